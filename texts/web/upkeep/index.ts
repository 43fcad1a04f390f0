/** Administration: mail and what became of it, own systems, who has read what, erasure, the state of the service. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type UpkeepTextKey = keyof typeof nb;

export const upkeepTexts: Catalogue<UpkeepTextKey> = { name: 'upkeep', texts: { nb, nn, en } };
