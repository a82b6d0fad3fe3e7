import { useState } from 'react';
import type { AnnualReportState } from '../../../src-main/contract/views.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useJob } from '../../ui/use-job.ts';
import { MissingReports } from './MissingReports.tsx';
import { OwnTexts } from './OwnTexts.tsx';
import { YearFiguresPanel } from './YearFiguresPanel.tsx';
import './compile.css';

/** Verksamhetsberättelsen: the year's figures, stadskontoret's own chapters, and the document. */
export function CompilePage() {
  const { place } = useNavigation();
  const report = useCall('annualReport.get', { year: place.year });
  return (
    <div className="page">
      <Loaded call={report}>
        {(state) => <CompileYear key={place.year} year={place.year} state={state} />}
      </Loaded>
    </div>
  );
}

function CompileYear({ year, state }: { year: number; state: AnnualReportState }) {
  const compile = useAction('annualReport.compile');
  const job = useJob();
  const [made, setMade] = useState<{ fileName: string; folderLabel: string }>();
  const start = (jobId: string) =>
    compile.run({ year, jobId }).then((result) => {
      setMade(result.ok && result.value.outcome === 'compiled' ? result.value : undefined);
    });
  return (
    <>
      <PageHeader
        title={`Verksamhetsberättelse ${year}`}
        lead="Sammanställningen av förvaltningarnas redovisningar och stadskontorets egna kapitel."
        actions={
          <Button variant="primary" onPress={() => void job.start(start)} isDisabled={job.isRunning}>
            Skapa Word-dokument
          </Button>
        }
      />
      {job.isRunning && <ProgressPanel label="Sammanställer" progress={job.progress} onCancel={job.cancel} />}
      <FailureNotice failure={compile.failure} />
      {made && (
        <Notice tone="good" title="Dokumentet är skapat" isAlert>
          <p>
            {made.fileName} ligger i {made.folderLabel}.
          </p>
        </Notice>
      )}
      <MissingReports year={year} expected={state.expected} missing={state.missing} />
      <YearFiguresPanel figures={state.figures} previous={state.previous} />
      <Panel title="Stadskontorets egna kapitel">
        <p className="quiet">
          Texterna sparas medan du skriver. Ett tomt kapitel står i utkastet som inte skrivet.
        </p>
        <OwnTexts year={year} texts={state.texts} />
      </Panel>
    </>
  );
}
