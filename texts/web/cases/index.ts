/** The list of cases, which comes with its page. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type CaseListTextKey = keyof typeof nb;

export const caseListTexts: Catalogue<CaseListTextKey> = { name: 'cases', texts: { nb, nn, en } };
