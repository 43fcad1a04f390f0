/** One number beside the same of others: by year, round or agency; and all their numbers as one table. */
import { Details, Heading, Table } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { type Measure, measures } from '../../domain/statistics/measures.ts';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { Bars } from './bars.tsx';
import { optionsOf, Selected } from './choice.tsx';
import { dividedBy, facts, type Scope, type StatLine } from './lines.ts';
import type { Names } from './names.ts';
import { Wide } from './wide.tsx';

const divisions = ['year', 'round', 'agency'] as const;
type Division = (typeof divisions)[number];
type Compared = Measure | 'positions';
const compared: readonly Compared[] = ['positions', ...measures];

interface Props {
  readonly lines: readonly StatLine[];
  readonly names: Names;
  readonly scope: Scope;
}

const divisionsOf = (lines: readonly StatLine[], scope: Scope): readonly Division[] =>
  divisions.filter((by) => dividedBy(lines, scope, by).length > 0);

interface AllProps {
  readonly caption: string;
  readonly by: Division;
  readonly rows: readonly StatLine[];
  readonly names: Names;
}

function AllNumbers({ caption, by, rows, names }: AllProps): ReactNode {
  const { language } = useLanguage();
  const words = statisticsTexts[language];
  const columns = [...measures, ...facts] as const;
  return (
    <Wide label={caption}>
      <Table zebra>
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{words[by]}</Table.HeaderCell>
            {columns.map((one) => (
              <Table.HeaderCell key={one} scope="col">
                {words[one]}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ scope, numbers }) => (
            <Table.Row key={scope[by]}>
              <Table.HeaderCell scope="row">{names.of(by, scope[by] ?? '')}</Table.HeaderCell>
              {columns.map((one) => (
                <Table.Cell key={one}>{numbers[one] ?? words.hidden}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
}

export function Compare({ lines, names, scope }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  const words = statisticsTexts[language];
  const [wanted, setWanted] = useState<Division>('year');
  const [measure, setMeasure] = useState<Compared>('hired');
  const possible = divisionsOf(lines, scope);
  const by = possible.includes(wanted) ? wanted : possible[0];
  const choose = (value: string): void => setWanted(divisions.find((one) => one === value) ?? 'year');
  const rows = by === undefined ? [] : dividedBy(lines, scope, by);
  const divided = by === undefined ? scope : { ...scope, [by]: null };
  const who = names.scope(divided);
  return (
    <section aria-labelledby="compare">
      <Heading level={2} data-size="sm" id="compare">
        {say('compare')}
      </Heading>
      {by === undefined ? (
        <p>{say('compareNothing')}</p>
      ) : (
        <>
          <div className="stat-fields">
            <Selected label={say('compareBy')} value={by} onChange={choose}>
              {optionsOf(possible.map((one) => ({ value: one, text: say(`by.${one}`) })))}
            </Selected>
            <Selected
              label={say('measure')}
              value={measure}
              onChange={(value) => setMeasure(compared.find((one) => one === value) ?? 'hired')}
            >
              {optionsOf(compared.map((one) => ({ value: one, text: words[one] })))}
            </Selected>
          </div>
          <Bars
            caption={say('compareCaption', { measure: words[measure], by: say(`by.${by}`).toLowerCase(), who })}
            heads={[words[by], words[measure]]}
            bars={rows.map((row) => ({
              id: row.scope[by] ?? '',
              label: names.of(by, row.scope[by] ?? ''),
              value: row.numbers[measure],
            }))}
          />
          <Details className="stat-all">
            <Details.Summary>{say('allNumbers')}</Details.Summary>
            <Details.Content>
              <AllNumbers
                caption={say('allCaption', { by: say(`by.${by}`).toLowerCase(), who })}
                by={by}
                rows={rows}
                names={names}
              />
            </Details.Content>
          </Details>
        </>
      )}
    </section>
  );
}
