import { useState } from 'react';
import type { ExportResult, ReportState } from '../../../src-main/contract/views.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useJob } from '../../ui/use-job.ts';
import { BeforeSending } from './BeforeSending.tsx';
import { EarlierExports } from './EarlierExports.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';

/** Step 3: freezes the report as its next version and writes the files that are sent. */
export function SendPanel({ report }: { report: ReportState }) {
  const { year, exports, findings } = report;
  const job = useJob();
  const exporting = useAction('report.export');
  const exportingAgain = useAction('report.exportAgain');
  const [outcome, setOutcome] = useState<ExportResult>();
  const latest = exports.at(-1);
  const errors = findings.filter(({ severity }) => severity === 'error').length;

  const start = (revision?: number): void => {
    setOutcome(undefined);
    void job.start(async (jobId) => {
      const result =
        revision === undefined
          ? await exporting.run({ year, jobId })
          : await exportingAgain.run({ year, revision, jobId });
      if (result.ok) setOutcome(result.value);
    });
  };
  return (
    <Panel title="3. Skicka">
      <p>{contents(report)}</p>
      <NothingToReport report={report} />
      {report.changedSinceExport && latest && !job.isRunning && (
        <Notice tone="warning">
          Rapporten har ändrats sedan version {latest.revision} exporterades. Exportera en ny version och
          skicka den.
        </Notice>
      )}
      <BeforeSending report={report} />
      <div className="stack-tight">
        {errors > 0 && <Barred errors={errors} report={report} />}
        {job.isRunning ? (
          <ProgressPanel label="Exporterar rapporten" progress={job.progress} onCancel={job.cancel} />
        ) : (
          <Button variant="primary" isDisabled={errors > 0} onPress={() => start()}>
            Exportera
          </Button>
        )}
      </div>
      <FailureNotice failure={exporting.failure ?? exportingAgain.failure} />
      {outcome && <ExportOutcome outcome={outcome} />}
      <EarlierExports exports={exports} isDisabled={job.isRunning} onExportAgain={start} />
    </Panel>
  );
}

function contents({ nothingToReport, activities, projects, others }: ReportState): string {
  if (nothingToReport) return 'Rapporten säger att det inte finns något att redovisa.';
  const activityWord = activities === 1 ? 'aktivitet' : 'aktiviteter';
  const rest =
    others === 0 ? '' : ` samt ${formatCount(others)} ${others === 1 ? 'annan post' : 'andra poster'}`;
  return `Rapporten innehåller ${formatCount(projects)} projekt och ${formatCount(activities)} ${activityWord}${rest}.`;
}

const Barred = ({ errors, report }: { errors: number; report: ReportState }) => {
  const onlyQuestions = report.findings.every(
    ({ severity, rule }) => severity === 'warning' || rule === 'R210',
  );
  const [first] = report.findings.filter(({ severity }) => severity === 'error');
  return (
    <p className="small">
      {onlyQuestions
        ? 'Svara på frågorna först. '
        : `${errors === 1 ? 'En sak' : `${formatCount(errors)} saker`} måste rättas först, se 1. Kontroll. `}
      {onlyQuestions && first?.field !== undefined && (
        <LinkButton onPress={() => leadToField(first.field ?? '')}>Till nästa fråga</LinkButton>
      )}
    </p>
  );
};

/** The unit's own word that the year was empty: a real report, not a missing one. */
function NothingToReport({ report }: { report: ReportState }) {
  const saving = useAction('report.saveNothingToReport');
  return (
    <div className="stack-tight">
      <Switch
        name="nothingToReport"
        label="Inget att redovisa"
        isOn={report.nothingToReport}
        isDisabled={saving.isRunning}
        onChange={(nothingToReport) => void saving.run({ year: report.year, nothingToReport })}
      />
      <FailureNotice failure={saving.failure} />
    </div>
  );
}
