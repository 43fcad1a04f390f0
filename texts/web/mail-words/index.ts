/** The words of mails that an agency may write itself. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const mailWords: Catalogue<keyof typeof nb> = { name: 'mail-words', texts: { nb, nn, en } };
