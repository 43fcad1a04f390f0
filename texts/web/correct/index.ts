/** Putting right what was recorded. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

type CorrectTextKey = keyof typeof nb;

export const correctTexts: Catalogue<CorrectTextKey> = { name: 'correct', texts: { nb, nn, en } };
