/** The one place where a Prisma client is made. */
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** What a transaction offers; the same calls as the client's. */
export type Transaction = Prisma.TransactionClient;
export { Prisma };

/**
 * @param connections the pool's size; a worker wants its activity slots plus two
 * @param role works as this role of the database's, which the one who logs in must belong to
 */
export function openDatabase(connectionString: string, connections = 10, role?: string): Database {
  const options = role === undefined ? {} : { options: `-c role=${role}` };
  const adapter = new PrismaPg({ connectionString, max: connections, ...options });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}
