/** What the lines are called, in words. */
import type { PublicationsBody } from '../../api/statistics/bodies.ts';
import { type Dimension, dimensions, type Scope } from './lines.ts';

export interface Names {
  readonly of: (by: Dimension, id: string) => string;
  /** `Barne-, ungdoms- og familiedirektoratet, 2018`; the whole programme by its own name. */
  readonly scope: (scope: Scope) => string;
}

export function namesFrom({ agencies, rounds }: PublicationsBody, whole: string): Names {
  const agency = new Map(agencies.map(({ id, name }) => [id, name]));
  const round = new Map(rounds.map(({ id, name }) => [id, name]));
  const of: Names['of'] = (by, id) => {
    if (by === 'year') return id;
    // Units of one parent employer go by what that is called, or by the one that has taken them over.
    return (by === 'round' ? round : agency).get(id) ?? id;
  };
  return {
    of,
    scope: (scope) => {
      const named = dimensions.flatMap((by) => {
        const id = scope[by];
        return id === null ? [] : [of(by, id)];
      });
      return named.length === 0 ? whole : named.join(', ');
    },
  };
}
