/** What somebody types to find something by: one line. The database takes no NUL, and no other control is a word. */
import { z } from 'zod';

const hasControl = (text: string): boolean => /\p{Cc}/u.test(text);

/** The pattern is written for those who read the description: few tools know `\p{Cc}`. */
export const typed = (description: string) =>
  z
    .string()
    .max(100)
    .refine((text) => !hasControl(text), 'has a control character')
    .meta({ description, pattern: '^[^\\u0000-\\u001F\\u007F-\\u009F]*$' });
