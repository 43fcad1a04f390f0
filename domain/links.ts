/**
 * Which mail leads to which page, and what each page asks of whom (R-MAIL-3). A page that is not here has no link.
 * Whether its question is still open is never stored: the case's facts say so each time.
 */
import * as application from './application/asked.ts';
import * as employment from './employment/asked.ts';
import * as participation from './participation/asked.ts';
import type { CaseKind, Day, Role } from './words.ts';

/** `notYet`: it may be asked from a day that lies ahead. `over`: nobody needs an answer any more. */
export type Asked = 'open' | 'answered' | 'notYet' | 'over';

export type LinkData = Readonly<Record<string, string | number>>;

/** What is asked about, besides the case's facts. */
export interface Question {
  readonly data: LinkData;
  /** The role in which the person got the mail. */
  readonly role: Role;
  readonly today: Day;
}

export type LinkEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface LinkPage {
  readonly kind: CaseKind;
  /** Whom it is for: a copy of the mail to anybody else keeps the address of the case. */
  readonly roles: readonly Role[];
  /** What binds legally is confirmed only by somebody who is signed in; having the link is not enough. */
  readonly signIn: boolean;
  /** From the mail on, in case time; null: as long as there is something to see. */
  readonly validDays: number | null;
  /** May be answered anew while the question is open; else the first answer counts. */
  readonly again: boolean;
  /** What of the mail's data says which question it is. */
  readonly keeps: readonly string[];
  readonly asked: (facts: { readonly status: string }, question: Question) => Asked;
  /** Whether this event of the log is an answer to the question, whoever gave it. */
  readonly isAnswer: (event: LinkEvent, question: Question) => boolean;
}

type AskedOf<F> = (facts: F, question: Question) => Asked;

/** The table is only ever asked with facts of the page's own kind (store/links.ts compares the kinds). */
const page = <F extends { readonly status: string }>(
  spec: Omit<LinkPage, 'asked'> & { readonly asked: AskedOf<F> },
): LinkPage => ({ ...spec, asked: (facts, question) => spec.asked(facts as F, question) });

const typed = (type: string) => (event: LinkEvent) => event.type === type;
const about =
  (type: string, key: string) =>
  (event: LinkEvent, { data }: Question): boolean =>
    event.type === type && event[key] === data[key];
/** Its mails come again while it is open, so a link need not last longer. */
const reminded = 90;
/** Its mail comes once. */
const once = 400;

const answerOnce = { signIn: false, again: false, keeps: [] } as const;

export const linkPages = {
  participationDecision: page({
    ...answerOnce,
    kind: 'participation',
    roles: ['decisionMaker'],
    validDays: reminded,
    asked: participation.decision,
    isAnswer: typed('answered'),
  }),
  hrGathering: page({
    kind: 'participation',
    roles: ['hr'],
    signIn: false,
    validDays: once,
    again: true,
    keeps: ['gathering'],
    asked: participation.gathering,
    isAnswer: about('gatheringAnswered', 'gathering'),
  }),
  termChoice: page({
    kind: 'employment',
    roles: ['leader'],
    signIn: true,
    validDays: reminded,
    again: false,
    keeps: ['leaving'],
    asked: employment.termChoice,
    isAnswer: typed('outcomeProposed'),
  }),
  noticeReceipt: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['employee'],
    validDays: once,
    keeps: ['leaving'],
    asked: employment.noticeReceipt,
    isAnswer: typed('noticeReceived'),
  }),
  meeting: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['mentor'],
    validDays: reminded,
    keeps: ['meeting'],
    asked: employment.meeting,
    isAnswer: typed('meetingRecorded'),
  }),
  talk: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['leader'],
    validDays: reminded,
    keeps: ['talk'],
    asked: employment.talk,
    isAnswer: about('talkRecorded', 'talk'),
  }),
  agenda: page({
    kind: 'employment',
    roles: ['employee'],
    signIn: false,
    validDays: reminded,
    again: true,
    keeps: ['talk'],
    asked: employment.agenda,
    isAnswer: about('agendaAdded', 'talk'),
  }),
  activity: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['mentor', 'employee'],
    validDays: reminded,
    keeps: ['activity'],
    asked: employment.activity,
    isAnswer: about('activityDone', 'activity'),
  }),
  gathering: page({
    kind: 'employment',
    roles: ['employee', 'leader', 'mentor'],
    signIn: false,
    validDays: once,
    again: true,
    keeps: ['gathering'],
    asked: employment.gathering,
    isAnswer: about('gatheringAnswered', 'gathering'),
  }),
  evaluation: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['employee', 'leader', 'mentor'],
    validDays: reminded,
    asked: employment.evaluation,
    isAnswer: (event, { role }) => event.type === 'evaluated' && event['part'] === role,
  }),
  moreSecure: page({
    ...answerOnce,
    kind: 'employment',
    roles: ['employee'],
    validDays: once,
    asked: employment.moreSecure,
    isAnswer: typed('moreSecureAsked'),
  }),
  declaration: page({
    ...answerOnce,
    kind: 'application',
    roles: ['applicant'],
    validDays: reminded,
    asked: application.declaration,
    isAnswer: typed('answerRecorded'),
  }),
  invitation: page({
    kind: 'application',
    roles: ['applicant'],
    signIn: false,
    validDays: once,
    again: true,
    keeps: ['step'],
    asked: application.invitation,
    isAnswer: about('stepAnswered', 'step'),
  }),
  application: page({
    kind: 'application',
    roles: ['applicant'],
    signIn: false,
    validDays: null,
    again: true,
    keeps: [],
    asked: application.ownPage,
    isAnswer: () => false,
  }),
} as const satisfies Readonly<Record<string, LinkPage>>;

export type LinkPageName = keyof typeof linkPages;

const gatherings = { caseLink: 'gathering' } as const;
const hrGatherings = { caseLink: 'hrGathering' } as const;
/** In every mail to an applicant (R-APP-7). */
const own = { applicationLink: 'application' } as const;
const declares = { declarationLink: 'declaration', ...own } as const;
const invites = { invitationLink: 'invitation', ...own } as const;

/**
 * By mail: the names of its text's links, and the page that each leads to for the page's roles. All other mails, and
 * other recipients of these, get the address of the case behind sign-in.
 */
export const mailLinks: Readonly<Record<string, Readonly<Record<string, LinkPageName>>>> = {
  'participation.decision': { caseLink: 'participationDecision' },
  'participation.decisionSoon': { caseLink: 'participationDecision' },
  'participation.gatheringInvitation': hrGatherings,
  'participation.gatheringChanged': hrGatherings,
  'participation.gatheringSoon': hrGatherings,
  'employment.choice': { caseLink: 'termChoice' },
  'employment.noticeToEmployee': { caseLink: 'noticeReceipt' },
  'employment.meeting': { caseLink: 'meeting' },
  'employment.talk': { caseLink: 'talk' },
  'employment.talkWithAgenda': { caseLink: 'talk' },
  'employment.talkAgenda': { caseLink: 'agenda', moreSecureLink: 'moreSecure' },
  'employment.activity': { caseLink: 'activity' },
  'employment.gatheringInvitation': gatherings,
  'employment.gatheringChanged': gatherings,
  'employment.gatheringSoon': gatherings,
  'employment.evaluation': { caseLink: 'evaluation' },
  'employment.moreSecureAnswered': { caseLink: 'moreSecure' },
  'application.receipt': own,
  'application.receiptAsking': declares,
  'application.declarationAsked': declares,
  'application.declarationReminder': declares,
  'application.declarationLastCall': declares,
  'application.declarationDueMoved': declares,
  'application.declarationReceived': own,
  'application.selectionInvitation': invites,
  'application.selectionMoved': invites,
  'application.selectionCancelled': own,
  'application.certificateAsked': own,
  'application.withdrawn': own,
  'application.withdrawalUndone': own,
  'application.feedback': own,
  'application.erasureAnswered': own,
};

export const isLinkPage = (name: string): name is LinkPageName => name in linkPages;
