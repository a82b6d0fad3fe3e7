import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { actLabels } from '../../../src-main/domain/wording/review.ts';
import type { BoardEntry } from './board-entries.ts';

type Line = readonly [fact: string, day: string | undefined, who: string | undefined];

/** Who said it, and of how many parts where it is not all of them. */
const readyWords = ({ by, parts, of }: NonNullable<BoardEntry['ready']>): string =>
  [by ?? 'förvaltningens eget ord', ...(parts < of ? [`${parts} av ${of} delar`] : [])].join(' · ');

/** The five facts, each with who and when; one that is not there says so, whatever the others say. */
export function FactTable({ entry }: { entry: BoardEntry }) {
  const { ready, received, locked, approved, compiled, lapsed, awaited } = entry;
  const lines: readonly Line[] = [
    ['Klar', ready?.at, ready && readyWords(ready)],
    [
      'Inlämnad',
      received?.createdAt,
      received && `${received.contactName ?? ''} · version ${received.revision}`,
    ],
    ['Låst för granskning', locked?.at, locked?.by],
    ['Godkänd', approved?.at, approved?.by],
    [
      'Sammanställd',
      compiled?.at,
      compiled && `version ${compiled.revision}${compiled.isCurrent ? '' : ', inte den som gäller nu'}`,
    ],
  ];
  return (
    <div className="stack-tight">
      <table className="table">
        <caption className="visually-hidden">Vad som har sagts om rapporten</caption>
        <thead>
          <tr>
            <th scope="col">Vad</th>
            <th scope="col">När</th>
            <th scope="col">Vem</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([fact, at, who]) => (
            <tr key={fact}>
              <th scope="row">{fact}</th>
              <td>
                {at === undefined ? (
                  <span className="quiet">{fact === 'Klar' ? 'Framgår inte' : 'Nej'}</span>
                ) : (
                  <span className="number">{formatDate(at)}</span>
                )}
              </td>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lapsed && (
        <p className="small quiet">
          Version {lapsed.revision} var {lapsed.act === 'approve' ? 'godkänd' : 'låst'} (
          {formatDate(lapsed.at)}, {lapsed.by}). Det gäller inte den version som finns nu.
        </p>
      )}
      {awaited && (
        <p className="small quiet">
          {actLabels.return} ({formatDate(awaited.at)}, {awaited.by}).
        </p>
      )}
    </div>
  );
}
