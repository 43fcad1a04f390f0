/** Logs as JSON lines: codes and ids, never names, addresses or texts (R-PRV-2). */
import { pino } from 'pino';

export const createLog = (name: string, level: string) => pino({ name, level, base: { name } });
