/** Of lists that are brought in as files (R-APP-1, R-OPS-1). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type ImportTextKey = keyof typeof nb;

export const importTexts: Catalogue<ImportTextKey> = { name: 'imports', texts: { nb, nn, en } };
