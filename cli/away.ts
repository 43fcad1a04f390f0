/** Is a failure "the service is away", or a fault of ours? */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1017',
  // PostgreSQL: no such database, wrong password, starting or ending.
  '3D000',
  '28P01',
  '28000',
  '57P01',
  '57P03',
]);
/** gRPC: deadline exceeded, unavailable. */
const grpcCodes = new Set([4, 14]);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Looks through the causes: drivers wrap what the socket said. */
export function isAway(failure: unknown, depth = 0): boolean {
  if (depth > 8 || typeof failure !== 'object' || failure === null) return false;
  const code = field(failure, 'code');
  if (typeof code === 'string' && codes.has(code)) return true;
  if (typeof code === 'number' && grpcCodes.has(code)) return true;
  if (failure instanceof Error && /Can't reach database server|DatabaseNotReachable|ECONNREFUSED/.test(failure.message))
    return true;
  const inner = [
    field(failure, 'cause'),
    field(field(failure, 'meta'), 'driverAdapterError'),
    field(failure, 'errors'),
  ].flat();
  return inner.some((one) => isAway(one, depth + 1));
}
