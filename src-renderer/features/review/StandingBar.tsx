import type { Review } from '../../../src-main/contract/completion-views.ts';
import type { ReviewAct, ReviewActKind } from '../../../src-main/domain/standing.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Tone } from '../../ui/Notice.tsx';

const lines: readonly {
  of: 'approved' | 'locked' | 'awaited';
  tone: Tone;
  word: string;
}[] = [
  { of: 'approved', tone: 'good', word: 'Godkänd' },
  { of: 'locked', tone: 'plain', word: 'Låst för granskning' },
  { of: 'awaited', tone: 'warning', word: 'Ny version väntas' },
];

const whenAndBy = ({ at, by, reason }: ReviewAct): string =>
  `${formatDate(at)}, ${by}${reason === undefined ? '' : `: ${reason}`}`;

const lapsedWords: Readonly<Partial<Record<ReviewActKind, string>>> = { approve: 'godkänd', lock: 'låst' };

/** Where the report stands, fact by fact, with who and when. */
export function StandingBar({ review: { standing } }: { review: Review }) {
  const shown = lines.flatMap(({ of, ...words }) => {
    const act = standing[of];
    return act ? [{ ...words, act }] : [];
  });
  const { lapsed } = standing;
  if (shown.length === 0 && !lapsed) return null;
  return (
    <section className="standing" aria-label="Rapportens läge">
      {shown.map(({ word, tone, act }) => (
        <span key={word} className="standing-fact">
          <Badge tone={tone}>{word}</Badge> <span className="small quiet">{whenAndBy(act)}</span>
        </span>
      ))}
      {lapsed && (
        <span className="small quiet">
          Version {lapsed.revision} var {lapsedWords[lapsed.act]} ({formatDate(lapsed.at)}, {lapsed.by}). Det
          följer inte med till den här versionen.
        </span>
      )}
    </section>
  );
}
