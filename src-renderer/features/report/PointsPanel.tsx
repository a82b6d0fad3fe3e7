import type { OpenPoint, OpenPoints } from '../../../src-main/contract/response-views.ts';
import type { ReportState } from '../../../src-main/contract/views.ts';
import { withQuestions } from '../../../src-main/domain/asked-question.ts';
import { needsResponse } from '../../../src-main/domain/completion.ts';
import { pointPlace } from '../../../src-main/domain/outline/message-outline.ts';
import { actionLabels, severityLabels } from '../../../src-main/domain/wording/messages.ts';
import { useCall } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { PointAnswer } from './PointAnswer.tsx';

/** So many points can stand open without pushing the check out of sight. */
const openPoints = 3;

/** Begärda kompletteringar: each point with where it leads and what is answered. Nothing until a request has come. */
export function PointsPanel({ report }: { report: ReportState }) {
  const call = useCall('response.list', { year: report.year });
  return <Loaded call={call}>{(state) => state.request && <Points report={report} state={state} />}</Loaded>;
}

interface PointsProps {
  report: ReportState;
  state: OpenPoints;
}

function Points({ report: { year, questions }, state: { request, points } }: PointsProps) {
  const vocabulary = withQuestions(useVocabulary(), questions);
  const toAnswer = points.filter(needsResponse);
  const answered = toAnswer.filter(({ response }) => response !== undefined).length;
  return (
    <div data-field="responses" tabIndex={-1}>
      <Panel
        title="Begärda kompletteringar"
        aside={
          toAnswer.length > 0 && (
            <Badge tone={answered === toAnswer.length ? 'good' : 'warning'}>
              {answered} av {toAnswer.length} besvarade
            </Badge>
          )
        }
      >
        {request && (
          <p className="quiet">
            Stadskontoret har granskat version {request.subjectRevision}.
            {request.dueOn !== undefined && ` Svara senast ${request.dueOn}.`} Svaren följer med i nästa
            version av rapporten.
          </p>
        )}
        {request?.message !== undefined && <p className="asked-words">{request.message}</p>}
        {points.length === 0 && <p>Inga punkter är öppna.</p>}
        <div>
          {points.map((point) => (
            <Disclosure
              key={point.itemId}
              isOpenAtFirst={points.length <= openPoints}
              title={
                <span className="finding-group-title">
                  {pointPlace(point, vocabulary)}
                  <Badge tone={toneOf(point)}>
                    {point.response ? actionLabels[point.response.action] : severityLabels[point.severity]}
                  </Badge>
                </span>
              }
            >
              <PointAnswer year={year} point={point} reviewed={request?.subjectRevision ?? 1} />
            </Disclosure>
          ))}
        </div>
      </Panel>
    </div>
  );
}

const toneOf = ({ response, severity }: OpenPoint): Tone => {
  if (response) return 'good';
  return severity === 'must' ? 'warning' : 'plain';
};
