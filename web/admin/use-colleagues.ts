/** The agency's people as they are looked for, a page at a time; the service does the looking. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ColleaguesBody } from '../../api/people/bodies.ts';
import type { AgencyId, PersonId, Role } from '../../domain/words.ts';
import { type Failure, read } from '../api/client.ts';
import { useLanguage } from '../language.tsx';

export type Colleague = ColleaguesBody['items'][number];

export interface LookedFor {
  readonly text: string;
  readonly role: Role | null;
}

export interface Colleagues {
  /** Null: not there yet. */
  readonly items: readonly Colleague[] | null;
  readonly failure: Failure | null;
  readonly next: PersonId | null;
  readonly more: () => Promise<void>;
  readonly again: () => Promise<void>;
}

/** Somebody who types is not asked for at every letter. */
const pauseMs = 250;
const pageSize = 25;

type Found = Pick<Colleagues, 'items' | 'failure' | 'next'>;
const nothing: Found = { items: null, failure: null, next: null };

export function useColleagues(agency: AgencyId, { text, role }: LookedFor): Colleagues {
  const { language } = useLanguage();
  const [found, setFound] = useState<Found>(nothing);
  // Answers may overtake each other: the last that was asked for counts.
  const asked = useRef(0);
  const path = `/v1/agencies/${encodeURIComponent(agency)}/people/search`;
  const ask = useCallback(
    async (after: PersonId | null) => {
      asked.current += 1;
      const number = asked.current;
      const body = { text: text.trim(), role, limit: pageSize, after };
      const answer = await read<ColleaguesBody>(path, language, JSON.stringify(body));
      if (asked.current !== number) return;
      setFound((before) => {
        if (!answer.ok) return { ...before, failure: answer.why };
        const kept = after === null ? [] : (before.items ?? []);
        return { items: [...kept, ...answer.body.items], failure: null, next: answer.body.next };
      });
    },
    [path, text, role, language],
  );
  useEffect(() => {
    const timer = setTimeout(() => void ask(null), pauseMs);
    return () => clearTimeout(timer);
  }, [ask]);
  return { ...found, more: () => ask(found.next), again: () => ask(null) };
}
