/** Every command of a position and its rule. */
import type { Context, Decision } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import type { PositionCommand } from '../commands.ts';
import type { PositionEvent } from '../events.ts';
import type { PositionFacts } from '../facts.ts';
import { changeRegistration } from './change.ts';
import { nameCandidate, noteCandidate, noteCounts, recordCounts, recordWithdrawal } from './counts.ts';
import { extendDeadline, noteDateMoved } from './deadline.ts';
import { correct, noSuitableCandidate, noteWithdrawalUndone, noteWithdrawn, stop } from './end.ts';
import {
  decide as decideHiring,
  noteArchived,
  noteHireFellThrough,
  offer,
  rank,
  recordAcceptance,
  recordDecline,
  recordWrittenNotice,
} from './hire.ts';
import {
  addChannel,
  changeLeader,
  confirmJobAnalysis,
  publish,
  recordLists,
  saveAdvertisement,
  setLatePolicy,
} from './publish.ts';
import { adopt, register } from './register.ts';
import { type Decided, withOpen } from './rows.ts';

type Opening = Extract<PositionCommand, { type: 'register' | 'adopt' }>;
type Told = Extract<PositionCommand, { type: `note${string}` }>;
type ByPeople = Exclude<PositionCommand, Opening | Told | { type: 'correct' }>;

export function decide(
  facts: PositionFacts,
  command: PositionCommand,
  context: Context,
): Decision<PositionEvent | LedgerEvent> {
  switch (command.type) {
    case 'register':
      return register(facts, command, context);
    case 'adopt':
      return adopt(facts, command, context);
    case 'correct':
      return correct(facts, command, context);
    case 'noteDateMoved':
    case 'noteWithdrawn':
    case 'noteWithdrawalUndone':
    case 'noteCounts':
    case 'noteCandidate':
    case 'noteHireFellThrough':
    case 'noteArchived':
      return decideTold(facts, command, context);
    default:
      return decideByPeople(facts, command, context);
  }
}

/** What other cases tell: a closed position hears them too, and a hire that falls through opens it again. */
function decideTold(facts: PositionFacts, command: Told, context: Context): Decided {
  switch (command.type) {
    case 'noteDateMoved':
      return noteDateMoved(facts, command, context);
    case 'noteWithdrawn':
      return noteWithdrawn(facts, context);
    case 'noteWithdrawalUndone':
      return noteWithdrawalUndone(facts, command, context);
    case 'noteCounts':
      return noteCounts(facts, command);
    case 'noteCandidate':
      return noteCandidate(facts, command, context);
    case 'noteHireFellThrough':
      return noteHireFellThrough(facts, command, context);
    case 'noteArchived':
      return noteArchived(facts, command);
    default:
      return command satisfies never;
  }
}

const decideByPeople = (facts: PositionFacts, command: ByPeople, context: Context): Decided =>
  withOpen(facts, (position) => {
    switch (command.type) {
      case 'changeRegistration':
        return changeRegistration(position, command);
      case 'confirmJobAnalysis':
        return confirmJobAnalysis(position);
      case 'saveAdvertisement':
        return saveAdvertisement(position, command);
      case 'publish':
        return publish(position, command, context);
      case 'addChannel':
        return addChannel(position, command, context);
      case 'extendDeadline':
        return extendDeadline(position, command, context);
      case 'setLatePolicy':
        return setLatePolicy(position, command);
      case 'changeLeader':
        return changeLeader(position, command);
      case 'recordCounts':
        return recordCounts(position, command, context);
      case 'nameCandidate':
        return nameCandidate(position, command);
      case 'recordWithdrawal':
        return recordWithdrawal(position, command, context);
      case 'recordLists':
        return recordLists(position, command, context);
      case 'stop':
        return stop(position, command, context);
      case 'noSuitableCandidate':
        return noSuitableCandidate(position, command, context);
      default:
        return decideHire(position, command, context);
    }
  });

type HireCommand = Extract<
  ByPeople,
  { type: 'rank' | 'decide' | 'offer' | 'recordDecline' | 'recordAcceptance' | 'recordWrittenNotice' }
>;

function decideHire(position: Parameters<typeof rank>[0], command: HireCommand, context: Context): Decided {
  switch (command.type) {
    case 'rank':
      return rank(position, command, context);
    case 'decide':
      return decideHiring(position, command, context);
    case 'offer':
      return offer(position, command, context);
    case 'recordDecline':
      return recordDecline(position, command, context);
    case 'recordAcceptance':
      return recordAcceptance(position, command, context);
    case 'recordWrittenNotice':
      return recordWrittenNotice(position, command, context);
    default:
      return command satisfies never;
  }
}
