import type { Chart } from '../../../src-main/domain/charts/chart.ts';
import { layOutChart } from '../../../src-main/domain/charts/lay-out.ts';
import type { Shape } from '../../../src-main/domain/charts/shape.ts';

interface ChartPictureProps {
  chart: Chart;
  /** What it shows, for someone who cannot see it. */
  label: string;
}

/** The same drawing as in the document, in the colours of the window. */
export function ChartPicture({ chart, label }: ChartPictureProps) {
  const { width, height, shapes } = layOutChart(chart);
  return (
    <svg className="chart-drawing" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing stay where they are
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  const { tone } = shape;
  switch (shape.type) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={1.5} data-fill={tone} />
      );
    case 'path':
      return (
        <polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.join(' ')}
          data-stroke={tone}
        />
      );
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} data-fill={tone} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          data-fill={tone}
          data-strong={shape.isStrong}
        >
          {shape.text}
        </text>
      );
  }
}
