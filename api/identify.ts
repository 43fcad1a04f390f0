/** Who sends a request: with a token an agency's system (RFC 6750), else whoever is signed in in the browser. */
import { agencyOfToken } from '../store/api-clients.ts';
import type { Store } from '../store/store.ts';
import type { Identify } from './caller.ts';
import { createCallerOf } from './sign-in/caller.ts';

export function identifyBy(store: Store, publicUrl: string): Identify {
  const signedIn = createCallerOf(store, publicUrl);
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const person = await signedIn(request);
      return person === null ? null : { type: 'person', id: person.id };
    }
    const token = /^Bearer ([\w-]{20,200})$/.exec(authorization)?.[1];
    const agency = token === undefined ? null : await agencyOfToken(store, token);
    return agency === null ? null : { type: 'system', agency };
  };
}
