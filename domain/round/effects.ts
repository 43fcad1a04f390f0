/** What a round's events cause outside it: invitations to its agencies, news to its cases and its coordinator. */
import type { Context, Effects, Mail, Message } from '../case/definition.ts';
import type { CaseKind, Json } from '../words.ts';
import type { Invitation, RoundEvent } from './events.ts';
import { type Gathering, isSettled, openPositions, type Round, type RoundFacts } from './facts.ts';
import type { RoundMail } from './mails.ts';
import { recipientsOf } from './messages.ts';

type Command = Message['command'];

export function effects(event: RoundEvent, after: RoundFacts, context: Context): Effects {
  if (after.status === 'none') return {};
  const tell = toCoordinator(after);
  switch (event.type) {
    case 'agenciesAdded':
      return after.status === 'draft' ? {} : { messages: invitations(event.agencies, after, context) };
    case 'invitationsSent':
      return { messages: invitations(event.agencies, after, context) };
    case 'agencyRemoved':
      return event.asked
        ? toOne(`removed/${after.turn}`, 'participation', event.participation, { type: 'noteRemoved' })
        : {};
    case 'replyExtended':
      return toOne(`extended/${after.turn}`, 'participation', event.participation, {
        type: 'extendReply',
        to: event.to,
      });
    case 'dateMoved':
      return dateMoved(event, after, context);
    case 'unansweredListed':
      return tell('notAnswered', { count: event.agencies.length, agencies: event.agencies });
    case 'recruitmentFinished':
      return event.late.length === 0
        ? {}
        : tell('positionsLate', { count: event.late.length, agencies: event.agencies });
    case 'messageLeft':
      return { messages: passedOn(event.message, after) };
    case 'reported':
      return tell('report', {});
    case 'closed':
      return after.started
        ? { messages: [toAll('closed', 'participation', context, { type: 'noteRoundClosed' })] }
        : {};
    case 'corrected':
      return after.started ? { messages: [corrected(event, after, context)] } : {};
    default:
      return aboutPeople(event, after, context);
  }
}

function aboutPeople(event: RoundEvent, after: Round, context: Context): Effects {
  switch (event.type) {
    case 'gatheringPlanned':
    case 'gatheringChanged':
      return { messages: gatheringToAll(event.gathering, after, context) };
    case 'gatheringCancelled': {
      const { gathering, sequence } = event;
      return {
        messages: children.map((kind) =>
          toAll(`cancelled/${gathering}/${kind}`, kind, context, {
            type: 'noteGatheringCancelled',
            gathering,
            sequence,
          }),
        ),
      };
    }
    case 'gatheringHeld': {
      const { gathering } = event;
      return {
        mails: contactLists(gathering, after),
        messages: children.map((kind) =>
          toAll(`held/${gathering}/${kind}`, kind, context, { type: 'noteGatheringHeld', gathering }),
        ),
      };
    }
    case 'attendanceRecorded':
      return attendance(event, after, context);
    case 'answerNoted':
      return event.answer === 'takingPart'
        ? { messages: gatheringsTo('participation', event.participation, after, context) }
        : {};
    case 'employmentNoted':
      return { messages: gatheringsTo('employment', event.employment, after, context), ...unfinished(after) };
    case 'positionNoted':
    case 'outcomeNoted':
      return unfinished(after);
    default:
      return {};
  }
}

/** Those who have shared their contacts get each other's when the gathering has been, and nobody else does (R-RND-7). */
function contactLists(gathering: string, { gatherings }: Round): readonly Mail[] {
  const known = gatherings[gathering];
  const people = [...new Set(Object.values(known?.contacts ?? {}))].sort();
  if (people.length < 2) return [];
  return people.map((person) => ({
    key: `gatheringContacts/${gathering}/${person}`,
    mail: 'gatheringContacts' satisfies RoundMail,
    to: { person },
    data: { day: known?.day ?? null, contacts: people.filter((one) => one !== person) },
  }));
}

/** Everything was over and now is not (R-OPS-2): the coordinator is asked to close the round when it is over again. */
const unfinished = (after: Round): Effects => (isSettled(after) ? {} : { takesBack: ['prepareReport'] });

const toCoordinator =
  (after: Round) =>
  (mail: RoundMail, data: Readonly<Record<string, Json>>): Effects => ({
    mails: [{ key: `${mail}/${after.turn}`, mail, to: 'coordinator', data } satisfies Mail],
  });

const toOne = (key: string, kind: CaseKind, id: string, command: Command): Effects => ({
  messages: [{ key, to: { kind, id }, command }],
});

const toAll = (key: string, kind: CaseKind, context: Context, command: Command): Message => ({
  key,
  to: { children: kind, of: context.ref.id },
  command,
});

const invitations = (agencies: readonly Invitation[], after: Round, context: Context): readonly Message[] =>
  agencies.map(({ agency, participation, replyBy }) => ({
    key: `open/${participation}`,
    to: { kind: 'participation', id: participation },
    command: {
      type: 'open',
      round: context.ref.id,
      agency,
      name: after.name,
      model: after.model,
      targetGroup: after.targetGroup,
      termMonths: after.termMonths,
      replyBy: replyBy ?? after.dates.replyBy,
      policy: { ...after.policy },
    },
  }));

/** Positions tell their own HR and leaders; an agency hears it from its participation while it has no position. */
function dateMoved(event: Extract<RoundEvent, { type: 'dateMoved' }>, after: Round, context: Context): Effects {
  const { which, to } = event;
  const command: Command = { type: 'noteDateMoved', date: which, to };
  const key = `moved/${which}/${after.turn}`;
  if (which === 'replyBy') {
    return { messages: [toAll(key, 'participation', context, command)], takesBack: ['listUnanswered'] };
  }
  const withPosition = new Set(openPositions(after).map(({ agency }) => agency));
  const alone = Object.entries(after.agencies).filter(
    ([agency, { answer }]) => answer === 'takingPart' && (which === 'publishFrom' || !withPosition.has(agency)),
  );
  return {
    messages: [
      toAll(key, 'position', context, command),
      ...alone.map(
        ([, { participation }]): Message => ({
          key: `${key}/${participation}`,
          to: { kind: 'participation', id: participation },
          command,
        }),
      ),
    ],
  };
}

function corrected(event: Extract<RoundEvent, { type: 'corrected' }>, after: Round, context: Context): Message {
  const { name, targetGroup, termMonths } = event;
  const command: Command = { type: 'noteRoundCorrected', name, targetGroup, termMonths };
  return toAll(`corrected/${after.turn}`, 'participation', context, command);
}

/** A message to many goes the way of the case in which each of them has their role. */
function passedOn(id: string, after: Round): readonly Message[] {
  const message = after.messages?.[id];
  if (message === undefined) return [];
  const { to, subjectNb, bodyNb, subjectNn, bodyNn } = message;
  const text = { subjectNbText: subjectNb, bodyNbText: bodyNb, subjectNnText: subjectNn, bodyNnText: bodyNn };
  return recipientsOf(after, message).map((ref) => ({
    key: `message/${id}/${ref.id}`,
    to: ref,
    command: { type: 'passMessageOn', message: id, ...(to === 'hr' ? {} : { to }), ...text },
  }));
}

const children = ['participation', 'employment'] as const;

const gatheringCommand = (id: string, gathering: Gathering): Command => ({
  type: 'noteGathering',
  gathering: id,
  sequence: gathering.sequence,
  audience: gathering.audience,
  month: gathering.month,
  day: gathering.day,
  from: gathering.from,
  to: gathering.to,
  place: gathering.place,
  themeText: gathering.themeText,
  material: gathering.material,
  mandatory: gathering.mandatory,
});

function gatheringToAll(id: string, after: Round, context: Context): readonly Message[] {
  const gathering = after.gatherings[id];
  if (gathering === undefined) return [];
  return children.map((kind) =>
    toAll(`gathering/${id}/${gathering.sequence}/${kind}`, kind, context, gatheringCommand(id, gathering)),
  );
}

/** Who comes to the round later is told of the gatherings that still lie ahead. */
const gatheringsTo = (kind: 'participation' | 'employment', id: string, after: Round, { today }: Context) =>
  Object.entries(after.gatherings)
    .filter(([, { state }]) => state === 'planned' && after.status !== 'closed')
    .filter(([, { day, month }]) => (day ?? `${month}-31`) >= today)
    .map(
      ([gathering, known]): Message => ({
        key: `gathering/${gathering}/${known.sequence}/${id}/${after.turn}`,
        to: { kind, id },
        command: gatheringCommand(gathering, known),
      }),
    );

/** An employment that told of it itself knows already; one that has ended is left alone. */
function attendance(
  event: Extract<RoundEvent, { type: 'attendanceRecorded' }>,
  after: Round,
  context: Context,
): Effects {
  const { gathering, employment, attended } = event;
  if (context.actor.type === 'case' || after.employments[employment]?.outcome !== null) return {};
  return toOne(`attended/${after.turn}`, 'employment', employment, {
    type: 'recordAttendance',
    gathering,
    present: attended,
  });
}
