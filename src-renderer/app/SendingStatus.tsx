import { formatCount } from '../../src-main/domain/wording/format.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import type { Sending } from './use-sending.ts';

interface SendingStatusProps {
  sending: Pick<Sending, 'isRunning' | 'progress' | 'cancel' | 'failure' | 'sent'>;
  /** While it goes on: `Skriver begäran`. */
  label: string;
  /** When it is done: `Begäran är skriven`. */
  done: string;
  /** What the person does with the files. */
  next: string;
}

/** How far it has come, what went wrong, or where the files lie. The program sends nothing, so what is next is said too. */
export const SendingStatus = ({ sending, label, done, next }: SendingStatusProps) => (
  <>
    {sending.isRunning && (
      <ProgressPanel label={label} progress={sending.progress} onCancel={sending.cancel} />
    )}
    <FailureNotice failure={sending.failure} />
    {sending.sent && (
      <Notice tone="good" title={done} isAlert>
        <p>
          {filesLie(sending.sent.fileNames.length)} i {sending.sent.folderLabel}. {next}
        </p>
        <Disclosure title="Visa filerna">
          <ul className="file-names">
            {sending.sent.fileNames.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      </Notice>
    )}
  </>
);

const filesLie = (files: number): string =>
  files === 1 ? 'Filen ligger' : `${formatCount(files)} filer ligger`;
