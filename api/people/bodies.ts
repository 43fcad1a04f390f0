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
      .array(z.strictObject({ role: z.enum(roles), agency: z.string(), onBehalfOf: z.string().nullable() }))
      .meta({ description: 'Roles held in agencies, as a deputy too; roles in single cases are not among them' }),
  })
  .meta({ id: 'Me' });

const duty = z
  .strictObject({
    kind: z.enum(caseKinds),
    case: z.string(),
    title: z.string().nullable(),
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
  })
  .meta({ id: 'Duty' });

export const mine = z.strictObject({
  today: z.string().meta({ format: 'date', description: 'The day it is in Oslo, by the clock of the service' }),
  items: z.array(duty),
});
export type DutyBody = z.infer<typeof duty>;
/** What GET /v1/duties answers. */
export type MyDutiesBody = z.infer<typeof mine>;
/** What GET /v1/me answers. */
export type MeBody = z.infer<typeof me>;
