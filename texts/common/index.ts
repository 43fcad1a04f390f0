import type { Language } from '../../domain/words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { CommonTexts } from './shape.ts';

export const commonTexts: Readonly<Record<Language, CommonTexts>> = { nb, nn, en };
