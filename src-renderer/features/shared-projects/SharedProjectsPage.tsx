import { Combine } from 'lucide-react';
import { useMemo } from 'react';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { detailHeading, MatchDetail } from './MatchDetail.tsx';
import { matchColumns } from './match-columns.tsx';
import { matchKey, nameOfMatch } from './match-words.ts';
import './shared-projects.css';

/** Projects that several förvaltningar report: which are one, whose amounts count, and what that does to the totals. */
export function SharedProjectsPage() {
  const { place, go } = useNavigation();
  const { year } = place;
  const vocabulary = useVocabulary();
  const call = useCall('sharedProject.list', { year });
  const chosen = call.data?.rows.find((match) => matchKey(match) === place.id);
  const isBeside = chosen !== undefined;
  const columns = useMemo(() => matchColumns(vocabulary, isBeside), [vocabulary, isBeside]);
  const choose = (id: string, goesOn: boolean): void => {
    if (goesOn && id === place.id) leadToField(detailHeading);
    else go({ id, ...(goesOn && { field: detailHeading }) });
  };
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader title={`Delade projekt ${year}`} lead={leadOf(call.data)} />
          <Loaded call={call}>
            {({ rows }) => (
              <DataTable
                label="Delade projekt"
                rows={rows}
                idOf={matchKey}
                columns={columns}
                chosenId={place.id}
                onChoose={choose}
                empty={
                  <EmptyState icon={Combine} title={`Inga delade projekt ${year}`}>
                    När två förvaltningar har redovisat vad som kan vara samma projekt visas det här, så att
                    du kan avgöra det. Rapporterna hämtar du under Importera.
                  </EmptyState>
                }
              />
            )}
          </Loaded>
        </>
      }
      detail={
        chosen && {
          id: matchKey(chosen),
          label: nameOfMatch(chosen),
          content: (
            <MatchDetail
              key={`${year} ${matchKey(chosen)} ${chosen.decision?.id} ${chosen.decision?.decidedAt}`}
              year={year}
              match={chosen}
            />
          ),
        }
      }
    />
  );
}

function leadOf(matches: OutputOf<'sharedProject.list'> | undefined): string {
  const once = 'Det som flera förvaltningar redovisar räknas en gång; texterna finns kvar hos var och en.';
  if (matches === undefined || matches.rows.length === 0) return once;
  return matches.undecided === 0
    ? `Du har tagit ställning till alla. ${once}`
    : `${formatCount(matches.undecided)} att ta ställning till. ${once}`;
}
