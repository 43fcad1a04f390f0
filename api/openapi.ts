/** The API's own description. It is made from the routes and committed, so that a change of it is seen (`npm run openapi`). */
import { readFile, writeFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store.ts';
import { buildApp } from './app.ts';

const file = new URL('./openapi.json', import.meta.url);

/** Nothing is asked of the store: only the routes are looked at. */
const noStore = {} as Store;

const describe = (app: FastifyInstance): string => `${JSON.stringify(app.swagger(), null, 1)}\n`;

export async function openapiNow(): Promise<string> {
  const app = await buildApp({
    store: noStore,
    identify: async () => null,
    publicUrl: 'https://forlop.example',
    providers: [],
    onFault: () => {},
    requestsPerMinute: 1,
    securityContact: '',
    accessibilityStatement: '',
  });
  await app.ready();
  const text = describe(app);
  await app.close();
  return text;
}

export const openapiCommitted = (): Promise<string> => readFile(file, 'utf8');

export const writeOpenapi = async (): Promise<void> => writeFile(file, await openapiNow());
