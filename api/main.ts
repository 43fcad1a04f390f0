/** The API's process. */
import { createLog } from '../service/log.ts';
import { openService } from '../service/service.ts';
import { readProviders } from '../settings/providers.ts';
import { readSettings } from '../settings/settings.ts';
import { readTimeMachine } from '../settings/time-machine.ts';
import { buildApp } from './app.ts';
import { type DeskFiles, readDesk } from './desk/files.ts';
import { identifyBy } from './identify.ts';
import { timeMachineAt } from './rehearsal/time-machine.ts';

const settings = readSettings();
const timeMachine = readTimeMachine(settings);
const log = createLog('api', settings.LOG_LEVEL);
const service = openService(settings, {
  databaseRole: 'forlop_api',
  onLostWake: (code) => log.warn({ code }, 'a wake was lost; the sweep will find it'),
});

async function deskOrWord(): Promise<DeskFiles | null> {
  const desk = await readDesk();
  if (desk === null) log.warn('the desk is not built (npm run build): its pages are not there');
  return desk;
}

const app = await buildApp({
  store: service.store,
  identify: identifyBy(service.store, settings.PUBLIC_URL),
  publicUrl: settings.PUBLIC_URL,
  providers: readProviders(settings.OIDC_PROVIDERS, settings.PUBLIC_URL),
  onFault: (code) => log.error({ code }, 'a request failed'),
  trustedProxies: settings.API_TRUSTED_PROXIES,
  requestsPerMinute: settings.API_REQUESTS_PER_MINUTE,
  webhooksToThisMachine: settings.WEBHOOKS_TO_THIS_MACHINE === 'yes',
  desk: await deskOrWord(),
  timeMachine: timeMachine === null ? null : timeMachineAt(timeMachine),
  render: service.render,
  securityContact: settings.SECURITY_CONTACT,
  accessibilityStatement: settings.ACCESSIBILITY_STATEMENT,
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
