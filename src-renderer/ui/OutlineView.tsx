import type { ChartBlock, OutlineBlock, TableBlock } from '../../src-main/domain/outline/outline.ts';
import { ChartPicture } from './charts/ChartPicture.tsx';
import { DefinitionList } from './DefinitionList.tsx';
import { KeyFigure, KeyFigures } from './KeyFigures.tsx';

/** A document's blocks on the screen: the same words as on paper. What is only for paper is left out. */
export function OutlineView({ blocks }: { blocks: readonly OutlineBlock[] }) {
  // A part of a document may begin further down in it: its highest heading is the first below that of its panel.
  const top = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 3)));
  const first = blocks.findIndex(({ type }) => type === 'heading');
  return (
    <div className="outline">
      {blocks.map((block, index) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document stay where they are
          key={index}
          block={block}
          isTop={block.type === 'heading' && block.level === top}
          isUnderHeading={first !== -1 && first < index}
        />
      ))}
    </div>
  );
}

/** A line over what follows it, one step below the heading that it stands under. */
const Label = ({ text, isUnderHeading }: { text: string; isUnderHeading: boolean }) =>
  isUnderHeading ? <h4>{text}</h4> : <h3 className="outline-label">{text}</h3>;

interface BlockProps {
  block: OutlineBlock;
  isTop: boolean;
  isUnderHeading: boolean;
}

function Block({ block, isTop, isUnderHeading }: BlockProps) {
  switch (block.type) {
    case 'heading':
      return isTop ? <h3 className="outline-heading">{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      if (block.style === 'label') return <Label text={block.text} isUnderHeading={isUnderHeading} />;
      return <p className={block.style === 'note' ? 'small quiet' : 'outline-text'}>{block.text}</p>;
    case 'fields':
      return (
        <>
          <Label text={block.caption} isUnderHeading={isUnderHeading} />
          <DefinitionList facts={block.fields.map(({ label, value }) => [label, value] as const)} />
        </>
      );
    case 'list':
      return (
        <ul className="outline-list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className="outline-quote">
          <p className="outline-text">{block.text}</p>
          <footer className="small quiet">{block.attribution}</footer>
        </blockquote>
      );
    case 'key-figures':
      return (
        <KeyFigures>
          {block.figures.map((figure) => (
            <KeyFigure key={figure.label} {...figure} />
          ))}
        </KeyFigures>
      );
    case 'table':
      return <Table block={block} />;
    case 'chart':
      return <Chart block={block} />;
    default:
      return null;
  }
}

/** The picture over its table. */
const Chart = ({ block: { caption, altText, chart, table } }: { block: ChartBlock }) => (
  <div className="chart outline-chart">
    <ChartPicture chart={chart} label={altText} />
    <div className="chart-table">
      <Table block={{ ...table, type: 'table', caption }} />
    </div>
  </div>
);

const Table = ({ block: { caption, columns, rows, total } }: { block: TableBlock }) => (
  <table className="table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ header, align }) => (
          <th key={header} scope="col" data-align={align}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a document stay where they are
        <tr key={row}>
          {cells.map((cell, index) => (
            <td key={columns[index]?.header} data-align={columns[index]?.align}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
    {total && (
      <tfoot>
        <tr>
          {total.map((cell, index) => (
            <td key={columns[index]?.header} data-align={columns[index]?.align}>
              {cell}
            </td>
          ))}
        </tr>
      </tfoot>
    )}
  </table>
);
