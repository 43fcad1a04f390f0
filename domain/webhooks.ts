/**
 * What an agency's own systems may be told of (R-OPS-9): a closed list, each name with the events of the case log that it
 * stands for. What is told holds ids and links only, so nothing is here that would say something by its name alone: how
 * an applicant answered, that they were silent, and whether they were verified (R-PRV-1, R-PRV-4).
 */
import type { ApplicationEvent } from './application/events.ts';
import type { EmploymentEvent } from './employment/events.ts';
import type { PositionEvent } from './position/events.ts';
import type { CaseKind } from './words.ts';

interface Of<K extends CaseKind, E extends { readonly type: string }> {
  readonly kind: K;
  /** Events of that kind's log. */
  readonly log: readonly E['type'][];
}

type Row = Of<'position', PositionEvent> | Of<'application', ApplicationEvent> | Of<'employment', EmploymentEvent>;

const rows = {
  'position.registered': { kind: 'position', log: ['registered', 'adopted'] },
  'position.published': { kind: 'position', log: ['published'] },
  'position.deadlineMoved': { kind: 'position', log: ['deadlineMoved'] },
  'position.ended': { kind: 'position', log: ['ended'] },
  'application.received': { kind: 'application', log: ['received'] },
  'application.withdrawn': { kind: 'application', log: ['withdrawn'] },
  'employment.opened': { kind: 'employment', log: ['opened', 'adopted'] },
  'employment.started': { kind: 'employment', log: ['began'] },
  /** Start, percentage or leaving may be another than before: payroll reads what they are now. */
  'employment.termChanged': {
    kind: 'employment',
    log: ['startMoved', 'percentageChanged', 'decisionRecorded', 'resigned', 'dismissed', 'corrected', 'takenBack'],
  },
  'employment.cancelled': { kind: 'employment', log: ['cancelled'] },
  'employment.left': { kind: 'employment', log: ['left'] },
} as const satisfies Readonly<Record<string, Row>>;

export type WebhookType = keyof typeof rows;
export const webhookTypes = Object.keys(rows) as readonly WebhookType[];

/** What an endpoint is told when somebody tries it out: of no event, about the agency itself. In no endpoint's choice. */
export const trialType = 'forlop.trial';

const byEvent: ReadonlyMap<string, WebhookType> = new Map(
  webhookTypes.flatMap((type) => rows[type].log.map((event) => [`${rows[type].kind}/${event}`, type] as const)),
);

/**
 * What a receiver knows an event by, the same at every try. A database that was put back counts on from an older number:
 * the epoch of when it was told (docs/operations.md) keeps two events apart.
 */
export const eventId = ({
  caseId,
  epoch,
  seq,
}: {
  readonly caseId: string;
  readonly epoch: number;
  readonly seq: number;
}): string => `${caseId}:${epoch}.${seq}`;

export interface Told {
  /** Of the event among those that were given. */
  readonly index: number;
  readonly type: WebhookType;
}

/** Which of a case's new events are told, each by one name. */
export const toldOf = (kind: CaseKind, events: readonly { readonly type: string }[]): readonly Told[] =>
  events.flatMap((event, index) => {
    const type = byEvent.get(`${kind}/${event.type}`);
    return type === undefined ? [] : [{ index, type }];
  });
