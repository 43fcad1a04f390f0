/** What stands on one's own page, and on the page of what is held about oneself. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type SelfTextKey = keyof typeof nb;

export const selfTexts: Catalogue<SelfTextKey> = { name: 'self', texts: { nb, nn, en } };
