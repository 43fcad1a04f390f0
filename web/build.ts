/** Builds the desk into `web/dist`, which the API serves: `npm run build`. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { formTable } from './build/form-table.ts';

const table = formTable();
const names = Object.fromEntries(Object.entries(table).map(([kind, forms]) => [kind, Object.keys(forms)]));

/** The commands' forms as data, so that no schema has to travel to the browser. */
const made: Readonly<Record<string, string>> = {
  'virtual:forms': `export const forms = ${JSON.stringify(table)};`,
  'virtual:form-names': `export const formNames = ${JSON.stringify(names)};`,
};

const forms: Plugin = {
  name: 'forms',
  resolveId: (id) => (Object.hasOwn(made, id) ? `\0${id}` : null),
  load: (id) => made[id.replace('\0', '')] ?? null,
};

await build({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Beside the API's own `/assets`.
  base: '/desk/',
  plugins: [forms, react()],
  logLevel: 'warn',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing is put into the page itself: its policy allows files of ours alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
    rolldownOptions: {
      treeshake: {
        // Of the design system's one big index, what nobody imports is left out. Its custom elements register
        // themselves when they are loaded (designsystemet-web): they stay.
        moduleSideEffects: (id) => !/node_modules\/(@digdir\/designsystemet-react|@floating-ui|@tanstack)\//.test(id),
      },
    },
  },
});
