/** An application comes in, the first time or again (R-APP-1, R-APP-2, R-POS-5). */
import { addDays, laterOf } from '../../calendar.ts';
import { accept, type Context, refuse } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import type { CommandOf } from '../commands.ts';
import type { ApplicationEvent } from '../events.ts';
import type { Application, ApplicationFacts } from '../facts.ts';
import { isRunning } from '../facts.ts';
import { type PositionView, positionOf } from '../position-view.ts';
import { type Decided, type Row, unless } from './rows.ts';

/** Whoever is asked late gets a week all the same, though the common day for declarations is nearer. */
export const shortestAnswerDays = 7;

const dueOf = (declarationDeadline: string | null, today: string): string =>
  laterOf(declarationDeadline ?? today, addDays(today, shortestAnswerDays));

export function receive(facts: ApplicationFacts, given: CommandOf<'receive'>, context: Context): Decided {
  return facts.status === 'none' ? first(given, context) : again(facts, given, context);
}

const rows = (
  position: PositionView,
  given: CommandOf<'receive'>,
  late: boolean,
  { today }: Context,
): readonly Row[] => [
  [position.mode === 'byCount', 'positionByCount', 'position'],
  [position.status === 'preparing', 'positionNotPublished', 'position'],
  [position.status === 'closed' || position.outcome !== null, 'positionEnded', 'position'],
  [given.receivedOn > today, 'dayInTheFuture', 'receivedOn'],
  // For all or for none: HR chooses before the first late one is let in.
  [late && position.latePolicy === null, 'latePolicyNotChosen', 'receivedOn'],
];

function first(given: CommandOf<'receive'>, context: Context): Decided {
  const position = positionOf(context);
  if (position === null) return refuse('noSuchPosition', 'position');
  const late = position.deadline !== null && given.receivedOn > position.deadline;
  const considered = !late || position.latePolicy === 'all';
  const ticked = position.hasTickBox && given.ticked === true;
  const asked = considered && !ticked;
  return unless(rows(position, given, late, context), {
    type: 'received',
    position: given.position,
    agency: position.agency,
    leader: position.leader,
    title: position.title,
    targetGroup: position.targetGroup,
    policy: position.policy,
    applicant: given.applicant,
    receivedOn: given.receivedOn,
    late,
    considered,
    sealed: {
      settled: ticked ? 'confirmed' : 'waiting',
      settledBy: ticked ? 'tick' : null,
      askedOn: asked ? context.today : null,
      declarationDue: asked ? dueOf(position.declarationDeadline, context.today) : null,
    },
  });
}

/** The latest import wins, but never over what the applicant confirmed themselves or a person decided. */
function again(facts: Application, given: CommandOf<'receive'>, context: Context): Decided {
  const person = facts.applicant;
  const renewed = context.renewed?.includes(person) === true;
  return accept<ApplicationEvent | LedgerEvent>(
    ...(renewed ? [{ type: 'case.personCorrected', person } as const] : []),
    ...otherTick(facts, given, context),
  );
}

function otherTick(facts: Application, given: CommandOf<'receive'>, context: Context): readonly ApplicationEvent[] {
  const open = facts.settledBy === null || facts.settledBy === 'tick';
  const ticked = given.ticked === true;
  const asTicked = facts.settled === 'confirmed';
  const position = positionOf(context);
  const heard = given.ticked !== null && position?.hasTickBox === true;
  if (!isRunning(facts) || !facts.considered || !open || !heard || ticked === asTicked) return [];
  return [
    {
      type: 'answerRecorded',
      sealed: {
        settled: ticked ? 'confirmed' : 'waiting',
        settledBy: ticked ? 'tick' : null,
        askedOn: ticked ? facts.askedOn : context.today,
        declarationDue: ticked ? facts.declarationDue : dueOf(position.declarationDeadline, context.today),
        on: context.today,
      },
    },
  ];
}
