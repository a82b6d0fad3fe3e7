import { useMemo, useState } from 'react';
import type { SectionView } from '../../../src-main/contract/annual-report-views.ts';
import type { OutlineBlock } from '../../../src-main/domain/outline/outline.ts';
import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { sectionStateLabels } from '../../../src-main/domain/wording/sections.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { Section } from '../../ui/Section.tsx';
import { OwnText } from './OwnText.tsx';
import { Quotes } from './Quotes.tsx';
import { SectionChanges } from './SectionChanges.tsx';
import { SectionSources } from './SectionSources.tsx';
import { sectionHeading } from './section-words.ts';

/** One section: what has changed under it, own words, quotes, the program's part and where it all comes from. */
export function SectionDetail({ year, id }: { year: number; id: string }) {
  const section = useCall('annualReport.section', { year, section: id });
  return <Loaded call={section}>{(view) => <SectionParts year={year} view={view} />}</Loaded>;
}

function SectionParts({ year, view }: { year: number; view: SectionView }) {
  return (
    <div className="stack">
      <div className="stack-tight">
        <h2 tabIndex={-1} data-field={sectionHeading}>
          {view.title}
        </h2>
        <p className="quiet">{standingOf(view)}</p>
      </div>
      <StateButtons year={year} view={view} />
      <SectionChanges year={year} view={view} />
      <OwnText year={year} view={view} />
      <Quotes year={year} view={view} />
      {view.generated.length > 0 && (
        <Section title="Programmets del">
          <Generated blocks={view.generated} />
        </Section>
      )}
      <SectionSources sources={view.sources} />
    </div>
  );
}

const standingOf = ({ state, changedAt, changedBy }: SectionView): string =>
  state === 'writing' || changedAt === undefined
    ? sectionStateLabels.writing
    : `${sectionStateLabels[state]} sedan ${formatDate(changedAt)}${changedBy ? `, ${changedBy}` : ''}`;

function StateButtons({ year, view: { id, state } }: { year: number; view: SectionView }) {
  const { run, isRunning, failure } = useAction('annualReport.setState');
  const set = (next: SectionView['state']) => () => void run({ year, section: id, state: next });
  return (
    <div className="stack-tight">
      <div className="row">
        {state === 'writing' && (
          <Button onPress={set('done')} isDisabled={isRunning}>
            Markera som klar
          </Button>
        )}
        {state === 'done' && (
          <Button onPress={set('writing')} isDisabled={isRunning}>
            Skriv vidare
          </Button>
        )}
        {state === 'frozen' ? (
          <Button onPress={set('writing')} isDisabled={isRunning}>
            Lås upp
          </Button>
        ) : (
          <Button variant="quiet" onPress={set('frozen')} isDisabled={isRunning}>
            Lås
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </div>
  );
}

const shownBlocks = 40;
const shownRows = 50;

/** As it will look in the document; of what is very long, the beginning until more is asked for. */
function Generated({ blocks }: { blocks: readonly OutlineBlock[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const { shown, left } = useMemo(() => beginningOf(blocks), [blocks]);
  return (
    <>
      <OutlineView blocks={withCaptions(isWhole ? blocks : shown)} />
      {left > 0 && !isWhole && (
        <div>
          <Button onPress={() => setIsWhole(true)}>{`Visa hela (${formatCount(left)} rader till)`}</Button>
        </div>
      )}
    </>
  );
}

function beginningOf(blocks: readonly OutlineBlock[]): { shown: OutlineBlock[]; left: number } {
  let left = Math.max(0, blocks.length - shownBlocks);
  const shown = blocks.slice(0, shownBlocks).map((block) => {
    if (block.type !== 'table' || block.rows.length <= shownRows) return block;
    left += block.rows.length - shownRows;
    return { ...block, rows: block.rows.slice(0, shownRows) };
  });
  return { shown, left };
}

/** On paper a record's sheet has its name over it. */
const withCaptions = (blocks: readonly OutlineBlock[]): OutlineBlock[] =>
  blocks.flatMap((block): OutlineBlock[] =>
    block.type === 'fields' ? [{ type: 'paragraph', style: 'label', text: block.caption }, block] : [block],
  );
