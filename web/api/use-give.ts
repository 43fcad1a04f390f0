/** Giving one command from a form: what was typed stays, and a second try is the same try until the form changes. */
import { useRef, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { type Answer, type Command, type Failure, type Fault, give } from './client.ts';

/** How the case stands by now. */
export interface Changed {
  readonly seq: number;
  /** Nobody has done anything in it: only the service. */
  readonly quiet: boolean;
  /** What people have done in it, in words. */
  readonly what: readonly string[];
}

/** The case as whoever fills in the form has seen it. */
export interface Seen {
  readonly seq: () => number;
  /** What has been done since; from then on that is seen too. Null: it cannot be known now. */
  readonly since: () => Promise<Changed | null>;
  /** The form has given something itself, and stays open: that is seen as well. */
  readonly given: (seq: number) => void;
}

const seqIn = (etag: string | null): number => Number(etag?.replaceAll('"', '') ?? Number.NaN);

export interface Giving {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly faults: readonly Fault[];
  /** What somebody else has done meanwhile, where that is why it was not given. */
  readonly meanwhile: readonly string[];
  /** @returns whether it is done */
  readonly submit: (command: Omit<Command, 'key' | 'seq'>, seen?: Seen) => Promise<boolean>;
}

interface Failed {
  readonly why: Failure;
  readonly faults: readonly Fault[];
  readonly meanwhile: readonly string[];
}

export function useGive(): Giving {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const sent = useRef({ what: '', key: '' });
  /** Changed by the service alone is given anyway; changed by people is looked at first. */
  const giveSeen = async (command: Command, seen: Seen | undefined): Promise<[Answer<unknown>, readonly string[]]> => {
    if (seen === undefined) return [await give(command, language), []];
    const first = await give({ ...command, seq: seen.seq() }, language);
    if (first.ok || first.why !== 'changed') return [first, []];
    const changed = await seen.since();
    return changed?.quiet === true
      ? [await give({ ...command, seq: changed.seq }, language), []]
      : [first, changed?.what ?? []];
  };
  const submit: Giving['submit'] = async (command, seen) => {
    const what = JSON.stringify([command.ref, command.name, command.body]);
    if (sent.current.what !== what) sent.current = { what, key: crypto.randomUUID() };
    setBusy(true);
    const [answer, meanwhile] = await giveSeen({ ...command, key: sent.current.key }, seen);
    setBusy(false);
    setFailed(answer.ok ? null : { ...answer, meanwhile });
    if (answer.ok) {
      sent.current = { what: '', key: '' };
      const seq = seqIn(answer.etag);
      if (Number.isInteger(seq)) seen?.given(seq);
    }
    return answer.ok;
  };
  const { why = null, faults = [], meanwhile = [] } = failed ?? {};
  return { busy, failure: why, faults, meanwhile, submit };
}
