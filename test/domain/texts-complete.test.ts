/** Each refusal, event and duty that the rules know has its words, in every language (R-UU-2, R-LOG-1, R-DUT-7). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds, languages } from '../../domain/words.ts';
import { dutyText, dutyTexts } from '../../texts/duties/index.ts';
import { actTexts, eventText, eventTexts } from '../../texts/events/index.ts';
import { refusalTexts } from '../../texts/refusals/index.ts';
import { lives } from '../mail/lives.ts';

const sourcesOf = (folder: string): string =>
  readdirSync(new URL(`../../domain/${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../domain/${folder}/${name}`, import.meta.url), 'utf8'))
    .join('\n');
const found = (source: string, pattern: RegExp): readonly string[] => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? '')),
];
const without = (texts: Readonly<Record<string, string>> | undefined, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => texts?.[code] === undefined);

const types = /readonly type: ((?:\s*\|?\s*'[\w.]+')+)/g;
const eventTypes = (folder: string, file: string): readonly string[] =>
  found(readFileSync(new URL(`../../domain/${folder}/${file}`, import.meta.url), 'utf8'), types).flatMap((union) =>
    found(union, /'([\w.]+)'/g),
  );

const duties = lives().flatMap(({ caused, ref }) =>
  caused.flatMap(({ planned }) => (planned.duty === undefined ? [] : [{ kind: ref.kind, id: planned.duty.id }])),
);

const logged = lives().flatMap(({ log, ref }) => log.map((event) => ({ kind: ref.kind, event })));
/** `week2`, `talk.week2`, `introduceCourse`, `2017-03-29`: nothing that people say. */
const codes = /\b[a-zæøå]+(?:[A-Z]\w*|\d+)\b|\b[a-zæøå]\w*\.[a-z]\w*|\d{4}-\d{2}-\d{2}/u;

describe.each(languages)('in %s', (language) => {
  test.each([...caseKinds, 'case'] as const)('every refusal of %s', (kind) => {
    const codes = found(sourcesOf(kind), /(?:refuse\(|\bcode: )'(\w+)'/g).filter((code) => code !== 'fault');
    const known = { ...refusalTexts['common']?.[language], ...refusalTexts[kind]?.[language] };
    expect(codes.length).toBeGreaterThan(3);
    expect(without(known, codes)).toEqual([]);
  });

  test.each(caseKinds)('every event of %s', (kind) => {
    const known = eventTypes(kind, 'events.ts');
    expect(known.length).toBeGreaterThan(8);
    expect(without(eventTexts[kind]?.[language], known)).toEqual([]);
  });

  test('every event that any case can have', () => {
    const known = eventTypes('case', 'ledger.ts');
    expect(known.length).toBeGreaterThan(8);
    expect(without(eventTexts['case']?.[language], known)).toEqual([]);
  });

  test('every duty', () => {
    expect(duties.length).toBeGreaterThan(100);
    expect(duties.filter(({ kind, id }) => dutyText(kind, id, language) === id)).toEqual([]);
  });

  test('every step that the service does by itself', () => {
    const acts = caseKinds.flatMap((kind) => Object.keys(definitionOf(kind).acts).map((act) => `${kind}.${act}`));
    expect(Object.keys(actTexts[language]).toSorted()).toEqual(acts.toSorted());
  });

  test('no code is left in what a log says, whatever has happened', () => {
    expect(logged.length).toBeGreaterThan(400);
    const texts = [...new Set(logged.map(({ kind, event }) => eventText(kind, event, language)))];
    // The name of a machine is what it is.
    expect(texts.filter((text) => codes.test(text.replace(/\S+\.test\b/, '')))).toEqual([]);
  });

  test('a refusal is a sentence of its own, and a duty says what to do', () => {
    for (const texts of Object.values(refusalTexts))
      for (const [code, text] of Object.entries(texts[language]))
        expect(text, code).toMatch(/^[\p{Lu}{«“\d].+[.!?}]$/su);
    for (const texts of Object.values(dutyTexts))
      for (const [id, text] of Object.entries(texts[language])) expect(text.length, id).toBeGreaterThan(8);
  });
});
