/** Settings for the command line: the environment's, else those of the embedded stack that was started here. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readEmbeddedSettings } from './embedded.ts';
import { readSettings, type Settings, SettingsProblem } from './settings.ts';

export interface FoundSettings {
  readonly settings: Settings;
  /** The installation's data folder; null when the settings come from the environment. */
  readonly folder: string | null;
}

/** The process's own environment. */
export const environment = (): Readonly<Record<string, string | undefined>> => process.env;

const fileName = 'settings.env';

/** Installations in the data folder that have been started, the latest first. */
function installations(data: string): readonly string[] {
  const startedAt = (name: string): number =>
    statSync(join(data, name, fileName), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  let names: string[];
  try {
    names = readdirSync(data);
  } catch {
    return [];
  }
  return names.filter((name) => startedAt(name) > 0).toSorted((a, b) => startedAt(b) - startedAt(a));
}

/**
 * @param name the installation in the data folder; without it the environment's settings, else the one started last
 * @throws SettingsProblem with a sentence that says what to do
 */
export function findSettings(
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): FoundSettings {
  const inEnvironment = env['DATABASE_URL'] !== undefined && env['TEMPORAL_ADDRESS'] !== undefined;
  if (name === undefined && inEnvironment) return { settings: readSettings(env), folder: null };
  const data = readEmbeddedSettings(env).FORLOP_DATA;
  const known = installations(data);
  const chosen = name ?? known[0];
  if (chosen === undefined) {
    throw new SettingsProblem(
      `No service was found: ${data} holds no installation that has been started, and the environment has no ` +
        `DATABASE_URL and TEMPORAL_ADDRESS. Start one with npm start, or set the variables of .env.example.`,
    );
  }
  if (!known.includes(chosen)) {
    const others = known.length === 0 ? 'none has been started' : `there is ${known.join(', ')}`;
    throw new SettingsProblem(`${data} holds no installation "${chosen}" that has been started (${others}).`);
  }
  const folder = join(data, chosen);
  // What is set in the environment goes before the file, so that one value can be tried differently.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  return { settings: readSettings({ ...parseEnv(readFileSync(join(folder, fileName), 'utf8')), ...given }), folder };
}
