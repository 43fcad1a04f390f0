/** Of ranking, decision, offers and notice, and of positions that are followed by numbers (R-POS-7, R-APP-8). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type HiringTextKey = keyof typeof nb;

export const hiringTexts: Catalogue<HiringTextKey> = { name: 'hiring', texts: { nb, nn, en } };
