/** The field's words as types (requirements.md § 1, § 2). Nothing here does anything. */

/** A calendar day, `YYYY-MM-DD`, in the zone Europe/Oslo. */
export type Day = string;
/** A point in time, in epoch milliseconds. */
export type Instant = number;
/** Opaque ids: they never carry personal data (R-PRV-2). */
export type PersonId = string;
export type AgencyId = string;
/** Names an immutable text in `content`: what a person wrote is never in an event (R-PRV-2). */
export type ContentId = string;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const caseKinds = ['agency', 'round', 'participation', 'position', 'application', 'employment'] as const;
export type CaseKind = (typeof caseKinds)[number];

export interface CaseRef {
  readonly kind: CaseKind;
  readonly id: string;
}

/** Who a duty or a mail is for (requirements.md § 2). `programmeMailbox` and `payroll` are addresses, not people. */
export const roles = [
  'coordinator',
  'programmeMailbox',
  'hr',
  'hrHead',
  'leader',
  'decisionMaker',
  'mentor',
  'buddy',
  'employee',
  'applicant',
  'payroll',
] as const;
export type Role = (typeof roles)[number];

/** Roles that an agency fills once for all its cases; the rest are filled case by case. */
export const agencyRoles = ['hr', 'hrHead', 'payroll'] as const satisfies readonly Role[];
export const programmeRoles = ['coordinator', 'programmeMailbox'] as const satisfies readonly Role[];

/** A person's form of language (R-UU-2): bokmål, nynorsk, and English for applicants and employees. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Period {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
}

/** Who gives a command. The API can make persons and an agency's systems only; see `store/give.ts`. */
export type Actor =
  | { readonly type: 'person'; readonly id: PersonId }
  | { readonly type: 'system'; readonly agency: AgencyId }
  | { readonly type: 'case'; readonly ref: CaseRef }
  | { readonly type: 'service' };
