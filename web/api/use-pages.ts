/** A list that the server gives a page at a time: the first when it is opened, the next when it is asked for. */
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { read } from './client.ts';
import { type Read, useRead } from './use-read.ts';

interface PageBody {
  readonly next: string | null;
}

export interface Pages<B> {
  readonly first: Read<B>;
  /** Those that have come after the first. */
  readonly rest: readonly B[];
  /** Null: there are no more. */
  readonly more: (() => Promise<void>) | null;
}

/** Whose reading is logged is not read again by itself. @param path with its filters; null: nothing to read yet */
export function usePages<B extends PageBody>(path: string | null): Pages<B> {
  const { language } = useLanguage();
  const first = useRead<B>(path, { once: true });
  const [later, setLater] = useState<{ readonly of: string | null; readonly pages: readonly B[] }>({
    of: null,
    pages: [],
  });
  const rest = later.of === path ? later.pages : [];
  const last = rest.at(-1) ?? (first.now.state === 'there' ? first.now.body : null);
  const next = last?.next ?? null;
  if (path === null || next === null) return { first, rest, more: null };
  const more = async (): Promise<void> => {
    const answer = await read<B>(
      `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`,
      language,
    );
    if (answer.ok) setLater({ of: path, pages: [...rest, answer.body] });
  };
  return { first, rest, more };
}
