/** What a publication would show and hide, in the groups in which the page tells it. */
import type { PreviewBody } from '../../api/statistics/bodies.ts';
import type { Scope } from './lines.ts';

type Line = PreviewBody['lines'][number];

export const previewGroups = ['whole', 'round', 'employer', 'agency', 'agencyRound', 'agencyYear'] as const;
export type PreviewGroup = (typeof previewGroups)[number];

export function groupOf({ employer, agency, round, year }: Line): PreviewGroup {
  if (agency === null) {
    if (round !== null) return 'round';
    return employer === null ? 'whole' : 'employer';
  }
  if (round !== null) return 'agencyRound';
  return year === null ? 'agency' : 'agencyYear';
}

export const scopeOfLine = ({ employer, agency, round, year }: Line): Scope => ({
  employer,
  agency,
  round,
  year: year === null ? null : String(year),
});

export interface Grouped {
  readonly group: PreviewGroup;
  readonly lines: readonly Line[];
  readonly shown: number;
  readonly hidden: number;
}

/** Groups without lines are left out. */
export const grouped = (lines: readonly Line[]): readonly Grouped[] =>
  previewGroups.flatMap((group) => {
    const own = lines.filter((line) => groupOf(line) === group);
    if (own.length === 0) return [];
    const sum = (of: 'shown' | 'hidden'): number => own.reduce((total, line) => total + line[of].length, 0);
    return [{ group, lines: own, shown: sum('shown'), hidden: sum('hidden') }];
  });
