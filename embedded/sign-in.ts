/**
 * A provider of sign-in for this machine: whoever is chosen is signed in. Started by `npm start` and by tests alone; it
 * listens on the loopback address only, and settings accept an issuer without TLS for a service on this machine only.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Everybody } from '../store/everybody.ts';
import { type Configuration, Provider } from './oidc.mjs';
import { codeOf, portBusy } from './problem.ts';
import { createMemory } from './sign-in-memory.ts';
import { chooserPage, messagePage, signOutPage } from './sign-in-pages.ts';

export interface TestSignInOptions {
  /** 0 chooses a free one. */
  readonly port: number;
  /** Where the service is reached. */
  readonly publicUrl: string;
  readonly people: () => Promise<readonly Everybody[]>;
  /** Told who is chosen, before the service hears of it. */
  readonly onChosen: (issuer: string, person: string) => Promise<void>;
  /** The public key of a client that signs in with private_key_jwt; with a secret where it is absent. */
  readonly clientKey?: object;
  /** Takes pushed authorization requests alone. */
  readonly parOnly?: boolean;
  /** The levels of assurance it knows, the weakest first. */
  readonly acrValues?: readonly string[];
}

export interface TestSignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';
const clientId = 'forlop';
/** What the service calls it in its list of providers. */
export const testProviderId = 'test';
const chooserPath = '/velg/';

function signingKey(): object {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'ES256' };
}

function client({ publicUrl, clientKey, parOnly }: TestSignInOptions, clientSecret: string): object {
  const known =
    clientKey === undefined
      ? { client_secret: clientSecret, token_endpoint_auth_method: 'client_secret_basic' }
      : { jwks: { keys: [clientKey] }, token_endpoint_auth_method: 'private_key_jwt' };
  return {
    ...known,
    client_id: clientId,
    redirect_uris: [`${publicUrl}/sign-in/callback`],
    post_logout_redirect_uris: [`${publicUrl}/signed-out`],
    backchannel_logout_uri: `${publicUrl}/sign-in/back-channel/${testProviderId}`,
    backchannel_logout_session_required: true,
    require_auth_time: true,
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
    require_pushed_authorization_requests: parOnly === true,
  };
}

const hourSeconds = 3_600;

function configuration(options: TestSignInOptions, clientSecret: string): Configuration {
  return {
    adapter: createMemory(),
    clients: [client(options, clientSecret)],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: { body: unknown }, form: string) => {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource: (context: { body: unknown }) => {
          context.body = messagePage('Logget ut', 'Testpersonen er logget ut.');
        },
      },
    },
    ...(options.acrValues === undefined ? {} : { acrValues: options.acrValues }),
    claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, sid: null },
    ttl: {
      AccessToken: hourSeconds,
      AuthorizationCode: 60,
      IdToken: hourSeconds,
      Interaction: hourSeconds,
      Session: 8 * hourSeconds,
      Grant: 8 * hourSeconds,
    },
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    // The package asks no address of this machine, and the service is at one: it is told there of a sign-out.
    fetch: (url, { dispatcher: _, ...asked }) => fetch(url, asked),
    interactions: { url: (_, { uid }) => `${chooserPath}${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // Nobody is asked for consent to what they have chosen themselves.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = messagePage('Testinnloggingen gikk ikke', error);
    },
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

const sendHtml = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
};

/** Shows whom to choose, and finishes with whoever was. */
async function choose(
  provider: Provider,
  issuer: string,
  { people, onChosen, acrValues }: TestSignInOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return sendHtml(response, 200, chooserPage(request.url ?? '', await people()));
  const form = await readForm(request);
  if (form.has('cancel')) return provider.interactionFinished(request, response, { error: 'access_denied' });
  const chosen = (await people()).find(({ id }) => id === form.get('person'));
  if (chosen === undefined)
    return sendHtml(response, 404, messagePage('Ingen slik person', 'Gå tilbake og velg igjen.'));
  await onChosen(issuer, chosen.id);
  const asked = typeof params['acr_values'] === 'string' ? params['acr_values'].split(' ') : [];
  const acr = acrValues?.find((one) => asked.includes(one)) ?? acrValues?.[0];
  const login = { accountId: chosen.id, ...(acr === undefined ? {} : { acr }) };
  return provider.interactionFinished(request, response, { login });
}

export async function startTestSignIn(options: TestSignInOptions): Promise<TestSignIn> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    const busy = (failure: Error): Error =>
      codeOf(failure) === 'EADDRINUSE' ? portBusy('the test sign-in', options.port) : failure;
    server.once('error', (failure) => reject(busy(failure)));
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://${host}:${port}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new Provider(issuer, configuration(options, clientSecret));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith(chooserPath) !== true) return answer(request, response);
    choose(provider, issuer, options, request, response).catch(() =>
      sendHtml(response, 400, messagePage('Testinnloggingen gikk ikke', 'Begynn innloggingen på nytt.')),
    );
  });
  return {
    issuer,
    clientId,
    clientSecret,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
