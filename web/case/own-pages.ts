/** Pages of their own that a case has beside its first one: by kind of case, and for whom. */
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import type { CaseKind } from '../../domain/words.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';
import { type Facts, textIn } from '../forms/facts.ts';
import { parts } from '../position/parts.ts';

interface OwnPage {
  /** Null: of every kind. */
  readonly kind: CaseKind | null;
  /** Beneath the case's own path. */
  readonly path: string;
  readonly text: WebTextKey;
  /** @param facts null: not there yet, or not the reader's to read */
  readonly isFor: (one: CaseAtHandBody, facts: Facts | null) => boolean;
}

const isCoordinators = ({ views }: CaseAtHandBody): boolean => views.includes('record');
const isRunning = (one: CaseAtHandBody): boolean => isCoordinators(one) && one.status !== 'draft';
const isOpen = (one: CaseAtHandBody): boolean => isCoordinators(one) && one.status !== 'closed';
/** They have the course, and neither what comes nor what only an office gives. */
const isBuddy = ({ views, may }: CaseAtHandBody): boolean =>
  !views.includes('outlook') && !may.includes('case.retryStep');

export const ownPages: readonly OwnPage[] = [
  { kind: 'round', path: 'virksomheter', text: 'round.agencies', isFor: isOpen },
  { kind: 'round', path: 'plan', text: 'round.plan', isFor: isOpen },
  { kind: 'round', path: 'oversikt', text: 'round.board', isFor: isRunning },
  { kind: 'round', path: 'samlinger', text: 'round.gatherings', isFor: isCoordinators },
  { kind: 'round', path: 'melding', text: 'round.message', isFor: isRunning },
  { kind: 'employment', path: 'oppfolging', text: 'own.followUp', isFor: ({ may }) => may.includes('recordTalk') },
  { kind: 'employment', path: 'mentor', text: 'own.mentor', isFor: ({ may }) => may.includes('registerForGathering') },
  { kind: 'employment', path: 'fadder', text: 'own.buddy', isFor: isBuddy },
  ...parts.map(
    ({ path, text, mode, command }): OwnPage => ({
      kind: 'position',
      path,
      text,
      isFor: ({ may }, facts) =>
        facts !== null && may.includes(command) && (mode === null || textIn(facts, 'mode') === mode),
    }),
  ),
  // What is recorded wrongly is put right from any case (R-OPS-2).
  {
    kind: null,
    path: 'gjor/correct',
    text: 'case.correct',
    isFor: ({ may }) => may.includes('correct'),
  },
];

export const ownPagesOf = (one: CaseAtHandBody, facts: Facts | null): readonly OwnPage[] =>
  ownPages.filter(({ kind, isFor }) => (kind === null || kind === one.kind) && isFor(one, facts));
