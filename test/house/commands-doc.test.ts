import { expect, test } from 'vitest';
import { commandsPage } from './commands-doc.ts';

test('docs/commands.md says what the commands’ schemas say', async () => {
  await expect(commandsPage()).toMatchFileSnapshot('../../docs/commands.md');
});
