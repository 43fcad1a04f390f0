import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { startApi } from '../support/api.ts';
import { startBare } from '../support/bare.ts';
import { buildWorld } from './matrix.ts';
test('st', async () => {
  const bare = await startBare('2017-02-01');
  const api = await startApi(bare);
  const world = await buildWorld(bare, api);
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const headers = world.as['hr'] ?? {};
  const t = Date.now();
  const out: string[] = [];
  await new Promise((resolve) => {
    const child = spawn('/tmp/st/bin/st', ['--config-file', '/tmp/schemathesis.toml', 'run', '/work/main/api/openapi.json', '--url', origin, '--workers', '1', '--checks', 'all', '--max-examples', '5', '--phases', 'examples,coverage,fuzzing', '-H', 'sec-fetch-site: same-origin', '--request-timeout', '10'], { cwd: '/tmp', env: { ...process.env, SESSION: (headers['cookie'] ?? '').split('=')[1] } });
    child.stdout.on('data', (d) => out.push(String(d))); child.stderr.on('data', (d) => out.push(String(d)));
    child.on('exit', resolve);
  });
  writeFileSync('/tmp/st.txt', out.join(''));
  console.log('took', Date.now() - t, api.faults);
  await api.stop(); await bare.stop();
}, 580_000);
