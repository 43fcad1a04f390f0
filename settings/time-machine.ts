/**
 * Whether the API may ask for time to be moved. `npm start` gives its own API the address of its own time machine, and
 * nobody else sets it: it is no setting of an installation, and stands in neither `.env.example` nor `docker-compose.yml`.
 */
import { z } from 'zod';
import { type Settings, SettingsProblem } from './settings.ts';

const schema = z.object({ TIME_MACHINE_URL: z.url({ protocol: /^http$/ }).optional() });

const onThisMachine = (address: string): boolean => new URL(address).hostname === '127.0.0.1';

/**
 * Null: there is none.
 * @throws SettingsProblem where anything of it could reach a person: time is moved where pages, mail and machine are
 * all on this machine alone
 */
export function readTimeMachine(
  { PUBLIC_URL, SMTP_URL }: Pick<Settings, 'PUBLIC_URL' | 'SMTP_URL'>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const found = schema.safeParse(env);
  const address = found.success ? found.data.TIME_MACHINE_URL : '';
  if (address === undefined) return null;
  if (!found.success || ![address, PUBLIC_URL, SMTP_URL].every(onThisMachine))
    throw new SettingsProblem('TIME_MACHINE_URL is for rehearsals on one machine: leave it out.');
  return address;
}
