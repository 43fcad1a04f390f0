/** The service's parts, put together from settings; worker, API and command line all begin here. */
import type { Client } from '@temporalio/client';
import { createRender } from '../activities/dress.ts';
import type { Webhooks } from '../activities/webhooks/deliver.ts';
import { createPost } from '../activities/webhooks/post.ts';
import { createTransport, type Transport } from '../mail/transport.ts';
import { openDatabase } from '../prisma/client.ts';
import type { Settings } from '../settings/settings.ts';
import type { Render } from '../store/mailbox.ts';
import type { KeepErased } from '../store/receipts.ts';
import type { KeepSent } from '../store/sent-before.ts';
import type { Store } from '../store/store.ts';
import { lazyClient } from '../temporal/connect.ts';
import { createCourier, tracked } from '../temporal/courier.ts';
import { keepErasedIn } from './erased-record.ts';
import { keepSentIn } from './sent-record.ts';

export interface Service {
  readonly settings: Settings;
  readonly store: Store;
  readonly client: Client;
  readonly transport: Transport;
  readonly render: Render;
  readonly keepSent: KeepSent;
  readonly keepErased: KeepErased;
  readonly webhooks: Webhooks;
  readonly close: () => Promise<void>;
}

/** In milliseconds: a mail server on another continent answers well within these. */
const smtpTimeouts = { connectMs: 15_000, greetingMs: 15_000, silenceMs: 60_000 };

export interface ServiceOptions {
  readonly queue?: string;
  readonly onLostWake?: (code: string) => void;
  readonly onLostRecord?: (code: string) => void;
  /** Works as this role of the database (store/scope.ts); absent: as the owner. */
  readonly databaseRole?: string;
}

export function openService(
  settings: Settings,
  { queue, onLostWake, onLostRecord, databaseRole }: ServiceOptions = {},
): Service {
  const client = lazyClient(settings);
  const post = tracked(
    createCourier({
      client,
      ...(queue === undefined ? {} : { queue }),
      ...(onLostWake === undefined ? {} : { onLost: onLostWake }),
    }),
  );
  const store: Store = {
    database: openDatabase(settings.DATABASE_URL, settings.DATABASE_CONNECTIONS, databaseRole),
    machineNow: () => Date.now(),
    hashKey: settings.HASH_KEY,
    wake: post.wake,
  };
  const transport = createTransport(settings.SMTP_URL, smtpTimeouts);
  const publicUrl = settings.PUBLIC_URL.replace(/\/$/, '');
  return {
    settings,
    store,
    client,
    transport,
    render: createRender({ publicUrl, mailFrom: settings.MAIL_FROM }),
    webhooks: { publicUrl, post: createPost(settings.WEBHOOKS_TO_THIS_MACHINE === 'yes') },
    keepSent: keepSentIn({
      folder: settings.SENT_FOLDER,
      machineNow: store.machineNow,
      onLost: onLostRecord ?? (() => {}),
    }),
    keepErased: keepErasedIn(settings.SENT_FOLDER, store.machineNow),
    close: async () => {
      transport.close();
      await post.settled();
      await client.connection.close();
      await store.database.$disconnect();
    },
  };
}
