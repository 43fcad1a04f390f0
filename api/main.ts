/** The API's process. */
import { createLog } from '../service/log.ts';
import { openService } from '../service/service.ts';
import { readSettings } from '../settings/settings.ts';
import { buildApp } from './app.ts';

const settings = readSettings();
const log = createLog('api', settings.LOG_LEVEL);
const service = openService(settings, {
  onLostWake: (code) => log.warn({ code }, 'a wake was lost; the sweep will find it'),
});
const app = buildApp({
  store: service.store,
  token: settings.API_TOKEN,
  onFault: (code) => log.error({ code }, 'a request failed'),
});
await app.listen({ host: settings.API_HOST, port: settings.API_PORT });
log.info({ listening: app.listeningOrigin }, 'the API is ready');

let ending = false;
const end = async (): Promise<void> => {
  if (ending) return;
  ending = true;
  await app.close();
  await service.close();
  log.info('the API has ended');
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
