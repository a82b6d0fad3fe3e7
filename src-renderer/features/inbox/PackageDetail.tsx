import type { PackagePreview } from '../../../src-main/contract/views.ts';
import { compareBlocks } from '../../../src-main/domain/outline/compare-blocks.ts';
import { messageBlocks } from '../../../src-main/domain/outline/message-outline.ts';
import { barsImport } from '../../../src-main/domain/package/finding.ts';
import { formatCount, formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { packageFindingText } from '../../../src-main/domain/wording/package-findings.ts';
import { useNavigation } from '../../app/place.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { DecisionPanel } from './DecisionPanel.tsx';
import { findingTone, inboxWords, kindWord, purposes, titleOf, verdictOf } from './describe-package.ts';
import { NextStep } from './NextStep.tsx';
import { ReportContents } from './ReportContents.tsx';
import { SignatureLine } from './SignatureLine.tsx';
import { canDecide, canImport, type Decision, type InboxEntry } from './use-inbox.ts';

/** Where Enter on a row leads: a package has nothing to type in. */
export const detailHeading = 'package';

interface PackageDetailProps {
  entry: InboxEntry;
  onImport: (decision?: Decision) => void;
  isBusy: boolean;
}

/** One file: who, which year, what was found, what it says, and what has changed since the revision before. */
export function PackageDetail({ entry, onImport, isBusy }: PackageDetailProps) {
  const { preview, imported, failure } = entry;
  const { role } = useWorkspace().workspace;
  const vocabulary = useVocabulary();
  useLeadToField(useNavigation().place.field);
  const { tone, word } = verdictOf(entry, role);
  const asks = canDecide(entry);
  const told = asks ? preview.findings.filter((finding) => !barsImport(finding)) : preview.findings;
  const { message } = preview;
  return (
    <>
      <InDetailBar>
        <Badge tone={tone}>{word}</Badge>
      </InDetailBar>
      <div className="page-header">
        <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
          {titleOf(preview)}
        </h2>
        {canImport(entry) && (
          <Button onPress={() => onImport()} isDisabled={isBusy}>
            {inboxWords[role].one}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
      {imported?.effect === 'history' && (
        <Notice tone="plain" title="Sparad som äldre version">
          <p>En nyare version fanns redan. Den gäller fortfarande.</p>
        </Notice>
      )}
      {imported?.effect === 'head' && message && <NextStep kind={message.content.kind} year={message.year} />}
      {asks && <DecisionPanel entry={entry} onDecide={onImport} isBusy={isBusy} />}
      {told.map((finding) => {
        const { what, next } = packageFindingText(finding);
        const { pointer, part } = finding.location;
        return (
          <Notice key={JSON.stringify(finding)} tone={findingTone(finding)} title={what}>
            <p>{next}</p>
            <p className="small quiet">
              {[finding.code, part, pointer].filter((place) => place !== undefined).join(' · ')}
            </p>
          </Notice>
        );
      })}
      <SignatureLine preview={preview} />
      <PackageFacts preview={preview} />
      {preview.package && <ReportContents contents={preview.package} />}
      {message && <MessageChanges message={message} />}
      {message && <OutlineView blocks={messageBlocks(message.content, vocabulary)} />}
    </>
  );
}

/** What a message says otherwise than the revision that counts now. */
function MessageChanges({ message }: { message: NonNullable<PackagePreview['message']> }) {
  const vocabulary = useVocabulary();
  const { content, previous, previousRevision } = message;
  if (!previous) return null;
  const changes = compareBlocks(messageBlocks(previous, vocabulary), messageBlocks(content, vocabulary));
  return (
    <Section title={`Ändrat mot version ${previousRevision}`}>
      {changes.length === 0 ? (
        <p>Innehållet är detsamma.</p>
      ) : (
        <ChangeTable
          headers={['Före', 'Nu']}
          changes={changes.map(({ label, before = '', after = '' }) => ({
            key: label,
            label,
            values: [before, after],
          }))}
        />
      )}
    </Section>
  );
}

function PackageFacts({ preview }: Pick<InboxEntry, 'preview'>) {
  const { package: report, message } = preview;
  const contents = report ?? message;
  return (
    <DefinitionList
      facts={[
        ['Slag', kindWord(preview.kind)],
        ['Avsändare', message?.organisationName],
        ['Fil', `${preview.fileName} (${formatCount(Math.ceil(preview.fileBytes / 1024))} kB)`],
        ['År', contents?.year],
        ['Version', contents?.revision],
        ['Daterad', contents && formatDateTime(contents.createdAt)],
        ['Läge', report && purposes[report.purpose]],
        ['Kontrollsumma', contents && <span className="small">{contents.digest.slice(0, 16)} …</span>],
      ]}
    />
  );
}
