/** What reads of cases answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { views } from '../../domain/access.ts';
import { caseKinds, roles } from '../../domain/words.ts';
import { pageOf } from '../cursor.ts';

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

export const atHand = z
  .strictObject({
    ...courseFields,
    agencyName: z.string().nullable(),
    today: z.string().meta({ format: 'date', description: 'The day it is in Oslo, by the clock of the service' }),
    may: mayField,
    views: viewsField,
  })
  .meta({ id: 'CaseAtHand' });

export const peopleBody = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable().meta({ description: 'Tells two of the same name apart' }),
    }),
  ),
});

/** What GET /v1/agencies/{id}/people answers. */
export type PeopleBody = z.infer<typeof peopleBody>;
/** What GET /v1/cases/{id} answers. */
export type CaseAtHandBody = z.infer<typeof atHand>;
