import { organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { joinWords } from '../../../src-main/domain/wording/format.ts';
import { standingTexts } from '../../../src-main/domain/wording/shared-projects.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { type Match, nameOfMatch, reasonOf, standingTones } from './match-words.ts';

/** @param isBeside a detail stands beside the list: what tells the rows apart, and no more. */
export function matchColumns(vocabulary: Vocabulary, isBeside: boolean): TableColumn<Match>[] {
  const departments = ({ records }: Match): string =>
    joinWords(records.map(({ organisation }) => organisationName(vocabulary, organisation)));
  const columns: TableColumn<Match>[] = [
    {
      id: 'project',
      header: 'Projekt',
      fills: true,
      cell: (match) => <CutText>{nameOfMatch(match)}</CutText>,
      sortBy: nameOfMatch,
    },
    {
      id: 'departments',
      header: 'Redovisas av',
      width: 34,
      cell: (match) => <CutText>{departments(match)}</CutText>,
      sortBy: departments,
      yields: true,
    },
    {
      id: 'reason',
      header: 'Likhet',
      width: 32,
      cell: (match) => <CutText>{reasonOf(match)}</CutText>,
      sortBy: reasonOf,
      yields: true,
    },
    {
      id: 'standing',
      header: 'Läge',
      width: 24,
      cell: ({ standing }) => <Badge tone={standingTones[standing]}>{standingTexts[standing]}</Badge>,
      sortBy: ({ standing }) => standingTexts[standing],
    },
  ];
  return isBeside ? columns.filter(({ id }) => id === 'project' || id === 'standing') : columns;
}
