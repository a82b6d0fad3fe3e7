import type { Overview } from '../../../src-main/contract/views.ts';
import type { Attention as Row } from '../../../src-main/domain/figures/attention.ts';
import {
  type AttentionSeverity,
  attentionSeverities,
} from '../../../src-main/domain/figures/figure-reference.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Figure } from '../../ui/charts/Figure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CountFigure } from './CountFigure.tsx';

const words: Readonly<Record<AttentionSeverity, { label: string; tone: Tone }>> = {
  missing: { label: 'Saknar uppgifter', tone: 'plain' },
  error: { label: 'Att rätta', tone: 'warning' },
  warning: { label: 'Att se över', tone: 'plain' },
};

/** What stands between the register and a report that can be sent. */
export function Attention({ overview: { attention, errors, warnings } }: { overview: Overview }) {
  const { go } = useNavigation();
  return (
    <Panel
      title="Att ta hand om"
      aside={<LinkButton onPress={() => go({ room: 'report' })}>Till Årets rapport</LinkButton>}
    >
      {errors === 0 ? (
        <p>
          <Badge tone="good">
            {warnings === 0
              ? 'Allt är på plats. Rapporten kan skickas.'
              : 'Inget hindrar att rapporten skickas.'}
          </Badge>
        </p>
      ) : (
        <p>
          {errors === 1
            ? 'En sak återstår innan rapporten kan skickas.'
            : `${formatCount(errors)} saker återstår innan rapporten kan skickas.`}
        </p>
      )}
      {attention.length > 0 && (
        <dl className="attention">
          {attentionSeverities.map((severity) => (
            <Severity
              key={severity}
              severity={severity}
              rows={attention.filter((row) => row.severity === severity)}
            />
          ))}
        </dl>
      )}
    </Panel>
  );
}

function Severity({ severity, rows }: { severity: AttentionSeverity; rows: readonly Row[] }) {
  const { go } = useNavigation();
  const { label, tone } = words[severity];
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>
        <Badge tone={tone}>{label}</Badge>
      </dt>
      <dd>
        {rows.map(({ subject, count }) =>
          subject === 'report' ? (
            <Figure
              key={subject}
              of={label}
              text={reportText(severity, count)}
              onPress={() => go({ room: 'report' })}
            />
          ) : (
            <CountFigure
              key={subject}
              type={subject}
              figure={{ figure: 'attention', severity }}
              of={label}
              count={count}
              text={recordsText(subject, count)}
            />
          ),
        )}
      </dd>
    </div>
  );
}

/** `1 aktivitet`, `3 projekt`. */
function recordsText(type: ReportedType, count: number): string {
  const { one, many } = recordTypeLabels[type];
  return `${formatCount(count)} ${(count === 1 ? one : many).toLocaleLowerCase('sv')}`;
}

const reportText = (severity: AttentionSeverity, count: number): string => {
  if (severity !== 'missing') return 'rapporten som helhet';
  return `svar på ${formatCount(count)} ${count === 1 ? 'fråga' : 'frågor'}`;
};
