import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { FindingList } from './FindingList.tsx';
import type { RecordForm } from './use-record-form.ts';

interface RecordNoticesProps {
  form: Pick<RecordForm<never>, 'status' | 'discard' | 'findings'>;
  /** Reads the record anew, when it was changed elsewhere. */
  onReopen: () => void;
}

/** What stands above a record's fields: that it could not be saved, and what the rules say about it. */
export const RecordNotices = ({ form, onReopen }: RecordNoticesProps) => {
  const { failure } = form.status;
  return (
    <>
      <FailureNotice
        failure={failure}
        action={
          failure?.code === 'RECORD-STALE' && (
            <Button
              onPress={() => {
                form.discard();
                onReopen();
              }}
            >
              Öppna posten på nytt
            </Button>
          )
        }
      />
      <FindingList findings={form.findings} byLabel />
    </>
  );
};
