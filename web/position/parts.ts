/** The pages of a position, in the order in which HR needs them. */
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { Position } from '../../domain/position/facts.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';

interface Part {
  /** Beneath the case's own path. */
  readonly path: string;
  readonly text: WebTextKey;
  /** Null: of every position. */
  readonly mode: Position['mode'] | null;
  /** The page is for whoever may give this. */
  readonly command: string;
}

export const parts: readonly Part[] = [
  { path: 'utlysning', text: 'part.advertisement', mode: null, command: 'saveAdvertisement' },
  { path: 'import', text: 'part.import', mode: 'byCandidate', command: 'publish' },
  { path: 'verifisering', text: 'part.board', mode: 'byCandidate', command: 'publish' },
  { path: 'antall', text: 'part.counts', mode: 'byCount', command: 'publish' },
  { path: 'ansettelse', text: 'part.hiring', mode: null, command: 'rank' },
  { path: 'tilbakemeldinger', text: 'part.feedback', mode: 'byCandidate', command: 'publish' },
];

export const partsOf = ({ may }: Pick<CaseAtHandBody, 'may'>, mode: Position['mode']): readonly Part[] =>
  parts.filter((part) => (part.mode === null || part.mode === mode) && may.includes(part.command));
