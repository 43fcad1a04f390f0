/** The facts of a page's case, as its kind has them: store/links.ts opens a page with a case of its own kind only. */
import type { Known } from '../../../domain/employment/facts.ts';
import type { Participation } from '../../../domain/participation/facts.ts';
import { dayInWords } from '../../../mail/fill.ts';
import { type Html, html } from '../../pages/html.ts';
import type { Shown } from '../page.ts';

export const employmentOf = ({ facts }: Shown): Known => facts as Known;
export const participationOf = ({ facts }: Shown): Participation => facts as Participation;

/** What of the log's event is a text or a day. */
export const said = ({ answer }: Shown, key: string): string => {
  const value = answer?.event[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const inWords = ({ language }: Shown, day: string): string => dayInWords(language, day);

/** Labels with their values; what is not known has no row. */
export const rows = (pairs: readonly (readonly [label: string, value: string | Html])[]): Html =>
  html`<dl>${pairs
    .filter(([, value]) => value !== '')
    .map(([label, value]) => html`<dt>${label}</dt>\n<dd>${value}</dd>\n`)}</dl>`;
