/** Nynorsk is nynorsk wherever a text stands: the desk, mails, public pages, calendars, files (R-UU-2). */
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../texts/', import.meta.url);
const files = (await readdir(root, { recursive: true })).filter((one) => /(^|[./])nn\.ts$/.test(one));

/** Bokmål's forms of common words, none of which is nynorsk too. */
const words = [
  'ikke fra hvis hvorfor hvordan hvem hva hvor hver hvert jeg hun dere deres noe noen bare nå(?!_mål) mer være kommer',
  'gjelder gjør gjøre gjøres svarer skriver venter velg bekreft avsluttet ansatt ansatte ansettelse virksomhet',
  'virksomheten søker søkere leder måned måneder uke uken senere innen siden tjenesten saken sted lønn stillinger',
  'opplysninger påminnelse avgjørelse forskjellig fortsatt',
].flatMap((line) => line.split(' ').map((word) => word.replace('_', ' ')));
const bokmål = new RegExp(String.raw`(?<!\p{L})(${words.join('|')})(?!\p{L})`, 'iu');

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

test.each(files)('%s', async (name) => {
  const texts = stringsIn({ ...(await import(new URL(name, root).href)) });
  expect(texts.filter((text) => bokmål.test(text))).toEqual([]);
});
