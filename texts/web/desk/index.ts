/** What stands on every page of the desk, and on its first ones. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type WebTextKey = keyof typeof nb;

export const deskTexts: Catalogue<WebTextKey> = { name: 'desk', texts: { nb, nn, en } };
