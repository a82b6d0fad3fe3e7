import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ActivityTypes } from './ActivityTypes.tsx';
import { Aims } from './Aims.tsx';
import { AskedPanel } from './AskedPanel.tsx';
import { Attention } from './Attention.tsx';
import { Countries } from './Countries.tsx';
import { Deadlines } from './Deadlines.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { FundsYears } from './FundsYears.tsx';
import { LatestExport } from './LatestExport.tsx';
import { Opportunities } from './Opportunities.tsx';
import { OtherWork } from './OtherWork.tsx';
import { isEmptyYear } from './overview-figures.ts';
import { Phases } from './Phases.tsx';
import { Programmes } from './Programmes.tsx';
import { YearPanel } from './YearPanel.tsx';
import './overview.css';

/** The year at a glance: what to see to, and then the figures. Every figure opens the records that it counts. */
export function OverviewPage() {
  const { place } = useNavigation();
  const call = useCall('overview.get', { year: place.year });
  return (
    <div className="page overview">
      <PageHeader title={`Översikt ${place.year}`} />
      <Loaded call={call} lines={12}>
        {(overview) =>
          isEmptyYear(overview) ? (
            <FirstSteps overview={overview} />
          ) : (
            <>
              <AskedPanel request={overview.request} />
              <div className="overview-pair">
                <div className="stack">
                  <Attention overview={overview} />
                  <LatestExport latest={overview.latestExport} />
                </div>
                <Deadlines deadlines={overview.deadlines} />
              </div>
              <YearPanel overview={overview} />
              <div className="overview-pair">
                <Phases overview={overview} />
                <ActivityTypes overview={overview} />
              </div>
              <Programmes overview={overview} />
              <FundsYears key={place.year} overview={overview} />
              <Aims overview={overview} />
              <Countries overview={overview} />
              <div className="overview-pair">
                <Opportunities overview={overview} />
                <OtherWork overview={overview} />
              </div>
            </>
          )
        }
      </Loaded>
    </div>
  );
}
