/** What a participation's events cause outside it: mails to HR and the decision maker, messages to round and positions. */
import type { Context, Effects, Mail, Message } from '../case/definition.ts';
import type { Json } from '../words.ts';
import type { ParticipationEvent } from './events.ts';
import { type FixedGathering, isInvited, type Participation, type ParticipationFacts } from './facts.ts';
import type { ParticipationMail } from './mails.ts';

type Data = Readonly<Record<string, Json>>;

export function effects(
  event: ParticipationEvent,
  after: ParticipationFacts,
  context: Context,
  before: ParticipationFacts,
): Effects {
  if (after.status === 'none' || before.status === 'none') return {};
  switch (event.type) {
    case 'invitationSent':
      return { mails: [news(after, 'invitation', 'hr', invitation(after))] };
    case 'decisionMakerNamed':
      return { mails: [news(after, 'decision', { person: event.person }, invitation(after))] };
    case 'answerConfirmed':
      return { mails: [confirmation(after)] };
    case 'replyExtended':
      return { mails: toThoseWhoAnswer(after, 'replyExtended', { to: event.to }) };
    case 'dateMoved':
      return dateMoved(event, after);
    case 'roundCorrected':
      return roundCorrected(after, before);
    case 'roundEnded':
      // Only who still thinks about an answer needs to hear that none is wanted any more.
      return after.status === 'invited' && after.invitationSent
        ? { mails: toThoseWhoAnswer(after, 'invitationWithdrawn', {}) }
        : {};
    case 'answered':
    case 'answerCorrected':
    case 'answerTakenBack':
    case 'withdrawn':
    case 'withdrawalUndone':
      return answerChanged(event, after, context, before);
    default:
      return gatheringEffects(event, after, before);
  }
}

function gatheringEffects(event: ParticipationEvent, after: Participation, before: Participation): Effects {
  switch (event.type) {
    case 'gatheringNoted':
      return { mails: invite(event.gathering, after, before) };
    case 'gatheringCancelled': {
      const old = before.gatherings[event.gathering];
      return isInvited(old) ? { mails: [cancel(event.gathering, old, event.sequence, before)] } : {};
    }
    case 'gatheringAnswered': {
      const { gathering, coming, contact } = event;
      const shares = contact === null ? {} : { contact };
      const { agency } = after;
      return { messages: [toRound(after, { type: 'recordRegistration', gathering, agency, coming, ...shares })] };
    }
    case 'messagePassedOn': {
      const { type: _, message, ...text } = event;
      const data = { ...text, roundName: after.name, once: `message/${message}` };
      return {
        mails: [{ key: `message/${message}`, mail: 'fromCoordinator' satisfies ParticipationMail, to: 'hr', data }],
      };
    }
    default:
      return {};
  }
}

const news = (after: Participation, mail: ParticipationMail, to: Mail['to'], data: Data): Mail => ({
  key: `${mail}/${after.turn}/${typeof to === 'string' ? to : 'person'}`,
  mail,
  to,
  data,
});

/** HR, and the decision maker when there is one and the answer is still theirs to give. */
const toThoseWhoAnswer = (after: Participation, mail: ParticipationMail, data: Data): readonly Mail[] => [
  news(after, mail, 'hr', data),
  ...(after.status === 'invited' && after.decisionMaker !== null ? [news(after, mail, 'decisionMaker', data)] : []),
];

const invitation = (after: Participation): Data => ({
  replyBy: after.replyBy,
  roundName: after.name,
  termMonths: after.termMonths,
  targetGroup: after.targetGroup,
});

const confirmation = (after: Participation): Mail => {
  const positions = after.answer?.positions ?? 0;
  return after.status === 'takingPart'
    ? news(after, 'thanksTakingPart', 'hr', { positions })
    : news(after, 'thanksDeclined', 'hr', {});
};

/** The same for each agency and person, so that nobody is told twice of one move (R-RND-5). */
function dateMoved(event: Extract<ParticipationEvent, { type: 'dateMoved' }>, after: Participation): Effects {
  const { date, to } = event;
  return { mails: toThoseWhoAnswer(after, 'dateMoved', { date, to, once: `moved/${after.round}/${date}/${to}` }) };
}

function roundCorrected(after: Participation, before: Participation): Effects {
  const told = after.targetGroup !== before.targetGroup || after.termMonths !== before.termMonths;
  const concerned = after.invitationSent && (after.status === 'invited' || after.status === 'takingPart');
  return told && concerned ? { mails: toThoseWhoAnswer(after, 'invitationCorrected', invitation(after)) } : {};
}

type AnswerEvent = Extract<
  ParticipationEvent,
  { type: 'answered' | 'answerCorrected' | 'answerTakenBack' | 'withdrawn' | 'withdrawalUndone' }
>;

const takenBack: Readonly<Partial<Record<AnswerEvent['type'], readonly string[]>>> = {
  answerTakenBack: ['thank'],
  withdrawalUndone: ['close'],
};

function answerChanged(event: AnswerEvent, after: Participation, context: Context, before: Participation): Effects {
  const leaves = before.status === 'takingPart' && after.status !== 'takingPart';
  const messages = [
    toRound(after, {
      type: 'noteAnswer',
      participation: context.ref.id,
      agency: after.agency,
      answer: after.status,
      positions: after.status === 'takingPart' ? (after.answer?.positions ?? 0) : 0,
    }),
    ...(leaves ? [toPositions(after, { type: 'noteWithdrawn' })] : []),
    ...(event.type === 'withdrawalUndone'
      ? [toPositions(after, { type: 'noteWithdrawalUndone', reason: event.reason })]
      : []),
  ];
  const mails = [...told(event, after, before), ...(leaves ? cancelAll(before, context) : [])];
  return { mails, messages, takesBack: takenBack[event.type] ?? [] };
}

/** Who decided, and HR, were told what was recorded; what is put right is told to them once (R-OPS-2). */
function told(event: AnswerEvent, after: Participation, before: Participation): readonly Mail[] {
  if (event.type === 'withdrawn') return [news(after, 'agencyWithdrew', 'coordinator', {})];
  if (event.type === 'withdrawalUndone')
    return [news(after, 'withdrawalUndone', 'hr', {}), news(after, 'withdrawalUndone', 'coordinator', {})];
  if (event.type === 'answered') return [];
  const answer = event.type === 'answerTakenBack' ? 'open' : event.takePart ? 'takePart' : 'decline';
  const positions = after.answer?.positions ?? 0;
  const decided = before.answer?.decidedBy ?? null;
  const data = { answer, positions, replyBy: after.replyBy };
  return [
    news(after, 'answerCorrected', 'hr', data),
    ...(decided === null ? [] : [news(after, 'answerCorrected', { person: decided }, data)]),
  ];
}

const toRound = (after: Participation, command: Message['command']): Message => ({
  key: `${command.type}/${after.turn}`,
  to: { kind: 'round', id: after.round },
  command,
});

const toPositions = (after: Participation, command: Message['command']): Message => ({
  key: `${command.type}/${after.turn}`,
  to: { children: 'position', of: after.round, agency: after.agency },
  command,
});

const gatheringData = (
  id: string,
  gathering: FixedGathering,
  calendar: 'request' | 'cancel',
  { calledOff }: Participation,
) => {
  const { day, from, to, place, themeText, material } = gathering;
  // A calendar ignores what does not count upwards, and the round does not know that HR was called off and came back.
  const sequence = gathering.sequence + 2 * calledOff;
  const off = calendar === 'cancel' ? '/off' : '';
  const about = { day, from, to, place, themeText, material };
  return { gathering: id, sequence, ...about, calendar, once: `gathering/${id}/${sequence}${off}` };
};

function invite(id: string, after: Participation, before: Participation): readonly Mail[] {
  const gathering = after.gatherings[id];
  if (!isInvited(gathering)) return [];
  const mail: ParticipationMail = isInvited(before.gatherings[id]) ? 'gatheringChanged' : 'gatheringInvitation';
  const key = `gathering/${id}/${gathering.sequence}/${after.turn}`;
  return [{ key, mail, to: 'hr', data: gatheringData(id, gathering, 'request', after) }];
}

const cancel = (id: string, gathering: FixedGathering, sequence: number, before: Participation): Mail => ({
  key: `gathering/${id}/${sequence + 2 * before.calledOff}/off`,
  mail: 'gatheringCancelled' satisfies ParticipationMail,
  to: 'hr',
  data: gatheringData(id, { ...gathering, sequence }, 'cancel', before),
});

/** An agency that is out of the round has nobody to send. */
const cancelAll = (before: Participation, { today }: Context): readonly Mail[] =>
  Object.entries(before.gatherings).flatMap(([id, gathering]) =>
    isInvited(gathering) && gathering.day >= today ? [cancel(id, gathering, gathering.sequence + 1, before)] : [],
  );
