/** Administration: people and roles, the agency, adoption, corrections. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type AdminTextKey = keyof typeof nb;

export const adminTexts: Catalogue<AdminTextKey> = { name: 'admin', texts: { nb, nn, en } };
