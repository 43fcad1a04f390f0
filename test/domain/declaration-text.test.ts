/** What an applicant confirms (R-APP-3): each version of the text is held to its words, and to what the sources ask of it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '../../domain/words.ts';
import { declaredWords, type TargetGroup, textVersionOf } from '../../texts/links/declaration.ts';
import { linkText } from '../../texts/links/index.ts';

const groups: readonly TargetGroup[] = ['disability', 'disabilityOrGap'];
const all = groups.flatMap((group) => languages.map((language) => ({ group, language })));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Append only: what somebody confirmed years ago is found by its version. New words are a new version with new rows. */
const versions: Readonly<Record<string, string>> = {
  'declaration-1.disability.nb': 'bb5c113c982a4bb4',
  'declaration-1.disability.nn': '421c676aaf96937b',
  'declaration-1.disability.en': 'f2157e263ef7b038',
  'declaration-1.disabilityOrGap.nb': '767d0c722d86181a',
  'declaration-1.disabilityOrGap.nn': '9587e728ffd9d8c2',
  'declaration-1.disabilityOrGap.en': '5202db48c806a931',
};

test.each(all)('the words of $group in $language are those of their version', ({ group, language }) => {
  expect({ [textVersionOf(group, language)]: digest(declaredWords(group, language)) }).toEqual({
    [textVersionOf(group, language)]: versions[textVersionOf(group, language)],
  });
});

describe.each(languages)('in %s', (language) => {
  test('the gap is there for both groups only, with the exclusion under it', () => {
    const exclusion = linkText(language, 'declareExclusion');
    const gap = linkText(language, 'declareGap');
    expect(declaredWords('disability', language)).not.toContain(gap);
    expect(declaredWords('disability', language)).not.toContain(exclusion);
    expect(declaredWords('disabilityOrGap', language)).toContain(`${gap}\n${exclusion}`);
  });

  test('the gap is one sentence with the regulation’s grounds and no choice among them', () => {
    const gap = linkText(language, 'declareGap');
    expect(gap.match(/\./g)).toHaveLength(1);
    for (const ground of [
      /rus|substance use/,
      /soning|sentence/,
      /psyki|mental/,
      /søkte arbeid|seeking work/,
      /to av d|two of the/,
    ])
      expect(gap).toMatch(ground);
    expect(gap).not.toMatch(/ufrivillig|ufriviljug|involuntar/i);
  });

  test('the disability needs accommodation, is not passing or slight, and is felt', () => {
    const disability = linkText(language, 'declareDisability');
    for (const part of [/tilrettelegging|accommodation/, /kortvarig|passing/, /ubetyd|slight/, /merkbart|noticeably/])
      expect(disability).toMatch(part);
  });
});
