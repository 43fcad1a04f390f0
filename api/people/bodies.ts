/** What is answered about oneself. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { caseKinds, languages, roles } from '../../domain/words.ts';

export const me = z
  .strictObject({
    type: z.enum(['person', 'system']),
    id: z.string(),
    name: z.string().nullable(),
    language: z.enum(languages).nullable(),
    offices: z
      .array(
        z.strictObject({
          role: z.enum(roles),
          agency: z.string(),
          agencyName: z.string().nullable(),
          onBehalfOf: z.string().nullable(),
        }),
      )
      .meta({ description: 'Roles held in agencies, as a deputy too; roles in single cases are not among them' }),
  })
  .meta({ id: 'Me' });

const duty = z
  .strictObject({
    kind: z.enum(caseKinds),
    case: z.string(),
    title: z.string().nullable(),
    person: z
      .string()
      .nullable()
      .meta({ description: 'The applicant or employee, by name, to those who know them; logged as read' }),
    agency: z.string().nullable(),
    duty: z.string(),
    due: z.string().meta({ format: 'date' }),
    late: z.boolean(),
    legal: z.boolean(),
    owner: z.enum(roles),
    fulfilledBy: z.string().meta({ description: 'The command that fulfils it' }),
    basis: z.string().meta({ description: 'The rule it comes from' }),
    agencyName: z.string().nullable(),
    snoozedUntil: z.string().meta({ format: 'date' }).nullable(),
    coming: z
      .array(z.strictObject({ mail: z.string(), at: z.string().meta({ format: 'date-time' }), to: z.enum(roles) }))
      .meta({ description: 'What is sent, and to which role, for as long as it is not done; the earliest first' }),
    may: z.array(z.string()).meta({ description: 'Commands of the case that your roles may give' }),
    seq: z.int().meta({ description: 'How many events the case has: its ETag' }),
    elsewhere: z.boolean().meta({ description: 'Whether it may be marked as done somewhere else' }),
    notYet: z
      .array(z.string())
      .meta({ description: 'Why the command that fulfils it would be refused now, whatever is filled in' }),
  })
  .meta({ id: 'Duty' });

export const mine = z.strictObject({
  today: z.string().meta({ format: 'date', description: 'The day it is in Oslo, by the clock of the service' }),
  items: z.array(duty),
  next: z.string().nullable().meta({ description: 'The cursor of the next page; null: this was the last' }),
  idle: z
    .strictObject({
      deputy: z
        .strictObject({ name: z.string(), to: z.string().meta({ format: 'date' }) })
        .nullable()
        .meta({ description: 'Who stands in for you today, and until when' }),
      ahead: z
        .strictObject({
          day: z.string().meta({ format: 'date' }),
          kind: z.enum(caseKinds),
          case: z.string(),
          title: z.string().nullable(),
        })
        .nullable()
        .meta({ description: 'What happens next in a case of yours' }),
    })
    .nullable()
    .meta({ description: 'Null where there is something to do' }),
});
export const myCasesBody = z.strictObject({
  items: z.array(
    z
      .strictObject({
        kind: z.enum(caseKinds),
        id: z.string(),
        role: z.enum(roles),
        title: z.string().nullable(),
        agencyName: z.string().nullable(),
        status: z.string(),
      })
      .meta({ id: 'MyCase' }),
  ),
});
/** What GET /v1/me/cases answers. */
export type MyCasesBody = z.infer<typeof myCasesBody>;

export const help = z.strictObject({
  helpers: z
    .array(
      z.strictObject({
        agencyName: z.string().nullable(),
        role: z.enum(roles),
        name: z.string(),
        email: z.string().nullable(),
      }),
    )
    .meta({ description: 'Who answers for HR today in each agency where you have a part; never yourself' }),
  programme: z
    .strictObject({
      coordinator: z.string(),
      programmeMailbox: z.string().nullable(),
      employerSupport: z.string().nullable().meta({ description: 'An address of mail or of the web' }),
    })
    .nullable()
    .meta({ description: 'Null while no agency coordinates' }),
});
/** What GET /v1/me/help answers. */
export type HelpBody = z.infer<typeof help>;

export const myFeed = z.strictObject({
  made: z.boolean().meta({ description: 'Whether you have a calendar address; the address itself is shown only once' }),
});
/** What GET /v1/me/feed answers. */
export type MyFeedBody = z.infer<typeof myFeed>;
export const madeFeed = z
  .strictObject({ url: z.string().meta({ description: 'Shown this once; whoever has it sees what you have to do' }) })
  .meta({ id: 'Feed' });
/** What POST /v1/me/feed answers. */
export type MadeFeedBody = z.infer<typeof madeFeed>;

export const myLanguages = z.strictObject({ items: z.array(z.enum(languages)) });
/** What GET /v1/me/languages answers. */
export type MyLanguagesBody = z.infer<typeof myLanguages>;

export type DutyBody = z.infer<typeof duty>;
/** What GET /v1/duties answers. */
export type MyDutiesBody = z.infer<typeof mine>;
/** What GET /v1/me answers. */
export type MeBody = z.infer<typeof me>;

const instant = z.string().meta({ format: 'date-time' });

const ownCase = z.strictObject({
  kind: z.enum(caseKinds),
  id: z.string(),
  role: z.enum(roles),
  title: z.string().nullable(),
  agency: z.string().nullable(),
  status: z.string(),
  facts: z.record(z.string(), z.unknown()),
  log: z.array(
    z.strictObject({
      at: instant,
      by: z.enum(['you', 'person', 'system', 'case', 'service']),
      event: z.looseObject({ type: z.string() }),
    }),
  ),
  texts: z.array(z.strictObject({ id: z.string(), at: instant, text: z.string() })),
  mails: z.array(
    z.strictObject({
      at: instant,
      sentAt: instant.nullable(),
      status: z.string(),
      to: z.string().nullable(),
      subject: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
  reads: z.array(
    z.strictObject({ at: instant, as: z.array(z.string()), what: z.string() }).meta({
      description: 'Who has read about you: when and in which roles; no role: the agency’s own system',
    }),
  ),
});

export const ownDataBody = z
  .strictObject({
    at: instant,
    person: z.array(
      z.strictObject({ name: z.string(), email: z.string().nullable(), language: z.string(), from: instant }),
    ),
    cases: z.array(ownCase),
    parts: z.array(z.strictObject({ kind: z.enum(caseKinds), id: z.string(), role: z.enum(roles) })),
    offices: z.array(z.strictObject({ role: z.string(), agency: z.string() })),
    signIns: z.array(z.strictObject({ issuer: z.string(), since: instant })),
    sessions: z.array(z.strictObject({ provider: z.string(), startedAt: instant, lastUsedAt: instant })),
    calendarFeed: z.boolean(),
  })
  .meta({ id: 'OwnData' });
/** What GET /v1/me/data answers. */
export type OwnDataBody = z.infer<typeof ownDataBody>;
/** Whom an agency has, and what each of them has there. */
export const colleaguesBody = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id: z.string(),
        name: z.string(),
        email: z.string().nullable(),
        refused: z.boolean().meta({ description: 'Mail to the address was refused' }),
        signsIn: z.boolean().meta({ description: 'They have signed in at least once' }),
        standsIn: z.boolean().meta({ description: 'They are somebody’s deputy, now or later' }),
        roles: z.array(z.enum(roles)).meta({ description: 'For the agency, and in its cases' }),
      })
      .meta({ id: 'Colleague' }),
  ),
  next: z.string().nullable().meta({ description: 'The `after` of the next page; null: this was the last' }),
});
/** What POST /v1/agencies/{id}/people/search answers. */
export type ColleaguesBody = z.infer<typeof colleaguesBody>;

const day = z.string().meta({ format: 'date' });
const carriedFields = {
  is: z.enum(['role', 'duty', 'deputyship']),
  kind: z.enum(caseKinds),
  case: z.string(),
  title: z.string().nullable().meta({ description: 'Of the case; of a deputyship, for whom' }),
  role: z.enum(roles).nullable(),
  duty: z.string().nullable(),
  from: day.nullable(),
  to: day.nullable(),
};

export const loadBody = z
  .strictObject({
    person: z.strictObject({ id: z.string(), name: z.string() }),
    items: z.array(z.strictObject(carriedFields)),
    duties: z
      .array(
        z.strictObject({
          kind: z.enum(caseKinds),
          case: z.string(),
          title: z.string().nullable(),
          duty: z.string(),
          due: day,
          late: z.boolean(),
          legal: z.boolean(),
          owner: z.enum(roles),
        }),
      )
      .meta({ description: 'Open duties that are theirs today; they follow the roles above' }),
  })
  .meta({ id: 'Load' });
/** What GET /v1/agencies/{id}/people/{person}/load answers. */
export type LoadBody = z.infer<typeof loadBody>;

export const handedOverBody = z
  .strictObject({
    items: z.array(
      z.strictObject({
        ...carriedFields,
        faults: z
          .array(z.strictObject({ code: z.string(), text: z.string() }))
          .meta({ description: 'Why it is not moved; empty: it is, or would be' }),
      }),
    ),
    left: z.int().meta({ description: 'Open duties that the person has left' }),
  })
  .meta({ id: 'HandedOver' });
/** What POST /v1/agencies/{id}/people/{person}/handover answers. */
export type HandedOverBody = z.infer<typeof handedOverBody>;
