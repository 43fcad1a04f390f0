/** Lead times and reminders of an agency or a round. */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type PolicyTextKey = keyof typeof nb;

export const policyTexts: Catalogue<PolicyTextKey> = { name: 'policy', texts: { nb, nn, en } };
