import { useState } from 'react';
import type { AnnualReportState } from '../../../src-main/contract/annual-report-views.ts';
import { approvalSentence } from '../../../src-main/domain/outline/editions.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useJob } from '../../ui/use-job.ts';
import { WrittenNotice } from '../../ui/WrittenNotice.tsx';
import { MissingReports } from './MissingReports.tsx';
import { SectionDetail } from './SectionDetail.tsx';
import { SectionTable } from './SectionTable.tsx';
import { sectionHeading } from './section-words.ts';
import { YearFiguresPanel } from './YearFiguresPanel.tsx';
import './compile.css';

/** Verksamhetsberättelsen: its sections, each with the program's part and stadskontoret's own words, and the document. */
export function CompilePage() {
  const { place } = useNavigation();
  const report = useCall('annualReport.get', { year: place.year });
  if (report.data) return <CompileYear key={place.year} year={place.year} state={report.data} />;
  return (
    <div className="page">
      <Loaded call={report}>{() => null}</Loaded>
    </div>
  );
}

function CompileYear({ year, state }: { year: number; state: AnnualReportState }) {
  const { place, go } = useNavigation();
  const compile = useAction('annualReport.compile');
  const freeze = useAction('annualReport.freezeAll');
  const job = useJob();
  const [tab, setTab] = useState('sections');
  const [made, setMade] = useState<{ fileName: string; folderLabel: string }>();
  const start = (jobId: string) =>
    compile.run({ year, jobId }).then((result) => {
      setMade(result.ok && result.value.outcome === 'compiled' ? result.value : undefined);
    });
  const chosen = state.sections.find(({ id }) => id === place.id);
  const choose = (id: string, goesOn: boolean): void => {
    go({ id });
    // The detail comes to the screen first.
    if (goesOn) requestAnimationFrame(() => requestAnimationFrame(() => leadToField(sectionHeading)));
  };
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title={`Verksamhetsberättelse ${year}`}
            lead={leadOf(state)}
            actions={
              <>
                <MenuButton
                  label="Mer"
                  variant="quiet"
                  actions={[
                    {
                      id: 'freeze',
                      label: 'Lås alla avsnitt',
                      isDisabled:
                        freeze.isRunning ||
                        state.approval !== undefined ||
                        state.sections.every((one) => one.state === 'frozen'),
                      onPress: () => void freeze.run({ year }),
                    },
                  ]}
                />
                <Button
                  variant="primary"
                  onPress={() => void job.start(start)}
                  isDisabled={job.isRunning || state.approval !== undefined}
                >
                  Spara utkast som Word
                </Button>
              </>
            }
          />
          {job.isRunning && (
            <ProgressPanel label="Sammanställer" progress={job.progress} onCancel={job.cancel} />
          )}
          <FailureNotice failure={compile.failure ?? freeze.failure} />
          {state.approval && (
            <Notice tone="good" title={`${approvalSentence(state.approval)}.`}>
              <p>Avsnitten går att läsa men inte att ändra. Det som är fel rättas bredvid.</p>
              <LinkButton onPress={() => go({ room: 'approval' })}>Till rättelserna</LinkButton>
            </Notice>
          )}
          {made && <WrittenNotice title="Dokumentet är skapat" file={made} />}
          <div className="compile-tabs">
            <Tabs
              label="Delar av sammanställningen"
              chosen={tab}
              onChoose={setTab}
              tabs={[
                {
                  id: 'sections',
                  title: 'Avsnitt',
                  content: <SectionTable sections={state.sections} chosenId={chosen?.id} onChoose={choose} />,
                },
                {
                  id: 'figures',
                  title: 'Årets siffror',
                  content: <YearFiguresPanel figures={state.figures} previous={state.previous} />,
                },
                {
                  id: 'missing',
                  title: `Har inte redovisat (${state.missing.length})`,
                  content: (
                    <MissingReports
                      year={year}
                      expected={state.expected}
                      missing={state.missing}
                      unreviewed={state.unreviewed}
                    />
                  ),
                },
              ]}
            />
          </div>
        </>
      }
      detail={
        chosen && {
          id: chosen.id,
          label: chosen.title,
          content: <SectionDetail key={chosen.id} year={year} id={chosen.id} />,
        }
      }
    />
  );
}

function leadOf({ sections, missing, expected }: AnnualReportState): string {
  const finished = sections.filter(({ state }) => state !== 'writing').length;
  const stale = sections.filter(({ isStale }) => isStale).length;
  return `${finished} av ${sections.length} avsnitt är klara${stale === 0 ? '' : `, ${stale} har fått ändrat underlag`}. ${
    missing.length === 0
      ? 'Alla som ska redovisa har gjort det.'
      : `${missing.length} av ${expected} har inte redovisat.`
  }`;
}
