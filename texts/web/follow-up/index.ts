/** What stands on the pages of those who follow up an employee together (R-EMP-3 to R-EMP-8). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type FollowUpTextKey = keyof typeof nb;

export const followUpTexts: Catalogue<FollowUpTextKey> = { name: 'followUp', texts: { nb, nn, en } };
