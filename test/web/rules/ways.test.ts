/** What a person may do has a way in the desk: a form, or a page that is named here with its reason (R-OPS-2). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { givers } from '../../../domain/access.ts';
import { commonCommands } from '../../../domain/case/commands.ts';
import type { CommandSpec } from '../../../domain/case/definition.ts';
import { definitionOf } from '../../../domain/index.ts';
import { caseKinds, roles } from '../../../domain/words.ts';
import { formTable } from '../../../web/build/form-table.ts';
import type { FormField } from '../../../web/forms/form-table.ts';
import { asPassedOn } from '../../../web/forms/on-behalf.ts';
import { isAskedFor } from '../../../web/forms/openings.ts';

const table = formTable();

/** Given from a page of its own: by the file that gives it, and the words in it that do. */
const ownPages: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'agency.setPolicy': ['upkeep/policy-form.tsx', 'setPolicy'],
  'agency.setMailText': ['upkeep/paragraph-form.tsx', 'setMailText'],
  'round.sendMessage': ['round/message-page.tsx', 'sendMessage'],
  'round.recallMessage': ['round/messages.tsx', 'recallMessage'],
  'case.snooze': ['duties/quick-forms.tsx', 'snooze'],
  'case.markDone': ['duties/quick-forms.tsx', 'markDone'],
  'case.reassign': ['duties/quick-forms.tsx', 'reassign'],
  'case.correctPerson': ['admin/person-forms.tsx', 'case.correctPerson'],
};

/** No way on purpose, and why. */
const without: Readonly<Record<string, string>> = {
  'case.redact': 'what is taken out is an id of a text, which no page shows yet: it is asked for through the API',
};

/** Fields that may be left out and that no form asks for, and why. */
const unaskedFields: Readonly<Record<string, string>> = {
  'round.draft.policy': 'the rules are set on their own page afterwards',
  'round.changeDraft.policy': 'the rules are set on their own page',
  'round.recordRegistration.agency': 'registered from the agency’s own page; the coordinator registers employees',
  'round.recordRegistration.person': 'registered from the agency’s own page; the coordinator registers employees',
  'round.recordRegistration.contact': 'registered from the agency’s own page; the coordinator registers employees',
  'participation.correct.withdrawn':
    'its only value takes a withdrawal back; that is asked for through the API as long as no form can say one value',
  'application.correct.withdrawn':
    'its only value takes a withdrawal back; that is asked for through the API as long as no form can say one value',
  'application.receive.toolId': 'the recruitment tool’s own number: given by the tool and its lists, never typed',
};

const commandsOf = (kind: (typeof caseKinds)[number]) =>
  Object.entries<CommandSpec>({ ...definitionOf(kind).commands, ...commonCommands })
    .filter(([type, spec]) => givers(kind, type, spec).some((who) => roles.some((role) => role === who)))
    .map(([type, spec]) => ({ type, spec, name: type.includes('.') ? type : `${kind}.${type}` }));

describe.each(caseKinds)('%s', (kind) => {
  test('whatever a person may do has a form, a page or a reason', () => {
    const lost = commandsOf(kind).filter(
      ({ type, name }) => table[kind]?.[type] === undefined && !(name in ownPages) && !(name in without),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('a form asks for whatever the command takes', () => {
    const unasked = commandsOf(kind).flatMap(({ type, spec, name }) => {
      const asked = table[kind]?.[type]?.map((field) => field.name);
      const taken = Object.keys(spec.schema.shape).filter((field) => field !== 'type');
      return asked === undefined
        ? []
        : taken.filter((field) => !asked.includes(field)).map((field) => `${name}.${field}`);
    });
    expect(unasked.filter((field) => !(field in unaskedFields))).toEqual([]);
  });
});

test.each(Object.entries(ownPages))('%s is given by its page', (name, [file, words]) => {
  expect(readFileSync(new URL(`../../../web/${file}`, import.meta.url), 'utf8')).toContain(words);
  const [kind = '', type = ''] = name.split('.');
  expect(kind === 'case' ? table['position']?.[name] : table[kind]?.[type]).toBeUndefined();
});

test('what stands in the tables without need is taken out of them', () => {
  const all = caseKinds.flatMap((kind) => commandsOf(kind));
  const names = new Set(all.map(({ name }) => name));
  const fields = new Set(
    all.flatMap(({ name, spec }) => Object.keys(spec.schema.shape).map((one) => `${name}.${one}`)),
  );
  expect([...Object.keys(ownPages), ...Object.keys(without)].filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(unaskedFields).filter((field) => !fields.has(field))).toEqual([]);
});

test('a declaration that HR passes on says how and when it came, the applicant’s own says neither (R-OPS-7)', () => {
  const declare: readonly FormField[] = table['application']?.['declare'] ?? [];
  const passedOn = asPassedOn('application', declare, true).filter(({ required }) => required);
  expect(passedOn.map(({ name }) => name)).toEqual(['textVersion', 'how', 'on']);
  expect(asPassedOn('application', declare, false).map(({ name }) => name)).toEqual(['textVersion']);
  const notice = table['position']?.['recordWrittenNotice'] ?? [];
  expect(asPassedOn('position', notice, false)).toBe(notice);
});

test('a stopped step is offered to be tried again only where one has stopped', () => {
  expect(isAskedFor('case.retryStep', [{ duty: 'contract' }])).toBe(false);
  expect(isAskedFor('case.retryStep', [{ duty: 'stuck.open-1' }])).toBe(true);
  expect(isAskedFor('settle', [])).toBe(true);
});
