/** The sign-in of `npm start`: everybody in the installation's own database may be chosen, and is then known. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openDatabase } from '../prisma/client.ts';
import { everybody } from '../store/everybody.ts';
import { bindTestPerson } from '../store/identities.ts';
import type { Store } from '../store/store.ts';
import { startTestSignIn, type TestSignIn, testProviderId } from './sign-in.ts';

export interface TestPeopleOptions {
  readonly port: number;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly hashKey: string;
  /** The installation's; the list of providers is written here. */
  readonly folder: string;
}

export interface TestPeople {
  /** The file for `OIDC_PROVIDERS`. */
  readonly file: string;
  readonly stop: () => Promise<void>;
}

/** Written anew at every start: the secret is good for as long as the provider runs. */
async function writeProviders(folder: string, { issuer, clientId, clientSecret }: TestSignIn): Promise<string> {
  const title = { nb: 'testperson', nn: 'testperson', en: 'a test person' };
  const one = { id: testProviderId, title, issuer, clientId, secretFile: 'sign-in-secret' };
  const file = resolve(folder, 'sign-in.yaml');
  await writeFile(join(folder, 'sign-in-secret'), clientSecret, { mode: 0o600 });
  // JSON is YAML too.
  await writeFile(file, JSON.stringify({ providers: [one] }, null, 2));
  return file;
}

export async function startTestPeople(options: TestPeopleOptions): Promise<TestPeople> {
  const { port, publicUrl, databaseUrl, hashKey, folder } = options;
  const database = openDatabase(databaseUrl, 2);
  const store: Store = { database, machineNow: () => Date.now(), hashKey, wake: async () => {} };
  try {
    const provider = await startTestSignIn({
      port,
      publicUrl,
      people: () => everybody(store),
      onChosen: (issuer, person) => bindTestPerson(store, { issuer, subject: person }, person),
    });
    return {
      file: await writeProviders(folder, provider),
      stop: async () => {
        await provider.stop();
        await database.$disconnect();
      },
    };
  } catch (failure) {
    await database.$disconnect();
    throw failure;
  }
}
