import type { PackagePreview } from '../../../src-main/contract/views.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { actionLabels } from '../../../src-main/domain/wording/messages.ts';
import { reportPartLabels } from '../../../src-main/domain/wording/report-parts.ts';
import { DifferenceList } from '../../app/DifferenceList.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FindingList } from '../../ui/FindingList.tsx';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { Section } from '../../ui/Section.tsx';
import { groupRuleFindings } from './describe-package.ts';

type Contents = NonNullable<PackagePreview['package']>;

/** A report in short: its figures, what to ask about, and what has changed since the revision before. */
export function ReportContents({ contents }: { contents: Contents }) {
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
      <Replies contents={contents} />
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

/** What the förvaltning says beside its records, counted; the words are read where each is reviewed. */
function Replies({ contents: { responses, explanations, measures, ready } }: { contents: Contents }) {
  if (responses.length + explanations.length + measures.length + ready.length === 0) return null;
  const actions = Map.groupBy(responses, ({ action }) => action);
  return (
    <Section title="Svar från förvaltningen">
      <DefinitionList
        facts={[
          ...[...actions].map(([action, own]) => [actionLabels[action], formatCount(own.length)] as const),
          [
            'Förklarade anmärkningar',
            explanations.length > 0 ? formatCount(explanations.length) : undefined,
          ] as const,
          [
            'Uppföljda åtgärder i handlingsplanen',
            measures.length > 0 ? formatCount(measures.length) : undefined,
          ] as const,
          ['Klarmarkerat', ready.map(({ part }) => reportPartLabels[part]).join(', ')] as const,
        ]}
      />
    </Section>
  );
}
