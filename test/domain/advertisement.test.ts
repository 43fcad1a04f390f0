import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAdvertisement } from '../../domain/advertisement/check.ts';
import type { About, FindingCode } from '../../domain/advertisement/findings.ts';
import { findings } from '../../domain/advertisement/findings.ts';
import type { SampleCode } from '../../domain/advertisement/samples.ts';
import { hasSample, sampleSentence, withSample } from '../../domain/advertisement/samples.ts';
import { found, notFound } from './advertisement-examples.ts';

const folder = join(import.meta.dirname, 'advertisements');
const read = (file: string): string => readFileSync(join(folder, `${file}.txt`), 'utf8');

const anAbout = (over: Partial<About> = {}): About =>
  Object.freeze({
    title: 'Rådgiver',
    targetGroup: 'disabilityOrGap',
    percentage: 80,
    months: 18,
    hasTickBox: true,
    publicList: false,
    ...over,
  });
const nb = anAbout();
const nn = anAbout({ title: 'Rådgjevar', percentage: 100, months: 24 });

const codesOf = (text: string, about: About = nb): FindingCode[] => [
  ...new Set(checkAdvertisement(text, about).map(({ code }) => code)),
];

const files: readonly (readonly [string, About, readonly FindingCode[]])[] = [
  ['good-nb', nb, []],
  ['good-nn', nn, []],
  ['good-disability-nb', { ...nb, targetGroup: 'disability' }, []],
  ['good-declaration-public-nn', { ...nn, hasTickBox: false, publicList: true }, []],
  ['late-nb', nb, ['programmeNotEarly', 'groupNotEarly']],
  ['late-nn', nn, ['programmeNotEarly', 'groupNotEarly']],
  ['trainee-nb', nb, ['traineeAsTitle']],
  ['trainee-nn', nn, ['traineeAsTitle']],
  ['diversity-nb', nb, ['diversityStatement']],
  ['diversity-nn', nn, ['diversityStatement']],
  ['frame-nb', nb, ['percentageMissing', 'adjustmentNotOffered', 'durationMissing', 'severalLevels']],
  ['frame-nn', nn, ['percentageDiffers', 'adjustmentNotOffered', 'durationDiffers', 'severalLevels']],
  ['content-nb', nb, ['tasksMissing', 'qualificationsMissing']],
  ['content-nn', nn, ['tasksMissing', 'qualificationsMissing']],
  ['verification-nb', nb, ['tickNotAsked']],
  ['verification-nn', nn, ['tickNotAsked']],
  ['statistics-nb', nb, ['statisticsNotExplained']],
  ['statistics-nn', nn, ['statisticsNotExplained']],
  ['publication-nb', { ...nb, publicList: true }, ['publicationNotWarned']],
  ['publication-nn', { ...nn, publicList: true }, ['publicationNotWarned']],
];

describe('sample advertisements', () => {
  it.each(files)('%s', (file, about, codes) => {
    expect(codesOf(read(file), about)).toEqual(codes);
  });

  it('are all in the table', () => {
    const there = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
    expect(there.sort()).toEqual(files.map(([file]) => file).sort());
  });

  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['capitals', (text) => text.toUpperCase()],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['accents apart from their letters', (text) => text.normalize('NFD')],
    ['soft hyphens', (text) => text.replaceAll('ss', 's\u00ads').replaceAll('programmet', 'program\u00admet')],
    [
      'words divided at line ends',
      (text) => text.replaceAll('programmet', 'program-\nmet').replaceAll('kryss', 'kr-\nyss'),
    ],
    ['narrow lines', (text) => text.replaceAll(/(.{20,40}) /g, '$1\n')],
    ['single line breaks for paragraphs', (text) => text.replaceAll('\n\n', '\n')],
  ];
  it.each(disguises)('are read the same with %s', (_name, disguise) => {
    for (const [file, about, codes] of files)
      expect([file, codesOf(disguise(read(file)), about)]).toEqual([file, codes]);
  });
});

describe('each rule, on both sides', () => {
  it.each(found)('finds $code in “$text” $about', ({ code, text, about }) => {
    expect(codesOf(text, anAbout(about))).toContain(code);
  });
  it.each(notFound)('does not find $code in “$text” $about', ({ code, text, about }) => {
    expect(codesOf(text, anAbout(about))).not.toContain(code);
  });
  it('has an example on both sides of every code', () => {
    const all = Object.keys(findings).sort();
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(all);
    expect([...new Set(notFound.map(({ code }) => code))].sort()).toEqual(all);
  });
});

describe('a finding', () => {
  it('points at the words as they were written', () => {
    const text = 'Seniorråd-\ngiver eller\u00a0rådgiver';
    const [finding] = checkAdvertisement(text, nb).filter(({ code }) => code === 'severalLevels');
    expect(finding).toEqual({
      code: 'severalLevels',
      rule: 'frame',
      severity: 'present',
      place: { from: 0, to: text.length },
      quote: text,
    });
  });

  it('has no place where something is missing', () => {
    for (const { code, severity, place } of checkAdvertisement('', anAbout({ publicList: true }))) {
      expect([code, severity, place]).toEqual([code, 'missing', null]);
    }
  });

  it('lies inside any text whatever', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('trainee', '-\n', '\u0301', 'alle er velkomne', 'rådgiver/', 'seniorrådgiver'),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { place, quote } of checkAdvertisement(text, nb)) {
            if (place === null) continue;
            expect(place.from).toBeLessThan(place.to);
            expect(text.slice(place.from, place.to)).toBe(quote);
          }
        },
      ),
    );
  });

  it('comes quickly for a long text, also one made to be slow', () => {
    const texts =
      files
        .map(([file]) => read(file))
        .join('\n')
        .repeat(2) + 'stillingen er for vurder må kryss '.repeat(300);
    const started = performance.now();
    checkAdvertisement(texts, nb);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('sample sentences', () => {
  const sampleCodes = (Object.keys(findings) as FindingCode[]).filter(hasSample);
  const about: fc.Arbitrary<About> = fc.record({
    title: fc.constantFrom('Rådgiver', 'Førstekonsulent'),
    targetGroup: fc.constantFrom('disability', 'disabilityOrGap'),
    percentage: fc.integer({ min: 1, max: 100 }),
    months: fc.integer({ min: 1, max: 24 }),
    hasTickBox: fc.boolean(),
    publicList: fc.boolean(),
  });
  const paragraphs = (file: string) => fc.subarray(read(file).trim().split('\n\n'));
  const text = fc
    .tuple(fc.constantFrom(...files.map(([file]) => file)).chain(paragraphs), fc.constantFrom('\n\n', '\n', '\r\n\r\n'))
    .map(([parts, separator]) => parts.join(separator));

  it('are for what is missing, and for all of it but what only the agency knows', () => {
    const missing = (Object.keys(findings) as FindingCode[]).filter((code) => findings[code].severity === 'missing');
    expect(missing.filter((code) => !hasSample(code))).toEqual(['tasksMissing', 'qualificationsMissing']);
    expect(sampleCodes.filter((code) => !missing.includes(code))).toEqual([]);
  });

  it('mend their finding and bring no other', () => {
    fc.assert(
      fc.property(text, about, fc.constantFrom('nb', 'nn'), (before, of, language) => {
        const codes = codesOf(before, of);
        for (const code of codes.filter((each): each is SampleCode => hasSample(each))) {
          const after = codesOf(withSample(before, code, language, of), of);
          expect(after).not.toContain(code);
          expect(after.filter((each) => !codes.includes(each))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('together mend all that they can, in any order', () => {
    fc.assert(
      fc.property(
        text,
        about,
        fc.constantFrom('nb', 'nn'),
        fc.array(fc.nat(), { minLength: 15, maxLength: 15 }),
        (before, of, language, picks) => {
          let after = before;
          for (const pick of picks) {
            const open = codesOf(after, of).filter((each): each is SampleCode => hasSample(each));
            const code = open[pick % Math.max(1, open.length)];
            if (code === undefined) break;
            after = withSample(after, code, language, of);
          }
          expect(codesOf(after, of).filter(hasSample)).toEqual([]);
        },
      ),
    );
  });

  it('say the position’s own numbers', () => {
    expect(sampleSentence('percentageMissing', 'nb', nb)).toContain('80 prosent');
    expect(sampleSentence('durationMissing', 'nn', anAbout({ months: 1 }))).toContain('1 månad.');
  });
});
