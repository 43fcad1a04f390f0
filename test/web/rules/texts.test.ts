/** Every text of the desk, in every language (R-UU-2), and every form's words. */
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { caseKinds, languages } from '../../../domain/words.ts';
import { argumentsOf } from '../../../mail/fill.ts';
import { commandTexts } from '../../../texts/commands/index.ts';
import { fieldTexts } from '../../../texts/fields/index.ts';
import { formWords } from '../../../texts/forms/index.ts';
import type { Catalogue } from '../../../texts/web/catalogue.ts';
import { formTable } from '../../../web/build/form-table.ts';
import { byHand } from '../../../web/forms/by-hand.ts';
import type { FormField } from '../../../web/forms/form-table.ts';

const table = formTable();
/** Those inside groups and lists too; what is given has no words. */
const allOf = (fields: readonly FormField[]): readonly FormField[] =>
  fields
    .filter(({ shape }) => shape.is !== 'given' && shape.is !== 'newId')
    .flatMap((field) => [field, ...('fields' in field.shape ? allOf(field.shape.fields) : [])]);

const forms = caseKinds.flatMap((kind) =>
  Object.entries(table[kind] ?? {}).map(([type, fields]) => ({ kind, type, fields: allOf(fields) })),
);

const isCatalogue = (one: unknown): one is Catalogue<string> =>
  typeof one === 'object' && one !== null && 'texts' in one;

/** One in each folder. */
async function ofPages(): Promise<readonly Catalogue<string>[]> {
  const root = new URL('../../../texts/web/', import.meta.url);
  const folders = (await readdir(root, { withFileTypes: true })).filter((one) => one.isDirectory());
  const found = await Promise.all(
    folders.map(async ({ name }) =>
      Object.values(await import(new URL(`${name}/index.ts`, root).href)).find(isCatalogue),
    ),
  );
  expect(found).not.toContain(undefined);
  return found.filter((one) => one !== undefined);
}

const catalogues = {
  ...Object.fromEntries(
    (await ofPages()).map(({ name, texts }) => [name, (language: (typeof languages)[number]) => texts[language]]),
  ),
  commands: (language: (typeof languages)[number]) => commandTexts[language],
  fields: (language: (typeof languages)[number]) => fieldTexts[language].fields,
  options: (language: (typeof languages)[number]) => fieldTexts[language].options,
  buttons: (language: (typeof languages)[number]) => formWords[language].buttons,
  sections: (language: (typeof languages)[number]) => formWords[language].sections,
  hints: (language: (typeof languages)[number]) => formWords[language].hints,
};

describe.each(Object.entries(catalogues))('%s', (_, of) => {
  test.each(['nn', 'en'] as const)('%s asks for the same values as bokmål, text by text', (language) => {
    const asked = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([key, text]) => [key, [...argumentsOf(text)].toSorted()]);
    expect(Object.keys(of('nb')).length).toBeGreaterThan(0);
    expect(asked(of(language)).toSorted()).toEqual(asked(of('nb')).toSorted());
  });
});

test('there is a form for most of what people may do', () => {
  expect(forms.length).toBeGreaterThan(70);
  const asked = forms.flatMap(({ fields }) => fields.map(({ shape }) => shape.is));
  const shapes = ['text', 'label', 'day', 'number', 'yesNo', 'choice', 'choices', 'person', 'link', 'time'];
  for (const is of [...shapes, 'agency', 'pick', 'ranking', 'group', 'rows']) expect(asked, is).toContain(is);
});

test.each([
  ['position', 'extendDeadline', [{ name: 'to', required: true, shape: { is: 'day' } }]],
  ['position', 'confirmJobAnalysis', []],
  [
    'employment',
    'proposeOutcome',
    [
      { name: 'outcome', required: true, shape: { is: 'choice', options: ['permanent', 'extend', 'end'] } },
      { name: 'months', required: false, shape: { is: 'number' } },
    ],
  ],
  ['employment', 'appointMentor', [{ name: 'person', required: true, shape: { is: 'person' } }]],
  [
    'position',
    'decide',
    [
      { name: 'body', required: true, shape: { is: 'label' } },
      { name: 'on', required: true, shape: { is: 'day' } },
      { name: 'ranking', required: true, shape: { is: 'ranking', from: 'candidates' } },
    ],
  ],
  [
    'application',
    'receive',
    [
      { name: 'position', required: true, shape: { is: 'given' } },
      { name: 'applicant', required: true, shape: { is: 'person' } },
      { name: 'ticked', required: false, shape: { is: 'yesNo' }, empty: 'null' },
      { name: 'receivedOn', required: true, shape: { is: 'day' } },
    ],
  ],
  [
    'agency',
    'setQuietWeeks',
    [
      {
        name: 'periods',
        required: true,
        shape: {
          is: 'rows',
          fields: [
            { name: 'from', required: true, shape: { is: 'day' } },
            { name: 'to', required: true, shape: { is: 'day' } },
          ],
        },
      },
    ],
  ],
])('the form of %s.%s', (kind, type, fields) => {
  expect(table[kind]?.[type]).toEqual(fields);
});

test.each([
  ['a command that needs what no form asks for', 'round', 'sendMessage'],
  ['one that cases give', 'position', 'noteCounts'],
  ['one that belongs to a duty', 'position', 'case.snooze'],
])('%s has none', (_, kind, type) => {
  expect(table[kind]?.[type]).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
  const commands = commandTexts[language];
  const { fields, options } = fieldTexts[language];

  test('every form, every field and every choice has its words', () => {
    const missing = forms.flatMap(({ kind, type, fields: asked }) => [
      ...((commands[`${kind}.${type}`] ?? commands[type]) ? [] : [`${kind}.${type}`]),
      ...asked.flatMap(({ name, shape }) => [
        ...((fields[`${kind}.${type}.${name}`] ?? fields[name]) ? [] : [name]),
        ...('options' in shape
          ? shape.options.filter((one) => !options[`${name}.${one}`]).map((one) => `${name}.${one}`)
          : []),
      ]),
    ]);
    expect([...new Set(missing)]).toEqual([]);
  });

  test('and no words are there for nothing', () => {
    const names = new Set(forms.flatMap(({ fields: asked }) => asked.map(({ name }) => name)));
    const chosen = new Set(
      forms.flatMap(({ fields: asked }) =>
        asked.flatMap(({ name, shape }) => ('options' in shape ? shape.options.map((one) => `${name}.${one}`) : [])),
      ),
    );
    const ofTable = forms.flatMap(({ kind, type }) => [type, `${kind}.${type}`]);
    const given = new Set([...ofTable, ...Object.values(byHand).flat()]);
    expect(Object.keys(commands).filter((key) => !given.has(key))).toEqual([]);
    expect(Object.keys(fields).filter((key) => !names.has(key.split('.').at(-1) ?? ''))).toEqual([]);
    expect(Object.keys(options).filter((key) => !chosen.has(key))).toEqual([]);
  });
});

test('what helps to fill in a form, and what its button says, is of a form that there is', () => {
  const fieldsOf = Object.fromEntries(forms.map(({ kind, type, fields }) => [`${kind}.${type}`, fields]));
  const named = (key: string) => key.split('.').slice(0, 2).join('.');
  const { buttons, hints } = formWords.nb;
  expect(Object.keys(buttons).filter((key) => !key.startsWith('case.') && !(key in fieldsOf))).toEqual([]);
  expect(
    Object.keys(hints).filter((key) => !fieldsOf[named(key)]?.some(({ name }) => key.split('.').at(-1) === name)),
  ).toEqual([]);
});
