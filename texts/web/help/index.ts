/** What stands on the help page. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type HelpTextKey = keyof typeof nb;

export const helpTexts: Catalogue<HelpTextKey> = { name: 'help', texts: { nb, nn, en } };
