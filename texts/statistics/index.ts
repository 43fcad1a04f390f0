/** Every text of the statistics, by language (R-STA-3, R-UU-2). */
import type { Language } from '../../domain/words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type StatisticsTexts = Readonly<Record<keyof typeof nb, string>>;

export const statisticsTexts: Readonly<Record<Language, StatisticsTexts>> = { nb, nn, en };
