/** What an error says. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';

export const fault = z
  .strictObject({
    code: z.string().meta({ description: 'Names the rule; stays the same over releases' }),
    field: z
      .string()
      .nullable()
      .meta({ description: 'The field it is about, as a path; null: the command as a whole' }),
    text: z.string().meta({ description: 'What is wrong and what helps, in the language of Accept-Language' }),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Fault' });

export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:forlop:problem: and a code of the table in api/problem.ts' }),
    title: z.string(),
    status: z.int(),
    faults: z.array(fault).meta({ description: 'Every fault that was found, not only the first' }),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
