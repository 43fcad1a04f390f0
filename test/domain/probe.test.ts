/** Why a command cannot be given now, whatever is filled in (R-LOG-3). */
import { describe, expect, test } from 'vitest';
import type { Context } from '../../domain/case/definition.ts';
import { initialState } from '../../domain/case/engine.ts';
import { isDoneAlready, refusedAnyway } from '../../domain/case/probe.ts';
import { definitionOf } from '../../domain/index.ts';
import { type CaseKind, caseKinds } from '../../domain/words.ts';

const context: Context = {
  ref: { kind: 'position', id: 'stilling' },
  now: Date.parse('2017-02-01T09:00:00Z'),
  today: '2017-02-01',
  actor: { type: 'person', id: 'p-hr' },
  holds: ['hr', 'leader', 'coordinator'],
  quiet: [],
  newId: (subject) => subject,
  parent: null,
  read: () => '',
};

const codes = (kind: CaseKind, type: string, facts: object = {}): readonly string[] => {
  const definition = definitionOf(kind);
  const spec = definition.commands[type];
  const state = initialState(definition);
  if (spec === undefined) throw new Error(`no such command: ${type}`);
  const here = { ...state, facts: { ...state.facts, ...facts } };
  return refusedAnyway(definition, here, type, spec, context).map(({ code }) => code);
};

test('a position that nobody has registered takes no command but its registration', () => {
  expect(codes('position', 'publish')).toEqual(['notRegistered']);
  expect(codes('position', 'register')).toEqual([]);
});

test('every command of every kind can be made up: no schema is left without a value', () => {
  for (const kind of caseKinds) {
    for (const type of Object.keys(definitionOf(kind).commands)) expect(() => codes(kind, type)).not.toThrow();
  }
});

describe('what is done is not offered again', () => {
  const done = (kind: CaseKind, type: string, facts: object): boolean => {
    const definition = definitionOf(kind);
    const spec = definition.commands[type];
    const state = initialState(definition);
    if (spec === undefined) throw new Error(`no such command: ${type}`);
    return isDoneAlready(definition, { ...state, facts: { ...state.facts, ...facts } }, type, spec, context);
  };
  const round = { status: 'running', agencies: {}, positions: {}, employments: {}, gatherings: {}, turn: 3 };

  test.each([
    ['a round that runs is closed', 'close', round, false],
    ['a closed round is closed already', 'close', { ...round, status: 'closed' }, true],
    ['a round that runs is started already', 'start', round, true],
    ['what asks for something may always be meant', 'setAdvice', { ...round, advice: 'nobody' }, false],
  ] as const)('%s', (_, type, facts, expected) => {
    expect(done('round', type, facts)).toBe(expected);
  });
});
