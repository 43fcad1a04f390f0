/** What reads of cases answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { views } from '../../domain/access.ts';
import { boardGroups } from '../../domain/application/board.ts';
import { outcomes, stepKinds } from '../../domain/application/facts.ts';
import { feedbackStages } from '../../domain/application/feedback.ts';
import { stepNames } from '../../domain/course/stages.ts';
import { caseKinds, languages, roles } from '../../domain/words.ts';
import { pageOf } from '../cursor.ts';
import { roundForAgency } from './round-for-agency.ts';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

const courseFields = {
  id: z.string(),
  kind: z.enum(caseKinds),
  status: z.string(),
  title: z.string().nullable(),
  agency: z.string().nullable(),
  parent: z.string().nullable().meta({ description: 'The case that this one belongs to' }),
  seq: z
    .int()
    .meta({ description: 'How many events the case has; its ETag. To an agency’s own system: always 0, and no ETag' }),
  erased: z.boolean().meta({ description: 'What it said is gone: course and log are left' }),
  open: z.array(
    z.strictObject({
      duty: z.string(),
      owner: z.enum(roles),
      due: day,
      late: z.boolean(),
      legal: z.boolean(),
      fulfilledBy: z.string().meta({ description: 'The command that fulfils it' }),
    }),
  ),
};
const mayField = z
  .array(z.string())
  .meta({ description: 'Commands that your roles may give; a rule may still refuse one' });
const viewsField = z.array(z.enum(views));
export const course = z.strictObject(courseFields).meta({ id: 'Course' });

export const record = z
  .strictObject({
    ...courseFields,
    facts: z.record(z.string(), z.unknown()).meta({ description: 'As folded from the log; ids for persons and texts' }),
    people: z.record(z.string(), z.string()).meta({ description: 'Names by person id' }),
    texts: z.record(z.string(), z.string()).meta({ description: 'What people wrote, by text id' }),
    may: mayField,
    views: viewsField,
    round: roundForAgency,
  })
  .meta({ id: 'Case' });

const namedItemsOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    people: z.record(z.string(), z.string()).meta({ description: 'Names by person id' }),
  });

const entry = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.strictObject({ type: z.string(), id: z.string().nullable() }),
  onBehalfOf: z.string().nullable(),
  event: z.looseObject({ type: z.string() }),
});

const coming = z.strictObject({
  duty: z.string(),
  owner: z.enum(roles),
  due: day,
  legal: z.boolean(),
  mails: z.array(z.strictObject({ mail: z.string(), at: instant, to: z.enum(roles), person: z.string().nullable() })),
});

export const logBody = namedItemsOf(entry);
export const outlookBody = namedItemsOf(coming);
export const listBody = pageOf(course);
/** What the reads answer: GET /v1/positions, /v1/positions/{id}, its /log and its /outlook. */
export type ListBody = z.infer<typeof listBody>;
export type RecordBody = z.infer<typeof record>;
export type LogBody = z.infer<typeof logBody>;
export type OutlookBody = z.infer<typeof outlookBody>;

const person = z
  .string()
  .nullable()
  .meta({ description: 'The applicant or employee, by name, to those who know them; logged as read' });

const found = z
  .strictObject({
    ...courseFields,
    agencyName: z.string().nullable(),
    person,
    from: day.nullable().meta({ description: 'The first day of an employment' }),
    roundName: z.string().nullable().meta({ description: 'Of the round that it belongs to itself' }),
  })
  .meta({ id: 'FoundCase' });

export const foundBody = pageOf(found).extend({
  total: z.int().meta({ description: 'How many there are on all pages together' }),
  today: z.string().meta({ format: 'date' }),
});
/** What POST /v1/cases/search answers. */
export type FoundBody = z.infer<typeof foundBody>;

export const atHand = z
  .strictObject({
    ...courseFields,
    agencyName: z.string().nullable(),
    person,
    today: z.string().meta({ format: 'date', description: 'The day it is in Oslo, by the clock of the service' }),
    peopleSeq: z.int().meta({
      description:
        'How many events it had when a person or system last did something: what came later is the service’s',
    }),
    may: mayField,
    views: viewsField,
    steps: z
      .array(
        z.strictObject({
          name: z.enum(stepNames),
          state: z.enum(['done', 'now', 'next']),
          day: day.nullable().meta({ description: 'Since when; of what lies ahead, when it is expected' }),
          role: z.enum(roles).nullable().meta({ description: 'Who has to see to it, by role' }),
          person: z
            .string()
            .nullable()
            .meta({ description: 'Who has it, or who did it: a name, for those who may read it' }),
        }),
      )
      .meta({ description: 'Its course. Empty to an agency’s own system, which is not told of steps' }),
  })
  .meta({ id: 'CaseAtHand' });

export const refusedBody = z.strictObject({
  items: z.array(
    z.strictObject({
      command: z.string(),
      why: z.array(z.string()).meta({ description: 'Empty: it is done, and giving it again changes nothing' }),
    }),
  ),
});
/** What GET /v1/cases/{id}/refused answers. */
export type RefusedBody = z.infer<typeof refusedBody>;

export const peopleBody = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable().meta({ description: 'Tells two of the same name apart' }),
    }),
  ),
});

const contact = z.strictObject({ name: z.string(), email: z.string().nullable() });
const dayHeld = z.strictObject({ on: day, held: z.boolean() });
export const followUpBody = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    agencyName: z.string().nullable(),
    today: day,
    as: z.array(z.string()).meta({ description: 'Your roles here' }),
    start: day,
    last: day.meta({ description: 'The last day as far as one can plan' }),
    contacts: z.array(
      contact.extend({
        role: z.enum(roles),
        deputy: contact.nullable().meta({ description: 'Who stands in today' }),
      }),
    ),
    welcome: z
      .strictObject({ place: z.string().nullable(), until: day })
      .nullable()
      .meta({ description: 'Where the buddy meets the employee on the first day, and until when the role lasts' }),
    steps: z.array(
      z.strictObject({
        id: z.string(),
        owner: z.enum(roles),
        command: z.string().meta({ description: 'The command that says it is done' }),
        done: z.boolean(),
        on: day.nullable(),
        due: day.nullable(),
      }),
    ),
    talks: z.array(
      z.strictObject({ id: z.string(), on: day, recorded: dayHeld.nullable(), agenda: z.string().nullable() }),
    ),
    mentoring: z
      .strictObject({
        since: day,
        agreementOn: day.nullable(),
        nextMeeting: day.nullable(),
        meetings: z.array(dayHeld),
        activities: z.array(
          z.strictObject({
            number: z.int(),
            text: z.string().nullable(),
            due: day,
            owner: z.enum(['mentor', 'employee']),
            doneOn: day.nullable(),
          }),
        ),
      })
      .nullable(),
    gatherings: z.array(
      z.strictObject({
        id: z.string(),
        day,
        from: z.string(),
        to: z.string(),
        place: z.string(),
        theme: z.string().nullable(),
        material: z.array(z.string()),
        mandatory: z.boolean(),
        answers: z.array(
          z.strictObject({ guest: z.enum(['employee', 'leader', 'mentor']), coming: z.boolean().nullable() }),
        ),
      }),
    ),
    moreSecure: z.strictObject({ from: day, askedOn: day.nullable() }).nullable().meta({
      description: 'From when a more secure form of employment may be asked for (arbeidsmiljøloven § 14-8 a)',
    }),
  })
  .meta({ id: 'FollowUp', description: 'What of it is not for your roles is empty' });

/** What GET /v1/employments/{id}/follow-up answers. */
export type FollowUpBody = z.infer<typeof followUpBody>;
/** What GET /v1/agencies/{id}/people answers. */
export type PeopleBody = z.infer<typeof peopleBody>;
/** What GET /v1/cases/{id} answers. */
export type CaseAtHandBody = z.infer<typeof atHand>;

const ofDuty = { case: z.string(), kind: z.enum(caseKinds), duty: z.string() };

export const previewBody = z
  .strictObject({
    duties: z
      .array(z.strictObject({ ...ofDuty, owner: z.enum(roles), before: day.nullable(), after: day.nullable() }))
      .meta({ description: 'Null before: it comes. Null after: it falls away' }),
    reminders: z
      .array(
        z.strictObject({
          ...ofDuty,
          mail: z.string(),
          to: z.enum(roles),
          before: instant.nullable(),
          after: instant.nullable(),
        }),
      )
      .meta({ description: 'Those whose moment moves; of one that repeats the first' }),
    mails: z
      .array(z.strictObject({ mail: z.string(), to: z.enum(roles).nullable(), count: z.int() }))
      .meta({ description: 'What is sent because of it; to null: one person' }),
    told: z
      .array(z.strictObject({ kind: z.enum(caseKinds), cases: z.int(), moved: z.int() }))
      .meta({ description: 'Other cases that are told, and in how many of them something moves' }),
  })
  .meta({ id: 'Preview' });

/** What POST /v1/cases/{id}/preview answers. */
export type PreviewBody = z.infer<typeof previewBody>;
const boardItem = z.strictObject({
  id: z.string(),
  seq: z.int().meta({ description: 'Its ETag' }),
  name: z.string().nullable().meta({ description: 'Null: they have been erased' }),
  group: z
    .enum(boardGroups)
    .meta({ description: 'Where the question about the target group stands; never what or why' }),
  receivedOn: day,
  late: z.boolean(),
  askedOn: day.nullable().meta({ description: 'When the link to the declaration went out; null: it was not needed' }),
  declarationDue: day.nullable(),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(stepKinds),
      day,
      from: z.string(),
      place: z.string(),
      coming: z.boolean().nullable().meta({ description: 'Null: they have not answered' }),
    }),
  ),
  interviewedOn: day.nullable(),
  education: z.boolean().nullable(),
  qualified: z.boolean().nullable(),
  certificate: z.strictObject({ askedOn: day, seenOn: day.nullable() }).nullable(),
  answeredOn: day.nullable(),
  readOn: day.nullable().meta({ description: 'When the applicant said that they had read the answer' }),
  drafted: z.boolean().meta({ description: 'Somebody has saved a draft of the answer' }),
  outcome: z.enum(outcomes).nullable(),
});

export const boardBody = pageOf(boardItem)
  .extend({
    groups: z.record(z.enum(boardGroups), z.int()).meta({ description: 'How many applications stand where' }),
    answers: z
      .strictObject({ given: z.int(), of: z.int() })
      .meta({ description: 'Personal answers, given and owed (R-POS-9)' }),
  })
  .meta({ id: 'ApplicationBoard' });

export type BoardItem = z.infer<typeof boardItem>;
/** What GET /v1/positions/{id}/applications answers. */
export type BoardBody = z.infer<typeof boardBody>;

export const draftBody = z
  .strictObject({
    stage: z.enum(feedbackStages).meta({ description: 'How far the candidate came' }),
    language: z.enum(languages).meta({ description: 'The candidate’s own' }),
    text: z.string(),
    saved: z.boolean().meta({ description: 'True: what somebody saved with draftFeedback; else a fresh draft' }),
    unfinished: z.boolean().meta({ description: 'True while [[…]] waits for a person’s words: it cannot be sent' }),
  })
  .meta({ id: 'FeedbackDraft' });

/** What GET /v1/applications/{id}/feedback-draft answers. */
export type FeedbackDraftBody = z.infer<typeof draftBody>;
