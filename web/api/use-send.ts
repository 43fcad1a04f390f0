/** Doing what is no command of a case, as managing a webhook: one request, whose failure is shown as a command's is. */
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { type Answer, ask } from './client.ts';
import { noteConnection } from './connection.ts';
import type { Giving } from './use-give.ts';

type Failed = Extract<Answer<unknown>, { ok: false }>;

export interface Sending extends Omit<Giving, 'submit'> {
  /** @returns what was answered; null when it was not done */
  readonly send: <T>(method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<{ readonly body: T } | null>;
}

export function useSend(): Sending {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const send: Sending['send'] = async <T>(method: 'POST' | 'DELETE', path: string, body?: unknown) => {
    setBusy(true);
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await ask<T>(path, language, { method, headers, ...sent });
    setBusy(false);
    noteConnection(answer);
    setFailed(answer.ok ? null : answer);
    return answer.ok ? { body: answer.body } : null;
  };
  return { busy, failure: failed?.why ?? null, faults: failed?.faults ?? [], meanwhile: [], send };
}
