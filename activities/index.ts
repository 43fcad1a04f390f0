/** Every activity, over its ports. Each is one short transaction or one conversation, and safe to do again. */
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Step } from '../domain/case/engine.ts';
import type { CaseRef, PersonId } from '../domain/words.ts';
import { type TendAnswer, tend } from '../store/tend.ts';
import { type DeliverAnswer, deliver, type Ports } from './deliver.ts';
import { deliverWebhooks, type WebhookAnswer } from './webhooks/deliver.ts';

export type { Ports };

export interface Activities {
  readonly tend: (ref: CaseRef, step: Step | null) => Promise<TendAnswer>;
  readonly deliver: (person: PersonId) => Promise<DeliverAnswer>;
  readonly deliverWebhooks: (endpoint: string) => Promise<WebhookAnswer>;
}

/** Texts of drivers and servers may hold names and addresses: what goes to Temporal is the fault's name (R-PRV-2). */
async function withoutTexts<T>(work: Promise<T>, log: (code: string, error: unknown) => void): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error ? error.name : 'fault';
    log(code, error);
    throw ApplicationFailure.create({ message: code, type: code });
  }
}

/** Well under the time after which Temporal takes a silent worker for dead (workflows/case/proxies.ts). */
const beatEveryMs = 5_000;

/** Says that we live for as long as the work lasts; a local activity has nobody to say it to. */
async function beating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current();
  if (context.info.isLocal) return work();
  const timer = setInterval(() => context.heartbeat(), beatEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

export function createActivities(ports: Ports, log: (code: string, error: unknown) => void = () => {}): Activities {
  return {
    tend: (ref, step) => beating(() => withoutTexts(tend(ports.store, ref, step), log)),
    deliver: (person) => beating(() => withoutTexts(deliver(ports, person), log)),
    deliverWebhooks: (endpoint) => beating(() => withoutTexts(deliverWebhooks(ports, endpoint), log)),
  };
}
