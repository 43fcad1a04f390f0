/** The built desk, the API over a store as the database's own role, and the sign-in of test persons. */
import type { Page } from 'playwright-core';
import { buildApp } from '../../api/app.ts';
import { readDesk } from '../../api/desk/files.ts';
import { identifyBy } from '../../api/identify.ts';
import type { Instant } from '../../domain/words.ts';
import type { Catcher } from '../../embedded/catcher.ts';
import { freePort } from '../../embedded/free-port.ts';
import { startTestSignIn } from '../../embedded/sign-in.ts';
import { createTimeMachine } from '../../embedded/time-machine/machine.ts';
import type { World as PlayWorld } from '../../play/world.ts';
import { openDatabase } from '../../prisma/client.ts';
import { everybody } from '../../store/everybody.ts';
import { bindTestPerson } from '../../store/identities.ts';
import type { Render } from '../../store/mailbox.ts';
import type { Store } from '../../store/store.ts';

const title = { nb: 'Testporten', nn: 'Testporten', en: 'Test gate' };

export interface ServersOptions {
  readonly store: Store;
  readonly databaseUrl: string;
  readonly catcher: Catcher;
  readonly render: Render;
  readonly publicUrl: string;
  /** What the time machine moves. */
  readonly openWorld: (now: Instant) => Promise<PlayWorld>;
}

export interface Servers {
  readonly issuer: string;
  /** Faults of the service's own that it has met. */
  readonly faults: readonly string[];
  readonly stop: () => Promise<void>;
}

export const freePublicUrl = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`;

export async function startServers(options: ServersOptions): Promise<Servers> {
  const { store, databaseUrl, catcher, render, publicUrl, openWorld } = options;
  const desk = await readDesk();
  if (desk === null) throw new Error('The desk is not built: npm run build');
  const faults: string[] = [];
  const onFault = (failure: unknown): void => void faults.push(String(failure));
  const provider = await startTestSignIn({
    port: 0,
    publicUrl,
    people: () => everybody(store),
    onChosen: (issuer, person) => bindTestPerson(store, { issuer, subject: person }, person),
  });
  const { issuer, clientId } = provider;
  const own: Store = { ...store, database: openDatabase(databaseUrl, 8, 'forlop_api') };
  const more = { par: false, scope: 'openid', sessionMinutes: 480, credential: { secret: provider.clientSecret } };
  const app = await buildApp({
    store: own,
    identify: identifyBy(own, publicUrl),
    publicUrl,
    providers: [{ id: 'test', title, issuer, clientId, ...more }],
    onFault,
    requestsPerMinute: 100_000,
    desk,
    timeMachine: createTimeMachine({ store, catcher, openWorld, onFault, beginAnew: () => {} }),
    render,
    securityContact: '',
    accessibilityStatement: '',
  });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(publicUrl).port) });
  const stop = async (): Promise<void> => {
    await app.close();
    await provider.stop();
    await own.database.$disconnect();
  };
  return { issuer, faults, stop };
}

/** What the browser says by itself when an answer is refused; that is the service's to say, and tests look at it. */
const refusedAnswer = /^Failed to load resource: the server responded with a status of (401|404|412|422|503)/;

/** Everything wrong that the browser says from here on: errors, and requests to anybody but the origins. */
export function listen(page: Page, origins: readonly string[]): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !refusedAnswer.test(text)) wrong.push(text);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !origins.includes(url.origin)) wrong.push(`asked ${url.origin}`);
  });
  return wrong;
}
