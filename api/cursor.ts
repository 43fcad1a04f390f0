/** Where a page ended: opaque to callers, so that what it holds may change. */
import { z } from 'zod';

const place = z.strictObject({ value: z.string().regex(/^-?\d{1,18}$/), id: z.string().regex(/^\P{Cc}{0,401}$/u) });
export type Place = z.infer<typeof place>;

export const cursor = z
  .string()
  .max(900)
  .regex(/^[\w-]+$/)
  .meta({ description: 'The `next` of the page before, as it is' });

export const toCursor = (at: Place | null): string | null =>
  at === null ? null : Buffer.from(JSON.stringify(at)).toString('base64url');

/** Null: not a cursor of ours. */
export function fromCursor(text: string): Place | null {
  try {
    return place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return null;
  }
}

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null: this was the last' }),
  });
