import type { ReportState } from '../../../src-main/contract/views.ts';
import { explanationKey } from '../../../src-main/domain/explanation.ts';
import { isMissing } from '../../../src-main/domain/rules/all.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { ToneIcon } from '../../ui/Notice.tsx';
import { ExplainField } from './ExplainField.tsx';
import { aboutFinding } from './group-findings.ts';

interface FindingLinesProps {
  findings: readonly RuleFinding[];
  report: ReportState;
  /** Keys of what is being explained. */
  edited: ReadonlySet<string>;
  onEdit: (key: string, isEdited: boolean) => void;
  /** They are explained: the record is named too, since they stand together whatever record they are of. */
  isSettled?: boolean;
}

/** Empty fields are told together; everything else in a sentence each, and a warning can be explained. */
export function FindingLines({ findings, isSettled = false, ...rest }: FindingLinesProps) {
  const follow = useFollow();
  const missing = isSettled ? [] : findings.filter(isMissing);
  const others = findings.filter((finding) => !missing.includes(finding));
  return (
    <ul className="stack-tight finding-lines">
      {missing.length > 0 && (
        <li data-severity="error">
          <ToneIcon tone="error" />
          <span className="finding-labels">
            {missing[0]?.subject === 'report' ? 'Obesvarade:' : 'Saknas:'}
            {missing.map((finding) => (
              <LinkButton key={finding.field} onPress={() => follow(finding)}>
                {aboutFinding(finding, rest.report)}
              </LinkButton>
            ))}
          </span>
        </li>
      )}
      {others.map((finding) => (
        <li key={`${explanationKey(finding)} ${ruleText(finding)}`} data-severity={finding.severity}>
          <ToneIcon tone={isSettled ? 'good' : finding.severity} />
          <div className="stack-tight">
            <span>
              {isSettled && finding.recordId !== undefined && (
                <strong>{rest.report.titles[finding.recordId] || 'Utan rubrik'} </strong>
              )}
              <LinkButton onPress={() => follow(finding)}>{aboutFinding(finding, rest.report)}</LinkButton>:{' '}
              {withoutLabel(ruleText(finding), aboutFinding(finding, rest.report))}
            </span>
            {finding.severity === 'warning' && <Explain finding={finding} {...rest} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A sentence that begins with its field's label stands after that label here. */
const withoutLabel = (text: string, label: string): string =>
  text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;

/** What is written about a warning, and the way to write it. */
function Explain({
  finding,
  report: { year, explanations, suggestions },
  edited,
  onEdit,
}: Omit<FindingLinesProps, 'findings' | 'isSettled'> & { finding: RuleFinding }) {
  const key = explanationKey(finding);
  const textIn = (list: ReportState['explanations']): string | undefined =>
    list.find((one) => explanationKey(one) === key)?.text;
  const text = textIn(explanations);
  const suggestion = textIn(suggestions);
  if (edited.has(key)) {
    const { rule, recordId, field } = finding;
    return (
      <ExplainField
        year={year}
        about={{ rule, ...(recordId && { recordId }), ...(field && { field }) }}
        text={text}
        suggestion={suggestion}
        onDone={() => onEdit(key, false)}
      />
    );
  }
  return (
    <span className="small">
      {text !== undefined && <q>{text}</q>}{' '}
      <LinkButton onPress={() => onEdit(key, true)}>
        {text === undefined ? 'Förklara varför det är rätt' : 'Ändra förklaringen'}
      </LinkButton>
      {text === undefined && suggestion !== undefined && (
        <span className="quiet"> Det finns en förklaring från förra året.</span>
      )}
    </span>
  );
}

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
