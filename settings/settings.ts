/** The one place that reads the environment. Every variable stands in `.env.example`, in this order. */
import { z } from 'zod';

const address = z.string().trim().min(1);

export const settingsSchema = z.object({
  /** PostgreSQL of the service. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(12),
  /** Temporal's frontend, host:port. */
  TEMPORAL_ADDRESS: address,
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Ring of payload keys, newest first: `name:base64` of 32 bytes, comma-separated (R-PRV-2). */
  PAYLOAD_KEYS: z.string().min(1),
  /** Secret for keyed hashes of what would otherwise be personal data in ids. */
  HASH_KEY: z.string().min(16),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Sender where an agency has none of its own; its domain also makes the Message-IDs. */
  MAIL_FROM: z.email(),
  /** Where people reach the service; links in mail start here. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Bearer secret of the API until sign-in is set up; at least 32 characters. */
  API_TOKEN: z.string().min(32),
  /** The release of the workflow code; runs are pinned to it and brought over by the upgrade command. */
  BUILD_ID: z.string().min(1).default('dev'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Refuses with every missing or wrong variable, each with the mend. */
export class SettingsProblem extends Error {}

export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const result = settingsSchema.safeParse(env);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsProblem(`These settings are missing or wrong (see .env.example):\n  ${faults.join('\n  ')}`);
}
