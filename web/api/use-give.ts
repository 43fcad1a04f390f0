/** Giving one command from a form: what was typed stays, and a second try is the same try until the form changes. */
import { useRef, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { type Command, type Failure, type Fault, give } from './client.ts';

export interface Giving {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly faults: readonly Fault[];
  /** @returns whether it is done */
  readonly submit: (command: Omit<Command, 'key'>) => Promise<boolean>;
}

export function useGive(): Giving {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ why: Failure; faults: readonly Fault[] } | null>(null);
  const sent = useRef({ what: '', key: '' });
  const submit: Giving['submit'] = async (command) => {
    const what = JSON.stringify([command.ref, command.name, command.body]);
    if (sent.current.what !== what) sent.current = { what, key: crypto.randomUUID() };
    setBusy(true);
    const answer = await give({ ...command, key: sent.current.key }, language);
    setBusy(false);
    setFailed(answer.ok ? null : answer);
    if (answer.ok) sent.current = { what: '', key: '' };
    return answer.ok;
  };
  return { busy, failure: failed?.why ?? null, faults: failed?.faults ?? [], submit };
}
