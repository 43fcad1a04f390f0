/** Agencies and steps at a glance: who is late, and where it stops (requirements.md § 2). */
import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { BoardBody } from '../../api/rounds/bodies.ts';
import { roundTexts } from '../../texts/web/round/index.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage, useTexts } from '../language.tsx';
import type { PageProps } from '../pages.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import './round.css';
import { roundAddress } from './use-round.ts';

type Row = BoardBody['page']['items'][number];
type Cell = Row['cells'][number];

const steps = [
  'answer',
  'positions',
  'analysis',
  'advertised',
  'deadline',
  'verification',
  'hiring',
  'started',
] as const satisfies readonly Cell['step'][];

function CellText({ cell, answer }: { readonly cell: Cell; readonly answer: Row['answer'] }): ReactNode {
  const say = useTexts(roundTexts);
  const { dateText } = useLanguage();
  const { step, state, done, of, day } = cell;
  if (state === 'none')
    return (
      <span className="round-cell" data-state="none">
        <span aria-hidden="true">{say('cell.none')}</span>
        <span className="ds-sr-only">{say('cell.noneSaid')}</span>
      </span>
    );
  const isAnswer = step === 'answer';
  const said = isAnswer ? say(`answer.${answer}`) : say(`cell.${state}`);
  return (
    <span className="round-cell" data-state={state}>
      {isAnswer && state === 'late' ? `${say('cell.late')}: ${said}` : said}
      {isAnswer || of < 2 ? null : <span className="round-small">{say('cell.of', { done, of })}</span>}
      {day === null ? null : (
        <span className="round-small">
          {isAnswer && state !== 'done' ? say('answer.by', { day: dateText(day) }) : dateText(day)}
        </span>
      )}
    </span>
  );
}

function Positions({ row }: { readonly row: Row }): ReactNode {
  const say = useTexts(roundTexts);
  if (row.positions.length === 0) return null;
  return (
    <details className="desk-why">
      <summary>
        {say('board.positions')} ({row.positions.length})
      </summary>
      <ul className="desk-plain">
        {row.positions.map(({ id, title }) => (
          <li key={id}>
            <Link className="ds-link" href={`/saker/${id}`}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function AgencyRow({ row }: { readonly row: Row }): ReactNode {
  const say = useTexts(roundTexts);
  return (
    <tr>
      <th scope="row">
        {row.participation === null ? (
          row.name
        ) : (
          <Link className="ds-link" href={`/saker/${row.participation}`}>
            {row.name}
          </Link>
        )}
        {row.late === 0 ? null : <span className="round-small">{say('board.lateCount', { count: row.late })}</span>}
        <Positions row={row} />
      </th>
      {row.cells.map((cell) => (
        <td key={cell.step} data-label={say(`step.${cell.step}`)} data-state={cell.state}>
          <CellText cell={cell} answer={row.answer} />
        </td>
      ))}
    </tr>
  );
}

function Table({ body, more }: { readonly body: BoardBody; readonly more: () => void }): ReactNode {
  const say = useTexts(roundTexts);
  const { counts, page } = body;
  return (
    <>
      <p aria-live="polite">{say('board.counts', counts)}</p>
      {page.items.length === 0 ? (
        <p>{say('board.none')}</p>
      ) : (
        <div className="round-wide">
          <table className="round-table">
            <caption className="ds-sr-only">{say('board.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('board.agency')}</th>
                {steps.map((step) => (
                  <th key={step} scope="col">
                    {say(`step.${step}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.items.map((row) => (
                <AgencyRow key={row.agency} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page.next === null ? null : (
        <button type="button" className="ds-button" data-variant="secondary" onClick={more}>
          {say('board.more')}
        </button>
      )}
    </>
  );
}

const shows = ['all', 'late', 'unanswered'] as const;
const pageSize = 50;
const most = 100;

export default function BoardPage({ id }: PageProps): ReactNode {
  const say = useTexts(roundTexts);
  const [show, setShow] = useState<(typeof shows)[number]>('all');
  const [sort, setSort] = useState<'name' | 'late'>('name');
  const [find, setFind] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [from, setFrom] = useState<string | null>(null);
  const query = new URLSearchParams({
    show,
    sort,
    find,
    limit: String(limit),
    ...(from === null ? {} : { cursor: from }),
  });
  const read = useRead<BoardBody>(`${roundAddress(id)}/board?${query}`);
  const more = (next: string | null): void => (limit < most ? setLimit(most) : setFrom(next));
  const lead = read.now.state === 'there' ? read.now.body.round : undefined;
  const chosen = (change: () => void): void => {
    change();
    setFrom(null);
  };
  return (
    <Page title={say('board.title')} lead={lead}>
      <div className="round-chosen">
        <Textfield
          label={say('agencies.find')}
          value={find}
          onChange={(event) => chosen(() => setFind(event.target.value))}
        />
        <Field>
          <Label>{say('board.show')}</Label>
          <Select
            value={show}
            onChange={(event) => chosen(() => setShow(shows.find((one) => one === event.target.value) ?? 'all'))}
          >
            {shows.map((one) => (
              <Select.Option key={one} value={one}>
                {say(`board.show.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={say('board.sort.late')}
          checked={sort === 'late'}
          onChange={(event) => chosen(() => setSort(event.target.checked ? 'late' : 'name'))}
        />
      </div>
      <Loaded read={read}>{(body) => <Table body={body} more={() => more(body.page.next)} />}</Loaded>
      <ul className="desk-actions desk-plain">
        <li>
          <Link className="ds-button" data-variant="secondary" href={`/saker/${id}/melding`}>
            {say('board.message')}
          </Link>
        </li>
        <li>
          <a
            className="ds-button"
            data-variant="secondary"
            href={`${roundAddress(id)}/exports/progress?format=xlsx`}
            download
          >
            {say('board.export')}
          </a>
        </li>
      </ul>
    </Page>
  );
}
