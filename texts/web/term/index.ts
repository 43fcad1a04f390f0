/** What stands on the page where a leader proposes what happens at the end of the term (R-EMP-8). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type TermTextKey = keyof typeof nb;

export const termTexts: Catalogue<TermTextKey> = { name: 'term', texts: { nb, nn, en } };
