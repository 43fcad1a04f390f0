/** What is known of an agency: who holds its roles, how it wants its mail, and its yearly duties' base. */
import type { Policy } from '../policy.ts';
import type { AgencyId, ContentId, Day, Period, PersonId, Role } from '../words.ts';

/** Roles that an agency fills for all its cases; the last two of the coordinating agency only. */
export const fillableRoles = [
  'hr',
  'hrHead',
  'payroll',
  'coordinator',
  'programmeMailbox',
] as const satisfies readonly Role[];
export type FillableRole = (typeof fillableRoles)[number];

/** The written forms of Norwegian that an agency may have as its own (språklova). */
export const agencyLanguages = ['nb', 'nn'] as const;
export type AgencyLanguage = (typeof agencyLanguages)[number];

export interface Deputy {
  readonly person: PersonId;
  readonly deputy: PersonId;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

/** Shown in every mail and page of HR and leaders (R-RND-9). Addresses of offices, not of people. */
export interface Contacts {
  readonly programmeMailbox: string;
  readonly employerSupport: string;
}

/** A time with employees in the programme; `to` is null while it lasts. */
export interface EmployerSpan {
  readonly from: Day;
  readonly to: Day | null;
}

/** Why nothing is sent to a system: three days without a success, it has answered 410, its agency has a successor. */
export const endpointFaults = ['failed', 'gone', 'succeeded'] as const;
export type EndpointFault = (typeof endpointFaults)[number];

/** A system that is told of nothing until somebody sees to it (R-OPS-9). */
export interface EndpointDown {
  readonly reason: EndpointFault;
  readonly host: string;
  readonly since: Day;
}

/** A paragraph of a mail in the agency's own words. */
export interface OwnMailText {
  /** The mark of the service's own words that it stands in place of: when those change, they are used again. */
  readonly standard: string;
  readonly nb: ContentId;
  readonly nn: ContentId;
}

/** By which name a paragraph of a mail is kept: `position.deadlineSoon/0`. */
export const paragraphKey = (mail: string, paragraph: number): string => `${mail}/${paragraph}`;

export interface Agency {
  readonly status: 'active' | 'succeeded';
  readonly id: AgencyId;
  readonly registeredOn: Day;
  readonly name: string;
  readonly organisationNumber: string | null;
  /** The legal employer of several units, written alike for each of them (requirements § 1). */
  readonly parentEmployer: string | null;
  /** It runs the programme for the others. */
  readonly coordinates: boolean;
  /** Sender of its mail; null: the service's own. */
  readonly senderAddress: string | null;
  readonly language: AgencyLanguage;
  readonly contacts: Contacts | null;
  readonly quiet: readonly Period[];
  /** By `paragraphKey`; absent while all mails are in the service's own words. */
  readonly mailTexts?: Readonly<Record<string, OwnMailText>>;
  /** Lead times of its own, over the round's and the defaults. */
  readonly policy: Partial<Policy>;
  readonly holders: Partial<Readonly<Record<FillableRole, PersonId>>>;
  /** When a role was left without a holder. */
  readonly vacated: Partial<Readonly<Record<FillableRole, Day>>>;
  readonly deputies: readonly Deputy[];
  /** Raised by what moves other cases' reminders: quiet weeks. */
  readonly settingsVersion: number;
  readonly successor: AgencyId | null;
  /** The first day on which the successor has its cases. */
  readonly succeededFrom: Day | null;
  /** Employments under way, by id; `employments` is how many. */
  readonly employed: readonly string[];
  readonly employments: number;
  readonly spans: readonly EmployerSpan[];
  /** By year: the day of the discussion (statsansatteloven § 9 (2)). */
  readonly unionDiscussions: Readonly<Record<string, Day>>;
  /** By the year reported on: the day on which the extract was handed on. */
  readonly annualExtracts: Readonly<Record<string, Day>>;
  /** By the endpoint's id. */
  readonly endpointsDown: Readonly<Record<string, EndpointDown>>;
  /** How many events there have been: makes keys of mails unique. */
  readonly turn: number;
}

export type AgencyFacts = { readonly status: 'none' } | Agency;
