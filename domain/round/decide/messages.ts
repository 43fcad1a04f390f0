/** What the coordinator writes to many, and calls back while it waits (R-MAIL-4). */
import { accept, type Context, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { Round } from '../facts.ts';
import { leavesAt, recipientsOf } from '../messages.ts';

type Decided = Decision<RoundEvent>;

export function sendMessage(facts: Round, command: RoundCommandOf<'sendMessage'>, context: Context): Decided {
  if (facts.status === 'draft') return refuse('notStarted');
  const { type: _, ...written } = command;
  const agencies = [...new Set(written.agencies)];
  const refusals: Refusal[] = [];
  if (agencies.some((agency) => !(agency in facts.agencies))) {
    refusals.push({ code: 'noSuchAgency', field: 'agencies' });
  } else if (recipientsOf(facts, { to: written.to, agencies }).length === 0) {
    refusals.push({ code: 'nobodyToWriteTo', field: 'agencies' });
  }
  for (const field of ['subjectNb', 'subjectNn'] as const) {
    if (/[\r\n]/.test(context.read(written[field]))) refusals.push({ code: 'subjectOfOneLine', field });
  }
  if (refusals.length > 0) return { refusals };
  return accept({
    type: 'messageWritten',
    message: context.newId(`message/${facts.turn}`),
    ...written,
    agencies,
    leavesAt: leavesAt(context.now),
  });
}

/** It is called back as long as it waits, also where the service was down at the minute at which it should have left. */
export function recallMessage(facts: Round, { message }: RoundCommandOf<'recallMessage'>): Decided {
  const known = facts.messages?.[message];
  if (known === undefined) return refuse('noSuchMessage', 'message');
  if (known.state === 'left') return refuse('messageHasLeft');
  return known.state === 'recalled' ? accept() : accept({ type: 'messageRecalled', message });
}
