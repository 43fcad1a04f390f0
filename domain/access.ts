/**
 * Who may read what of a case, by the roles that they hold towards it (R-ROLE-4, requirements.md § 2). Commands say
 * themselves who may give them (`by`). The coordinator sees stages and outcomes, never candidates: nothing of an
 * application, and of a position and an employment no more than its course.
 */
import type { Application } from './application/facts.ts';
import { commonCommands } from './case/commands.ts';
import type { Authority, CommandSpec } from './case/definition.ts';
import type { EmploymentCommand } from './employment/commands.ts';
import type { PositionCommand } from './position/commands.ts';
import type { Position } from './position/facts.ts';
import type { CaseKind, Role } from './words.ts';

export const views = [
  /** Where the case stands: status, title, step, what is due and for which role. */
  'course',
  /** The facts, with the texts and the names of those they concern. */
  'record',
  /** What happened (R-LOG-1). */
  'log',
  /** What will happen, when and to whom (R-LOG-3). */
  'outlook',
  /** What was written to whom, and what became of it (R-MAIL-2). */
  'mails',
] as const;
export type View = (typeof views)[number];

const office = ['hr', 'hrHead'] as const satisfies readonly Role[];
/** The agency's own recruitment tool follows what it has brought in (R-APP-1). */
const withTool = [...office, 'system'] as const;

export const readers: Readonly<Record<CaseKind, Readonly<Record<View, readonly Authority[]>>>> = {
  agency: {
    course: [...office, 'coordinator'],
    record: [...office, 'coordinator'],
    log: [...office, 'coordinator'],
    outlook: [...office, 'coordinator'],
    mails: office,
  },
  round: {
    course: ['coordinator'],
    record: ['coordinator'],
    log: ['coordinator'],
    outlook: ['coordinator'],
    mails: ['coordinator'],
  },
  participation: {
    course: [...office, 'decisionMaker', 'coordinator'],
    record: [...office, 'decisionMaker', 'coordinator'],
    log: [...office, 'coordinator'],
    outlook: [...office, 'decisionMaker', 'coordinator'],
    mails: office,
  },
  position: {
    course: [...withTool, 'leader', 'coordinator'],
    record: [...withTool, 'leader'],
    log: office,
    outlook: [...office, 'leader'],
    mails: office,
  },
  application: {
    course: [...withTool, 'applicant'],
    record: [...withTool, 'applicant'],
    log: office,
    outlook: office,
    mails: office,
  },
  employment: {
    course: [...office, 'leader', 'mentor', 'buddy', 'employee', 'coordinator'],
    record: [...office, 'leader', 'employee'],
    log: [...office, 'employee'],
    outlook: [...office, 'leader', 'mentor', 'employee'],
    mails: office,
  },
};

/**
 * Who reads the names beside the steps of a course: the coordinator learns in an agency's cases which role has it, and
 * an applicant that the agency has it (R-ROLE-4, R-ROLE-5). Those around an employee know each other (R-EMP-3).
 */
export const namesInCourse: Readonly<Record<CaseKind, readonly Authority[]>> = {
  agency: [...office, 'coordinator'],
  round: ['coordinator'],
  participation: [...office, 'decisionMaker'],
  position: [...office, 'leader'],
  application: office,
  employment: [...office, 'leader', 'mentor', 'buddy', 'employee'],
};

/**
 * What of the facts an agency's own system reads: its recruitment tool follows what it has brought in, and learns from
 * nothing who is in the target group (R-APP-5 tells HR, R-PRV-1). Nor is it told of steps and open duties, by number,
 * name or order: with a tick that it sends twice it could ask what the applicant has answered.
 */
const toolsFacts = {
  application: [
    'status',
    'position',
    'agency',
    'title',
    'applicant',
    'receivedOn',
    'late',
    'withdrawnOn',
    'outcome',
    'closedOn',
  ] satisfies readonly (keyof Application)[],
  position: [
    'status',
    'round',
    'agency',
    'model',
    'mode',
    'title',
    'positionCode',
    'pay',
    'unit',
    'jobLevel',
    'percentage',
    'months',
    'place',
    'qualifications',
    'openings',
    'hasTickBox',
    'deadline',
    'publishFrom',
    'recruitmentEnd',
    'publication',
    'latePolicy',
    'outcome',
  ] satisfies readonly (keyof Position)[],
} as const satisfies Partial<Readonly<Record<CaseKind, readonly string[]>>>;

export const factsForTool = (kind: CaseKind): readonly string[] =>
  kind === 'application' || kind === 'position' ? toolsFacts[kind] : [];

/** Who gets a draft of an applicant's answer: the office that answers, and nobody else who reads the record (R-POS-9). */
export const drafters: readonly Authority[] = office;

const around = [...office, 'leader', 'mentor', 'buddy', 'employee'] as const satisfies readonly Authority[];

/** Who around an employee sees which part of the follow-up (R-EMP-3 to R-EMP-7): less than the record for most. */
export const followUpReaders = {
  /** The employee, leader, buddy, mentor and HR, and who stands in for whom. */
  contacts: around,
  /** Where the buddy meets the employee, and until when. */
  welcome: around,
  /** What has to be in place. */
  steps: [...office, 'leader'],
  /** Follow-up talks, with what the employee wants to take up. */
  talks: [...office, 'leader', 'employee'],
  /** Agreement, meetings and what is agreed: the two of them, and those who read the record. */
  mentoring: [...office, 'leader', 'mentor', 'employee'],
  gatherings: [...office, 'leader', 'mentor', 'employee'],
  /** The wish for a more secure form of employment is between the employee and HR. */
  moreSecure: [...office, 'employee'],
} as const satisfies Readonly<Record<string, readonly Authority[]>>;
export type FollowUpPart = keyof typeof followUpReaders;

/** Who may take out a list (R-STA-3): of applicants the office alone, of a round's progress the coordinator. */
export const exporters = {
  applications: office,
  progress: ['coordinator'],
  yearlyReport: office,
} as const satisfies Readonly<Record<string, readonly Authority[]>>;

/** Who may take out a case as a package for the archive: those who may read its mails. */
export const archivists = (kind: CaseKind): readonly Authority[] => readers[kind].mails;

/** Every read of these is in the access log (R-PRV-5): they are about an applicant or an employee. */
export const personalKinds: readonly CaseKind[] = ['application', 'employment'];

type CommonType = keyof typeof commonCommands;
const everyCommon = Object.keys(commonCommands) as readonly CommonType[];

/** What keeps a case moving and names nobody: a duty, a step, something to be seen to. */
const keepsMoving = [
  'case.snooze',
  'case.markDone',
  'case.retryStep',
  'case.skipStep',
  'case.refusalSeen',
  'case.undeliverableHandled',
] as const satisfies readonly CommonType[];

/**
 * Which of the common commands the coordinator gives. What an agency lets lie falls to them without personal data
 * (R-ROLE-5): there they touch no person, give nobody a duty, and take away no text that they do not see.
 */
export const coordinatorsCommon: Readonly<Record<CaseKind, readonly CommonType[]>> = {
  agency: everyCommon,
  round: everyCommon,
  participation: [...keepsMoving, 'case.redact'],
  position: keepsMoving,
  application: [],
  employment: keepsMoving,
};

const isCommon = (type: string): type is CommonType => type in commonCommands;

/**
 * Commands that bind the agency or the employee legally: whoever gives one proves anew who they are, where the provider
 * of sign-in is asked for it (docs/sign-in/).
 */
const bindingCommands: Readonly<Record<CaseKind, readonly string[]>> = {
  agency: [],
  round: [],
  participation: [],
  position: ['decide', 'offer'] satisfies readonly PositionCommand['type'][],
  application: [],
  employment: [
    'proposeOutcome',
    'recordDecision',
    'sendNotice',
    'dismiss',
    'cancel',
  ] satisfies readonly EmploymentCommand['type'][],
};

export const bindsLegally = (kind: CaseKind, type: string): boolean => bindingCommands[kind].includes(type);

/** Who may give a command of a kind: what the command says, less what the coordinator may not. */
export const givers = (kind: CaseKind, type: string, { by }: CommandSpec): readonly Authority[] =>
  isCommon(type) && !coordinatorsCommon[kind].includes(type) ? by.filter((who) => who !== 'coordinator') : by;
