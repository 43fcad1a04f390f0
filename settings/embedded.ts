/** What may be set for the embedded stack; each part of it is replaced by an address. */
import { z } from 'zod';

export const embeddedSchema = z.object({
  /** A running PostgreSQL; without it one is started on the data folder. */
  DATABASE_URL: z.url().optional(),
  /** A running Temporal; without it one is started on the data folder. */
  TEMPORAL_ADDRESS: z.string().min(1).optional(),
  /** A mail server; without it mail stays in the catcher. The example never uses it. */
  SMTP_URL: z.url().optional(),
  /** Real providers of sign-in; without them test persons are chosen from a list. */
  OIDC_PROVIDERS: z.string().min(1).optional(),
  /** Where the embedded stack keeps its data. */
  FORLOP_DATA: z.string().min(1).default('.data'),
  /** The first of seven ports in a row: API, mail to read, Temporal's pages, Temporal, SMTP, PostgreSQL, sign-in. */
  FORLOP_PORTS: z.coerce.number().int().min(1024).max(65_000).default(3700),
});

export type EmbeddedSettings = z.infer<typeof embeddedSchema>;

export function readEmbeddedSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): EmbeddedSettings {
  return embeddedSchema.parse(env);
}
