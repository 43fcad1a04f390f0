/** What an event causes outside the case: news to people, messages to position, round and agency. */
import type { Context, Effects, Mail } from '../case/definition.ts';
import type { Json, Role } from '../words.ts';
import { frameEnds, lateStay, noticeIsLaw, policyOf } from './days.ts';
import { duties } from './duties/index.ts';
import type { EventOf, OwnEvent } from './events.ts';
import { type Facts, isCurrent, type Known } from './facts.ts';
import { gatheringMails } from './gatherings.ts';
import type { EmploymentMail } from './mails.ts';
import { messages } from './messages.ts';
import { payrollMail, payrollMails } from './payroll.ts';

/** The revision names the event, so that news of a change that comes again is sent again. */
const news = (after: Known, mail: EmploymentMail, to: Mail['to'], data: Readonly<Record<string, Json>> = {}): Mail => ({
  key: `${mail}/${typeof to === 'string' ? to : to.person}/${after.revision}`,
  mail,
  to,
  data,
});

/** News to roles that are filled: an empty role's mail would fall to somebody whom it says nothing. */
const everyone = (
  after: Known,
  mail: EmploymentMail,
  roles: readonly Role[],
  data: Readonly<Record<string, Json>> = {},
): readonly Mail[] =>
  roles
    .filter((role) => (role !== 'mentor' || after.mentor !== null) && (role !== 'buddy' || after.buddy !== null))
    .map((role) => news(after, mail, role, data));

const termData = ({ term }: Known) => ({ start: term.start, leaving: term.leaving });

function decided(event: EventOf<'decisionRecorded'>, after: Known): readonly Mail[] {
  switch (event.outcome) {
    case 'permanent':
      return [
        news(after, 'permanentEmployee', 'employee', { on: event.on }),
        ...everyone(after, 'permanentMentor', ['mentor'], { on: event.on }),
        payrollMail('payrollPermanent', after),
      ];
    case 'extend':
      return everyone(after, 'extended', ['employee', 'leader', 'mentor'], termData(after));
    case 'end':
      return everyone(after, 'endDecided', ['leader', 'mentor'], termData(after));
    default:
      return event.outcome satisfies never;
  }
}

/** The second in a row that was not held; a third one says nothing new. */
function missed(after: Known): readonly Mail[] {
  const [third, second, last] = [after.meetings.at(-3), after.meetings.at(-2), after.meetings.at(-1)];
  const two = last?.held === false && second?.held === false && third?.held !== false;
  return two ? [news(after, 'meetingsMissed', 'hr')] : [];
}

/** The letter goes with the mail; HR prints it for an employee without e-mail (R-EMP-9, R-OPS-7). */
const noticeLetter = (after: Known): Mail =>
  news(after, 'noticeToEmployee', 'employee', {
    ...termData(after),
    letter: 'notice',
    noticeBasis: noticeIsLaw(after) ? 'statsansatteloven § 17 (4)' : '',
  });

/** What was put right, told once to those who had it wrong: a leader by mistake among them (R-OPS-2). */
const corrected = (after: Known, before: Facts): readonly Mail[] => {
  const data = { ...termData(after), percentage: after.percentage };
  const wrongly = before.status !== 'none' && before.leader !== after.leader ? [before.leader] : [];
  return [
    ...everyone(after, 'corrected', ['employee', 'leader', 'mentor'], data),
    ...wrongly.map((person) => news(after, 'corrected', { person }, data)),
  ];
};

/** Who takes over hears how much waits, and the first date of it (R-OPS-5). */
const inherited = (after: Known): readonly Mail[] => {
  const days = duties(after, policyOf(after))
    .filter(({ owner }) => owner === 'leader')
    .map(({ due }) => due)
    .toSorted();
  const data = { waiting: days.length, first: days[0] ?? after.term.leaving };
  return [news(after, 'leaderAppointed', 'leader', data)];
};

/** Once to a person, however many of the round's employees they lead or follow up (R-MAIL-4). */
function passedOn({ type: _, message, to, ...text }: EventOf<'messagePassedOn'>, after: Known): readonly Mail[] {
  const key = `message/${message}`;
  const mail: Mail = { key, mail: 'fromCoordinator' satisfies EmploymentMail, to, data: { ...text, once: key } };
  // Of a role that nobody has, nobody is told in its place.
  return to === 'mentor' && after.mentor === null ? [] : [mail];
}

const own: { readonly [T in OwnEvent['type']]?: (event: EventOf<T>, after: Known, before: Facts) => readonly Mail[] } =
  {
    opened: (_, after) => [payrollMail('payrollStart', after)],
    welcomed: (_, after) => [news(after, 'welcome', 'employee', { start: after.term.start })],
    courseIntroduced: (_, after) => [news(after, 'courseIntroduction', 'employee')],
    buddyAppointed: (event, after) => [
      news(after, 'buddyAppointed', { person: event.person }, { start: after.term.start, place: event.place }),
    ],
    // To the person: the role is vacant from now on, so its mail would thank the leader.
    buddyRoleEnded: (_, after) =>
      after.buddy === null ? [] : [news(after, 'buddyRoleEnded', { person: after.buddy.person })],
    mentorAppointed: (event, after) => [
      news(after, 'mentorAppointed', { person: event.person }, { start: after.term.start }),
      news(after, 'mentorForYou', 'employee', { start: after.term.start }),
    ],
    meetingRecorded: (_, after) => missed(after),
    outcomeProposed: (event, after) => [
      news(after, 'outcomeProposed', 'hr', { outcome: event.outcome, leaving: after.term.leaving }),
    ],
    decisionRecorded: decided,
    noticeSent: (_, after) => [noticeLetter(after)],
    moreSecureAsked: (event, after) => [news(after, 'moreSecureAsked', 'hr', { asked: event.on })],
    moreSecureAnswered: (event, after) => [news(after, 'moreSecureAnswered', 'employee', { answerText: event.answer })],
    startMoved: (_, after) => everyone(after, 'startMoved', ['employee', 'leader', 'mentor', 'buddy'], termData(after)),
    resigned: (event, after) => everyone(after, 'ending', ['leader', 'mentor'], { last: event.lastDay }),
    dismissed: (event, after) => everyone(after, 'ending', ['leader', 'mentor'], { last: event.lastDay }),
    cancelled: (_, after) => [
      ...everyone(after, 'cancelled', ['leader', 'mentor', 'buddy'], { start: after.term.start }),
      payrollMail('payrollCancelled', after),
    ],
    messagePassedOn: (event, after) => passedOn(event, after),
    leaderChanged: (_, after) => inherited(after),
    corrected: (_, after, before) => corrected(after, before),
    takenBack: (event, after, before) =>
      event.fact === 'decision' || event.fact === 'ending' || event.fact === 'notice' ? corrected(after, before) : [],
  };

/** Told at once to those who reckon with the leaving date, when a late notice has moved it (R-EMP-9). */
function stayMails(before: Facts, after: Known): readonly Mail[] {
  const until = lateStay(after);
  if (!isCurrent(after) || !isCurrent(before) || after.ending !== null) return [];
  if (until === null || until === lateStay(before)) return [];
  const data = { leaving: after.term.leaving, until };
  const { amber, red } = frameEnds(after);
  return [
    ...everyone(after, 'staysUntil', ['leader', 'hr', 'payroll'], data),
    ...(amber !== null && until > amber && until <= red ? everyone(after, 'frameAmber', ['hr'], data) : []),
    ...(until > red ? everyone(after, 'frameRed', ['hr', 'hrHead'], data) : []),
  ];
}

/** Acts that may be ahead again when the term moves or a permanent outcome was none; those done say so by a fact. */
function takesBack(event: OwnEvent, before: Facts, after: Known): readonly string[] {
  const laterActs = ['introduceCourse', 'endBuddyRole', 'passProbation', 'leave', 'close'];
  if (event.type === 'corrected') return after.status === 'hired' ? ['begin', ...laterActs] : laterActs;
  const reopened = event.type === 'takenBack' && !isCurrent(before) && isCurrent(after);
  return reopened ? laterActs : [];
}

const tell = <T extends OwnEvent['type']>(event: EventOf<T> & { type: T }, after: Known, before: Facts) =>
  own[event.type]?.(event, after, before) ?? [];

export const effects = (event: OwnEvent, after: Facts, context: Context, before: Facts): Effects => {
  if (after.status === 'none') return {};
  return {
    mails: [
      ...tell(event, after, before),
      ...payrollMails(before, after),
      ...stayMails(before, after),
      ...gatheringMails(before, after),
    ],
    messages: messages(event, after, context, before),
    takesBack: takesBack(event, before, after),
  };
};
