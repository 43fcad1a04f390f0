/** Every code that the rules or the door may refuse with has a text in each language: read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type CaseKind, caseKinds, languages } from '../../domain/words.ts';
import { refusalSource, refusalText, refusalTexts } from '../../texts/refusals/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** How a code is written: in a refusal, in a field's schema, in a row or check `[condition, 'code', 'field'`. */
const forms = [
  /\brefuse\(\s*'([a-z][A-Za-z]+)'/g,
  /\bcode: '([a-z][A-Za-z]+)'/g,
  /\berror: '([a-z][A-Za-z]+)'/g,
  /^\s*\[[^[\]]*?,\s*'([a-z][A-Za-z]+)'(?:,|\])/gm,
  /\bfault\(\s*[^']*?(?:'[a-z][A-Za-z]+'[^',]*?)*,\s*'([a-z][A-Za-z]+)'(?:,|\))/g,
];
const codesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => forms.flatMap((form) => [...text.matchAll(form)].map(([, code = '']) => code))));

const missingIn = (kind: CaseKind | 'imports', codes: Iterable<string>): readonly string[] =>
  [...codes].flatMap((code) =>
    languages
      .filter((language) => refusalSource(kind, code, language) === undefined)
      .map((language) => `${language} ${kind}.${code}`),
  );

test.each(caseKinds)('every code of %s has a text in every language', (kind) => {
  const codes = codesIn(sources(`domain/${kind}`));
  expect(codes.size).toBeGreaterThan(3);
  expect(missingIn(kind, codes)).toEqual([]);
});

test('what is common to all kinds has its texts for each of them', () => {
  const own = [...sources('domain/case'), readFileSync(join(root, 'domain/fields.ts'), 'utf8')];
  const door = ['door', 'fields', 'give'].map((name) => readFileSync(join(root, 'store', `${name}.ts`), 'utf8'));
  const codes = codesIn([...own, ...door]);
  expect([...codes]).toEqual(expect.arrayContaining(['notAllowed', 'keyUsedOtherwise', 'noSuchDay', 'unknownAgency']));
  for (const kind of caseKinds) expect(missingIn(kind, codes)).toEqual([]);
});

test('every fault of a file has a text', () => {
  const files = sources('imports').flatMap((text) => [
    ...[...text.matchAll(/\bfileFault\('([A-Za-z]+)'/g)].map(([, code = '']) => code),
    ...[...text.matchAll(/\b(?:rowFault|fault)\(\w+, '([A-Za-z]+)'/g)].map(([, code = '']) => code),
    ...[...text.matchAll(/\bcode: '([A-Za-z]+)'/g)].map(([, code = '']) => code),
  ]);
  expect(files.length).toBeGreaterThan(20);
  expect(missingIn('imports', files)).toEqual([]);
});

test('every file of texts is in the index, and every text can be filled', () => {
  const names = readdirSync(join(root, 'texts/refusals')).flatMap((name) => /^(\w+)\.nb\.ts$/.exec(name)?.[1] ?? []);
  expect(Object.keys(refusalTexts).toSorted()).toEqual(names.toSorted());
  for (const kind of caseKinds) {
    for (const language of languages) {
      for (const code of Object.keys(refusalTexts[kind]?.[language] ?? {})) {
        const text = refusalText(kind, { code }, language);
        expect(text, `${language} ${kind}.${code}`).toMatch(/[.!?]$/);
      }
    }
  }
});
