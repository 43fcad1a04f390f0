/** A command as it comes from outside: the fields in the body, its name elsewhere. */
import type { AnyCommand } from '../../domain/case/engine.ts';

const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** Deeper than any command is, and less than what recursion can bear. */
const mostLevels = 20;

const isDeep = (value: unknown, levels = mostLevels): boolean =>
  typeof value === 'object' && value !== null
    ? levels === 0 || Object.values(value).some((one) => isDeep(one, levels - 1))
    : false;

/** An object that may be looked into; whether its fields are right the door says. */
export const isCommandBody = (body: unknown): body is Record<string, unknown> => isObject(body) && !isDeep(body);

/** The door's own strictness: a `type` in the body would otherwise choose the command. */
export const commandIn = (body: Record<string, unknown>, type: string): AnyCommand =>
  'type' in body ? { ...body, type, 'body.type': body['type'] } : { ...body, type };
