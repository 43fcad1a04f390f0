/** What reads of webhooks answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';
import { pageOf } from '../cursor.ts';

const instant = z.string().meta({ format: 'date-time' });

export const shownSecret = z
  .strictObject({
    id: z.string(),
    secret: z.string().meta({ description: '`whsec_…`, as libraries of Standard Webhooks take it; shown this once' }),
  })
  .meta({ id: 'WebhookSecret' });

const endpoint = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    types: z.array(z.string()),
    status: z.enum(['active', 'disabled', 'gone', 'failed', 'succeeded']).meta({
      description:
        'gone: it has answered 410; failed: three days without a success; succeeded: its agency was taken over, and enabling makes it the successor’s',
    }),
    pending: z.int().meta({ description: 'How many deliveries wait' }),
    failingSince: instant.nullable(),
    retryAt: instant.nullable().meta({ description: 'When the next try is due' }),
  })
  .meta({ id: 'WebhookEndpoint' });

export const endpointsBody = z.strictObject({ items: z.array(endpoint) });
export type EndpointsBody = z.infer<typeof endpointsBody>;

const delivery = z
  .strictObject({
    id: z.string().meta({ description: 'Names it here; the event’s own id is `event`' }),
    event: z.string().meta({ description: 'The header webhook-id' }),
    type: z.string(),
    case: z.string(),
    at: instant,
    status: z.enum(['pending', 'delivered']),
    attempts: z.int(),
    code: z
      .string()
      .nullable()
      .meta({ description: 'Of the last try: the status, or timeout, unreachable, notPublic, notHttps' }),
    deliveredAt: instant.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

export const deliveriesBody = pageOf(delivery);
export type DeliveriesBody = z.infer<typeof deliveriesBody>;

export const openedHook = z
  .strictObject({ ...shownSecret.shape, url: z.string().meta({ description: 'Where the tool sends its messages' }) })
  .meta({ id: 'RecruitmentHook' });

/** Null: it is not open. */
export const hookBody = z.strictObject({ url: z.string().nullable() });
export type HookBody = z.infer<typeof hookBody>;
export type SecretBody = z.infer<typeof shownSecret>;
export type OpenedHookBody = z.infer<typeof openedHook>;
