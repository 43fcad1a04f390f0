import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../play/read-scenario.ts';
import { ScenarioProblem } from '../../play/scenario.ts';

const head = [
  'name: Prøve',
  'start: 2024-01-08',
  'end: 2024-02-09',
  'people:',
  '  kari: { name: Kari Koller, email: kari@etat.test }',
  'agencies:',
  '  etat: { name: Etaten, coordinates: true, coordinator: kari }',
  'steps:',
];

const faultsOf = (lines: readonly string[]): readonly string[] => {
  try {
    parseScenario(lines.join('\n'), 'prove.yaml');
  } catch (error) {
    if (error instanceof ScenarioProblem)
      return error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw error;
  }
  return [];
};

const step = (text: string): readonly string[] => [
  ...head,
  `  - { on: 2024-01-09, who: kari, case: agency/etat, ${text} }`,
];

describe('every fault of a scenario names file, line and mend', () => {
  test.each<[string, readonly string[], string]>([
    ['no YAML', [...head, '  - { on: 2024-01-09'], 'prove.yaml:9: not YAML'],
    [
      'a day that does not exist',
      step('do: { type: rename, name: Ny }').map((line) => line.replace('01-09', '02-30')),
      'prove.yaml:9: steps.0.on: write a day that exists',
    ],
    [
      'a day out of reach',
      head.map((line) => line.replace('end: 2024', 'end: 2044')).concat(['  []']),
      'prove.yaml:3: end: write a day that exists',
    ],
    [
      'an address that could exist',
      head.map((line) => line.replace('etat.test', 'etat.no')).concat(['  []']),
      'prove.yaml:5: people.kari.email: use an address that cannot exist',
    ],
    [
      'a nick that nobody has',
      step('do: { type: appoint, role: hr, person: ola }'),
      'prove.yaml:9: nobody is called ola; add them to people',
    ],
    [
      'an actor that nobody is',
      step('do: { type: rename, name: Ny }').map((line) => line.replace('who: kari', 'who: ola')),
      'prove.yaml:9: nobody is called ola',
    ],
    [
      'a kind that does not exist',
      step('do: { type: rename, name: Ny }').map((line) => line.replace('agency/etat', 'office/etat')),
      'prove.yaml:9: office/etat: the kind is one of',
    ],
    [
      'a command that does not exist',
      step('do: { type: renam, name: Ny }'),
      'prove.yaml:9: agency has no command renam; it has register',
    ],
    [
      'a misspelt field',
      step('do: { type: rename, name: Ny, nme: Ny }'),
      'prove.yaml:9: rename.nme there is no such field; take it out',
    ],
    ['a missing field', step('do: { type: rename }'), 'prove.yaml:9: rename.name is missing'],
    ['a step that is none', [...head, '  - { on: 2024-01-09, who: kari }'], 'prove.yaml:9: steps.0: a step has one of'],
    [
      'an unknown key of a step',
      step('do: { type: rename, name: Ny }, note: x'),
      'prove.yaml:9: steps.0.note: there is no such field',
    ],
    [
      'steps out of order',
      [...step('do: { type: rename, name: Ny }'), '  - { on: 2024-01-08, terminate: agency/etat }'],
      'prove.yaml:10: 2024-01-08 10:00 lies before 2024-01-09 10:00',
    ],
    [
      'nobody who coordinates',
      head.map((line) => line.replace(', coordinates: true', '')).concat(['  []']),
      'prove.yaml:7: exactly one agency coordinates',
    ],
  ])('%s', (_, lines, message) => {
    expect(faultsOf(lines)).toEqual([expect.stringContaining(message)]);
  });

  test('all of them, not only the first', () => {
    expect(faultsOf(step('do: { type: appoint, role: hr, person: ola, extra: 1 }'))).toHaveLength(2);
  });

  test('a good one has none', () => {
    expect(faultsOf(step('do: { type: rename, name: Ny etat }'))).toEqual([]);
  });

  test('a refusal of the shape may be what is expected', () => {
    expect(faultsOf(step('do: { type: rename }, expect: missingField'))).toEqual([]);
  });
});
