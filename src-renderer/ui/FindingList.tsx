import type { FieldMessage } from './field-props.ts';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';

export interface FindingLine {
  key: string;
  severity: FieldMessage['severity'];
  /** What the line leads to: the field's label or the record's title. */
  about: string;
  text: string;
  /** The record's member that it is about. */
  field?: string;
  /** A required field that is empty: such lines are told together, by their labels alone. */
  isMissing?: boolean;
  /** Absent when there is nothing to lead to. */
  onFollow?: () => void;
}

interface FindingListProps {
  findings: readonly FindingLine[];
  /** Only what each line leads to: for a form, where the sentence stands beside the field. */
  byLabel?: boolean;
}

/** The summary at the top of a form or report: each line leads to its field. What is only missing is told quietly. */
export const FindingList = ({ findings, byLabel = false }: FindingListProps) => {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  const missing = findings.filter((finding) => finding.severity === 'missing');
  return (
    <>
      {errors.length > 0 && (
        <Notice
          tone="error"
          title={errors.length === 1 ? 'En sak att rätta' : `${errors.length} saker att rätta`}
        >
          <Lines findings={errors} byLabel={byLabel} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice
          tone="warning"
          title={warnings.length === 1 ? 'En sak att se över' : `${warnings.length} saker att se över`}
        >
          <Lines findings={warnings} byLabel={byLabel} />
        </Notice>
      )}
      {missing.length > 0 && (
        <ul className="finding-missing">
          <Labels lead="Saknas:" findings={missing} />
        </ul>
      )}
    </>
  );
};

const Lines = ({ findings, byLabel }: Required<FindingListProps>) => {
  const missing = findings.filter((finding) => finding.isMissing);
  const others = findings.filter((finding) => !finding.isMissing);
  return (
    <ul className="stack-tight">
      {missing.length > 0 && <Labels lead="Saknas:" findings={missing} />}
      {byLabel
        ? others.length > 0 && <Labels lead="Kontrollera:" findings={others} />
        : others.map((finding) => (
            <li key={finding.key}>
              <About finding={finding} />: {finding.text}
            </li>
          ))}
    </ul>
  );
};

const Labels = ({ lead, findings }: { lead: string; findings: readonly FindingLine[] }) => (
  <li className="finding-labels">
    {lead}
    {findings.map((finding) => (
      <About key={finding.key} finding={finding} />
    ))}
  </li>
);

const About = ({ finding: { about, onFollow } }: { finding: FindingLine }) =>
  onFollow ? <LinkButton onPress={onFollow}>{about}</LinkButton> : <strong>{about}</strong>;
