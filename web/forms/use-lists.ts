/** What a form chooses among that is not in the case itself: the people of its agency, and the agencies. */
import { useEffect, useState } from 'react';
import type { CaseAtHandBody, ListBody, PeopleBody } from '../../api/cases/bodies.ts';
import type { CaseKind } from '../../domain/words.ts';
import { read } from '../api/client.ts';
import { useRead } from '../api/use-read.ts';
import { useLanguage } from '../language.tsx';
import { type Signed, useSigned } from '../shell/session.tsx';
import type { FormField } from './form-table.ts';

type Names = Readonly<Record<string, string>>;

export interface Lists {
  /** They are there, or there are none for this reader. */
  readonly ready: boolean;
  /** Null: the agency's directory is not open to the reader. */
  readonly people: Names | null;
  readonly agencies: Names;
}

const asks = (fields: readonly FormField[], is: 'person' | 'agency'): boolean =>
  fields.some(({ shape }) => shape.is === is || ('fields' in shape && asks(shape.fields, is)));

const picksEmployments = (fields: readonly FormField[]): boolean =>
  fields.some(({ shape }) => 'from' in shape && shape.from === 'employments');

/** Where HR or a leader gives these; the coordinator appoints in an agency without knowing its people. */
const ofItsOwn: readonly CaseKind[] = ['position', 'application', 'employment'];

export const isOffice = ({ me }: Signed, agency: string | null): boolean =>
  me.offices.some((one) => one.agency === agency && (one.role === 'hr' || one.role === 'hrHead'));

/** Two of the same name are told apart by their addresses. */
export function namesOf(items: PeopleBody['items']): Names {
  const count = new Map<string, number>();
  for (const { name } of items) count.set(name, (count.get(name) ?? 0) + 1);
  return Object.fromEntries(
    items.map(({ id, name, email }) => [
      id,
      (count.get(name) ?? 0) > 1 && email !== null ? `${name} (${email})` : name,
    ]),
  );
}

/** The agency's directory, for those to whom it is open. */
export function useDirectory(of: Pick<CaseAtHandBody, 'kind' | 'agency'>, wanted: boolean): Omit<Lists, 'agencies'> {
  const signed = useSigned();
  const { kind, agency } = of;
  const isOpen = wanted && agency !== null && (ofItsOwn.includes(kind) || isOffice(signed, agency));
  const found = useRead<PeopleBody>(isOpen ? `/v1/agencies/${encodeURIComponent(agency)}/people` : null);
  if (!isOpen) return { ready: true, people: null };
  if (found.now.state === 'there') return { ready: true, people: namesOf(found.now.body.items) };
  return { ready: found.now.state === 'failed', people: null };
}

/** Every agency that the reader may see, page by page. @param turn another number: they are read anew */
export function useAgencies(wanted: boolean, turn = 0): Omit<Lists, 'people'> {
  const { language } = useLanguage();
  const [found, setFound] = useState<Names | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const all = async (): Promise<void> => {
      const names: Record<string, string> = {};
      let next: string | null = '';
      while (next !== null) {
        const page: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
        const answer = await read<ListBody>(`/v1/agencies?limit=100${page}`, language);
        if (!answer.ok) break;
        for (const { id, title } of answer.body.items) names[id] = title ?? id;
        next = answer.body.next;
      }
      setFound(names);
    };
    void all();
  }, [wanted, language, turn]);
  return { ready: !wanted || found !== null, agencies: found ?? {} };
}

export function useLists(one: Pick<CaseAtHandBody, 'kind' | 'agency'>, fields: readonly FormField[]): Lists {
  const directory = useDirectory(one, asks(fields, 'person'));
  const agencies = useAgencies(asks(fields, 'agency') || picksEmployments(fields));
  return {
    ready: directory.ready && agencies.ready,
    people: directory.people,
    agencies: agencies.agencies,
  };
}
