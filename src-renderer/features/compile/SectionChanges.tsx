import type { SectionView } from '../../../src-main/contract/annual-report-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface SectionChangesProps {
  year: number;
  view: SectionView;
}

/** What the reports say differently since the section was last looked through. Own words are never changed. */
export function SectionChanges({ year, view }: SectionChangesProps) {
  const { id, changes, state } = view;
  const review = useAction('annualReport.review');
  if (!changes.isStale) return null;
  const isFrozen = state === 'frozen';
  const rows = [
    ...changes.sentences.map(({ before, after }, index) => ({
      key: `sentence ${index}`,
      label: 'Egen text',
      values: [before, after],
    })),
    ...changes.generated.map(({ label, before = '', after = '' }) => ({
      key: label,
      label,
      values: [before, after],
    })),
  ];
  return (
    <Notice tone="warning" title="Underlaget har ändrats">
      <div className="stack">
        <p>
          {isFrozen
            ? 'Avsnittet är låst och står kvar som det var. Lås upp det om du vill ta med det som har ändrats.'
            : 'Siffror och tabeller följer underlaget. Det du själv har skrivit ändras inte: läs igenom det mot skillnaderna.'}
        </p>
        {rows.length > 0 && <ChangeTable headers={['Förut', 'Nu']} changes={rows} />}
        {!isFrozen && (rows.length > 0 || changes.quotes.length === 0) && (
          <div>
            <Button onPress={() => void review.run({ year, section: id })} isDisabled={review.isRunning}>
              Markera som genomgånget
            </Button>
          </div>
        )}
        <FailureNotice failure={review.failure} />
        {changes.quotes.map((change) => (
          <ChangedQuote key={change.id} year={year} view={view} change={change} isFrozen={isFrozen} />
        ))}
      </div>
    </Notice>
  );
}

interface ChangedQuoteProps extends SectionChangesProps {
  change: SectionView['changes']['quotes'][number];
  isFrozen: boolean;
}

function ChangedQuote({ year, view, change: { id, before, after }, isFrozen }: ChangedQuoteProps) {
  const vocabulary = useVocabulary();
  const { run, isRunning, failure } = useAction('annualReport.settleQuote');
  const quote = view.quotes.find((one) => one.id === id);
  if (!quote) return null;
  const settle = (takes: 'new' | 'old') => () => void run({ year, section: view.id, id, takes });
  return (
    <div className="stack-tight">
      <p>
        {after === undefined
          ? `Texten som är citerad ur ${organisationName(vocabulary, quote.organisation)}s redovisning finns inte kvar där.`
          : `Texten som är citerad ur ${organisationName(vocabulary, quote.organisation)}s redovisning lyder nu annorlunda.`}
      </p>
      <ChangeTable
        headers={['Förut', 'Nu']}
        changes={[{ key: id, label: quote.label, values: [before, after ?? ''] }]}
      />
      {!isFrozen && (
        <div className="row">
          {after !== undefined && (
            <Button onPress={settle('new')} isDisabled={isRunning}>
              Ta den nya lydelsen
            </Button>
          )}
          <Button onPress={settle('old')} isDisabled={isRunning}>
            {`Behåll lydelsen i version ${quote.revision}`}
          </Button>
        </div>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}
