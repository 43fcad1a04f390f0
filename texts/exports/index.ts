/** Every word of exported lists, by language (R-STA-3, R-UU-2). */
import type { Language } from '../../domain/words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ExportTexts = Readonly<Record<keyof typeof nb, string>>;

export const exportTexts: Readonly<Record<Language, ExportTexts>> = { nb, nn, en };
