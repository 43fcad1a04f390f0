/** Commands that every case takes, whatever its kind (R-DUT-6, R-OPS-1, R-OPS-10). */
import type { z } from 'zod';
import { command, contact, content, day, id, person, text } from '../fields.ts';
import type { Role } from '../words.ts';
import type { CommandSpec } from './definition.ts';

const staff = ['hr', 'hrHead', 'leader', 'mentor', 'buddy', 'decisionMaker', 'coordinator'] as const satisfies Role[];
const stewards = ['hr', 'hrHead', 'coordinator'] as const satisfies Role[];

export const commonCommands = {
  /** Silence about a duty until a day before its due date; never for legal dates. */
  'case.snooze': { schema: command('case.snooze', { duty: id(), until: day() }), by: staff },
  'case.markDone': { schema: command('case.markDone', { duty: id(), note: text(1000) }), by: staff },
  'case.reassign': { schema: command('case.reassign', { duty: id(), person: person() }), by: [...stewards, 'leader'] },
  /** A step that could not be done: try it again, or leave it out with a reason. */
  'case.retryStep': { schema: command('case.retryStep', { act: id() }), by: stewards },
  'case.skipStep': { schema: command('case.skipStep', { act: id(), reason: text(1000) }), by: stewards },
  'case.refusalSeen': { schema: command('case.refusalSeen', { key: id() }), by: stewards },
  'case.undeliverableHandled': {
    schema: command('case.undeliverableHandled', { key: id(), note: text(1000) }),
    by: stewards,
  },
  /** Somebody's name, address or form of language; what could not be delivered to them goes out again (R-MAIL-2). */
  'case.correctPerson': { schema: command('case.correctPerson', { person: contact() }), by: stewards },
  /** Takes away a text that says more than may be kept; the log says that one was taken away (R-PRV-1). */
  'case.redact': { schema: command('case.redact', { text: content() }), by: stewards },
  /** Told by the courier, by a case, or by the service itself. */
  'case.noteRefusal': { schema: command('case.noteRefusal', { key: id(), code: id() }), by: ['case'] },
  'case.noteUndeliverable': {
    schema: command('case.noteUndeliverable', { person: id(), mail: id(), key: id() }),
    by: ['service'],
  },
  'case.noteStuck': { schema: command('case.noteStuck', { act: id(), code: id() }), by: ['service'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommonCommand = z.infer<(typeof commonCommands)[keyof typeof commonCommands]['schema']>;

export const isCommonCommand = (given: { readonly type: string }): given is CommonCommand =>
  given.type in commonCommands;
