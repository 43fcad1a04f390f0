/** Of the job analysis, with the guide's questions (R-POS-2). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type JobAnalysisTextKey = keyof typeof nb;

export const jobAnalysisTexts: Catalogue<JobAnalysisTextKey> = { name: 'job analysis', texts: { nb, nn, en } };
