/** What an import has done, or would do. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';

/** How many rows, and what becomes of their cases. */
export const counts = z.object({ rows: z.int(), new: z.int(), changed: z.int(), unchanged: z.int() });

const fault = z.strictObject({
  row: z.int().nullable().meta({ description: 'As a spreadsheet shows it; null: the file as a whole' }),
  column: z.string().nullable().meta({ description: 'The heading as the file has it' }),
  code: z.string(),
  text: z.string().meta({ description: 'What is wrong and what helps, in the language of Accept-Language' }),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

const mail = z.strictObject({
  mail: z.string(),
  to: z.string().nullable().meta({ description: 'The role it is for' }),
  count: z.int(),
});

export const report = z
  .strictObject({
    dryRun: z.boolean(),
    committed: z.boolean().meta({ description: 'The rows were recorded' }),
    repeated: z.boolean().meta({ description: 'True: the key had been answered before, and nothing was done now' }),
    ...counts.shape,
    mails: z.array(mail).meta({
      description:
        'What the rows themselves send; reminders and the steps of a case come later. Not for an agency’s own system, to which what has changed is unchanged too',
    }),
    faults: z.array(fault).meta({ description: 'Every fault of every row' }),
    ignored: z.array(z.string()).meta({ description: 'Headings that the import does not know: never read' }),
  })
  .meta({ id: 'ImportReport' });

export type Report = z.infer<typeof report>;
