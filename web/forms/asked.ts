/** Fields that are asked for only where they mean something, as far as the form is filled in. The rules have the last word. */
import { daysBetween } from '../../domain/calendar.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import type { Day } from '../../domain/words.ts';
import { parseDay } from './day-text.ts';
import { type Facts, isFacts, textIn } from './facts.ts';
import { chosenIn, type FieldValue, type FieldValues, groupIn } from './field-value.ts';
import type { FormField } from './form-table.ts';

interface Situation {
  readonly values: FieldValues;
  /** What the case has, or the one that it is opened from. */
  readonly facts: Facts;
  readonly today: Day;
}

type Asked = 'no' | 'optional' | 'required';

/** A recommendation ranks three, normally (statsansatteloven § 5). */
const normallyRanked = 3;

const text = (value: FieldValue): string => (typeof value === 'string' ? value : '');
const isFewer = (from: Day | null, to: Day | null): boolean =>
  from !== null && to !== null && to > from && daysBetween(from, to) < defaultPolicy.minimumAdvertisingDays;

const ofCommonRound = ({ values, facts }: Situation): Asked =>
  (text(values['model']) || textIn(facts, 'model')) === 'common' ? 'required' : 'no';

function shortRound({ values, today }: Situation): Asked {
  const dates = groupIn(values['dates']);
  const [from, to] = [dates['publishFrom'], dates['applicationDeadline']].map((day) => parseDay(text(day), today));
  return isFewer(from ?? null, to ?? null) ? 'required' : 'no';
}

const shortPublication = ({ values, facts, today }: Situation): Asked => {
  const deadline = parseDay(text(values['deadline']), today) ?? textIn(facts, 'deadline');
  return isFewer(today, deadline) ? 'required' : 'no';
};

const partTime = ({ values }: Situation): Asked => {
  const percentage = Number(text(values['percentage']).replace(',', '.'));
  return percentage > 0 && percentage < 100 ? 'required' : 'no';
};

/** In a common round the dates are the round's. */
const ownDates = ({ facts }: Situation): Asked => (facts['model'] === 'common' ? 'no' : 'optional');

const ownDeadline = (situation: Situation): Asked =>
  ownDates(situation) === 'no' ? 'no' : textIn(situation.facts, 'deadline') === null ? 'required' : 'optional';

/** Where the page has checked the text, it is asked for only if something was found. */
const findingsReason = ({ facts }: Situation): Asked =>
  typeof facts['findings'] === 'number' ? 'required' : 'optional';

/** Once it is published a change has its reason. */
const changeReason = ({ facts }: Situation): Asked => (isFacts(facts['publication']) ? 'required' : 'no');

/** How the term goes on: a length is an extension's, and what § 3a asks for a permanent job's. */
const onlyWith =
  (outcome: string) =>
  ({ values }: Situation): Asked =>
    values['outcome'] === outcome ? 'required' : 'no';

/** By form and field. A row says how a field is asked for; what has none is asked for as the command has it. */
const rows: Readonly<Record<string, (situation: Situation) => Asked>> = {
  'round.draft.dates.publishFrom': ofCommonRound,
  'round.draft.dates.applicationDeadline': ofCommonRound,
  'round.draft.dates.recruitmentEnd': ofCommonRound,
  'round.draft.shortAdvertising': shortRound,
  'round.changeDraft.dates.publishFrom': ofCommonRound,
  'round.changeDraft.dates.applicationDeadline': ofCommonRound,
  'round.changeDraft.dates.recruitmentEnd': ofCommonRound,
  'participation.correct.withdrawn': ({ facts }) => (facts['status'] === 'withdrawn' ? 'optional' : 'no'),
  'application.correct.withdrawn': ({ facts }) => (textIn(facts, 'withdrawnOn') === null ? 'no' : 'optional'),
  'participation.answer.positions': ({ values }) => (values['takePart'] === 'no' ? 'no' : 'required'),
  'position.register.deadline': ownDates,
  'position.publish.deadline': ownDeadline,
  'position.publish.announce': ownDates,
  'position.publish.findingsReason': findingsReason,
  'position.publish.shortReason': shortPublication,
  'position.changeRegistration.reason': changeReason,
  'position.recordAcceptance.partTimeReason': partTime,
  'employment.recordDecision.months': onlyWith('extend'),
  'employment.recordDecision.sameAgency': onlyWith('permanent'),
  'employment.recordDecision.qualified': onlyWith('permanent'),
  'position.rank.reason': ({ values }) =>
    chosenIn(values['applications']).length < normallyRanked ? 'required' : 'no',
};

/** What the command is given for a field that is not asked for, where it cannot be left out. */
const instead: Readonly<Record<string, unknown>> = { 'participation.answer.positions': 0 };

/** @param form `kind.command` */
export function askedIn(form: string, fields: readonly FormField[], situation: Situation): readonly FormField[] {
  return fields.flatMap((field): readonly FormField[] => {
    const path = `${form}.${field.name}`;
    const asked = rows[path]?.(situation);
    if (asked === 'no') return [];
    const { shape } = field;
    const inner = shape.is === 'group' ? { ...shape, fields: askedIn(path, shape.fields, situation) } : shape;
    return [{ ...field, shape: inner, required: asked === undefined ? field.required : asked === 'required' }];
  });
}

/** What is sent for those that are not asked for. */
export const insteadOf = (
  form: string,
  fields: readonly FormField[],
  asked: readonly FormField[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const path = `${form}.${name}`;
      return path in instead && !asked.some((one) => one.name === name) ? [[name, instead[path]]] : [];
    }),
  );
