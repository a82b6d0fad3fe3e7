import { useState } from 'react';
import type { ReportState } from '../../../src-main/contract/views.ts';
import { explanationKey } from '../../../src-main/domain/explanation.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { reportPartLabels } from '../../../src-main/domain/wording/report-parts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Panel } from '../../ui/Panel.tsx';
import { FindingLines } from './FindingLines.tsx';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { isReady } from './ReadyPanel.tsx';

/** So many records can stand open without pushing the questions out of sight. */
const openGroups = 3;

/** Step 1: everything that the rules say, record by record; each line leads to its field. */
export function CheckPanel({ report }: { report: ReportState }) {
  // A line that is being explained stays where it is until that is done.
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const edit = (key: string, isEdited: boolean): void =>
    setEdited((before) => new Set([...before].filter((one) => one !== key).concat(isEdited ? [key] : [])));
  const explained = new Set(report.explanations.map(explanationKey));
  const isSettled = (finding: RuleFinding): boolean =>
    finding.severity === 'warning' &&
    explained.has(explanationKey(finding)) &&
    !edited.has(explanationKey(finding));

  const groups = groupFindings({
    findings: report.findings.filter((finding) => !isSettled(finding)),
    titles: report.titles,
  });
  const settled = report.findings.filter(isSettled);
  const errors = groups.reduce((sum, group) => sum + group.errors, 0);
  const warnings = groups.reduce((sum, group) => sum + group.warnings, 0);
  const lines = { report, edited, onEdit: edit };
  return (
    <Panel
      title="1. Kontroll"
      aside={
        <div className="row">
          {errors > 0 && <Badge tone="error">{formatCount(errors)} att rätta</Badge>}
          {warnings > 0 && <Badge tone="warning">{formatCount(warnings)} att se över</Badge>}
          {groups.length === 0 && <Badge tone="good">Klar</Badge>}
        </div>
      }
    >
      {groups.length === 0 && (
        <p className="quiet">
          {settled.length === 0
            ? 'Alla uppgifter är kontrollerade. Det finns inget att rätta eller se över.'
            : 'Alla uppgifter är kontrollerade. Det som var att se över är förklarat.'}
        </p>
      )}
      {groups.length + settled.length > 0 && (
        <div>
          {groups.map((group) => (
            <Disclosure
              key={group.key}
              title={<GroupTitle group={group} />}
              isOpenAtFirst={groups.length <= openGroups}
            >
              <FindingLines findings={group.findings} {...lines} />
            </Disclosure>
          ))}
          {settled.length > 0 && (
            <Disclosure
              title={
                <span className="finding-group-title">
                  Förklarat
                  <Badge tone="good">
                    {formatCount(settled.length)} {settled.length === 1 ? 'förklarad' : 'förklarade'}
                  </Badge>
                </span>
              }
            >
              <FindingLines findings={settled} isSettled {...lines} />
            </Disclosure>
          )}
        </div>
      )}
      <Unmarked report={report} />
    </Panel>
  );
}

/** The parts that nobody has said are done as they stand; told here, and no bar to sending. */
function Unmarked({ report: { parts } }: { report: ReportState }) {
  const unmarked = parts.filter((part) => !isReady(part));
  if (unmarked.length === 0) return null;
  return (
    <p className="small">
      Inte klarmarkerat: {unmarked.map(({ part }) => reportPartLabels[part]).join(', ')}.{' '}
      <LinkButton onPress={() => leadToField('ready')}>Till klarmarkeringen</LinkButton>
    </p>
  );
}

const GroupTitle = ({ group }: { group: FindingGroup }) => (
  <span className="finding-group-title">
    <span>
      {group.title}{' '}
      <span className="quiet small">
        {group.subject === 'report' ? '' : recordTypeLabels[group.subject].one}
      </span>
    </span>
    <FindingBadge errors={group.errors} warnings={group.warnings} barsSending />
  </span>
);
