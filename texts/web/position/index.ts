/** Of a position's own pages: applicants, numbers, hiring, answers, and what comes next. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type PositionTextKey = keyof typeof nb;

export const positionTexts: Catalogue<PositionTextKey> = { name: 'position pages', texts: { nb, nn, en } };
