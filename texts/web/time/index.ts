/** The time machine's texts. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type TimeTextKey = keyof typeof nb;

export const timeTexts: Catalogue<TimeTextKey> = { name: 'time', texts: { nb, nn, en } };
