/** Where the rows of pages.ts lead: whose mail, whose system and who leaves is an id of the world. */
import { tryOut } from '../../store/webhooks/deliveries.ts';
import { createEndpoint } from '../../store/webhooks/endpoints.ts';
import type { DeskRig } from './rig.ts';

/** What the rows call by a name, made where it is not there. */
export async function idsOf({ bare, world }: DeskRig): Promise<Readonly<Record<string, string>>> {
  const { database } = bare.store;
  const { messageId } = await database.mailItem.findFirstOrThrow({
    where: { caseFile: { agencyId: 'nav' }, messageId: { not: null } },
  });
  const webhook = await createEndpoint(bare.store, world.people['hr'] ?? '', {
    agency: 'nav',
    url: 'https://lonn.nav.test/forlop',
    types: ['employment.started'],
  });
  if (webhook === null || 'refused' in webhook) throw new Error('no webhook');
  const { id } = webhook.done;
  await tryOut(bare.store, world.people['hr'] ?? '', id);
  return { mail: messageId ?? '', webhook: id, leader: world.people['leader'] ?? '' };
}

/** The address of a row. */
export const addressOf = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (whole, name: string) => ids[name] ?? whole);
