import { defineConfig } from 'vitest/config';

/** Fast rules first; then everything that talks to real PostgreSQL, Temporal and SMTP, which share one set of servers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['test/{domain,mail,house,web/rules}/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'services',
          include: ['test/{store,workflows,embedded,play,cli,api,faults,support}/**/*.test.ts', 'test/web/*.test.ts'],
          globalSetup: ['test/support/services.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A machine under load is slow, not wrong.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
