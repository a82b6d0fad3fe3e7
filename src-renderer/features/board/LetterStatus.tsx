import { SendingStatus } from '../../app/SendingStatus.tsx';
import type { Letters } from './use-letters.ts';

/** What became of what was written. */
export const LetterStatus = ({ letters }: { letters: Letters }) => (
  <>
    <SendingStatus
      sending={letters.receipts}
      label="Skriver kvittenser"
      done="Kvittenserna är skrivna"
      next="Skicka båda filerna till var och en."
    />
    <SendingStatus
      sending={letters.reminders}
      label="Skriver påminnelser"
      done="Påminnelserna är skrivna"
      next="Öppna varje fil, läs igenom och skicka från ditt e-postprogram eller lägg in i kalendern."
    />
    <SendingStatus
      sending={letters.feedback}
      label="Skriver återkoppling"
      done="Återkopplingen är skriven"
      next="Skicka båda filerna till var och en."
    />
  </>
);
