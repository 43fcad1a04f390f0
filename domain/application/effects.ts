/** What an event causes outside the application: mail to the applicant, and news to its position. */
import type { Context, Effects, Mail, Message } from '../case/definition.ts';
import type { Json, Role } from '../words.ts';
import type { ApplicationEvent } from './events.ts';
import { type Application, type ApplicationFacts, isAsked } from './facts.ts';
import type { ApplicationMail } from './mails.ts';
import { candidateChange, countChange } from './tally.ts';

type Data = Readonly<Record<string, Json>>;

const mail = (after: Application, name: ApplicationMail, to: Role, data: Data = {}): Mail => ({
  key: `${name}/${after.sequence}/${to}`,
  mail: name,
  to,
  data,
});

/** Keys of mails that tell the answer do not: what is left of them after it says nothing (R-PRV-1). */
const aboutAnswer = (after: Application, name: ApplicationMail, data: Data): Mail => ({
  ...mail(after, name, 'applicant', data),
  key: `answer/${after.sequence}`,
});

/** What every mail about the question says: until when, and for which target group. */
const question = (after: Application): Data => ({
  due: after.declarationDue,
  targetGroup: after.targetGroup,
});

/** The position's counts and its few candidates, whenever they change. */
function told(before: ApplicationFacts, after: Application, { ref }: Context): readonly Message[] {
  const to = { kind: 'position', id: after.position } as const;
  const change = countChange(before, after);
  const candidate = candidateChange(before, after);
  return [
    ...(change === null
      ? []
      : [
          {
            key: `counts/${after.sequence}`,
            to,
            command: { type: 'noteCounts', application: ref.id, ...change },
          },
        ]),
    ...(candidate === null
      ? []
      : [
          {
            key: `candidate/${after.sequence}`,
            to,
            command: { type: 'noteCandidate', application: ref.id, ...candidate },
          },
        ]),
  ];
}

function receipt(event: Extract<ApplicationEvent, { type: 'received' }>, after: Application): readonly Mail[] {
  return isAsked(after)
    ? [aboutAnswer(after, 'receiptAsking', question(after))]
    : [
        aboutAnswer(after, 'receipt', {
          targetGroup: after.targetGroup,
          ticked: after.settledBy === 'tick' ? 'yes' : 'no',
          considered: event.considered ? 'yes' : 'no',
        }),
      ];
}

function dueMoved(after: Application, before: ApplicationFacts): readonly Mail[] {
  if (!isAsked(after)) return [];
  const asked = before.status !== 'none' && before.askedOn !== null;
  return [aboutAnswer(after, asked ? 'declarationDueMoved' : 'declarationAsked', question(after))];
}

/** Asked anew when the tick is gone; thanked for a declaration; what HR decides is told by HR (R-PRV-6). */
function answerMails(after: Application): readonly Mail[] {
  if (isAsked(after)) return [aboutAnswer(after, 'declarationAsked', question(after))];
  if (after.settledBy !== 'applicant') return [];
  return [aboutAnswer(after, 'declarationReceived', { targetGroup: after.targetGroup })];
}

function stepMails(
  event: Extract<ApplicationEvent, { type: 'stepPlanned' | 'stepMoved' }>,
  after: Application,
): readonly Mail[] {
  const { kind, day: on, from, place } = event;
  const name = event.type === 'stepPlanned' ? 'selectionInvitation' : 'selectionMoved';
  return [mail(after, name, 'applicant', { step: event.step, kind, on, from, place })];
}

function mailsOf(event: ApplicationEvent, after: Application, before: ApplicationFacts): readonly Mail[] {
  const toApplicant = (name: ApplicationMail, data: Data = {}) => [mail(after, name, 'applicant', data)];
  switch (event.type) {
    case 'received':
      return receipt(event, after);
    case 'answerRecorded':
      return answerMails(after);
    case 'declarationDueMoved':
      return dueMoved(after, before);
    case 'stepPlanned':
    case 'stepMoved':
      return stepMails(event, after);
    case 'stepCancelled': {
      const step = before.status === 'none' ? undefined : before.steps[event.step];
      return step === undefined ? [] : toApplicant('selectionCancelled', { kind: step.kind, on: step.day });
    }
    case 'stepAnswered': {
      const step = after.steps[event.step];
      const data = {
        kind: step?.kind ?? 'interview',
        on: step?.day ?? '',
        coming: event.coming ? 'yes' : 'no',
        accommodation: event.accommodation === null ? 'no' : 'yes',
      };
      return [mail(after, 'invitationAnswered', 'hr', data), mail(after, 'invitationAnswered', 'leader', data)];
    }
    case 'certificateAsked':
      return toApplicant('certificateAsked');
    case 'withdrawn':
    case 'withdrawalUndone':
      return toApplicant(event.type);
    case 'feedbackSent':
      return toApplicant('feedback', { feedbackText: event.text });
    case 'erasureAnswered':
      return toApplicant('erasureAnswered', { granted: event.granted ? 'yes' : 'no' });
    default:
      return [];
  }
}

/** Acts that apply again: the time to answer has been opened again, or the case goes on. */
function takenBack(event: ApplicationEvent, after: Application, before: ApplicationFacts): readonly string[] {
  const goesOn = before.status === 'closed' && after.status === 'received';
  const asksAgain = before.status !== 'none' && !isAsked(before) && isAsked(after);
  const answersAgain = event.type === 'outcomeNoted' && event.outcome === null;
  return [
    ...(asksAgain ? ['noteSilence'] : []),
    ...(goesOn || answersAgain || event.type === 'hireFellThrough' || event.type === 'withdrawalUndone'
      ? ['eraseAnswer', 'close']
      : []),
  ];
}

export function effects(
  event: ApplicationEvent,
  after: ApplicationFacts,
  context: Context,
  before: ApplicationFacts,
): Effects {
  if (after.status === 'none') return {};
  return {
    mails: mailsOf(event, after, before),
    messages: told(before, after, context),
    takesBack: takenBack(event, after, before),
  };
}
