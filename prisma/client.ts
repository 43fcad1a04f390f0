/** The one place where a Prisma client is made. */
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** What a transaction offers; the same calls as the client's. */
export type Transaction = Prisma.TransactionClient;
export { Prisma };

/** @param connections the pool's size; a worker wants its activity slots plus two */
export function openDatabase(connectionString: string, connections = 10): Database {
  const adapter = new PrismaPg({ connectionString, max: connections });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}
