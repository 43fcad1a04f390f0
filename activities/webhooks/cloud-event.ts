/** An event as CloudEvents 1.0 in structured JSON: ids and links, and nothing that could be read about anybody (R-PRV-4). */
import { plurals } from '../../domain/plurals.ts';
import { eventId } from '../../domain/webhooks.ts';
import type { OwedDelivery } from '../../store/webhooks/outgoing.ts';

export function cloudEvent(publicUrl: string, delivery: OwedDelivery) {
  const { type, caseId, kind, at, agency, parent } = delivery;
  const api = `${publicUrl}/v1/${plurals[kind]}/${encodeURIComponent(caseId)}`;
  return {
    specversion: '1.0',
    id: eventId(delivery),
    source: publicUrl,
    type,
    subject: caseId,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: {
      case: caseId,
      kind,
      agency,
      parent,
      links: {
        api: kind === 'employment' ? `${api}/payroll` : api,
        page: `${publicUrl}/saker/${encodeURIComponent(caseId)}`,
      },
    },
  };
}
