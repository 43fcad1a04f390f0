/** The one place that reads the environment. Every variable stands in `.env.example`, in this order. */
import { isIP } from 'node:net';
import { z } from 'zod';

const address = z.string().trim().min(1);

/** With the length of its network or without. */
function isNetwork(text: string): boolean {
  const [host = '', length, ...more] = text.split('/');
  const bits = isIP(host) === 4 ? 32 : 128;
  return (
    isIP(host) !== 0 && more.length === 0 && (length === undefined || (/^\d{1,3}$/.test(length) && +length <= bits))
  );
}

const networks = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((all) => all.every(isNetwork), 'must be addresses or networks (10.0.0.0/8), comma-separated');

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
  /** Folder outside the database and its backups where mail that has left is noted; empty: it is not. */
  SENT_FOLDER: z.string().trim().default(''),
  /** Where people reach the service; links in mail start here. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  /** File that lists the providers of sign-in (settings/providers.ts); empty: nobody can sign in. */
  OIDC_PROVIDERS: z.string().trim().default(''),
  /** Where faults of security are told, as `mailto:` or `https:`, for security.txt (RFC 9116); empty: there is none. */
  SECURITY_CONTACT: z.union([z.literal(''), z.url({ protocol: /^(mailto|https|tel)$/ })]).default(''),
  /** The owner's statement at uustatus.no, which the page of accessibility links to (R-UU-1); empty: there is none yet. */
  ACCESSIBILITY_STATEMENT: z.union([z.literal(''), z.url({ protocol: /^https$/ })]).default(''),
  /** For rehearsals: `yes` lets webhooks go to http://127.0.0.1 too; all else is https to the open internet. */
  WEBHOOKS_TO_THIS_MACHINE: z.enum(['yes', 'no']).default('no'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /**
   * Addresses or networks of the proxies in front of the API whose word on a client's address is taken,
   * comma-separated. Empty: none, and `X-Forwarded-For` is not looked at.
   */
  API_TRUSTED_PROXIES: networks,
  /** Of one address; more than these are answered 429. */
  API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
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
