import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Catcher, Fault } from '../../embedded/catcher.ts';
import { startCatcher } from '../../embedded/catcher.ts';

let catcher: Catcher;
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'forlop-catcher-'));
  catcher = await startCatcher({ port: 0, httpPort: 0, dir });
});
afterEach(async () => {
  await catcher.stop();
  await rm(dir, { recursive: true });
});

const send = async (to: string, subject = 'Påminnelse: frist fredag'): Promise<string> => {
  const { hostname: host, port } = new URL(catcher.smtpUrl);
  const transport = createTransport({ host, port: Number(port), socketTimeout: 500 });
  try {
    const sent = await transport.sendMail({
      from: 'Forløp <post@forlop.example>',
      to,
      subject,
      text: 'Les mer: https://forlop.example/a?b=1&c=2',
      html: '<h1 lang="nb">Frist</h1><script>alert(1)</script>',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return sent.response;
  } finally {
    transport.close();
  }
};

describe('a mail that arrives', () => {
  test('is kept as it came, with its envelope and headers taken out', async () => {
    await send('kari@etat.example, ola@etat.example');
    const [mail, ...others] = catcher.messages();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      from: 'post@forlop.example',
      to: ['kari@etat.example', 'ola@etat.example'],
      subject: 'Påminnelse: frist fredag',
      text: expect.stringContaining('https://forlop.example/a?b=1&c=2'),
      html: expect.stringContaining('<h1 lang="nb">Frist</h1>'),
    });
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
    expect(mail?.messageId).toMatch(/^<.+@.+>$/);
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
  });

  test('has a file of its own, also when many come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => send(`person${n}@etat.example`)));
    expect(await readdir(dir)).toHaveLength(20);
  });

  test('is still there after a restart, in the same order, and the next one comes last', async () => {
    await send('kari@etat.example', 'En');
    await send('kari@etat.example', 'To');
    const before = catcher.messages();
    await catcher.stop();
    catcher = await startCatcher({ port: 0, httpPort: 0, dir });
    expect(catcher.messages()).toEqual(before);
    await send('kari@etat.example', 'Tre');
    expect(catcher.messages().map(({ subject }) => subject)).toEqual(['En', 'To', 'Tre']);
  });

  test('is gone from memory and disk when cleared', async () => {
    await send('kari@etat.example');
    await catcher.clear();
    expect(catcher.messages()).toEqual([]);
    expect(await readdir(dir)).toEqual([]);
  });
});

describe('faults', () => {
  const rows: readonly { fault: Fault; failure: object; kept: number; texts: number }[] = [
    { fault: { kind: 'later450' }, failure: { code: 'EENVELOPE', responseCode: 450 }, kept: 0, texts: 0 },
    { fault: { kind: 'later421' }, failure: { code: 'ECONNECTION', responseCode: 421 }, kept: 0, texts: 0 },
    { fault: { kind: 'refusedRecipient' }, failure: { code: 'EENVELOPE', responseCode: 550 }, kept: 0, texts: 0 },
    { fault: { kind: 'refusedContent' }, failure: { code: 'EMESSAGE', responseCode: 550 }, kept: 0, texts: 1 },
    { fault: { kind: 'silent' }, failure: { code: 'ETIMEDOUT' }, kept: 0, texts: 0 },
    { fault: { kind: 'droppedBeforeData' }, failure: { code: 'ECONNECTION' }, kept: 0, texts: 0 },
    { fault: { kind: 'droppedAfterData' }, failure: { code: 'ECONNECTION' }, kept: 1, texts: 1 },
    { fault: { kind: 'refusedConnection' }, failure: { responseCode: 421 }, kept: 0, texts: 0 },
  ];
  test.each(rows)('$fault.kind: the sender sees it, once', async ({ fault, failure, kept, texts }) => {
    catcher.setFault({ ...fault, times: 1 });
    await expect(send('kari@etat.example')).rejects.toMatchObject(failure);
    expect(catcher.messages()).toHaveLength(kept);
    expect(catcher.attempts()).toMatchObject({ connections: 1, texts });
    expect(await send('kari@etat.example')).toContain('250');
    expect(catcher.messages()).toHaveLength(kept + 1);
  });

  test('concern one recipient alone, whatever the letter case, until they are reset', async () => {
    catcher.setFault({ kind: 'refusedRecipient', recipient: 'Kari@etat.example' });
    expect(await send('ola@etat.example')).toContain('250');
    await expect(send('kari@etat.example')).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('kari@etat.example')).rejects.toMatchObject({ responseCode: 550 });
    catcher.setFault(null);
    expect(await send('kari@etat.example')).toContain('250');
  });

  test('several are tried in their order', async () => {
    catcher.setFault([
      { kind: 'later450', times: 1 },
      { kind: 'refusedRecipient', times: 1 },
    ]);
    await expect(send('kari@etat.example')).rejects.toMatchObject({ responseCode: 450 });
    await expect(send('kari@etat.example')).rejects.toMatchObject({ responseCode: 550 });
    expect(await send('kari@etat.example')).toContain('250');
  });
});

describe('the page', () => {
  const get = async (path: string) => {
    const response = await fetch(`${catcher.httpUrl}${path}`);
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      body: await response.text(),
    };
  };

  test('lists mail and shows one as text with its links, as its own page and as source', async () => {
    await send('kari@etat.example', 'Frist <i>');
    const list = await get('/');
    expect(list.body).toContain('<html lang="nb">');
    expect(list.body).toContain('Frist &lt;i&gt;');
    const id = /\/mail\/([0-9a-f]+)"/.exec(list.body)?.[1];
    const mail = await get(`/mail/${id}`);
    expect(mail.body).toContain('<a href="https://forlop.example/a?b=1&amp;c=2">');
    expect(mail.body).toContain(`<iframe sandbox="" title="E-posten slik den vises" src="/mail/${id}/html">`);
    const html = await get(`/mail/${id}/html`);
    expect(html.body).toContain('<h1 lang="nb">Frist</h1>');
    expect(html.policy).toContain("default-src 'none'");
    expect((await get(`/mail/${id}/raw`)).body).toContain('Auto-Submitted: auto-generated');
    expect(JSON.parse((await get('/api/mails')).body)).toEqual(catcher.messages());
  });

  test('answers 404 for a mail that is not there', async () => {
    expect((await get('/mail/0123')).status).toBe(404);
    expect((await get('/elsewhere')).status).toBe(404);
  });
});

test('a taken port is named in a sentence', async () => {
  const port = Number(new URL(catcher.smtpUrl).port);
  await expect(startCatcher({ port })).rejects.toMatchObject({
    code: 'portBusy',
    message: expect.stringContaining(`Port ${port}`),
  });
});
