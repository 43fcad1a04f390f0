/**
 * What of the list is shown, as it stands in the address: it survives a reload, and can be sent to a colleague. What
 * is typed stays out of it (an address is kept in logs, and people type names): it lies in the history's own state.
 */
import { type CaseKind, caseKinds } from '../../domain/words.ts';

export interface Filter {
  readonly kind: CaseKind | null;
  readonly status: string | null;
  readonly agency: string | null;
  readonly round: string | null;
  readonly late: boolean;
  readonly sort: 'due' | 'changed';
  /** Null: the first page. */
  readonly cursor: string | null;
  /** The number of the page, from 1. */
  readonly page: number;
}

/** What a step in the history holds besides its address. */
export interface Kept {
  readonly text: string;
  /** The cursors of the pages before: of the first page the empty one. */
  readonly trail: readonly string[];
}

export const everything: Filter = {
  kind: null,
  status: null,
  agency: null,
  round: null,
  late: false,
  sort: 'due',
  cursor: null,
  page: 1,
};

export function filterIn(search: string): Filter {
  const said = new URLSearchParams(search);
  const kind = caseKinds.find((one) => one === said.get('slag')) ?? null;
  const page = Number(said.get('side') ?? 1);
  return {
    kind,
    // A step is one of its kind.
    status: kind === null ? null : said.get('steg'),
    agency: said.get('virksomhet'),
    round: said.get('runde'),
    late: said.has('forfalt'),
    sort: said.get('rekkefolge') === 'endret' ? 'changed' : 'due',
    cursor: said.get('fra'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function addressOf({ kind, status, agency, round, late, sort, cursor, page }: Filter): string {
  const said = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null) said.set(name, value);
  };
  put('slag', kind);
  put('steg', status);
  put('virksomhet', agency);
  put('runde', round);
  put('forfalt', late ? 'ja' : null);
  put('rekkefolge', sort === 'changed' ? 'endret' : null);
  put('fra', cursor);
  put('side', page > 1 ? String(page) : null);
  const query = said.toString();
  return query === '' ? '/saker' : `/saker?${query}`;
}

export const pageSize = 25;

/** As the API asks for it (POST /v1/cases/search). */
export function searchBody({ page: _, ...filter }: Filter, text: string): string {
  const given = Object.entries({ ...filter, text, limit: pageSize });
  return JSON.stringify(Object.fromEntries(given.filter(([, value]) => value !== null && value !== '')));
}

/** Nothing is left out of the list. */
export const isEverything = (filter: Filter, text: string): boolean =>
  text === '' && addressOf({ ...filter, sort: 'due', cursor: null, page: 1 }) === '/saker';
