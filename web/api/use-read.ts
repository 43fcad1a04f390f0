/** A read of the API as the state of a page: waiting, there, or failed. What is there stays while it is read anew. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { wasUsedLately } from '../shell/activity.ts';
import { type Failure, type Had, read } from './client.ts';

export type ReadState<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly body: T; readonly etag: string | null }
  | { readonly state: 'failed'; readonly why: Failure };

export interface Read<T> {
  readonly now: ReadState<T>;
  readonly again: () => Promise<void>;
}

const everyMs = 30_000;

interface Options {
  /** What is logged as read is not read again by itself. */
  readonly once?: boolean;
  /** What is looked for, where that must not stand in an address. */
  readonly body?: string;
  /** What it is a part of, as that stands now: read anew when that changes, and not by the clock. */
  readonly asOf?: number;
}

/** What was there stays there when a later read finds the service away. */
function after<T>(before: ReadState<T>, answer: Awaited<ReturnType<typeof read<T>>>): ReadState<T> {
  // As it was: nothing that shows it is drawn anew.
  if (answer.ok && before.state === 'there' && before.body === answer.body) return before;
  if (answer.ok) return { state: 'there', body: answer.body, etag: answer.etag };
  const passing = answer.why === 'away' || answer.why === 'offline' || answer.why === 'signedOut';
  return passing && before.state === 'there' ? before : { state: 'failed', why: answer.why };
}

/**
 * Reads again when the page comes to the front, and every half minute while somebody uses it: a page that lies open
 * must not keep its session alive.
 * @param path null: there is nothing to read yet
 */
export function useRead<T>(path: string | null, { once = false, body, asOf }: Options = {}): Read<T> {
  const { language } = useLanguage();
  const [now, setNow] = useState<ReadState<T>>({ state: 'waiting' });
  const asking = path === null ? null : `${path} ${body ?? ''}`;
  const wanted = useRef(asking);
  // Answers may overtake each other: the last that was asked for counts.
  const asked = useRef(0);
  const had = useRef<{ readonly of: string; readonly it: Had<T> } | null>(null);
  const again = useCallback(async () => {
    if (path === null) return;
    asked.current += 1;
    const number = asked.current;
    const of = `${language} ${asking}`;
    const answer = await read<T>(path, language, body, had.current?.of === of ? had.current.it : null);
    if (answer.ok && answer.etag !== null) had.current = { of, it: { body: answer.body, etag: answer.etag } };
    if (wanted.current === asking && asked.current === number) setNow((before) => after(before, answer));
  }, [path, body, asking, language]);
  useEffect(() => {
    wanted.current = asking;
    void again();
    if (once || asOf !== undefined) return undefined;
    const refresh = (): void => {
      if (document.visibilityState === 'visible' && wasUsedLately()) void again();
    };
    // Whoever brings the page to the front uses it, however long it lay behind.
    const front = (): void => {
      if (document.visibilityState === 'visible') void again();
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener('visibilitychange', front);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', front);
    };
  }, [again, asking, once, asOf]);
  return { now, again };
}
