/** The service's four measures, each with when it is wrong: the same limits as `forlop health` (store/health.ts). */
import type { HealthBody } from '../../api/admin/bodies.ts';
import type { TextValues } from '../../texts/web/catalogue.ts';
import type { UpkeepTextKey } from '../../texts/web/upkeep/index.ts';

type Say = (key: UpkeepTextKey, values?: TextValues) => string;

export interface Measure {
  readonly title: string;
  readonly value: string;
  readonly help: string;
  readonly wrong: boolean;
}

const minuteMs = 60_000;
const sweepLateMs = 5 * minuteMs;
const mailLateMs = 35 * minuteMs;

/** In minutes up to two hours, then in hours: nobody acts on more. */
export function ago(ms: number, say: Say): string {
  const minutes = Math.floor(ms / minuteMs);
  return minutes < 120 ? say('health.ago', { minutes }) : say('health.hoursAgo', { hours: Math.floor(minutes / 60) });
}

export const measuresOf = (body: HealthBody, say: Say): readonly Measure[] => [
  {
    title: say('health.sweep'),
    value: body.sweepAgeMs === null ? say('health.never') : ago(body.sweepAgeMs, say),
    help: say('health.sweepHelp'),
    wrong: body.sweepAgeMs === null || body.sweepAgeMs >= sweepLateMs,
  },
  {
    title: say('health.oldest'),
    value: body.oldestMailMs === null ? say('health.none') : ago(body.oldestMailMs, say),
    help: say('health.oldestHelp'),
    wrong: body.oldestMailMs !== null && body.oldestMailMs >= mailLateMs,
  },
  {
    title: say('health.late'),
    value: body.lateMails === 0 ? say('health.none') : String(body.lateMails),
    help: say('health.lateHelp'),
    wrong: body.lateMails > 0,
  },
  {
    title: say('health.nobody'),
    value: body.mailsForNobody === 0 ? say('health.none') : String(body.mailsForNobody),
    help: say('health.nobodyHelp'),
    wrong: body.mailsForNobody > 0,
  },
];
