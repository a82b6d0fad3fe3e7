import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { europeTiles } from './europe-tiles.ts';
import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';
import { tintOf } from './tint.ts';

interface Country {
  /** ISO 3166 in two letters; XK for Kosovo. */
  code: string;
  label: string;
  value: number;
}

interface TileMapProps {
  /** What the numbers count; the table's caption. */
  caption: string;
  valueHeader: string;
  /** Those with a number, in the table's order. */
  countries: readonly Country[];
  format?: (value: number) => string;
  /** Opens the records behind a country's number. */
  onPress?: (code: string) => void;
}

/** Europe with a square for each country, those outside it below, and the table of the same. */
export function TileMap({ caption, valueHeader, countries, format = formatCount, onPress }: TileMapProps) {
  const largest = Math.max(1, ...countries.map(({ value }) => value));
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const outside = countries.filter(({ code }) => !europeTiles.has(code));
  const pressOf = ({ code, value }: Country) => (onPress && value > 0 ? () => onPress(code) : undefined);
  const tile = (country: Country, place?: { column: number; row: number }) => (
    <Mark
      key={country.code}
      className="tile"
      title={`${country.label}: ${format(country.value)}`}
      tint={tintOf(country.value, largest)}
      style={place && { gridColumn: place.column, gridRow: place.row }}
      onPress={pressOf(country)}
    >
      <span className="tile-code">{country.code}</span>
      {format(country.value)}
    </Mark>
  );
  return (
    <div className="chart">
      <div className="chart-picture" aria-hidden="true">
        <div className="tiles">
          {[...europeTiles].map(([code, place]) => {
            const country = byCode.get(code);
            return country ? (
              tile(country, place)
            ) : (
              <span key={code} className="tile" style={{ gridColumn: place.column, gridRow: place.row }}>
                <span className="tile-code">{code}</span>
              </span>
            );
          })}
        </div>
        {outside.length > 0 && (
          <div className="tiles-outside">
            Utanför kartan
            {outside.map((country) => tile(country))}
          </div>
        )}
      </div>
      <div className="chart-table">
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Land</th>
              <th scope="col" data-align="end">
                {valueHeader}
              </th>
            </tr>
          </thead>
          <tbody>
            {countries.map((country) => (
              <tr key={country.code}>
                <th scope="row">{country.label}</th>
                <td data-align="end">
                  <Figure of={country.label} text={format(country.value)} onPress={pressOf(country)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
