import type { SaveStatus } from './autosaver.ts';
import { FailureNotice } from './FailureNotice.tsx';

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** Says quietly that the work is kept: `Sparat 14:32`. */
export const SaveStatusLine = ({ status }: { status: SaveStatus }) => (
  <span className="save-status" aria-live="polite">
    {wordsFor(status)}
  </span>
);

/** Stands in the form; shows itself only when a save has failed. What was typed is still in the fields. */
export const SaveFailure = ({ status }: { status: SaveStatus }) => <FailureNotice failure={status.failure} />;

function wordsFor({ state, savedAt }: SaveStatus): string {
  if (state === 'failed') return 'Inte sparat';
  if (state === 'waiting' || state === 'saving') return 'Sparar …';
  return savedAt === undefined ? 'Sparas medan du skriver' : `Sparat ${clock.format(savedAt)}`;
}
