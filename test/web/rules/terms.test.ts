/**
 * One thing has one name, and one form of it, in every text of a language (R-UU-2): who reads of a «melding» here and an
 * «underretning» there looks for two things. Each row is what we do not write, and what we write instead.
 */
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../domain/words.ts';

const root = new URL('../../../texts/', import.meta.url);
const files = await readdir(root, { recursive: true });

type Row = readonly [not: string, but: string];
const rows: Readonly<Record<Language, readonly Row[]>> = {
  nb: [
    ['underretning(en)?', 'skriftlig melding'],
    ['rolige uker', 'stille uker'],
    ['mentoravtalen', 'samarbeidsavtalen'],
    ['peke ut', 'utnevne'],
    ['frammøte', 'oppmøte'],
    ['vedkommende', 'den det gjelder, med navnet på rollen'],
    ['ta stilling', 'foreslå eller avgjøre: «stilling» er jobben'],
    ['på en helg', 'i en helg'],
  ],
  nn: [
    // Where nynorsk has two forms, we have one.
    ['blei', 'vart'],
    ['også', 'òg'],
    ['føreslå(r|tt)?', 'foreslå'],
    ['henne', 'ho, eller namnet på tingen'],
    ['utnemn(e|er|d|de)?', 'nemne opp'],
    ['begynn(e|er|t)?', 'byrje'],
    ['einig', 'samd'],
    ['enkelt(e|svar|personar)?', 'einskild, kvar og ein'],
    ['gje|oppgje', 'gi, oppgi'],
    ['lat', 'la'],
    ['gøym', 'skjul'],
    ['framlegg', 'forslag'],
    ['tyder', 'betyr'],
    ['røynd', 'erfaren'],
    ['kolonnar|kolonnane|kolonnen', 'kolonner'],
    ['varigheit|varigheita|lengde', 'lengd'],
    ['avklara|avklarar', 'avklart, avklarer'],
    ['svara (på|ikkje|\\{)', 'svarte, svart'],
    ['er flytt', 'er flytta'],
    ['er stadfest', 'er stadfesta'],
    ['møteplass', 'møtestad'],
    ['mentorrolla', 'Mentorrollen, namnet på kurset'],
    // These mean something else than they were to say.
    ['drog seg', 'trekte seg'],
    ['gi opp', 'oppgi'],
    ['gjerast om', 'angrast'],
    // As in bokmål.
    ['underretting(a)?', 'skriftleg melding'],
    ['rolege veker', 'stille veker'],
    ['mentoravtalen', 'samarbeidsavtalen'],
    ['peike ut', 'nemne opp'],
    ['frammøte', 'oppmøte'],
    ['vedkomande', 'den det gjeld, med namnet på rolla'],
    ['ta stilling', 'foreslå eller avgjere: «stilling» er jobben'],
  ],
  en: [
    ['leaders?', 'manager'],
    ['wish(es)?( for)?', 'request'],
    ['duties late|(one|the) duty|# duties', 'task'],
    ['adjustments', 'accommodation'],
    ['emails?', 'e-mail'],
    ['called off', 'cancelled'],
    ['ranking', 'recommendation'],
    ['permanent position', 'permanent post'],
    ['(this|same|longer) holds?', 'applies'],
    ['candidates? (to|for)', 'applicant for: a candidate is one who is called in'],
    ['sign in in', 'sign in, in other words'],
    ['take (them|it) off', 'take that applicant off'],
  ],
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What people read: without the names of what is filled in, and of what is chosen between. */
const wordsOf = (text: string): string =>
  text.replaceAll(/(select, |plural, |\} )[\w=]+ \{/g, '$1[').replaceAll(/\{\w+/g, '{');

const textsOf = async (language: Language): Promise<readonly string[]> => {
  const ours = files.filter((name) => new RegExp(`(^|[./])${language}\\.ts$`).test(name));
  const catalogues = await Promise.all(ours.map((name) => import(new URL(name, root).href)));
  return catalogues.flatMap((catalogue) => stringsIn({ ...catalogue })).map(wordsOf);
};

describe.each(Object.entries(rows) as readonly (readonly [Language, readonly Row[]])[])(
  '%s',
  async (language, list) => {
    const texts = await textsOf(language);

    test.each(list)('not «%s», but %s', (not) => {
      const found = new RegExp(`(?<!\\p{L})(${not})(?![\\p{L}])`, 'iu');
      expect(texts.filter((text) => found.test(text))).toEqual([]);
    });
  },
);

test('the name of a choice is no word of ours', () => {
  const words = wordsOf('To the {to, select, leader {manager} other {mentor}}, {leaderName}');
  expect(words).toMatch(/To the .*manager.*mentor/);
  expect(words).not.toMatch(/leader|other/);
});
