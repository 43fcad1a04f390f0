/** The page of a person's own data, by language (R-APP-7, R-UU-2). */
import type { Language } from '../../domain/words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type OwnDataTexts = Readonly<Record<keyof typeof nb, string>>;

export const ownDataTexts: Readonly<Record<Language, OwnDataTexts>> = { nb, nn, en };
