/** Which of several duties of one name: the talk after three months, the discussion of 2018 (R-DUT-7). */
import type { Language } from '../../domain/words.ts';

interface Which {
  /** The end of such duties' ids, after the first dot. */
  readonly of: RegExp;
  readonly texts: Readonly<Record<Language, string>>;
}

/** `{count}` is what the pattern took out of the id. */
const whichTexts: readonly Which[] = [
  {
    of: /^week(\d+)$/,
    texts: {
      nb: '{count, plural, one {etter én uke} other {etter # uker}}',
      nn: '{count, plural, one {etter éi veke} other {etter # veker}}',
      en: '{count, plural, one {after one week} other {after # weeks}}',
    },
  },
  {
    of: /^month(\d+)$/,
    texts: {
      nb: '{count, plural, one {etter én måned} other {etter # måneder}}',
      nn: '{count, plural, one {etter éin månad} other {etter # månader}}',
      en: '{count, plural, one {after one month} other {after # months}}',
    },
  },
  { of: /^(\d{4})$/, texts: { nb: 'for {count}', nn: 'for {count}', en: 'for {count}' } },
];

interface Found {
  readonly source: string;
  /** A year is no number: it has no thousands. */
  readonly count: number | string;
}

/** @returns null where the name alone says which it is */
export function whichOf(id: string, language: Language): Found | null {
  const end = id.slice(id.indexOf('.') + 1);
  for (const { of, texts } of whichTexts) {
    const count = of.exec(end)?.[1];
    if (count !== undefined) return { source: texts[language], count: count.length === 4 ? count : Number(count) };
  }
  return null;
}
