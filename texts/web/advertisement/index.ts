/** Of the advertisement editor: findings, mends, preview and publication (R-POS-3). */
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type AdvertisementTextKey = keyof typeof nb;

export const advertisementTexts: Catalogue<AdvertisementTextKey> = { name: 'advertisement', texts: { nb, nn, en } };
