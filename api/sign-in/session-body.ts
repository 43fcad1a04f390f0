/** What is told of a session; a file of its own, for the desk knows it too. */
import { z } from 'zod';
import { languages } from '../../domain/words.ts';

const seconds = (what: string) => z.int().min(0).meta({ description: what });

export const session = z
  .strictObject({
    person: z.strictObject({ id: z.string(), name: z.string(), language: z.enum(languages) }),
    provider: z.string(),
    acr: z.string().nullable().meta({ description: 'How strongly the provider recognised the person, in its words' }),
    idleSeconds: seconds('Until it ends unless it is used; asking here is not using'),
    absoluteSeconds: seconds('Until it ends however much it is used'),
    rehearsal: z
      .strictObject({ day: z.string().meta({ format: 'date' }), canMove: z.boolean() })
      .nullable()
      .meta({ description: 'In a rehearsal, with invented people: the day it is, and whether its time can be moved' }),
  })
  .meta({ id: 'Session' });

/** What GET /v1/session answers. */
export type SessionBody = z.infer<typeof session>;

export const listedSession = z
  .strictObject({
    id: z.string(),
    provider: z.string(),
    startedAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    current: z.boolean().meta({ description: 'The one that asks' }),
  })
  .meta({ id: 'ListedSession' });

/** One of those that GET /v1/sessions answers. */
export type ListedSessionBody = z.infer<typeof listedSession>;
