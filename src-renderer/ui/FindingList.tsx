import type { ReactNode } from 'react';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';

export interface FindingLine {
  key: string;
  severity: 'error' | 'warning';
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

/** The error summary at the top of a form or report: each line leads to its field. */
export const FindingList = ({ findings }: { findings: readonly FindingLine[] }) => {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  return (
    <>
      {errors.length > 0 && (
        <Notice
          tone="error"
          title={errors.length === 1 ? 'En sak att rätta' : `${errors.length} saker att rätta`}
        >
          <Lines findings={errors} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice
          tone="warning"
          title={warnings.length === 1 ? 'En sak att se över' : `${warnings.length} saker att se över`}
        >
          <Lines findings={warnings} />
        </Notice>
      )}
    </>
  );
};

const Lines = ({ findings }: { findings: readonly FindingLine[] }) => (
  <ul className="stack-tight">
    <MissingLine findings={findings.filter((finding) => finding.isMissing)} />
    {findings
      .filter((finding) => !finding.isMissing)
      .map((finding) => (
        <li key={finding.key}>
          <About finding={finding}>{finding.about}</About>
          {': '}
          {finding.text}
        </li>
      ))}
  </ul>
);

const MissingLine = ({ findings }: { findings: readonly FindingLine[] }) =>
  findings.length > 0 && (
    <li className="missing-fields">
      Saknas:
      {findings.map((finding) => (
        <About key={finding.key} finding={finding}>
          {finding.about}
        </About>
      ))}
    </li>
  );

const About = ({ finding, children }: { finding: FindingLine; children: ReactNode }) =>
  finding.onFollow ? (
    <LinkButton onPress={finding.onFollow}>{children}</LinkButton>
  ) : (
    <strong>{children}</strong>
  );
