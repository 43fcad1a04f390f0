import { defineConfig } from 'prisma/config';

const url = process.env['DATABASE_URL'];

/** For Prisma's own command line, where its engine can be had; the service itself migrates by `prisma/migrate.ts`. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url === undefined ? {} : { datasource: { url } }),
});
