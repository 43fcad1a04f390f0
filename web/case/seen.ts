/** Two people in one case: what has been done in it since somebody read what they are about to change. */
import { useRef } from 'react';
import type { CaseAtHandBody, LogBody } from '../../api/cases/bodies.ts';
import { plurals } from '../../domain/plurals.ts';
import { read } from '../api/client.ts';
import type { Changed, Seen } from '../api/use-give.ts';
import { useLanguage } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';
import { byOthers } from './by-others.ts';

/** The case as it was when the form was opened, and from then on as the person was last told. */
export function useSeen(one: Pick<CaseAtHandBody, 'kind' | 'id' | 'seq' | 'views'>): Seen {
  const texts = useLanguage();
  const { me } = useSigned();
  const seq = useRef(one.seq);
  const address = `/v1/${plurals[one.kind]}/${encodeURIComponent(one.id)}/log`;
  const since = async (): Promise<Changed | null> => {
    const now = await read<CaseAtHandBody>(`/v1/cases/${encodeURIComponent(one.id)}`, texts.language);
    if (!now.ok) return null;
    const before = seq.current;
    seq.current = now.body.seq;
    // Who may not read the log is told only that somebody has done something.
    const log = one.views.includes('log') ? await read<LogBody>(address, texts.language) : null;
    if (log === null || !log.ok) return { seq: now.body.seq, quiet: now.body.peopleSeq <= before, what: [] };
    const others = byOthers(log.body.items, before, me.id);
    // Two at once is seldom: the log's words come when they are needed, and where they cannot, it is told that much.
    const words = others.length === 0 ? null : await import('./entry-text.ts').catch(() => null);
    return {
      seq: now.body.seq,
      quiet: others.length === 0,
      what: words === null ? [] : others.map((entry) => words.entryText(texts, one.kind, entry, log.body.people)),
    };
  };
  const given = (now: number): void => {
    seq.current = now;
  };
  return { seq: () => seq.current, since, given };
}
