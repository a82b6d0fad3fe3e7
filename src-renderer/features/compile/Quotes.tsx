import { Fragment, useState } from 'react';
import type { SectionView } from '../../../src-main/contract/annual-report-views.ts';
import { quoteBlock } from '../../../src-main/domain/outline/annual-report/quotable-texts.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { Section } from '../../ui/Section.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { QuotePicker } from './QuotePicker.tsx';

interface QuotesProps {
  year: number;
  view: SectionView;
}

/** The förvaltningars own words, taken as they stand; they come after the own text. */
export function Quotes({ year, view }: QuotesProps) {
  const { id, quotes, state, organisation } = view;
  const vocabulary = useVocabulary();
  const remove = useAction('annualReport.removeQuote');
  const [isPicking, setIsPicking] = useState(false);
  const isFrozen = state === 'frozen';
  if (isFrozen && quotes.length === 0) return null;
  return (
    <Section title="Citat">
      {quotes.map((quote) => (
        <Fragment key={quote.id}>
          <OutlineView blocks={[quoteBlock(quote, year, vocabulary)]} />
          {!isFrozen && (
            <div className="row">
              <span className="small quiet">{quote.label}</span>
              <Button
                variant="quiet"
                onPress={() => void remove.run({ year, section: id, id: quote.id })}
                isDisabled={remove.isRunning}
              >
                Ta bort citatet
              </Button>
            </div>
          )}
        </Fragment>
      ))}
      <FailureNotice failure={remove.failure} />
      {!isFrozen &&
        (isPicking ? (
          <QuotePicker
            year={year}
            section={id}
            organisation={organisation}
            onDone={() => setIsPicking(false)}
          />
        ) : (
          <div>
            <Button onPress={() => setIsPicking(true)}>Citera en redovisning</Button>
          </div>
        ))}
    </Section>
  );
}
