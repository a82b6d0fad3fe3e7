import { useState } from 'react';
import type { ReportState } from '../../../src-main/contract/views.ts';
import { isAnswered } from '../../../src-main/domain/asked-question.ts';
import type { Answer } from '../../../src-main/domain/department-report.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { useClient, useRefresh, useRemember } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

/** Step 2: what every förvaltning answers in words, as the request asks it. */
export function QuestionsPanel({ report }: { report: ReportState }) {
  const { questions } = report;
  const asked = questions.filter(({ isAsked }) => isAsked);
  const answered = asked.filter(({ code }) =>
    report.answers.some((answer) => answer.question === code && isAnswered(answer)),
  );
  return (
    <Panel
      title="2. Frågor"
      aside={
        <Badge tone={answered.length === asked.length ? 'good' : 'plain'}>
          {answered.length} av {asked.length} besvarade
        </Badge>
      }
    >
      {report.nothingToReport && (
        <p className="quiet">Med Inget att redovisa behöver frågorna inte besvaras.</p>
      )}
      {questions.length === 0 && <p className="quiet">Stadskontoret ställer inga frågor i år.</p>}
      <div className="stack">
        {questions.map((question, index) => (
          <Question key={question.code} number={index + 1} question={question} report={report} />
        ))}
      </div>
    </Panel>
  );
}

interface QuestionProps {
  number: number;
  question: ReportState['questions'][number];
  report: ReportState;
}

/** One answer, which saves itself. What is written is read from the report once, when the page opens. */
function Question({ number, question, report }: QuestionProps) {
  const { year } = report;
  const { code, label } = question;
  const hint = hintOf(question);
  const client = useClient();
  const remember = useRemember();
  const refresh = useRefresh();
  const [answer, setAnswer] = useState<Answer>(
    () => report.answers.find((stored) => stored.question === code) ?? { question: code },
  );
  const { change, flush, status } = useAutosave<Answer, ReportState & { version?: number }>({
    save: (latest) => client.call('report.saveAnswer', { year, answer: latest }),
    onSaved: (state) => {
      remember('report.get', { year }, state);
      refresh();
    },
  });
  const write = (next: Answer): void => {
    setAnswer(next);
    change(next);
  };
  const name = `answers.${code}`;
  return (
    <div className="stack-tight">
      <TextArea
        {...(hint !== '' && { hint })}
        name={name}
        label={`${number}. ${label}`}
        value={answer.text}
        onChange={(text) => write(text === undefined ? { question: code } : { question: code, text })}
        onLeave={() => void flush()}
        messages={report.findings
          .filter((finding) => finding.field === name)
          .map((finding) =>
            finding.rule === 'R210'
              ? { severity: 'missing', text: 'Inte besvarad' }
              : { severity: finding.severity, text: ruleText(finding) },
          )}
        blankChoice={{
          blank: answer.blank && { field: name, reason: answer.blank },
          onChange: (blank) => {
            write(blank === undefined ? { question: code } : { question: code, blank });
            void flush();
          },
          withoutOrganisation: true,
        }}
      />
      <SaveFailure status={status} />
      {status.state !== 'unchanged' && <SaveStatusLine status={status} />}
    </div>
  );
}

const hintOf = ({ help = '', isRequired, isAsked }: QuestionProps['question']): string =>
  [
    help,
    isAsked && !isRequired ? 'Frivillig att besvara.' : '',
    isAsked ? '' : 'Frågan ställs inte i årets begäran. Det som står här följer ändå med i rapporten.',
  ]
    .filter((part) => part !== '')
    .join(' ');
