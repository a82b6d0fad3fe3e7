import { describe, expect, it } from 'vitest';
import { goBack, goOn, type Step, type Trail } from '../../src-renderer/app/place.ts';

const start: Trail = [{ room: 'overview', year: 2006 }];
const walk = (...steps: Step[]): Trail => steps.reduce(goOn, start);

describe('moving about', () => {
  it('keeps the year and the room, and lets the record and the field fall away', () => {
    const trail = walk({ room: 'projects', id: 'a', field: 'funds' }, {});

    expect(trail.at(-1)).toEqual({ room: 'projects', year: 2006 });
  });

  it('makes one stop of moving from record to record', () => {
    const trail = walk({ room: 'projects' }, { id: 'a' }, { id: 'b' }, { id: 'c' });

    expect(goBack(trail).at(-1)).toEqual({ room: 'projects', year: 2006 });
  });

  it('comes back to the record that one left', () => {
    const trail = walk({ room: 'projects', id: 'a' }, { room: 'settings' });

    expect(goBack(trail).at(-1)).toEqual({ room: 'projects', year: 2006, id: 'a' });
  });

  it('stays where it is when there is no way back', () => {
    expect(goBack(start)).toEqual(start);
  });
});
