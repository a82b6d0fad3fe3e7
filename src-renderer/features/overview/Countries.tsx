import { useState } from 'react';
import type { Overview } from '../../../src-main/contract/views.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { TileMap } from '../../ui/charts/TileMap.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useOpenFigure } from './use-open-figure.ts';

const kinds = [
  {
    type: 'project',
    member: 'projects',
    title: 'Projektens partner',
    caption: 'Projekt efter partnerland',
    header: 'Projekt',
    nothing: 'Inga partner i andra länder är ifyllda. De skrivs in under Parter i varje projekt.',
  },
  {
    type: 'activity',
    member: 'activities',
    title: 'Aktiviteter',
    caption: 'Aktiviteter efter land',
    header: 'Aktiviteter',
    nothing: 'Inga aktiviteter har ett annat land ifyllt.',
  },
] as const;

/** Where the partners are, and where the activities took place or came from. */
export function Countries({ overview: { figures } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const open = useOpenFigure();
  const [chosen, setChosen] = useState<string>(kinds[0].type);
  const countriesBy = (member: 'projects' | 'activities') =>
    figures.byCountry
      .map((slice) => ({
        code: slice.code,
        label: labelOf(vocabulary, 'countries', slice.code),
        value: slice[member],
      }))
      .filter(({ value }) => value > 0)
      .sort((first, second) => second.value - first.value || compareSwedish(first.label, second.label));
  return (
    <Panel title="Länder">
      <Tabs
        label="Vad som räknas"
        chosen={chosen}
        onChoose={setChosen}
        tabs={kinds.map(({ type, member, title, caption, header, nothing }) => {
          const countries = countriesBy(member);
          return {
            id: type,
            title,
            content:
              countries.length === 0 ? (
                <p className="quiet">{nothing}</p>
              ) : (
                <TileMap
                  caption={caption}
                  valueHeader={header}
                  countries={countries}
                  onPress={(code) => open(type, { figure: 'cut', cut: 'byCountry', code })}
                />
              ),
          };
        })}
      />
    </Panel>
  );
}
