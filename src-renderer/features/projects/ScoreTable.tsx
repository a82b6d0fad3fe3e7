import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { Assessment, CriterionScore } from '../../../src-main/domain/assessment.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import {
  type Consolidation,
  type CriterionOutcome,
  consolidate,
} from '../../../src-main/domain/project-life/consolidate.ts';
import { entriesInYear, findEntry, type VocabularyEntry } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatScore } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldSet } from '../../ui/FieldSet.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import { ScoreCell } from './ScoreCell.tsx';
import { assessorName, scoreOf, withScore } from './scores.ts';

const labels = fieldLabels.assessment;

/** The assessors side by side, a criterion a row; last what they come to together. */
export function ScoreTable({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const container = useRef<HTMLDivElement>(null);
  const { agreedScores } = form.record;
  const { value: assessments, onChange, onLeave, ...set } = form.field('assessments');
  const agreed = form.field('agreedScores');
  const criteria = entriesInYear(vocabulary.lists.assessmentCriteria, place.year);
  const together = consolidate(
    assessments,
    agreedScores,
    criteria.map(({ code }) => code),
  );
  const replace = (index: number, assessment: Assessment): void =>
    onChange(assessments.map((one, other) => (other === index ? assessment : one)));
  const remove = (index: number): void => {
    onChange(assessments.filter((_, other) => other !== index));
    onLeave();
  };
  const add = (): void => {
    onChange([...assessments, { scores: [] }]);
    requestAnimationFrame(() =>
      container.current?.querySelector<HTMLElement>('th:nth-last-child(3) input')?.focus(),
    );
  };
  return (
    <FieldSet
      {...set}
      messages={[...set.messages, ...agreed.messages]}
      hideLabel
      isEmpty={assessments.length === 0}
    >
      <div className="score-table" ref={container}>
        <table className="table">
          <caption className="visually-hidden">Bedömarnas poäng och den gemensamma bedömningen</caption>
          <thead>
            <tr>
              <th scope="col">{fieldLabels.criterionScore.criterion}</th>
              {assessments.map((assessment, index) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: an assessment has no identity but its place
                  key={index}
                  scope="col"
                  aria-label={assessorName(assessment, index)}
                >
                  <AssessorHeader
                    path={`assessments.${index}`}
                    name={assessorName(assessment, index)}
                    assessment={assessment}
                    onChange={(changed) => replace(index, changed)}
                    onLeave={onLeave}
                    onRemove={() => remove(index)}
                  />
                </th>
              ))}
              <th scope="col">Sammanvägt</th>
              <th scope="col">{fieldLabels.project.agreedScores}</th>
            </tr>
          </thead>
          <tbody>
            {together.criteria.map((outcome, row) => {
              const entry = findEntry(vocabulary, 'assessmentCriteria', outcome.criterion);
              const label = entry?.label ?? outcome.criterion;
              const cell = (path: string, who: string, scores: readonly CriterionScore[]) => ({
                path: `${path}.${outcome.criterion}`,
                label: `${who}, ${label}`,
                score: scoreOf(scores, outcome.criterion),
                onLeave,
              });
              return (
                <tr key={outcome.criterion}>
                  <CriterionHeader label={label} entry={entry} />
                  {assessments.map((assessment, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: an assessment has no identity but its place
                    <td key={index}>
                      <ScoreCell
                        {...cell(`assessments.${index}`, assessorName(assessment, index), assessment.scores)}
                        onChange={(score) =>
                          replace(index, { ...assessment, scores: withScore(assessment.scores, score) })
                        }
                      />
                    </td>
                  ))}
                  <td>
                    <Outcome outcome={outcome} />
                  </td>
                  <td data-field={row === 0 ? 'agreedScores' : undefined}>
                    <ScoreCell
                      {...cell('agreedScores', fieldLabels.project.agreedScores, agreedScores)}
                      onChange={(score) => agreed.onChange(withScore(agreedScores, score))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Total together={together} />
      <div className="rows-adder">
        <Button variant="quiet" onPress={add}>
          <Plus aria-hidden />
          Lägg till bedömare
        </Button>
      </div>
    </FieldSet>
  );
}

interface AssessorHeaderProps {
  path: string;
  name: string;
  assessment: Assessment;
  onChange: (assessment: Assessment) => void;
  onLeave: () => void;
  onRemove: () => void;
}

const AssessorHeader = ({ path, name, assessment, onChange, onLeave, onRemove }: AssessorHeaderProps) => (
  <div className="assessor">
    <TextField
      name={`${path}.assessor`}
      label={labels.assessor}
      value={assessment.assessor}
      onChange={(text) => onChange(withMember(assessment, 'assessor', text))}
      onLeave={onLeave}
    />
    <DateField
      name={`${path}.assessedOn`}
      label={labels.assessedOn}
      precision="day"
      value={assessment.assessedOn}
      onChange={(date) => onChange(withMember(assessment, 'assessedOn', date))}
      onLeave={onLeave}
    />
    <IconButton label={`Ta bort ${name}`} icon={<X aria-hidden />} onPress={onRemove} />
  </div>
);

const CriterionHeader = ({ label, entry }: { label: string; entry: VocabularyEntry | undefined }) => (
  <th scope="row" aria-label={label}>
    <strong>{label}</strong>
    {entry?.text !== undefined && <span className="field-hint">{entry.text}</span>}
  </th>
);

/** What a criterion comes to, and whether the assessors need to talk about it. */
const Outcome = ({ outcome: criterion }: { outcome: CriterionOutcome }) => {
  const { outcome, agreed, median, needsTalk, scores, spread } = criterion;
  if (outcome === undefined) return <span className="quiet">Ej bedömt</span>;
  return (
    <div className="score-outcome">
      <strong className="number">{formatScore(outcome)}</strong>
      {needsTalk && <Badge tone="warning">Skiljer {spread} steg</Badge>}
      <span className="quiet small">
        {agreed === undefined ? judgedBy(scores.length) : 'Gemensam'}
        {agreed !== undefined && median !== undefined && `, mitten ${formatScore(median)}`}
      </span>
    </div>
  );
};

const judgedBy = (count: number): string => (count === 1 ? '1 bedömare' : `${count} bedömare`);

const Total = ({ together: { mean, notJudged, criteria } }: { together: Consolidation }) => {
  const differing = criteria.filter(({ needsTalk }) => needsTalk).length;
  return (
    <div className="score-total">
      <p>
        Medel av alla kriterier:{' '}
        <strong className="number">{mean === undefined ? 'ej bedömt' : `${formatScore(mean)} av 5`}</strong>
      </p>
      {notJudged > 0 && (
        <p className="quiet">
          {notJudged === 1 ? '1 kriterium är inte bedömt.' : `${notJudged} kriterier är inte bedömda.`}
        </p>
      )}
      {differing > 0 && (
        <p className="quiet">
          Bedömarna skiljer sig två steg eller mer på{' '}
          {differing === 1 ? '1 kriterium' : `${differing} kriterier`}. Tala igenom dem och skriv en gemensam
          poäng.
        </p>
      )}
    </div>
  );
};
