/** What the record of a participation says of its round. Nothing of the server stands in this file. */
import { z } from 'zod';
import { models } from '../../domain/round/facts.ts';

const day = z.string().meta({ format: 'date' });

export const roundForAgency = z
  .strictObject({
    model: z.enum(models),
    publishFrom: day.nullable(),
    applicationDeadline: day.nullable(),
    recruitmentEnd: day.nullable(),
    takesPositions: z.boolean().meta({ description: 'A position can be registered in it now' }),
  })
  .nullable()
  .meta({
    description:
      'Of a participation: what the round sets for every agency; a date is null where each sets its own. Null of all else',
  });
