import type { ReportState } from '../../../src-main/contract/views.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FindingBadge } from '../../ui/FindingBadge.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { ToneIcon } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { aboutFinding, type FindingGroup, groupFindings } from './group-findings.ts';

/** So many records can stand open without pushing the questions out of sight. */
const openGroups = 3;

/** Step 1: everything that the rules say, record by record; each line leads to its field. */
export function CheckPanel({ report }: { report: ReportState }) {
  const groups = groupFindings(report);
  const errors = groups.reduce((sum, group) => sum + group.errors, 0);
  const warnings = groups.reduce((sum, group) => sum + group.warnings, 0);
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
      {groups.length === 0 ? (
        <p className="quiet">Alla uppgifter är kontrollerade. Det finns inget att rätta eller se över.</p>
      ) : (
        <div>
          {groups.map((group) => (
            <Disclosure
              key={group.key}
              title={<GroupTitle group={group} />}
              isOpenAtFirst={groups.length <= openGroups}
            >
              <GroupLines group={group} />
            </Disclosure>
          ))}
        </div>
      )}
    </Panel>
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

/** Empty fields are told together; everything else in a sentence each. */
const isMissing = ({ rule }: RuleFinding): boolean => rule === 'R010' || rule === 'R210';

function GroupLines({ group }: { group: FindingGroup }) {
  const vocabulary = useVocabulary();
  const follow = useFollow();
  const missing = group.findings.filter(isMissing);
  const others = group.findings.filter((finding) => !isMissing(finding));
  return (
    <ul className="stack-tight finding-lines">
      {missing.length > 0 && (
        <li data-severity="error">
          <ToneIcon tone="error" />
          <span className="finding-labels">
            {group.subject === 'report' ? 'Obesvarade:' : 'Saknas:'}
            {missing.map((finding) => (
              <LinkButton key={finding.field} onPress={() => follow(finding)}>
                {aboutFinding(finding, vocabulary)}
              </LinkButton>
            ))}
          </span>
        </li>
      )}
      {others.map((finding) => (
        <li key={`${finding.rule} ${finding.field} ${ruleText(finding)}`} data-severity={finding.severity}>
          <ToneIcon tone={finding.severity} />
          <span>
            <LinkButton onPress={() => follow(finding)}>{aboutFinding(finding, vocabulary)}</LinkButton>:{' '}
            {withoutLabel(ruleText(finding), aboutFinding(finding, vocabulary))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A sentence that begins with its field's label stands after that label here. */
const withoutLabel = (text: string, label: string): string =>
  text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;

/** Opens the record with its field, or goes to the question on this page. */
function useFollow(): (finding: RuleFinding) => void {
  const { go } = useNavigation();
  return ({ subject, recordId, field }) => {
    if (subject !== 'report') {
      go({
        room: roomOfType[subject],
        id: recordId,
        field,
        toCorrect: true,
      });
    } else if (field !== undefined) leadToField(field);
  };
}
