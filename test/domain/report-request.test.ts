import { describe, expect, it } from 'vitest';
import { datesInOrder, expectedBack, roundPhase } from '../../src-main/domain/report-request.ts';
import { fullProject } from './full-project.ts';

describe('the days of a request', () => {
  it.each([
    [{ dueOn: '2007-01-31' }, true],
    [{ opensOn: '2006-11-15', dueOn: '2007-01-31', lastCorrectionOn: '2007-02-28' }, true],
    [{ opensOn: '2007-01-31', dueOn: '2007-01-31', lastCorrectionOn: '2007-01-31' }, true],
    [{ opensOn: '2007-02-01', dueOn: '2007-01-31' }, false],
    [{ dueOn: '2007-01-31', lastCorrectionOn: '2007-01-30' }, false],
    [{ opensOn: '2007-02-01', lastCorrectionOn: '2007-01-01' }, true],
  ])('%j are in order: %s', (days, isInOrder) => {
    expect(datesInOrder(days)).toBe(isInOrder);
  });
});

describe('the round of a year', () => {
  const days = { dueOn: '2007-01-31', lastCorrectionOn: '2007-02-28' };

  it.each([
    [days, false, '2007-03-01', 'not-sent'],
    [days, true, '2007-01-31', 'open'],
    [days, true, '2007-02-01', 'correcting'],
    [days, true, '2007-02-28', 'correcting'],
    [days, true, '2007-03-01', 'closed'],
    [{ dueOn: '2007-01-31' }, true, '2009-01-01', 'correcting'],
    [{}, true, '2009-01-01', 'open'],
  ] as const)('with %j, sent: %s, is on %s %s', (dates, isSent, today, phase) => {
    expect(roundPhase(dates, isSent, today)).toBe(phase);
  });
});

describe('projects that are expected back', () => {
  const names = (projects: Parameters<typeof expectedBack>[0]) =>
    expectedBack(projects, 2007).map(({ name }) => name);
  const project = (name: string, status: string | undefined, endsOn: string | undefined) => ({
    ...fullProject,
    name,
    status,
    endsOn,
  });

  it('are those that were said to go on, whenever they were to end', () => {
    expect(
      names([
        project('pågår', 'pagaende', '2006-06-30'),
        project('beviljad', 'beviljad', '2008'),
        project('avslutad', 'avslutad', '2008'),
        project('avslag', 'avslag', undefined),
      ]),
    ).toEqual(['pågår', 'beviljad']);
  });

  it('are judged by their last day where nothing was said', () => {
    expect(
      names([
        project('slut', undefined, '2006-12'),
        project('kvar', undefined, '2007'),
        project('utan slut', undefined, undefined),
      ]),
    ).toEqual(['kvar', 'utan slut']);
  });
});
