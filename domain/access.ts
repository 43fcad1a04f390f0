/**
 * Who may read what of a case, by the roles that they hold towards it (R-ROLE-4, requirements.md § 2). Commands say
 * themselves who may give them (`by`). The coordinator sees stages and outcomes, never candidates: nothing of an
 * application, and of a position and an employment no more than its course.
 */
import type { Authority, CommandSpec } from './case/definition.ts';
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

/** Who gets a draft of an applicant's answer: the office that answers, and nobody else who reads the record (R-POS-9). */
export const drafters: readonly Authority[] = office;

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

/** Who may give a command of a kind: of an application the coordinator none, whatever a common command says. */
export const givers = (kind: CaseKind, { by }: CommandSpec): readonly Authority[] =>
  kind === 'application' ? by.filter((who) => who !== 'coordinator') : by;
