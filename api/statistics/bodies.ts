/** What is told of publications. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { measures } from '../../domain/statistics/measures.ts';

const named = z.strictObject({ id: z.string(), name: z.string() });

export const publications = z
  .strictObject({
    items: z
      .array(z.strictObject({ number: z.int(), at: z.string().meta({ format: 'date-time' }) }))
      .meta({ description: 'The latest first' }),
    agencies: z.array(named).meta({ description: 'What the ids in the lines are called' }),
    rounds: z.array(named),
  })
  .meta({ id: 'StatisticsPublications' });
/** What GET /v1/statistics/publications answers. */
export type PublicationsBody = z.infer<typeof publications>;

export const published = z
  .strictObject({
    number: z.int().meta({ description: 'Read it by `GET /v1/statistics?number=…`' }),
    at: z.string().meta({ format: 'date-time' }),
    repeated: z.boolean().meta({ description: 'True: this key had been answered before, and nothing was done now' }),
  })
  .meta({ id: 'StatisticsPublished' });
/** What POST /v1/statistics/publications answers. */
export type PublishedBody = z.infer<typeof published>;

const names = z.array(z.enum(measures));
export const previewed = z
  .strictObject({
    number: z.int().meta({ description: 'Of the publication that it would become' }),
    shown: z.int().meta({ description: 'How many numbers about people would be shown' }),
    hidden: z.int(),
    lines: z.array(
      z.strictObject({
        employer: z.string().nullable(),
        agency: z.string().nullable(),
        round: z.string().nullable(),
        year: z.int().nullable(),
        shown: names,
        hidden: names,
      }),
    ),
  })
  .meta({ id: 'StatisticsPreview' });
/** What GET /v1/statistics/publications/preview answers. */
export type PreviewBody = z.infer<typeof previewed>;
