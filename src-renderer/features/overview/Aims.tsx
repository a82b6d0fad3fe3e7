import type { Slice, YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import type { VocabularyList } from '../../../src-main/domain/vocabulary.ts';
import { entriesInYear, labelOf } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** What the work is for. A record with two goals counts for both, so the columns are not added up. */
export function Aims({ figures }: { figures: YearFigures }) {
  const { go } = useNavigation();
  return (
    <Panel
      title="Mål och inriktningar"
      aside={
        <div className="row">
          <LinkButton onPress={() => go({ room: 'projects' })}>Projekt</LinkButton>
          <LinkButton onPress={() => go({ room: 'activities' })}>Aktiviteter</LinkButton>
        </div>
      }
    >
      <table className="table">
        <caption className="visually-hidden">Projekt och aktiviteter efter mål och efter inriktning</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" data-align="end">
              Projekt
            </th>
            <th scope="col" data-align="end">
              Beviljat
            </th>
            <th scope="col" data-align="end">
              Aktiviteter
            </th>
          </tr>
        </thead>
        <Group title="Mål" list="goals" slices={figures.byGoal} year={figures.year} />
        <Group title="Inriktning" list="directions" slices={figures.byDirection} year={figures.year} />
      </table>
      <p className="small quiet">Det som svarar mot flera mål eller inriktningar räknas i var och en.</p>
    </Panel>
  );
}

interface GroupProps {
  title: string;
  list: VocabularyList;
  slices: readonly Slice[];
  year: number;
}

function Group({ title, list, slices, year }: GroupProps) {
  const vocabulary = useVocabulary();
  const bySlice = new Map(slices.map((slice) => [slice.code, slice]));
  const codes = new Set([
    ...entriesInYear(vocabulary.lists[list], year).map(({ code }) => code),
    ...bySlice.keys(),
  ]);
  return (
    <tbody>
      <tr className="aims-group">
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {[...codes].map((code) => {
        const slice = bySlice.get(code);
        return (
          <tr key={code}>
            <th scope="row">{labelOf(vocabulary, list, code)}</th>
            <td data-align="end">{formatCount(slice?.projects ?? 0)}</td>
            <td data-align="end">{formatMoneySum(slice?.granted ?? {})}</td>
            <td data-align="end">{formatCount(slice?.activities ?? 0)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
