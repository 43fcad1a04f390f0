/** Is a failure "the service is away", or a fault of ours? One answer for the API and the command line. */
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
  // No connection, or no transaction, in time.
  'P2024',
  'P2028',
  // PostgreSQL: no such database, wrong password, starting or ending.
  '3D000',
  '28P01',
  '28000',
  '57P01',
  '57P02',
  '57P03',
]);
/** PostgreSQL's class of faults of the connection; and what drivers say where they give no code. */
const connectionCode = /^08\d{3}$/;
const words = /Can't reach|DatabaseNotReachable|ECONNREFUSED|ECONNRESET|terminated|connection/i;
/** gRPC: deadline exceeded, unavailable. */
const grpcCodes = new Set([4, 14]);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Looks through the causes: drivers wrap what the socket said. */
export function isAway(failure: unknown, depth = 0): boolean {
  if (depth > 8 || typeof failure !== 'object' || failure === null) return false;
  const code = field(failure, 'code');
  if (typeof code === 'string' && (codes.has(code) || connectionCode.test(code))) return true;
  if (typeof code === 'number' && grpcCodes.has(code)) return true;
  if (failure instanceof Error && words.test(failure.message)) return true;
  const inner = [
    field(failure, 'cause'),
    field(field(failure, 'meta'), 'driverAdapterError'),
    field(failure, 'errors'),
  ].flat();
  return inner.some((one) => isAway(one, depth + 1));
}
