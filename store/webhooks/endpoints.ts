/** Where an agency's systems are told of what happens: registered, rotated, switched off and deleted by its own office. */
import { randomBytes } from 'node:crypto';
import type { EndpointFault } from '../../domain/agency/facts.ts';
import { dayOf } from '../../domain/calendar.ts';
import { rolesHeld } from '../../domain/routing.ts';
import type { WebhookType } from '../../domain/webhooks.ts';
import type { AgencyId, PersonId, Role } from '../../domain/words.ts';
import { caseNow } from '../clock.ts';
import { officesOf } from '../directory.ts';
import { type Store, type Transaction, transact } from '../store.ts';
import { newSigningSecret, rotation, sealSecret, shownSecret } from './secret.ts';
import { heirOf, tellCase } from './standing.ts';

export type EndpointStatus = 'active' | 'disabled' | EndpointFault;

export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly status: EndpointStatus;
  /** Deliveries that wait. */
  readonly pending: number;
  /** Machine time of the first of the failures in a row; null: the last try was a success, or there was none. */
  readonly failingSince: Date | null;
  readonly retryAt: Date | null;
}

export interface Shown {
  readonly id: string;
  /** `whsec_…`; shown this once. */
  readonly secret: string;
}

/** Codes of texts/refusals/webhooks.*.ts. */
export type WebhookRefusal = 'addressTaken' | 'tooManyEndpoints' | 'notActive';
export type Result<T> = { readonly done: T } | { readonly refused: WebhookRefusal } | null;

/** A mistake in a loop must not fill the table; nobody has so many systems. */
export const mostEndpoints = 10;

const offices: readonly Role[] = ['hr', 'hrHead'];

/** Whether webhooks of the agency are the person's to manage: its HR's, and the coordinator's at its own agency. */
export async function manages(store: Store, tx: Transaction, person: PersonId, agency: AgencyId): Promise<boolean> {
  const { directory } = await officesOf(tx, agency);
  const today = dayOf(await caseNow(store, tx));
  const held = rolesHeld(person, { agency, people: {} }, directory, today).map(({ role }) => role);
  return held.some((role) => offices.includes(role) || (role === 'coordinator' && directory.coordinator === agency));
}

/** Null: it is not there, or not this person's to manage; from outside the two are the same. */
export async function own(store: Store, tx: Transaction, person: PersonId, id: string) {
  const row = await tx.webhookEndpoint.findUnique({ where: { id } });
  return row !== null && (await manages(store, tx, person, row.agencyId)) ? row : null;
}

/** With those of agencies that it has taken over from. */
export async function endpointsOf(
  store: Store,
  person: PersonId,
  agency: AgencyId,
): Promise<readonly Endpoint[] | null> {
  return transact(store, async (tx) => {
    if (!(await manages(store, tx, person, agency))) return null;
    return tx.$queryRaw<Endpoint[]>`
      SELECT id, url, types, status, failing_since_machine_at AS "failingSince", retry_machine_at AS "retryAt",
        (SELECT count(*)::int FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.status = 'pending') AS pending
      FROM webhook_endpoint e WHERE agency_id = ${agency} OR heir_of(agency_id) = ${agency} ORDER BY created_machine_at, id`;
  });
}

export interface NewEndpoint {
  readonly agency: AgencyId;
  readonly url: string;
  readonly types: readonly WebhookType[];
}

export async function createEndpoint(
  store: Store,
  person: PersonId,
  { agency: named, url, types }: NewEndpoint,
): Promise<Result<Shown>> {
  return transact(store, async (tx): Promise<Result<Shown>> => {
    if (!(await manages(store, tx, person, named))) return null;
    const agency = await heirOf(tx, named);
    const refused = await refusedAt(tx, agency, url);
    if (refused !== null) return { refused };
    const id = `wh-${randomBytes(10).toString('hex')}`;
    const secret = newSigningSecret();
    await tx.webhookEndpoint.create({
      data: {
        id,
        agencyId: agency,
        url,
        types: [...new Set(types)],
        status: 'active',
        secret: sealSecret(store, id, secret),
        createdBy: person,
        createdMachineAt: new Date(store.machineNow()),
      },
    });
    return { done: { id, secret: shownSecret(secret) } };
  });
}

/** Why an agency cannot have one more endpoint, at this address. */
async function refusedAt(tx: Transaction, agency: AgencyId, url: string): Promise<WebhookRefusal | null> {
  // Two at once meet here, so that the second sees the first.
  await tx.$executeRaw`SELECT 1 FROM agency WHERE id = ${agency} FOR UPDATE`;
  const there = await tx.webhookEndpoint.findMany({ where: { agencyId: agency }, select: { url: true } });
  if (there.some((one) => one.url === url)) return 'addressTaken';
  return there.length >= mostEndpoints ? 'tooManyEndpoints' : null;
}

/** A new secret; for a day everything is signed with the old one as well. */
export async function rotateSecret(store: Store, person: PersonId, id: string): Promise<Shown | null> {
  return transact(store, async (tx) => {
    const row = await own(store, tx, person, id);
    if (row === null) return null;
    const { shown, data } = rotation(store, row);
    await tx.webhookEndpoint.update({ where: { id }, data });
    return { id, secret: shown };
  });
}

const fresh = { attempts: 0, failingSinceMachineAt: null, retryMachineAt: null };

/**
 * Switched off, nothing is sent and nothing new is written for it; on again, what waited is sent. One of an agency that
 * was taken over becomes the successor's by being switched on (R-OPS-4).
 */
export async function switchEndpoint(store: Store, person: PersonId, id: string, on: boolean): Promise<Result<true>> {
  const result = await transact(store, async (tx): Promise<Result<true>> => {
    const row = await own(store, tx, person, id);
    if (row === null) return null;
    const agencyId = on ? await heirOf(tx, row.agencyId) : row.agencyId;
    const refused = agencyId === row.agencyId ? null : await refusedAt(tx, agencyId, row.url);
    if (refused !== null) return { refused };
    await tx.webhookEndpoint.update({
      where: { id },
      data: { agencyId, status: on ? 'active' : 'disabled', ...fresh },
    });
    return { done: true };
  });
  if (result !== null && 'done' in result) void store.wake([{ type: 'webhook', endpoint: id }]);
  return result;
}

/** With what was and was not delivered. */
export async function deleteEndpoint(store: Store, person: PersonId, id: string): Promise<boolean> {
  const wakes = await transact(store, async (tx) => {
    const row = await own(store, tx, person, id);
    if (row === null) return null;
    const agency = await heirOf(tx, row.agencyId);
    const told = row.noted === null ? [] : await tellCase(store, tx, { ...row, agency }, null);
    await tx.webhookEndpoint.delete({ where: { id } });
    return told;
  });
  if (wakes !== null && wakes.length > 0) void store.wake(wakes);
  return wakes !== null;
}
