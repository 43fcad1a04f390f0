/** What stands on the coordinator's pages of a round: draft, plan, board, gatherings, messages. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type RoundTextKey = keyof typeof nb;

export const roundTexts: Catalogue<RoundTextKey> = { name: 'round', texts: { nb, nn, en } };
