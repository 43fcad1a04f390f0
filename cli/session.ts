/** What every command works with: the service's parts, who acts, and in which language refusals are said. */
import type { Client } from '@temporalio/client';
import type { Actor, Language } from '../domain/words.ts';
import { openService } from '../service/service.ts';
import { findSettings } from '../settings/find.ts';
import type { Settings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { findPeople } from '../store/views.ts';
import { type Outcome, UsageProblem } from './outcome.ts';

export interface GlobalOptions {
  readonly as?: string;
  readonly installation?: string;
  readonly language: Language;
  readonly json?: boolean;
}

export interface Session {
  readonly store: Store;
  readonly client: Client;
  readonly settings: Settings;
  /** The installation's data folder; null when settings come from the environment. */
  readonly folder: string | null;
  readonly language: Language;
  /** The person named by `--as`. */
  readonly actor: () => Promise<Actor & { readonly type: 'person' }>;
}

async function actorOf(store: Store, as: string | undefined): Promise<Actor & { readonly type: 'person' }> {
  if (as === undefined) throw new UsageProblem('Say who acts: --as with a person’s id or e-mail address.');
  const [person, ...others] = await findPeople(store, as);
  if (person === undefined) throw new UsageProblem(`Nobody is known as ${as}. See: forlop people`);
  if (others.length > 0) {
    const ids = [person, ...others].map(({ id }) => id).join(', ');
    throw new UsageProblem(`${as} is known in several agencies. Use one of these ids with --as: ${ids}`);
  }
  return { type: 'person', id: person.id };
}

export async function inSession(
  options: GlobalOptions,
  env: Readonly<Record<string, string | undefined>>,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  const { settings, folder } = findSettings(options.installation, env);
  const service = openService(settings);
  const { store } = service;
  try {
    return await work({
      store,
      client: service.client,
      settings,
      folder,
      language: options.language,
      actor: () => actorOf(store, options.as),
    });
  } finally {
    // Wakes are sent after the answer; closing waits until they have left.
    await service.close();
  }
}
