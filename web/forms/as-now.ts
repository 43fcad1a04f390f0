/** What a date is before it is moved: shown beside the new one, though that must be filled in. */
import type { Day } from '../../domain/words.ts';
import { dayAt, type Facts } from './facts.ts';
import type { FieldValues } from './field-value.ts';

type Now = (facts: Facts, values: FieldValues) => Day | null;

const chosen = (values: FieldValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** By form and field. */
const rows: Readonly<Record<string, Now>> = {
  'round.moveDate.to': (facts, values) => dayAt(facts, 'dates', chosen(values, 'which')),
  // One that had a date of its own before has that one.
  'round.extendReply.to': (facts, values) => {
    const agency = chosen(values, 'agency');
    return agency === '' ? null : (dayAt(facts, 'agencies', agency, 'replyBy') ?? dayAt(facts, 'dates', 'replyBy'));
  },
  'employment.moveStart.to': (facts) => dayAt(facts, 'term', 'start'),
};

/**
 * @param field `kind.command.field`
 * @returns null: there is none, or it hangs on something that is not chosen yet
 */
export const dayAsNow = (field: string, facts: Facts, values: FieldValues): Day | null =>
  rows[field]?.(facts, values) ?? null;
