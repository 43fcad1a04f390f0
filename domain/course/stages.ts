/** The stages of each kind of case's course (requirements.md § 1): statuses, what brings them, and whose they are. */
import type { CaseKind, Role } from '../words.ts';

/** Everything that can stand in a course: stages by status, and milestones between them (`dates.ts`). */
export const stepNames = [
  'agency.active',
  'agency.succeeded',
  'round.draft',
  'round.invited',
  'round.open',
  'round.deadlinePassed',
  'round.recruitmentFinished',
  'round.running',
  'round.closed',
  'participation.invited',
  'participation.answered',
  'participation.takingPart',
  'participation.declined',
  'participation.withdrawn',
  'participation.closed',
  'position.preparing',
  'position.advertised',
  'position.verifying',
  'position.selecting',
  'position.decided',
  'position.answering',
  'position.closed',
  'application.received',
  'application.interview',
  'application.answered',
  'application.closed',
  'employment.hired',
  'employment.employed',
  'employment.probation',
  'employment.chosen',
  'employment.ended',
  'employment.permanent',
  'employment.left',
  'employment.closed',
] as const;
export type StepName = (typeof stepNames)[number];

export interface Stage {
  /** What it is called while it lies ahead. */
  readonly ahead: StepName;
  /** Who sees to it that the case comes further from here. */
  readonly owner: Role;
  /** The statuses that stand here, each with its name and the events that bring it. */
  readonly statuses: Readonly<Record<string, { readonly name: StepName; readonly begunBy: readonly string[] }>>;
}

const one = (status: string, ahead: StepName, owner: Role, ...begunBy: readonly string[]): Stage => ({
  ahead,
  owner,
  statuses: { [status]: { name: ahead, begunBy } },
});

export const stages: Readonly<Record<CaseKind, readonly Stage[]>> = {
  agency: [
    one('active', 'agency.active', 'hr', 'registered'),
    one('succeeded', 'agency.succeeded', 'coordinator', 'closed'),
  ],
  round: [
    one('draft', 'round.draft', 'coordinator', 'drafted'),
    one('invited', 'round.invited', 'coordinator', 'invitationsSent'),
    one('open', 'round.open', 'coordinator', 'opened', 'invitationsSent'),
    one('deadlinePassed', 'round.deadlinePassed', 'coordinator', 'deadlinePassed'),
    one('recruitmentFinished', 'round.recruitmentFinished', 'coordinator', 'recruitmentFinished'),
    one('running', 'round.running', 'coordinator', 'termsBegan'),
    one('closed', 'round.closed', 'coordinator', 'closed'),
  ],
  participation: [
    one('invited', 'participation.invited', 'decisionMaker', 'opened'),
    {
      ahead: 'participation.answered',
      owner: 'hr',
      statuses: {
        takingPart: { name: 'participation.takingPart', begunBy: ['answered', 'answerCorrected'] },
        declined: { name: 'participation.declined', begunBy: ['answered', 'answerCorrected'] },
        withdrawn: { name: 'participation.withdrawn', begunBy: ['withdrawn'] },
      },
    },
    one('closed', 'participation.closed', 'coordinator', 'closed'),
  ],
  position: [
    one('preparing', 'position.preparing', 'hr', 'registered'),
    one('advertised', 'position.advertised', 'hr', 'published'),
    one('verifying', 'position.verifying', 'hr', 'verificationOpened'),
    one('selecting', 'position.selecting', 'leader', 'selectionOpened'),
    one('answering', 'position.answering', 'hr', 'feedbackOpened'),
    one('closed', 'position.closed', 'hr', 'closed'),
  ],
  application: [
    one('received', 'application.received', 'hr', 'received'),
    one('closed', 'application.closed', 'hr', 'closed'),
  ],
  employment: [
    one('hired', 'employment.hired', 'leader', 'opened'),
    one('employed', 'employment.employed', 'leader', 'began'),
    {
      ahead: 'employment.ended',
      owner: 'hr',
      statuses: {
        permanent: { name: 'employment.permanent', begunBy: ['decisionRecorded'] },
        left: { name: 'employment.left', begunBy: ['left'] },
      },
    },
    one('closed', 'employment.closed', 'hr', 'closed'),
  ],
};

/** Every event that begins a stage of the kind. */
export const beginnings = (kind: CaseKind): readonly string[] => [
  ...new Set(stages[kind].flatMap(({ statuses }) => Object.values(statuses).flatMap(({ begunBy }) => begunBy))),
];
