import { formatCount, formatDateTime, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { packageFindingText } from '../../../src-main/domain/wording/package-findings.ts';
import { DifferenceList } from '../../app/DifferenceList.tsx';
import { useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FindingList } from '../../ui/FindingList.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { findingTone, groupRuleFindings, purposes, verdictOf } from './describe-package.ts';
import { SignatureLine } from './SignatureLine.tsx';
import { canImport, type InboxEntry } from './use-inbox.ts';

/** Where Enter on a row leads: a package has nothing to type in. */
export const detailHeading = 'package';

interface PackageDetailProps {
  entry: InboxEntry;
  onImport: () => void;
  isBusy: boolean;
}

/** One file: who, which year, what was found, the figures, and what has changed since the revision before. */
export function PackageDetail({ entry, onImport, isBusy }: PackageDetailProps) {
  const { preview, imported, failure } = entry;
  useLeadToField(useNavigation().place.field);
  const { tone, word } = verdictOf(entry);
  return (
    <>
      <InDetailBar>
        <Badge tone={tone}>{word}</Badge>
      </InDetailBar>
      <div className="page-header">
        <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
          {preview.package?.organisationName ?? preview.fileName}
        </h2>
        {canImport(entry) && (
          <Button onPress={onImport} isDisabled={isBusy}>
            Importera den här
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
      {imported?.effect === 'history' && (
        <Notice tone="plain" title="Sparad som äldre version">
          <p>En nyare version fanns redan. Den gäller fortfarande.</p>
        </Notice>
      )}
      {preview.findings.map((finding) => {
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
      {preview.package && <PackageContents contents={preview.package} />}
    </>
  );
}

const PackageFacts = ({ preview }: Pick<InboxEntry, 'preview'>) => (
  <DefinitionList
    facts={[
      ['Fil', `${preview.fileName} (${formatCount(Math.ceil(preview.fileBytes / 1024))} kB)`],
      ['År', preview.package?.year],
      ['Version', preview.package?.revision],
      ['Daterad', preview.package && formatDateTime(preview.package.createdAt)],
      ['Slag', preview.package && purposes[preview.package.purpose]],
      [
        'Kontrollsumma',
        preview.package && <span className="small">{preview.package.digest.slice(0, 16)} …</span>,
      ],
    ]}
  />
);

type Contents = NonNullable<InboxEntry['preview']['package']>;

function PackageContents({ contents }: { contents: Contents }) {
  const { totals } = contents.figures;
  const remarks = groupRuleFindings(contents.ruleFindings);
  return (
    <>
      <Section title="Innehåll">
        {contents.nothingToReport ? (
          <p>Förvaltningen har inget att redovisa för {contents.year}.</p>
        ) : (
          <KeyFigures>
            <KeyFigure label="projekt" value={formatCount(totals.projects)} />
            <KeyFigure label="aktiviteter" value={formatCount(totals.activities)} />
            <KeyFigure label="deltagare" value={formatCount(totals.participants)} />
          </KeyFigures>
        )}
        {!contents.nothingToReport && (
          <DefinitionList
            facts={[
              ['Beviljat', formatMoneySum(totals.funds.granted)],
              [`Utbetalt ${contents.year}`, formatMoneySum(totals.funds.paid)],
            ]}
          />
        )}
      </Section>
      {remarks.length > 0 && (
        <Section title="Att fråga om">
          <FindingList findings={remarks} />
        </Section>
      )}
      {contents.previousRevision !== undefined && (
        <Section title={`Ändrat sedan version ${contents.previousRevision}`}>
          <DifferenceList differences={contents.differences} />
        </Section>
      )}
    </>
  );
}
