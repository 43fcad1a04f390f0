import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/main', test: { include: ['test/play/**/*.test.ts'], testTimeout: 60000 } });
