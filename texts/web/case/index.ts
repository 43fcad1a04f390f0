/** What the pages of a case say. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type CaseTextKey = keyof typeof nb;

export const caseTexts: Catalogue<CaseTextKey> = { name: 'case', texts: { nb, nn, en } };
