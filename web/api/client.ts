/** Talks to the API: reads, and commands that are done once however often they are sent. */
import type { PreviewBody } from '../../api/cases/bodies.ts';
import type { Problem } from '../../api/problem-body.ts';
import { plurals } from '../../domain/plurals.ts';
import type { CaseRef, Language } from '../../domain/words.ts';
import { noteConnection } from './connection.ts';

export type Fault = Problem['faults'][number];

/** Why there is no answer, in the words of the page that must say so. */
export type Failure =
  | 'signedOut'
  | 'stale'
  | 'offline'
  | 'away'
  | 'missing'
  | 'notAllowed'
  | 'changed'
  | 'refused'
  | 'fault';

export type Answer<T> =
  | { readonly ok: true; readonly body: T; readonly etag: string | null }
  | { readonly ok: false; readonly why: Failure; readonly faults: readonly Fault[] };

const whyOf: Readonly<Record<number, Failure>> = {
  401: 'signedOut',
  403: 'notAllowed',
  404: 'missing',
  409: 'refused',
  412: 'changed',
  422: 'refused',
  429: 'away',
  502: 'away',
  503: 'away',
  504: 'away',
};

async function failed(response: Response): Promise<Answer<never>> {
  const said: Partial<Problem> = await response.json().catch(() => ({}));
  // Signed in, but too long ago for what binds legally.
  const isStale = said.type === 'urn:forlop:problem:freshSignInNeeded';
  return { ok: false, why: isStale ? 'stale' : (whyOf[response.status] ?? 'fault'), faults: said.faults ?? [] };
}

interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | File;
}

/** What was answered before. */
export interface Had<T> {
  readonly body: T;
  readonly etag: string;
}

/**
 * One request, for what is neither a read nor a command of a case too.
 * @param had sent anew only where it is no longer so
 */
export async function ask<T>(
  path: string,
  language: Language,
  init: Sending = {},
  had: Had<T> | null = null,
): Promise<Answer<T>> {
  const unless: Sending['headers'] = had === null ? {} : { 'if-none-match': had.etag };
  const headers = { ...init.headers, ...unless, 'accept-language': language, accept: 'application/json' };
  try {
    const response = await fetch(path, { ...init, headers });
    if (response.status === 304 && had !== null) return { ok: true, ...had };
    if (!response.ok) return await failed(response);
    const body: T = response.status === 204 ? null : await response.json();
    return { ok: true, body, etag: response.headers.get('etag') };
  } catch {
    return { ok: false, why: 'offline', faults: [] };
  }
}

/**
 * One read. What it says of the connection is shown above every page.
 * @param body what is looked for, where that must not stand in an address
 */
export async function read<T>(
  path: string,
  language: Language,
  body?: string,
  had: Had<T> | null = null,
): Promise<Answer<T>> {
  const asking: Sending =
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const answer = await ask<T>(path, language, asking, had);
  noteConnection(answer);
  return answer;
}

export interface Command {
  readonly ref: CaseRef;
  /** As the API's address names it: `markDone`. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The same for every try of one thing that is done: it is done once. */
  readonly key: string;
  /** Only if the case still is as it was read. */
  readonly seq?: number;
}

/** Waits before it is sent again; together shorter than a person's patience. */
const pausesMs = [1_000, 3_000];

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Gives a command; while the service is away the same is sent again, with the same key. */
export async function give({ ref, name, body, key, seq }: Command, language: Language): Promise<Answer<unknown>> {
  const path = `/v1/${plurals[ref.kind]}/${encodeURIComponent(ref.id)}/${name}`;
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(seq === undefined || seq === 0 ? {} : { 'if-match': `"${seq}"` }),
  };
  const send = (): Promise<Answer<unknown>> =>
    ask(path, language, { method: 'POST', headers, body: JSON.stringify(body) });
  let answer = await send();
  for (const ms of pausesMs) {
    if (answer.ok || (answer.why !== 'away' && answer.why !== 'offline')) break;
    await pause(ms);
    answer = await send();
  }
  noteConnection(answer);
  return answer;
}

export interface Trial {
  readonly case: string;
  /** As the API's address names it. */
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a command would change. It is asked for while somebody fills in a form, so a failure is nobody's concern. */
export const preview = ({ case: id, ...asked }: Trial, language: Language): Promise<Answer<PreviewBody>> =>
  ask(`/v1/cases/${encodeURIComponent(id)}/preview`, language, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });

/** What is sent besides commands: something of several parts, or a file as it is. */
export interface Sent {
  readonly path: string;
  readonly type: string;
  readonly body: string | File;
  /** The same for every try of one thing that is done. */
  readonly key: string;
}

export async function send<T>({ path, type, body, key }: Sent, language: Language): Promise<Answer<T>> {
  const headers = { 'content-type': type, 'idempotency-key': key };
  const answer = await ask<T>(path, language, { method: 'POST', headers, body });
  noteConnection(answer);
  return answer;
}

/** A write that is no command of a case. @param key the same for every try of one thing that is done */
export const post = <T>(path: string, body: unknown, key: string, language: Language): Promise<Answer<T>> =>
  send({ path, type: 'application/json', body: JSON.stringify(body), key }, language);

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file. What it is, its bytes say; what it is called here only has to be one of what the API takes. */
export const sendFile = <T>(path: string, file: File, key: string, language: Language): Promise<Answer<T>> =>
  send({ path, type: file.name.toLowerCase().endsWith('.xlsx') ? workbook : 'text/csv', body: file, key }, language);

/** As the API's address names a command: `case.snooze` is `snooze`. */
export const addressName = (type: string): string => type.replace(/^case\./, '');

/** Something of one's own that is made or ended: no command of a case, so it has no key. */
export async function change<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  language: Language,
): Promise<Answer<T>> {
  const answer = await ask<T>(path, language, { method });
  noteConnection(answer);
  return answer;
}

/** Stay signed in. */
export const extendSession = (language: Language): Promise<Answer<unknown>> =>
  ask('/v1/session/extend', language, { method: 'POST' });
