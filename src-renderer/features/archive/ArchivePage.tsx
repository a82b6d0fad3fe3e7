import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { ArchiveState } from '../../../src-main/contract/archive-views.ts';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { categoryLabels, gapText } from '../../../src-main/domain/wording/archive.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useJob } from '../../ui/use-job.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type Saved = Extract<OutputOf<'archive.save'>, { outcome: 'saved' }>;

/** Arkivera: all that the year left behind, in a folder for the public record. */
export function ArchivePage() {
  const { place } = useNavigation();
  const archive = useCall('archive.get', { year: place.year });
  return (
    <div className="page">
      <Loaded call={archive}>{(state) => <ArchiveYear key={place.year} state={state} />}</Loaded>
    </div>
  );
}

function ArchiveYear({ state }: { state: ArchiveState }) {
  const { year, categories } = state;
  const save = useAction('archive.save');
  const job = useJob();
  const [saved, setSaved] = useState<Saved>();
  const start = (jobId: string) =>
    save.run({ year, jobId }).then((result) => {
      setSaved(result.ok && result.value.outcome === 'saved' ? result.value : undefined);
    });
  const isEmpty = categories.every(({ category, files }) => category === 'data' || files === 0);
  return (
    <>
      <PageHeader
        title={`Arkivera ${year}`}
        lead="Samla årets handlingar i en mapp för arkivet."
        actions={
          <Button
            variant="primary"
            onPress={() => void job.start(start)}
            isDisabled={job.isRunning || isEmpty}
          >
            Spara arkivmapp
          </Button>
        }
      />
      {job.isRunning && (
        <ProgressPanel label="Skriver arkivmappen" progress={job.progress} onCancel={job.cancel} />
      )}
      <FailureNotice failure={save.failure} />
      {saved && (
        <Notice tone="good" title="Arkivmappen är sparad" isAlert>
          <p>
            {formatCount(saved.files)} filer ligger i {saved.folderLabel}. Börja i Innehall.docx.
          </p>
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState icon={Archive} title={`Inga handlingar för ${year}`}>
          Här samlas det som har skickats och tagits emot under året. Skicka en begäran eller importera
          redovisningar först.
        </EmptyState>
      ) : (
        <>
          <Gaps state={state} />
          <Contents categories={categories} />
        </>
      )}
    </>
  );
}

/** It may be archived all the same; whoever does should know what is not finished, and the folder tells it too. */
function Gaps({ state: { year, gaps } }: { state: ArchiveState }) {
  const vocabulary = useVocabulary();
  if (gaps.length === 0) return <Notice tone="good" title={`Året ${year} är avslutat`} />;
  return (
    <Notice tone="warning" title="Allt är inte klart">
      <ul className="notice-list">
        {gaps.map(({ gap, organisations }) => {
          const names = organisations.map((code) => organisationName(vocabulary, code)).sort(compareSwedish);
          return <li key={gap}>{gapText(gap, year, names)}</li>;
        })}
      </ul>
    </Notice>
  );
}

const Contents = ({ categories }: Pick<ArchiveState, 'categories'>) => (
  <Panel title="Det här kommer med">
    <p className="quiet">
      Filer som har skickats eller tagits emot följer med som de var, byte för byte, i alla versioner.
      Uppgifterna i de rapporter som gäller följer också med som tabeller. En innehållsförteckning och en
      kontrollsumma för varje fil gör att mappen kan läsas och kontrolleras utan Utblick.
    </p>
    <DefinitionList
      facts={categories.map(({ category, files }) => [
        categoryLabels[category],
        files === 0 ? 'Inga' : files === 1 ? '1 fil' : `${formatCount(files)} filer`,
      ])}
    />
  </Panel>
);
