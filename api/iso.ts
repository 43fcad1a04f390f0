/** A point in time as the API writes it (RFC 3339, UTC). */
import type { Instant } from '../domain/words.ts';

export const iso = (at: Instant): string => new Date(at).toISOString();
