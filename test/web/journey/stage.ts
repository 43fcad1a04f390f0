/**
 * The real stack for a journey: PostgreSQL, Temporal with a worker, SMTP, the API, the desk and the sign-in's chooser.
 * An installation that is new: there is the coordinator, and nothing else.
 */
import type { Browser } from 'playwright-core';
import { createRender } from '../../../activities/dress.ts';
import type { CaughtMail } from '../../../embedded/catcher.ts';
import { settle } from '../../../play/rehearsal.ts';
import { openRehearsal } from '../../../play/rehearsal-world.ts';
import { rehearsalNow } from '../../../store/clock.ts';
import { difi } from '../../support/bare.ts';
import { startChromium } from '../../support/chromium.ts';
import { startRig } from '../../support/rig.ts';
import { freePublicUrl, startServers } from '../servers.ts';

export interface Stage {
  readonly browser: Browser;
  readonly publicUrl: string;
  readonly issuer: string;
  /** Waits until workflows and mailboxes have done all that is due. */
  readonly rest: () => Promise<void>;
  /** Every mail that has come over SMTP, the oldest first. */
  readonly mails: () => readonly CaughtMail[];
  readonly faults: readonly string[];
  readonly stop: () => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** @param name makes the task queue */
export async function startStage(name: string): Promise<Stage> {
  const publicUrl = await freePublicUrl();
  const render = createRender({ publicUrl, mailFrom: 'post@forlop.test' });
  const rig = await startRig(name, '2017-02-01', { render });
  const { store, catcher, databaseUrl } = rig;
  const ended = { startWorker: nothing, stopWorker: nothing, terminate: nothing, stop: nothing };
  await rig.give(difi, { type: 'register', name: 'Difi', coordinates: true });
  const coordinator = { name: 'Kari Koordinator', email: 'kari@difi.test', language: 'nb' };
  await rig.give(difi, { type: 'appoint', role: 'coordinator', person: coordinator });
  const openWorld = (now: number) => openRehearsal({ store, catcher, ...ended }, now);
  const servers = await startServers({ store, databaseUrl, catcher, render, publicUrl, openWorld });
  const browser = await startChromium('--lang=nb-NO');
  return {
    browser,
    publicUrl,
    issuer: servers.issuer,
    rest: async () => {
      const now = await rehearsalNow(store);
      if (now !== null) await settle(store, now);
    },
    mails: () => catcher.messages(),
    faults: servers.faults,
    stop: async () => {
      await browser.close();
      await servers.stop();
      await rig.stop();
    },
  };
}
