/** What an event causes outside the position: news to people, and messages to its round, applications, employments. */
import type { Context, Effects, Mail, Message } from '../case/definition.ts';
import type { Json, Role } from '../words.ts';
import type { PositionEvent } from './events.ts';
import { feedback, nextRanked, outstanding, type Position, type PositionFacts } from './facts.ts';
import type { PositionMail } from './mails.ts';

type Data = Readonly<Record<string, Json>>;

/** The same news to several roles. The sequence makes a thing that happens twice two pieces of news. */
const news = (position: Position, mail: PositionMail, to: readonly Role[], data: Data = {}): readonly Mail[] =>
  to.map((role) => ({ key: `${mail}/${position.sequence}/${role}`, mail, to: role, data }));

const toRound = (position: Position, about: string, command: Message['command']): readonly Message[] =>
  position.round === null
    ? []
    : [{ key: `${about}/${position.sequence}`, to: { kind: 'round', id: position.round }, command }];

const toApplications = (position: Position, context: Context, command: Message['command']): readonly Message[] =>
  position.mode === 'byCount'
    ? []
    : [
        {
          key: `${command.type}/${position.sequence}/children`,
          to: { children: 'application', of: context.ref.id },
          command,
        },
      ];

const toApplication = (position: Position, id: string, command: Message['command']): readonly Message[] =>
  position.mode === 'byCount'
    ? []
    : [{ key: `${command.type}/${position.sequence}/${id}`, to: { kind: 'application', id }, command }];

const positionToRound = (position: Position, context: Context): readonly Message[] =>
  toRound(position, 'position', {
    type: 'notePosition',
    position: context.ref.id,
    agency: position.agency,
    openings: position.openings,
  });

const outcomeToRound = (position: Position, context: Context): readonly Message[] =>
  toRound(position, 'outcome', {
    type: 'noteOutcome',
    position: context.ref.id,
    agency: position.agency,
    outcome: position.outcome,
    hires: position.hires.length,
  });

const outcomeToApplications = (position: Position, context: Context): readonly Message[] =>
  toApplications(position, context, {
    type: 'noteOutcome',
    outcome: position.outcome === 'stopped' || position.outcome === 'withdrawn' ? 'stopped' : 'notHired',
  });

const vacancy = (position: Position): Data => ({
  title: position.title,
  place: position.place,
  percentage: position.percentage,
  months: position.months,
  deadline: position.deadline,
  advertisementLink: position.publication?.link ?? null,
});

/** By count the applicants are in the agency's own tool, which must ask them for the declaration (R-APP-8). */
const toolReply = (position: Position): readonly Mail[] =>
  position.mode === 'byCount'
    ? news(position, 'toolReply', ['hr'], {
        title: position.title,
        answerBy: position.declarationDeadline,
        targetGroup: position.targetGroup,
      })
    : [];

function deadlineMoved(event: Extract<PositionEvent, { type: 'deadlineMoved' }>, after: Position, context: Context) {
  const told: readonly Role[] = event.by === 'round' ? ['hr', 'leader'] : ['leader'];
  return {
    mails: [
      ...news(after, 'deadlineMoved', told, { to: event.to }),
      ...(after.listed ? news(after, 'vacancyMoved', ['programmeMailbox'], vacancy(after)) : []),
    ],
    messages: toApplications(after, context, {
      type: 'noteDeadlineMoved',
      deadline: event.to,
      declarationDeadline: after.declarationDeadline,
    }),
    // What was opened at the wrong deadline opens again at the right one.
    ...(event.reopens ? { takesBack: ['openVerification', 'openSelection'] } : {}),
  } satisfies Effects;
}

function hired(event: Extract<PositionEvent, { type: 'hired' }>, after: Position, context: Context): Effects {
  const candidate = after.candidates[event.application];
  if (candidate === undefined) return {};
  const { partTimeReason } = event;
  return {
    messages: [
      {
        key: `open/${event.employment}`,
        to: { kind: 'employment', id: event.employment },
        command: {
          type: 'open',
          position: context.ref.id,
          application: event.application,
          round: after.round,
          agency: after.agency,
          title: after.title,
          employee: candidate.applicant,
          leader: after.leader,
          start: event.start,
          months: event.months,
          percentage: event.percentage,
          ...(partTimeReason === null ? {} : { partTimeReason }),
          positionCode: event.positionCode,
          paySet: true,
          model: after.model,
          targetGroup: after.targetGroup,
          policy: { ...after.policy },
          earlierService: event.earlierService.map((period) => ({ ...period })),
          ...(event.earlierTerms.length === 0
            ? {}
            : { earlierTerms: event.earlierTerms.map((period) => ({ ...period })) }),
        },
      },
      ...toApplication(after, event.application, { type: 'noteOutcome', outcome: 'hired' }),
    ],
  };
}

function fellThrough(event: Extract<PositionEvent, { type: 'hireFellThrough' }>, after: Position, context: Context) {
  return {
    mails: news(after, 'hireFellThrough', ['hr', 'leader'], { next: nextRanked(after) === null ? 'no' : 'yes' }),
    messages: [
      ...toApplication(after, event.application, { type: 'noteHireFellThrough' }),
      ...outcomeToRound(after, context),
    ],
  } satisfies Effects;
}

function reopened(after: Position, context: Context, was: string): Effects {
  return {
    mails: news(after, 'reopened', ['leader'], { was }),
    messages: [
      ...outcomeToRound(after, context),
      ...toApplications(after, context, { type: 'noteOutcome', outcome: 'open' }),
    ],
    takesBack: ['openVerification', 'openSelection', 'openFeedback'],
  };
}

/** What HR is told at the deadline: how many came, and how many of them wait (R-POS-5). */
const deadlinePassed = (after: Position) =>
  news(after, 'deadlinePassed', ['hr'], {
    received: after.counts.received,
    outstanding: outstanding(after),
    confirmed: after.counts.confirmed,
    mode: after.mode,
  });

export function effects(event: PositionEvent, after: PositionFacts, context: Context, before: PositionFacts): Effects {
  if (after.status === 'none') return {};
  const caused = causedBy(event, after, context);
  // A closed position that goes on closes again in the end.
  return before.status === 'closed' && after.status !== 'closed'
    ? { ...caused, takesBack: [...(caused.takesBack ?? []), 'close', 'forgetCandidates'] }
    : caused;
}

function causedBy(event: PositionEvent, after: Position, context: Context): Effects {
  switch (event.type) {
    case 'registered':
    case 'adopted':
      return { messages: positionToRound(after, context) };
    case 'registrationChanged':
      return {
        mails: after.listed ? news(after, 'vacancyMoved', ['programmeMailbox'], vacancy(after)) : [],
        messages: positionToRound(after, context),
      };
    case 'decisionTakenBack':
      return {
        mails: news(after, 'reopened', ['leader'], { was: 'decided' }),
        takesBack: ['openVerification', 'openSelection', 'openFeedback'],
      };
    case 'published':
      return { mails: [...news(after, 'published', ['leader'], vacancy(after)), ...toolReply(after)] };
    case 'announced':
      return { mails: news(after, 'vacancy', ['programmeMailbox'], vacancy(after)) };
    case 'deadlineMoved':
      return deadlineMoved(event, after, context);
    case 'linkCorrected':
      return { mails: after.listed ? news(after, 'vacancyMoved', ['programmeMailbox'], vacancy(after)) : [] };
    case 'roundDateMoved':
      return event.date === 'recruitmentEnd'
        ? { mails: news(after, 'recruitmentEndMoved', ['hr', 'leader'], { to: event.to }) }
        : {};
    case 'verificationOpened':
      return { mails: deadlinePassed(after) };
    case 'selectionOpened':
      return { mails: news(after, 'selectionOpened', ['leader', 'hr']) };
    case 'feedbackOpened': {
      const { of } = feedback(after) ?? { of: 0 };
      return { mails: of === 0 ? [] : news(after, 'feedbackOpened', ['hr'], { of, mode: after.mode }) };
    }
    case 'hired':
      return hired(event, after, context);
    case 'hireFellThrough':
      return fellThrough(event, after, context);
    case 'hireArchived':
      return { messages: toApplication(after, event.application, { type: 'noteArchived', on: event.on }) };
    case 'ended':
    case 'outcomeCorrected':
      return {
        mails: news(after, 'ended', ['leader'], { outcome: event.outcome }),
        messages: [...outcomeToRound(after, context), ...outcomeToApplications(after, context)],
      };
    case 'leaderChanged':
      return {
        mails: after.status === 'closed' ? [] : news(after, 'leaderAppointed', ['leader']),
        messages: toApplications(after, context, { type: 'noteLeader', leader: event.leader }),
      };
    case 'reopened':
      return reopened(after, context, event.was);
    default:
      return {};
  }
}
