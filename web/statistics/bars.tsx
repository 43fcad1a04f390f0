/** Numbers as a table whose cells carry their bar: who sees it compares lengths, who hears it reads a table (R-UU-1). */
import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import { useLanguage } from '../language.tsx';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Null: hidden. */
  readonly value: number | null;
}

interface Props {
  readonly caption: string;
  readonly heads: readonly [string, string];
  readonly bars: readonly Bar[];
}

/** In the units of the drawing, which is stretched to the cell. */
const width = 100;

function Drawn({ value, most }: { readonly value: number | null; readonly most: number }): ReactNode {
  if (value === 0) return null;
  // A hidden number has no length: an outline as wide as the cell says that something is not told.
  const length = value === null ? width : Math.max(1, (value / most) * width);
  return (
    <svg
      className="stat-bar"
      viewBox={`0 0 ${width} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect data-hidden={value === null} x="0" y="0" width={length} height="10" />
    </svg>
  );
}

export function Bars({ caption, heads, bars }: Props): ReactNode {
  const { language } = useLanguage();
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <Table className="stat-bars">
      <caption>{caption}</caption>
      <Table.Head>
        <Table.Row>
          {heads.map((head) => (
            <Table.HeaderCell key={head} scope="col">
              {head}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {bars.map(({ id, label, value }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
            <Table.Cell>
              <div className="stat-cell">
                <span className="stat-number">{value ?? statisticsTexts[language].hidden}</span>
                <Drawn value={value} most={most} />
              </div>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
