/**
 * The fields that commands are made of. A field made here says what the door must do with it before a rule sees it:
 * a text becomes a content id, a person becomes a person id, an agency must exist (design: Personal data).
 */
import { z } from 'zod';
import { isDay } from './calendar.ts';
import type { AgencyId, ContentId, Day, PersonId } from './words.ts';
import { languages } from './words.ts';

export type FieldKind = 'text' | 'content' | 'person' | 'agency' | 'parent' | 'contact' | 'sealed';
export const fieldKinds = z.registry<{ kind: FieldKind }>();

/** A calendar day that exists. */
export const day = (): z.ZodType<Day> => z.string().refine(isDay, { error: 'noSuchDay' });

/** Free text by a person, stored as content; a rule sees its id. Warned on words that look like a diagnosis (R-PRV-1). */
export const text = (max = 4000): z.ZodType<ContentId> =>
  z.string().trim().min(1, { error: 'empty' }).max(max, { error: 'tooLong' }).register(fieldKinds, { kind: 'text' });

/** The id of a text that this case has stored already. */
export const content = (): z.ZodType<ContentId> => z.string().min(1).register(fieldKinds, { kind: 'content' });

/** A short public label (a title, a place): not personal data, kept in the facts. */
export const label = (max = 200): z.ZodType<string> =>
  z.string().trim().min(1, { error: 'empty' }).max(max, { error: 'tooLong' });

export const newPerson = z.strictObject({
  name: z.string().trim().min(1, { error: 'empty' }).max(200, { error: 'tooLong' }),
  /** Absent for people without e-mail (R-OPS-7): their letters are printed. */
  email: z.email({ error: 'noAddress' }).max(254).optional(),
  language: z.enum(languages).default('nb'),
});
export type NewPerson = z.infer<typeof newPerson>;

const newContact = z.strictObject({
  id: z.string().min(1),
  name: newPerson.shape.name.optional(),
  email: z.email({ error: 'noAddress' }).max(254).nullable().optional(),
  language: z.enum(languages).optional(),
});
export type Contact = z.infer<typeof newContact>;

/** A person: the id of one that is known, or the name and address of one that is new. A rule always sees an id. */
export const person = (): z.ZodType<PersonId> =>
  // The door replaces a new person by an id before any rule runs, so to the rules this is always a string.
  z.union([z.string().min(1), newPerson]).register(fieldKinds, { kind: 'person' }) as unknown as z.ZodType<PersonId>;

export const agency = (): z.ZodType<AgencyId> => z.string().min(1).register(fieldKinds, { kind: 'agency' });

/**
 * What is known of a person, put right: the door keeps it as a new version, and a rule sees the person's id. What is
 * left out stays as it is; no address is `null`.
 */
export const contact = (): z.ZodType<PersonId> =>
  // The door replaces it by an id before any rule runs, as with a new person.
  newContact.register(fieldKinds, { kind: 'contact' }) as unknown as z.ZodType<PersonId>;

/** The case that this one belongs to; its facts reach the rule as `context.parent`. */
export const parent = (): z.ZodType<string> => z.string().min(1).register(fieldKinds, { kind: 'parent' });

/** What a message says under seal: on its way it is the id of a content, and a rule sees what that holds (R-PRV-1). */
export const sealed = <T>(schema: z.ZodType<T>): z.ZodType<T> => {
  // The door reads the content before any rule runs, as with a new person.
  const either: z.ZodType = z.union([z.string().min(1), schema]);
  return either.register(fieldKinds, { kind: 'sealed' }) as z.ZodType<T>;
};

/** The id of a case or of something inside one; never a name that every object answers to, as `constructor`. */
export const id = (): z.ZodString =>
  z
    .string()
    .regex(/^[A-Za-z0-9._:/-]{1,200}$/, { error: 'noId' })
    .refine((one) => !(one in Object.prototype), { error: 'noId' });

export const url = (): z.ZodType<string> => z.url({ protocol: /^https?$/, error: 'noLink' }).max(2000);
export const count = (max = 100_000): z.ZodNumber => z.int().min(0).max(max);

/** A command's schema: strict, so that a misspelt field is named instead of ignored. */
export const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });
