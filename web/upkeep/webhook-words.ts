/** What a system can be told of, in words. */
import { trialType, type WebhookType, webhookTypes } from '../../domain/webhooks.ts';
import type { UpkeepTextKey } from '../../texts/web/upkeep/index.ts';

export { webhookTypes };

const isType = (text: string): text is WebhookType => webhookTypes.some((one) => one === text);

/** Null: of a release that is newer than this page. */
export const typeText = (type: string): UpkeepTextKey | null => {
  if (type === trialType) return 'type.trial';
  return isType(type) ? `type.${type}` : null;
};

/** Words of activities/webhooks/post.ts for what is no answer. */
const noAnswers: Readonly<Record<string, UpkeepTextKey>> = {
  unreachable: 'deliveries.unreachable',
  timeout: 'deliveries.timeout',
  notPublic: 'deliveries.notPublic',
  notHttps: 'deliveries.notHttps',
  rehearsal: 'deliveries.rehearsal',
};

/** What the last try led to; an answer's status stands in its words. */
export const answerText = (code: string): UpkeepTextKey => noAnswers[code] ?? 'deliveries.answered';
