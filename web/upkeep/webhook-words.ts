/** What a system can be told of, in words. */
import { type WebhookType, webhookTypes } from '../../domain/webhooks.ts';
import type { UpkeepTextKey } from '../../texts/web/upkeep/index.ts';

export { webhookTypes };

const isType = (text: string): text is WebhookType => webhookTypes.some((one) => one === text);

/** Null: of a release that is newer than this page. */
export const typeText = (type: string): UpkeepTextKey | null => (isType(type) ? `type.${type}` : null);
