/** The texts of the page of statistics. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type StatisticsPageKey = keyof typeof nb;

export const statisticsPageTexts: Catalogue<StatisticsPageKey> = { name: 'statistics page', texts: { nb, nn, en } };
