/** Tries a handover as soon as somebody is chosen, and gives it when it is asked for. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HandedOverBody } from '../../api/people/bodies.ts';
import type { AgencyId, PersonId } from '../../domain/words.ts';
import { type Answer, type Failure, send } from '../api/client.ts';
import { useLanguage } from '../language.tsx';

export interface Handover {
  /** What would happen, or has happened; null: not known yet. */
  readonly told: HandedOverBody | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** @returns what has happened; null: nothing is known to have */
  readonly give: () => Promise<HandedOverBody | null>;
}

interface Tried {
  readonly to: PersonId | null;
  readonly answer: Answer<HandedOverBody> | null;
}

export function useHandover(agency: AgencyId, from: PersonId, to: PersonId | null): Handover {
  const { language } = useLanguage();
  const [tried, setTried] = useState<Tried>({ to: null, answer: null });
  const [refused, setRefused] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef('');
  const path = `/v1/agencies/${encodeURIComponent(agency)}/people/${encodeURIComponent(from)}/handover`;
  const ask = useCallback(
    (dryRun: boolean) => {
      const body = JSON.stringify({ to, dryRun });
      return send<HandedOverBody>({ path, type: 'application/json', body, key: key.current }, language);
    },
    [path, to, language],
  );
  useEffect(() => {
    if (to === null) return undefined;
    let isWanted = true;
    // Another person is another handover.
    key.current = crypto.randomUUID();
    void ask(true).then((answer) => {
      if (isWanted) setTried({ to, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, to]);
  const give = async (): Promise<HandedOverBody | null> => {
    setBusy(true);
    const answer = await ask(false);
    setBusy(false);
    setRefused(answer.ok ? null : answer.why);
    return answer.ok ? answer.body : null;
  };
  const answer = to !== null && tried.to === to ? tried.answer : null;
  const told = answer?.ok === true ? answer.body : null;
  const failure = answer?.ok === false ? answer.why : refused;
  return { told, failure, busy, give };
}
