/** What people and cases may ask of an agency. */
import { z } from 'zod';
import type { CommandSpec } from '../case/definition.ts';
import { agency, command, day, id, label, person, text, url } from '../fields.ts';
import { policyOverrides } from '../policy-bounds.ts';
import type { Period } from '../words.ts';
import { agencyLanguages, endpointFaults, fillableRoles } from './facts.ts';
import { mostInParagraph } from './own-words.ts';

const address = () => z.email({ error: 'noAddress' }).max(254);
const period: z.ZodType<Period> = z.strictObject({ from: day(), to: day() });
const year = () => z.int().min(2000).max(2100);
const programme = ['coordinator', 'service'] as const;
const stewards = ['hr', 'hrHead', 'coordinator'] as const;

export const agencyCommands = {
  register: {
    schema: command('register', {
      name: label(),
      organisationNumber: z.string().optional(),
      parentEmployer: label().optional(),
      coordinates: z.boolean().optional(),
      senderAddress: address().optional(),
      language: z.enum(agencyLanguages).optional(),
    }),
    by: programme,
  },
  /** Fills a role; who held it before is replaced at once (R-ROLE-2). */
  appoint: {
    schema: command('appoint', { role: z.enum(fillableRoles), person: person() }),
    by: [...stewards, 'service'],
  },
  vacate: { schema: command('vacate', { role: z.enum(fillableRoles) }), by: [...stewards, 'service'] },
  /** Mails somebody of the agency the link by which their first sign-in is known as theirs; an earlier one stops working. */
  invite: { schema: command('invite', { person: person() }), by: stewards },
  setDeputy: {
    schema: command('setDeputy', { person: person(), deputy: person(), from: day(), to: day() }),
    by: stewards,
  },
  /** From now on; a period that has not begun is called off. */
  endDeputy: { schema: command('endDeputy', { person: id(), from: day() }), by: stewards },
  /** All of them anew (R-OPS-6). */
  setQuietWeeks: {
    schema: command('setQuietWeeks', { periods: z.array(period).max(20) }),
    by: ['hr', 'hrHead', 'coordinator'],
  },
  /** Lead times of the cases that open from now on, all of them anew; what is left out is the round's or the default. */
  setPolicy: { schema: command('setPolicy', { policy: policyOverrides }), by: stewards },
  setContacts: {
    // Both stand as links in every mail's foot: what is no address would hold all mail up.
    schema: command('setContacts', { programmeMailbox: address(), employerSupport: z.union([address(), url()]) }),
    by: ['coordinator'],
  },
  setMail: {
    schema: command('setMail', { senderAddress: address().nullable(), language: z.enum(agencyLanguages) }),
    by: stewards,
  },
  /**
   * A paragraph of a mail in the agency's own words, in both forms of Norwegian at once (språklova § 14); null: the
   * service's own again. `standard` is the mark of what it stands in place of (mail/own-words.ts).
   */
  setMailText: {
    schema: command('setMailText', {
      mail: id(),
      paragraph: z.int().min(0).max(50),
      standard: id(),
      nb: text(mostInParagraph).nullable(),
      nn: text(mostInParagraph).nullable(),
    }),
    by: stewards,
  },
  rename: { schema: command('rename', { name: label() }), by: stewards },
  /** Merged or split: its cases are the successor's from that day (R-OPS-4). */
  succeed: { schema: command('succeed', { successor: agency(), from: day() }), by: programme },
  recordUnionDiscussion: {
    schema: command('recordUnionDiscussion', { year: year(), on: day() }),
    by: ['hr', 'hrHead'],
  },
  recordAnnualExtract: { schema: command('recordAnnualExtract', { year: year() }), by: ['hr', 'hrHead'] },
  correct: {
    schema: command('correct', {
      reason: text(1000),
      organisationNumber: z.string().nullable().optional(),
      parentEmployer: label().nullable().optional(),
      /** Null: it did not take place. */
      unionDiscussion: z.strictObject({ year: year(), on: day().nullable() }).optional(),
      annualExtract: z.strictObject({ year: year(), on: day().nullable() }).optional(),
    }),
    by: stewards,
  },
  noteEmployment: {
    schema: command('noteEmployment', {
      employment: id(),
      change: z.union([z.literal(1), z.literal(-1)]),
      /** Succeeded agencies that have passed it on. */
      via: z.array(id()).optional(),
    }),
    by: ['case'],
  },
  /** What one of the agency's systems was to be told of waits (docs/webhooks.md); the host alone, since addresses may hold keys. */
  noteEndpointFailed: {
    schema: command('noteEndpointFailed', { endpoint: id(), reason: z.enum(endpointFaults), host: label() }),
    by: ['service'],
  },
  /** Somebody has switched it on again, or off, or deleted it. */
  noteEndpointMended: { schema: command('noteEndpointMended', { endpoint: id() }), by: ['service'] },
  /** From a predecessor, on the day of succession. */
  inherit: { schema: command('inherit', { agency: id(), name: label(), employed: z.array(id()) }), by: ['case'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type AgencyCommand = z.infer<(typeof agencyCommands)[keyof typeof agencyCommands]['schema']>;
export type AgencyCommandOf<T extends AgencyCommand['type']> = Extract<AgencyCommand, { type: T }>;
