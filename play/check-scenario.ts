/** What a scenario's schema cannot see: names that nobody has, steps out of order, commands that do not exist. */
import { commonCommands } from '../domain/case/commands.ts';
import type { CommandSpec, Refusal } from '../domain/case/definition.ts';
import { definitionOf } from '../domain/index.ts';
import { type CaseKind, caseKinds } from '../domain/words.ts';
import { shape } from '../store/fields.ts';
import { fieldsIn, refMark } from './names.ts';
import type { CommandStep, Scenario } from './scenario.ts';

export interface Found {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const isKind = (word: string): word is CaseKind => caseKinds.some((kind) => kind === word);

export const kindIn = (name: string): CaseKind | null => {
  const kind = name.split('/').at(-2) ?? '';
  return isKind(kind) ? kind : null;
};

export const specsOf = (kind: CaseKind): Readonly<Record<string, CommandSpec>> => ({
  ...definitionOf(kind).commands,
  ...commonCommands,
});

export function checkScenario(scenario: Scenario): readonly Found[] {
  return [
    ...agencyFaults(scenario),
    ...orderFaults(scenario),
    ...scenario.steps.flatMap((step, index) => stepFaults(scenario, step, index)),
  ];
}

const unknown = (nick: string): string => `nobody is called ${nick}; add them to people`;

function agencyFaults({ agencies, people }: Scenario): readonly Found[] {
  const roles = ['hr', 'hrHead', 'payroll', 'coordinator', 'programmeMailbox'] as const;
  const nobody = Object.entries(agencies).flatMap(([id, agency]) =>
    roles.flatMap((role) => {
      const nick = agency[role];
      return nick === undefined || nick in people ? [] : [{ path: ['agencies', id, role], message: unknown(nick) }];
    }),
  );
  const coordinating = Object.values(agencies).filter((agency) => agency.coordinates === true).length;
  const one = { path: ['agencies'], message: 'exactly one agency coordinates: give it coordinates: true' };
  return coordinating === 1 ? nobody : [...nobody, one];
}

function orderFaults({ start, end, steps }: Scenario): readonly Found[] {
  const faults: Found[] = [];
  if (end < start) faults.push({ path: ['end'], message: `the end lies before the start (${start}); move it` });
  let last = `${start} 07:30`;
  for (const [index, { on, at }] of steps.entries()) {
    const moment = `${on} ${at}`;
    if (moment < last)
      faults.push({
        path: ['steps', index, 'on'],
        message: `${moment} lies before ${last}; steps stand in the order of time`,
      });
    else last = moment;
    if (on > end)
      faults.push({ path: ['steps', index, 'on'], message: `${on} lies after the end (${end}); move one of them` });
  }
  return faults;
}

function stepFaults(scenario: Scenario, step: Scenario['steps'][number], index: number): readonly Found[] {
  const at = (field: string, message: string): Found => ({ path: ['steps', index, field], message });
  if ('fault' in step) {
    const { recipient } = step.fault;
    return recipient === undefined || recipient in scenario.people ? [] : [at('fault', unknown(recipient))];
  }
  const name = 'terminate' in step ? step.terminate : 'case' in step ? step.case : null;
  if (name !== null && kindIn(name) === null)
    return [at('case', `${name}: the kind is one of ${caseKinds.join(', ')}`)];
  return 'do' in step ? commandFaults(scenario, step, index) : [];
}

function commandFaults(scenario: Scenario, step: CommandStep, index: number): readonly Found[] {
  const path = (field: string): (string | number)[] => [
    'steps',
    index,
    ...field.split('.').filter((one) => one !== ''),
  ];
  const kind = kindIn(step.case);
  if (kind === null) return [];
  const who =
    step.who in scenario.people || step.who === 'service' || step.who === 'system'
      ? []
      : [{ path: path('who'), message: unknown(step.who) }];
  const system =
    step.who === 'system' && (step.as === undefined || !(step.as in scenario.agencies))
      ? [{ path: path('who'), message: 'a system belongs to an agency: add as: <agency>' }]
      : [];
  const spec = specsOf(kind)[step.do.type];
  if (spec === undefined) {
    const known = Object.keys(definitionOf(kind).commands).filter((type) => !type.startsWith('note'));
    const message = `${kind} has no command ${step.do.type}; it has ${known.join(', ')}`;
    return [...who, ...system, { path: path('do.type'), message }];
  }
  return [...who, ...system, ...nameFaults(scenario, spec, step, path), ...shapeFaults(spec, step, path)];
}

/** Names in person and agency fields, and after the mark of a reference. */
function nameFaults(
  { people, agencies }: Scenario,
  spec: CommandSpec,
  step: CommandStep,
  path: (field: string) => (string | number)[],
): readonly Found[] {
  return fieldsIn(spec.schema, step.do).flatMap(({ kind, path: field, value }) => {
    if (typeof value !== 'string') return [];
    const where = path(`do.${field}`);
    const nick = value.startsWith(refMark) ? value.slice(refMark.length) : value;
    if (kind === 'person' && !(nick in people)) return [{ path: where, message: unknown(nick) }];
    if (kind === 'agency' && !(value in agencies)) return [{ path: where, message: `no agency is called ${value}` }];
    return kind === 'parent' && kindIn(value) === null
      ? [{ path: where, message: `${value}: write the case as kind/nick` }]
      : [];
  });
}

const mends: Readonly<Record<string, string>> = {
  unknownField: 'there is no such field; take it out',
  missingField: 'is missing',
  noSuchDay: 'is no day; write YYYY-MM-DD',
};

/** A refusal that the step expects may well be one of shape. */
function shapeFaults(
  spec: CommandSpec,
  step: CommandStep,
  path: (field: string) => (string | number)[],
): readonly Found[] {
  const shaped = shape(spec, withoutRefs(step.do));
  if (!('refusals' in shaped) || shaped.refusals.some(({ code }) => code === step.expect)) return [];
  const say = ({ code, field, data }: Refusal): string =>
    `${step.do.type}.${field ?? ''} ${mends[code] ?? `is not right: ${code} ${data?.['rule'] ?? ''}`}`.trim();
  return shaped.refusals.map((refusal) => ({ path: path(`do.${refusal.field ?? ''}`), message: say(refusal) }));
}

/** References become ids only when the play has come to them. */
function withoutRefs(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(refMark) ? 'later' : value;
  if (Array.isArray(value)) return value.map(withoutRefs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutRefs(field)]));
}
