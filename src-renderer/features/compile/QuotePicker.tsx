import { useMemo, useState } from 'react';
import { foldText } from '../../../src-main/domain/search/fold.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { byLabel } from '../../ui/options.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface QuotePickerProps {
  year: number;
  section: string;
  /** The förvaltning that the section is about. */
  organisation: string | undefined;
  onDone: () => void;
}

/** Which förvaltning, and which of its texts. */
export function QuotePicker({ year, section, organisation, onDone }: QuotePickerProps) {
  const vocabulary = useVocabulary();
  const report = useCall('annualReport.get', { year });
  const [chosen, setChosen] = useState(organisation);
  const options = useMemo(
    () =>
      byLabel(
        (report.data?.figures.departments ?? []).map(({ organisation: code }) => ({
          id: code,
          label: organisationName(vocabulary, code),
        })),
      ),
    [report.data, vocabulary],
  );
  return (
    <div className="stack">
      <ComboField
        name="quote-organisation"
        label="Förvaltning"
        value={chosen}
        onChange={setChosen}
        options={options}
      />
      {chosen !== undefined && (
        <Texts key={chosen} year={year} section={section} organisation={chosen} onDone={onDone} />
      )}
      <div>
        <Button variant="quiet" onPress={onDone}>
          Avbryt
        </Button>
      </div>
    </div>
  );
}

/** More than these are found by typing. */
const shownTexts = 20;

function Texts({ year, section, organisation, onDone }: QuotePickerProps & { organisation: string }) {
  const quotable = useCall('annualReport.quotable', { year, organisation });
  const add = useAction('annualReport.addQuote');
  const [typed, setTyped] = useState('');
  return (
    <Loaded call={quotable}>
      {({ texts }) => {
        const words = foldText(typed).split(/\s+/).filter(Boolean);
        const found = texts.filter(({ of, label, text }) => {
          const folded = foldText(`${of} ${label} ${text}`);
          return words.every((word) => folded.includes(word));
        });
        if (texts.length === 0) return <p className="quiet">Redovisningen har inga texter att citera.</p>;
        return (
          <div className="stack">
            <FilterField label="Filtrera texterna" value={typed} onChange={setTyped} />
            <ul className="compile-quotable">
              {found.slice(0, shownTexts).map(({ place, of, label, text }) => (
                <li key={JSON.stringify(place)} className="stack-tight">
                  <span className="small quiet">{`${of}: ${label}`}</span>
                  <p className="outline-text">{text}</p>
                  <div>
                    <Button
                      isDisabled={add.isRunning}
                      onPress={() =>
                        void add.run({ year, section, organisation, place }).then((result) => {
                          if (result.ok) onDone();
                        })
                      }
                    >
                      Citera
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            {found.length === 0 && <p className="quiet">Ingen text har de orden.</p>}
            {found.length > shownTexts && (
              <p className="quiet">{`Visar ${shownTexts} av ${found.length}. Filtrera för att hitta fler.`}</p>
            )}
            <FailureNotice failure={add.failure} />
          </div>
        );
      }}
    </Loaded>
  );
}
