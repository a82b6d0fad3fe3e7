import type { ReceivedFileView } from '../../../src-main/contract/message-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { packageCodeText } from '../../../src-main/domain/wording/package-findings.ts';
import { useAction } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { SendingStatus } from '../../app/SendingStatus.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { showToast } from '../../ui/toast.ts';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { kindWord, verdictWord } from './describe-package.ts';
import { detailHeading } from './PackageDetail.tsx';

interface ReceivedFileDetailProps {
  file: ReceivedFileView;
  onOpenAgain: () => void;
  isBusy: boolean;
}

/** A file that came once: what became of it and why. Its bytes are kept, so it can be opened again. */
export function ReceivedFileDetail({ file, onOpenAgain, isBusy }: ReceivedFileDetailProps) {
  const vocabulary = useVocabulary();
  const { role } = useWorkspace().workspace;
  const receipt = useSending('receipt.write');
  useLeadToField(useNavigation().place.field);
  const { tone, word } = verdictWord(file.verdict, role);
  return (
    <>
      <InDetailBar>
        <Badge tone={tone}>{word}</Badge>
      </InDetailBar>
      <div className="page-header">
        <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
          {file.name}
        </h2>
        <div className="row">
          {role === 'city-office' && file.kind === 'report-bundle' && file.verdict !== 'importable' && (
            <Button
              onPress={() => void receipt.start((jobId) => ({ files: [file.sha256], jobId }))}
              isDisabled={isBusy || receipt.isRunning}
            >
              Skriv kvittens
            </Button>
          )}
          <SaveCopy sha256={file.sha256} />
          <Button onPress={onOpenAgain} isDisabled={isBusy}>
            Öppna igen
          </Button>
        </div>
      </div>
      <SendingStatus
        sending={receipt}
        label="Skriver kvittensen"
        done="Kvittensen är skriven"
        next="Skicka båda filerna till den som lämnade rapporten."
      />
      <DefinitionList
        facts={[
          ['Slag', kindWord(file.kind)],
          [
            'Avsändare',
            file.organisation === undefined ? undefined : organisationName(vocabulary, file.organisation),
          ],
          ['År', file.year],
          ['Version', file.revision],
          ['Kom', formatDateTime(file.receivedAt)],
          ['Storlek', `${formatCount(Math.ceil(file.bytes / 1024))} kB`],
          ['SHA-256', <span key="sha256">{file.sha256.slice(0, 16)} …</span>],
        ]}
      />
      {file.codes.length > 0 && (
        <Section title="Det här anmärktes">
          <ul className="stack-tight">
            {file.codes.map((code) => (
              <li key={code}>
                {packageCodeText(code)} <span className="small quiet number">{code}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The file just as it came, into a folder that the person chooses. */
function SaveCopy({ sha256 }: { sha256: string }) {
  const handingOut = useAction('package.handOut');
  const save = async (): Promise<void> => {
    const result = await handingOut.run({ sha256 });
    if (result.ok && result.value.outcome === 'sent')
      showToast(`Filen ligger nu i ${result.value.folderLabel}, precis som den kom.`);
  };
  return (
    <div className="stack-tight">
      <Button onPress={() => void save()}>Spara en kopia</Button>
      <FailureNotice failure={handingOut.failure} />
    </div>
  );
}
