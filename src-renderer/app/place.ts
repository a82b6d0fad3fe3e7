// Where the person is in the window. A few typed members instead of addresses: there is nothing to bookmark.
import { createContext, useContext } from 'react';
import type { FigureReference } from '../../src-main/domain/figures/figure-reference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';

export type Room =
  | 'overview'
  | 'activities'
  | 'projects'
  | 'opportunities'
  | 'outreach'
  | 'assistance'
  | 'engagements'
  | 'decisions'
  | 'roles'
  | 'action-plan'
  | 'memberships'
  | 'twin-towns'
  | 'network-contacts'
  | 'network-meetings'
  | 'governing-documents'
  | 'wastebasket'
  | 'report'
  | 'board'
  | 'request'
  | 'review'
  | 'inbox'
  | 'shared-projects'
  | 'compile'
  | 'approval'
  | 'archive'
  | 'evaluation'
  | 'list-import'
  | 'handover'
  | 'settings';

/** Where the records of each kind are. */
export const roomOfType: Readonly<Record<RecordType, Room>> = {
  activity: 'activities',
  project: 'projects',
  opportunity: 'opportunities',
  outreach: 'outreach',
  assistance: 'assistance',
  engagement: 'engagements',
  decision: 'decisions',
  'role-description': 'roles',
  measure: 'action-plan',
  membership: 'memberships',
  'twin-town': 'twin-towns',
  'network-contact': 'network-contacts',
  'network-meeting': 'network-meetings',
  'governing-document': 'governing-documents',
};

/** The first year that can be in sight. */
export const earliestYear = 1995;

export interface Place {
  room: Room;
  year: number;
  /** The record that is open in the room. */
  id?: string;
  /** The field to lead to when it has opened. */
  field?: string;
  /** Årets rapport has led here to have the record put right: what is missing in it is now an error. */
  toCorrect?: boolean;
  /** The figure of the year whose records the room shows, when one has led here: the room's filters then begin anew. */
  behind?: FigureReference;
}

/** The way back, oldest first; never empty. */
export type Trail = readonly [Place, ...Place[]];

/** Where to go: the room, the year, or only another record of the same room. */
export type Step = Partial<Place>;

/** Moving from record to record in a list, or to another year, is one stop on the way back, not one for each. */
export function goOn(trail: Trail, step: Step): Trail {
  const here = placeOf(trail);
  const next: Place = { room: here.room, year: here.year, ...step };
  const isSameStop = next.room === here.room && (here.id === undefined) === (next.id === undefined);
  const [first, ...rest] = trail;
  if (!isSameStop) return [first, ...rest, next].slice(-50) as unknown as Trail;
  return rest.length === 0 ? [next] : [first, ...rest.slice(0, -1), next];
}

export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return rest.length === 0 ? trail : [first, ...rest.slice(0, -1)];
}

export const placeOf = (trail: Trail): Place => trail.at(-1) ?? trail[0];

export interface Navigation {
  place: Place;
  /** Members that are not named fall away, save room and year: `go({ id })`, `go({})` closes the record. */
  go: (step: Step) => void;
  back: () => void;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error('no navigation around this component');
  return navigation;
}
