import type { ChartBlock, OutlineBlock, TableBlock } from '../../src-main/domain/outline/outline.ts';
import { ChartPicture } from './charts/ChartPicture.tsx';
import { DefinitionList } from './DefinitionList.tsx';
import { KeyFigure, KeyFigures } from './KeyFigures.tsx';

/** A document's blocks on the screen: the same words as on paper. What is only for paper is left out. */
export const OutlineView = ({ blocks }: { blocks: readonly OutlineBlock[] }) => (
  <div className="outline">
    {blocks.map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document stay where they are
      <Block key={index} block={block} />
    ))}
  </div>
);

function Block({ block }: { block: OutlineBlock }) {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? <h3 className="outline-heading">{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      if (block.style === 'label') return <h4>{block.text}</h4>;
      return <p className={block.style === 'note' ? 'small quiet' : 'outline-text'}>{block.text}</p>;
    case 'fields':
      return (
        <>
          <h4>{block.caption}</h4>
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
