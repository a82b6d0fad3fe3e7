import { type Project, type ProjectPhase, projectPhases } from '../../../src-main/domain/project.ts';
import type { Step } from '../../ui/Stepper.tsx';

type PhaseNote = Project['phaseNotes'][number];

export const noteOfPhase = ({ phaseNotes }: Project, phase: ProjectPhase): PhaseNote =>
  phaseNotes.find((note) => note.phase === phase) ?? { phase };

/** The notes with one replaced, in the plan's order; a note that says nothing is left out. */
export const withPhaseNote = ({ phaseNotes }: Project, note: PhaseNote): PhaseNote[] =>
  projectPhases
    .map((phase) => (phase === note.phase ? note : phaseNotes.find((other) => other.phase === phase)))
    .filter((one) => one !== undefined)
    .filter(({ completedOn, note: text }) => completedOn !== undefined || text !== undefined);

/** A phase is done when it has a date, or when the project has gone past it. */
export function stateOfPhase(project: Project, phase: ProjectPhase): Step['state'] {
  if (project.phase === phase) return 'current';
  const isPassed =
    project.phase !== undefined && projectPhases.indexOf(phase) < projectPhases.indexOf(project.phase);
  return isPassed || noteOfPhase(project, phase).completedOn !== undefined ? 'done' : 'ahead';
}
