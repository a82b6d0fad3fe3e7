import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ActivityTypes } from './ActivityTypes.tsx';
import { Aims } from './Aims.tsx';
import { Attention } from './Attention.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LatestExport } from './LatestExport.tsx';
import { isEmptyYear } from './overview-figures.ts';
import { Phases } from './Phases.tsx';
import { Programmes } from './Programmes.tsx';
import { ProjectEnds } from './ProjectEnds.tsx';
import { YearPanel } from './YearPanel.tsx';
import './overview.css';

/** The year at a glance. Every panel leads to the room where its figures come from. */
export function OverviewPage() {
  const { place } = useNavigation();
  const call = useCall('overview.get', { year: place.year });
  return (
    <div className="page">
      <PageHeader title={`Översikt ${place.year}`} />
      <Loaded call={call} lines={12}>
        {(overview) => {
          const { figures, previous } = overview;
          if (isEmptyYear(figures)) return <FirstSteps overview={overview} />;
          return (
            <>
              <Attention overview={overview} />
              <YearPanel figures={figures} previous={previous} />
              <div className="overview-pair">
                <Phases figures={figures} />
                <ActivityTypes figures={figures} />
              </div>
              <Programmes figures={figures} />
              <div className="overview-pair">
                <Aims figures={figures} />
                <div className="stack">
                  <ProjectEnds deadlines={overview.deadlines} />
                  <LatestExport latest={overview.latestExport} />
                </div>
              </div>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
