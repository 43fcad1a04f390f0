/** The pages of a sign-in over real HTTP, with the embedded provider and a small browser of our own. */
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { createCallerOf } from '../../api/sign-in/caller.ts';
import { refuseForeignOrigin } from '../../api/sign-in/origin.ts';
import { registerSignIn } from '../../api/sign-in/register.ts';
import { freePort } from '../../embedded/free-port.ts';
import { startTestSignIn, type TestSignIn, type TestSignInOptions } from '../../embedded/sign-in.ts';
import { openDatabase } from '../../prisma/client.ts';
import type { ProviderSettings } from '../../settings/providers.ts';
import { type Everybody, everybody } from '../../store/everybody.ts';
import type { Store } from '../../store/store.ts';
import { anAgency, type Bare, difi, startBare } from '../support/bare.ts';

export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

export interface Browser {
  /** Goes there and wherever it is sent from there, as a person would. */
  readonly go: (url: string) => Promise<Answer>;
  readonly post: (url: string, form?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** One request, followed nowhere. */
  readonly ask: (url: string, init?: RequestInit) => Promise<Answer>;
  readonly cookies: Map<string, string>;
}

const fromHeader = (line: string): readonly [string, string] => {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
};

/** Cookies of one host, as all servers of the tests have the same. */
export function newBrowser(base: string): Browser {
  const cookies = new Map<string, string>();
  const ask: Browser['ask'] = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(new URL(url, base), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = fromHeader(line);
      if (value === '' || /Max-Age=0|01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.status, url: answer.url, headers: answer.headers, text: await answer.text() };
  };
  const follow = async (answer: Answer): Promise<Answer> => {
    const to = answer.headers.get('location') ?? answer.headers.get('refresh')?.replace(/^0;url=/, '');
    return to === undefined ? answer : follow(await ask(new URL(to, answer.url).href));
  };
  return {
    cookies,
    ask,
    go: async (url) => follow(await ask(url)),
    post: async (url, form = {}) =>
      follow(
        await ask(url, {
          method: 'POST',
          headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(form).toString(),
        }),
      ),
  };
}

export interface SignInRig {
  readonly bare: Bare;
  readonly store: Store;
  readonly publicUrl: string;
  readonly provider: TestSignIn;
  /** People of the directory: HR and the coordinator of the coordinating agency. */
  readonly hr: string;
  readonly coordinator: string;
  readonly faults: string[];
  /** Whom the provider knows besides those who have a place here. */
  readonly former: Everybody[];
  /** Moves the machine's clock on. */
  readonly pass: (ms: number) => void;
  readonly browser: () => Browser;
  /** Signs in as somebody at the provider; where that ends is the answer. */
  readonly signIn: (browser: Browser, person: string, from?: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface RigOptions {
  readonly provider?: Partial<TestSignInOptions>;
  /** Beside the id, the title, the issuer and the client. */
  readonly settings?: Partial<ProviderSettings>;
}

export async function startSignInRig({ provider: given = {}, settings = {} }: RigOptions = {}): Promise<SignInRig> {
  const bare = await startBare('2017-02-01');
  await anAgency(bare, 'difi');
  const hr = await bare.appoint(difi, 'hr', { name: 'Hanne <b>HR</b>', email: 'hanne@difi.test' });
  const coordinator = await bare.appoint(difi, 'coordinator', { name: 'Per Prøve', email: 'per@difi.test' });
  let ahead = 0;
  const store: Store = { ...bare.store, machineNow: () => Date.now() + ahead };
  // As in production: bound by row-level security.
  const own: Store = { ...store, database: openDatabase(bare.databaseUrl, 8, 'forlop_api') };
  const publicUrl = `http://127.0.0.1:${await freePort()}`;
  const former: Everybody[] = [];
  const people = async () => [...(await everybody(store)), ...former];
  const provider = await startTestSignIn({ port: 0, publicUrl, people, onChosen: async () => {}, ...given });
  const faults: string[] = [];
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const title = { nb: 'Testporten', nn: 'Testporten', en: 'Test gate' };
  await registerSignIn(app, {
    store: own,
    publicUrl,
    providers: [
      {
        id: 'test',
        title,
        issuer: provider.issuer,
        clientId: provider.clientId,
        par: false,
        scope: 'openid',
        sessionMinutes: 480,
        credential: { secret: provider.clientSecret },
        ...settings,
      },
    ],
    onFault: (code) => faults.push(code),
  });
  const callerOf = createCallerOf(own, publicUrl);
  app.addHook('onRequest', refuseForeignOrigin(publicUrl));
  app.get('/', async () => 'home');
  app.get('/cases', async () => 'cases');
  app.route({
    method: ['GET', 'POST'],
    url: '/v1/who',
    handler: async (request) => ({ caller: await callerOf(request) }),
  });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(publicUrl).port) });
  return {
    bare,
    store,
    publicUrl,
    provider,
    hr,
    coordinator,
    faults,
    former,
    pass: (ms) => {
      ahead += ms;
    },
    browser: () => newBrowser(publicUrl),
    signIn: async (browser, person, from = '/sign-in') => {
      const chooser = await browser.go(from);
      return chooser.url.startsWith(provider.issuer) ? browser.post(chooser.url, { person }) : chooser;
    },
    stop: async () => {
      await app.close();
      await provider.stop();
      await own.database.$disconnect();
      await bare.stop();
    },
  };
}
