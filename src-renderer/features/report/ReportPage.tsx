import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { AskedPanel } from './AskedPanel.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { PointsPanel } from './PointsPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { ReadyPanel } from './ReadyPanel.tsx';
import { SendPanel } from './SendPanel.tsx';
import './report.css';

/** The year's report in three steps, all in sight: check, answer, send. */
export function ReportPage() {
  const { place } = useNavigation();
  const call = useCall('report.get', { year: place.year });
  return (
    <div className="page">
      <PageHeader
        title={`Årets rapport ${place.year}`}
        lead="Kontrollera, svara på frågorna och skicka till stadskontoret."
      />
      <Loaded call={call} lines={12}>
        {(report) => (
          <div className="report" key={place.year}>
            <div className="report-work">
              <AskedPanel report={report} />
              <PointsPanel report={report} />
              <CheckPanel report={report} />
              <QuestionsPanel report={report} />
              <MeasuresPanel report={report} />
              <ReadyPanel report={report} />
            </div>
            <div className="report-send">
              <SendPanel report={report} />
            </div>
            <LeadToField />
          </div>
        )}
      </Loaded>
    </div>
  );
}

/** Mounts with the fields, so that they are there to lead to. */
function LeadToField() {
  useLeadToField(useNavigation().place.field);
  return null;
}
