/** The API as in production, over a store, and somebody signed in. */
import { buildApp } from '../api/app.ts';
import type { DeskFiles } from '../api/desk/files.ts';
import { identifyBy } from '../api/identify.ts';
import type { PersonId } from '../domain/words.ts';
import { openSession } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { say } from './common.ts';

/** @returns the API, not yet listening, and the secret of the person's session */
export async function apiFor(store: Store, publicUrl: string, person: PersonId, desk?: DeskFiles) {
  const app = await buildApp({
    store,
    identify: identifyBy(store, publicUrl),
    publicUrl,
    providers: [],
    onFault: say,
    requestsPerMinute: 1_000_000,
    ...(desk === undefined ? {} : { desk }),
    securityContact: '',
    accessibilityStatement: '',
  });
  const by = { provider: 'bench', issuer: publicUrl, providerSession: null, acr: null, idToken: 'none' };
  return { app, secret: await openSession(store, person, by) };
}
