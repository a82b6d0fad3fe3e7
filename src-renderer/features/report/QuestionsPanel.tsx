import { useState } from 'react';
import type { ReportState } from '../../../src-main/contract/views.ts';
import type { Answer } from '../../../src-main/domain/department-report.ts';
import type { VocabularyEntry } from '../../../src-main/domain/vocabulary.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { useClient, useRefresh, useRemember } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Step 2: the six questions that every förvaltning answers in words. */
export function QuestionsPanel({ report }: { report: ReportState }) {
  const { questions } = useVocabulary().lists;
  const answered = report.answers.filter(({ text, blank }) => text !== undefined || blank !== undefined);
  return (
    <Panel
      title="2. Sex frågor"
      aside={
        <Badge tone={answered.length >= questions.length ? 'good' : 'plain'}>
          {answered.length} av {questions.length} besvarade
        </Badge>
      }
    >
      {report.nothingToReport && (
        <p className="quiet">Med Inget att redovisa behöver frågorna inte besvaras.</p>
      )}
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
  question: VocabularyEntry;
  report: ReportState;
}

/** One answer, which saves itself. What is written is read from the report once, when the page opens. */
function Question({ number, question: { code, label }, report }: QuestionProps) {
  const { year, request } = report;
  const help = request?.questionHelp.find((one) => one.code === code)?.help;
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
        {...(help !== undefined && { hint: help })}
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
