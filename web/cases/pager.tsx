/** The way to the next page of the list, and back. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { caseListTexts } from '../../texts/web/cases/index.ts';
import { useTexts } from '../language.tsx';
import { addressOf, type Filter, type Kept } from './filter.ts';

interface Props {
  readonly filter: Filter;
  readonly kept: Kept;
  /** Null: this is the last one. */
  readonly next: string | null;
}

export function Pager({ filter, kept, next }: Props): ReactNode {
  const say = useTexts(caseListTexts);
  const { text, trail } = kept;
  const { cursor, page } = filter;
  if (cursor === null && next === null) return null;
  const before = trail.at(-1);
  // Whoever came by an address alone has no pages behind them.
  const isFirst = before === undefined || before === '';
  const back = isFirst ? { ...filter, cursor: null, page: 1 } : { ...filter, cursor: before, page: page - 1 };
  return (
    <nav aria-label={say('pages')} className="desk-actions">
      {cursor === null ? null : (
        <Link
          className="ds-button"
          data-variant="secondary"
          href={addressOf(back)}
          state={{ text, trail: trail.slice(0, -1) }}
        >
          {say(before === undefined ? 'first' : 'back')}
        </Link>
      )}
      {next === null ? null : (
        <Link
          className="ds-button"
          data-variant="secondary"
          href={addressOf({ ...filter, cursor: next, page: page + 1 })}
          state={{ text, trail: [...trail, cursor ?? ''] }}
        >
          {say('forward')}
        </Link>
      )}
    </nav>
  );
}
