import { createServer } from 'node:net';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, test } from 'vitest';
import type { OutgoingMail } from '../../mail/compose.ts';
import { mailHeaders } from '../../mail/headers.ts';
import { outcomeOf, type SendResult } from '../../mail/outcome.ts';
import { createTransport, type Transport } from '../../mail/transport.ts';
import { type Faults, smtpFixture } from './smtp-fixture.ts';

const timeouts = { connectMs: 400, greetingMs: 400, silenceMs: 400 };
const at = Date.UTC(2017, 2, 10, 7);
const aMail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: { name: 'Direktoratet for prøver', address: 'hr@example.no' },
  replyTo: { address: 'svar@example.no' },
  to: { name: 'Kari Østli', address: 'kari@example.no' },
  subject: 'Se over utlysningen innen fredag 17. mars 2017',
  text: 'Hei\n.\nen linje med bare punktum står over denne\n',
  html: '<p>Hei</p>',
  headers: mailHeaders({ key: 'k1', threadKey: 'position:1', at, language: 'nb', domain: 'post.example.no' }),
  ...over,
});

const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0)) await undo();
});
const transportTo = (url: string): Transport => {
  const transport = createTransport(url, timeouts);
  cleanUp.push(() => transport.close());
  return transport;
};
async function start(faults: Faults = {}) {
  const server = await smtpFixture(faults);
  cleanUp.push(server.close);
  return { server, transport: transportTo(server.url) };
}

describe('a mail that arrives', () => {
  test('carries its headers, both parts, the calendar part and the letter', async () => {
    const { server, transport } = await start();
    const calendar = { method: 'REQUEST' as const, content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };
    const attachments = [{ filename: 'varsel.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') }];
    expect(await transport.send(aMail({ calendar, attachments }))).toEqual({ kind: 'sent' });
    const source = server.mails[0] ?? '';
    const mail = await simpleParser(source);
    expect(source).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST');
    expect(mail.messageId).toMatch(/^<[a-z2-7]{52}@post\.example\.no>$/);
    expect(mail.inReplyTo).toBe(mail.references);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('OOF, AutoReply');
    expect(mail.headers.get('content-language')).toBe('nb-NO');
    expect(mail.date?.getTime()).toBe(at);
    expect(mail.replyTo?.text).toBe('svar@example.no');
    expect(mail.text).toContain('\n.\nen linje');
    expect(mail.attachments.map((part) => part.contentType).toSorted()).toEqual(['application/pdf', 'text/calendar']);
  });

  test('is the same bytes on a second try', async () => {
    const { server, transport } = await start();
    await transport.send(
      aMail({ attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: Buffer.from('a') }] }),
    );
    await transport.send(
      aMail({ attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: Buffer.from('a') }] }),
    );
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]).toBe(server.mails[0]);
  });

  test('leaves no connection behind', async () => {
    const { server, transport } = await start();
    await transport.send(aMail());
    await expect.poll(server.connections).toBe(0);
  });
});

describe('a mail that does not arrive', () => {
  const cases: readonly (readonly [string, Faults, SendResult])[] = [
    [
      'recipient unknown',
      { rcpt: { reply: 550, text: '5.1.1 no kari@example.no here' } },
      { kind: 'recipientRefused', code: 550, enhanced: '5.1.1' },
    ],
    ['recipient later', { rcpt: { reply: 450, text: 'busy' } }, { kind: 'waits', phase: 'beforeData', code: 450 }],
    [
      'recipient: we must log in',
      { rcpt: { reply: 530, text: '5.7.0 log in' } },
      { kind: 'refusedElse', code: 530, enhanced: '5.7.0' },
    ],
    [
      'recipient: relay does not know us',
      { rcpt: { reply: 554, text: '5.7.1 relay denied' } },
      { kind: 'refusedElse', code: 554, enhanced: '5.7.1' },
    ],
    ['sender refused', { mailFrom: { reply: 550, text: 'not you' } }, { kind: 'refusedElse', code: 550 }],
    ['sender later', { mailFrom: { reply: 451, text: 'later' } }, { kind: 'waits', phase: 'beforeData', code: 451 }],
    ['text refused', { data: { reply: 550, text: 'looks like spam' } }, { kind: 'refusedElse', code: 550 }],
    ['text later', { data: { reply: 452, text: 'disk full' } }, { kind: 'waits', phase: 'beforeData', code: 452 }],
    ['silence before the text', { rcpt: 'hang' }, { kind: 'waits', phase: 'beforeData', code: 'ETIMEDOUT' }],
    ['silence after the text', { data: 'hang' }, { kind: 'waits', phase: 'unknown', code: 'ETIMEDOUT' }],
    ['line breaks before the text', { rcpt: 'drop' }, { kind: 'waits', phase: 'beforeData', code: 'ECONNECTION' }],
    ['line breaks after the text', { data: 'drop' }, { kind: 'waits', phase: 'unknown', code: 'ECONNECTION' }],
    ['larger than the server takes', { size: 100 }, { kind: 'refusedElse', code: 552 }],
  ];
  test.each(cases)('%s', async (_title, faults, expected) => {
    const { transport } = await start(faults);
    expect(await transport.send(aMail())).toEqual(expected);
  });

  test('log-in refused', async () => {
    const { server } = await start({ refuseLogin: true });
    const transport = transportTo(server.url.replace('//', '//bruker:hemmelig@'));
    expect(await transport.send(aMail())).toEqual({ kind: 'refusedElse', code: 535 });
    expect(server.recipients).toEqual([]);
  });

  test('no server at the address', async () => {
    const { server, transport } = await start();
    await server.close();
    expect(await transport.send(aMail())).toEqual({ kind: 'waits', phase: 'beforeData', code: 'ESOCKET' });
  });

  test('a server that never greets', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    cleanUp.push(() => void silent.close());
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const result = await transportTo(`smtp://127.0.0.1:${address.port}`).send(aMail());
    expect(result).toEqual({ kind: 'waits', phase: 'beforeData', code: 'ETIMEDOUT' });
  });

  test('something that is no address is refused without asking a server', async () => {
    const { server, transport } = await start();
    const result = await transport.send(aMail({ to: { address: 'kari' } }));
    expect(result).toEqual({ kind: 'recipientRefused', code: 553, enhanced: '5.1.3' });
    expect(server.connections()).toBe(0);
  });

  test('says nothing of what the server or the address said', async () => {
    const { transport } = await start({ rcpt: { reply: 550, text: '5.1.1 <kari@example.no> has left' } });
    expect(JSON.stringify(await transport.send(aMail()))).not.toMatch(/kari|left/);
  });

  test('waits when the transport is closed, before and during', async () => {
    const { server, transport } = await start({ data: 'hang' });
    const sending = transport.send(aMail());
    await expect.poll(() => server.mails.length).toBe(1);
    transport.close();
    expect(await sending).toEqual({ kind: 'waits', phase: 'unknown', code: 'ECONNECTION' });
    expect(await transport.send(aMail())).toEqual({ kind: 'waits', phase: 'beforeData', code: 'closed' });
  });
});

describe('the mark that a mail may have left', () => {
  test.each([
    ['sends its commands at once', {}],
    ['sends one command at a time', { oneByOne: true } as const],
  ])('is written after the recipient is accepted and before the text leaves: client %s', async (_title, faults) => {
    const { server, transport } = await start(faults);
    const seen: unknown[] = [];
    await transport.send(aMail(), async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen.push([...server.recipients], server.mails.length);
    });
    expect(seen).toEqual([['kari@example.no'], 0]);
    expect(server.mails).toHaveLength(1);
  });

  test.each([
    ['sends its commands at once', {}],
    ['sends one command at a time', { oneByOne: true } as const],
  ])('is not written when the recipient is refused: client %s', async (_title, faults) => {
    const { transport } = await start({ ...faults, rcpt: { reply: 550, text: 'no' } });
    let marks = 0;
    await transport.send(aMail(), async () => void marks++);
    expect(marks).toBe(0);
  });

  test('that cannot be written keeps the mail here and throws its own error', async () => {
    const { server, transport } = await start();
    const send = transport.send(aMail(), async () => Promise.reject(new Error('the database is away')));
    await expect(send).rejects.toThrow('the database is away');
    await expect.poll(server.connections).toBe(0);
    expect(server.mails).toEqual([]);
  });

  test('is waited for when the line breaks meanwhile, and then nothing has left', async () => {
    const { server, transport } = await start();
    let written = false;
    const result = await transport.send(aMail(), async () => {
      await server.close();
      await new Promise((resolve) => setTimeout(resolve, 80));
      written = true;
    });
    expect(result).toMatchObject({ kind: 'waits', phase: 'beforeData' });
    expect(written).toBe(true);
    expect(server.mails).toEqual([]);
  });
});

describe('outcomes that a well-behaved server does not show', () => {
  test.each([
    [
      'a farewell while the text was on its way is no answer to it',
      { command: 'CONN', responseCode: 421 },
      true,
      { kind: 'waits', phase: 'unknown', code: 421 },
    ],
    [
      'an answer that is none leaves it open',
      { command: 'DATA', response: 'what?' },
      true,
      { kind: 'waits', phase: 'unknown' },
    ],
    [
      'a farewell before',
      { command: 'CONN', responseCode: 421 },
      false,
      { kind: 'waits', phase: 'beforeData', code: 421 },
    ],
    [
      'an ordinary policy about one mailbox is about the address',
      { command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 not to this list' },
      false,
      { kind: 'recipientRefused', code: 550, enhanced: '5.7.1' },
    ],
    [
      'commands out of order are not about the address',
      { command: 'RCPT TO', responseCode: 503 },
      false,
      { kind: 'refusedElse', code: 503 },
    ],
    ['a sender that is no address', { command: 'API', code: 'EENVELOPE' }, false, { kind: 'refusedElse', code: 553 }],
  ] as const)('%s', (_title, fault, opened, expected) => {
    expect(outcomeOf(fault, opened)).toEqual(expected);
  });
});
