/** The main menu: where each way leads, and for whom it stands there. */
import type { Role } from '../../domain/words.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';

interface Way {
  readonly to: string;
  readonly text: WebTextKey;
  /** Null: for everybody. */
  readonly roles: readonly Role[] | null;
}

export const ways: readonly Way[] = [
  { to: '/gjoremal', text: 'nav.duties', roles: null },
  { to: '/saker', text: 'nav.cases', roles: null },
  { to: '/runder/ny', text: 'nav.newRound', roles: ['coordinator'] },
  { to: '/administrasjon', text: 'nav.admin', roles: ['hr', 'hrHead', 'coordinator'] },
  { to: '/statistikk', text: 'nav.statistics', roles: ['coordinator', 'hr', 'hrHead'] },
  { to: '/mitt', text: 'nav.mine', roles: null },
];

export const waysFor = (held: readonly Role[]): readonly Way[] =>
  ways.filter(({ roles }) => roles === null || roles.some((role) => held.includes(role)));
