/** The caught mail as plain pages: a list, one mail as text and as its own page, its source, and JSON for programs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CaughtMail } from './catcher.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const style = `:root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.5rem;border-bottom:1px solid GrayText;vertical-align:top;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{width:100%;height:70vh;border:1px solid GrayText;background:#fff}
dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} – Postkasse</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`;

const subjectOf = (mail: CaughtMail): string => mail.subject || '(uten emne)';

function listPage(mails: readonly CaughtMail[]): string {
  const row = (mail: CaughtMail): string =>
    `<tr><td><a href="/mail/${mail.id}">${safe(subjectOf(mail))}</a></td><td>${safe(mail.to.join(', '))}</td>
<td>${safe(mail.headers['date'] ?? '')}</td></tr>`;
  const table = `<table><caption>${mails.length} e-poster, den nyeste først</caption>
<thead><tr><th scope="col">Emne</th><th scope="col">Til</th><th scope="col">Dato</th></tr></thead>
<tbody>${mails.toReversed().map(row).join('\n')}</tbody></table>`;
  const none = '<p>Ingen e-post er kommet ennå.</p>';
  return page(
    'E-post',
    `<h1>Postkasse</h1><p>E-post som tjenesten har sendt. Ingenting her har gått ut på nettet.</p>
${mails.length === 0 ? none : table}`,
  );
}

function mailPage(mail: CaughtMail): string {
  const facts = [
    ['Til', mail.to.join(', ')],
    ['Fra', mail.headers['from'] ?? mail.from],
    ['Dato', mail.headers['date'] ?? ''],
    ['Message-ID', mail.messageId],
  ];
  const list = facts.map(([name = '', value = '']) => `<dt>${name}</dt><dd>${safe(value)}</dd>`).join('');
  const shown = `<h2>Slik den vises</h2><iframe sandbox="" title="E-posten slik den vises" src="/mail/${mail.id}/html"></iframe>`;
  return page(
    subjectOf(mail),
    `<p><a href="/">Alle e-poster</a></p><h1>${safe(subjectOf(mail))}</h1><dl>${list}</dl>
<h2>Tekst</h2><pre>${linked(mail.text)}</pre>${mail.html === null ? '' : shown}
<p><a href="/mail/${mail.id}/raw">Kilden</a></p>`,
  );
}

/** Addresses in the text become links: a test person follows them from here. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${safe(part)}">${safe(part)}</a>` : safe(part)))
    .join('');

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
const htmlAnswer = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });

function answerTo(mails: readonly CaughtMail[], path: string): Answer {
  if (path === '/') return htmlAnswer(listPage(mails));
  if (path === '/api/mails') {
    return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(mails) };
  }
  const [, id, part] = /^\/mail\/([0-9a-f]+)(?:\/(html|raw))?$/.exec(path) ?? [];
  const mail = mails.find((one) => one.id === id);
  if (mail === undefined) {
    return htmlAnswer(page('Ikke funnet', '<h1>Ikke funnet</h1><p><a href="/">Alle e-poster</a></p>'), 404);
  }
  if (part === 'raw') return { status: 200, type: 'text/plain; charset=utf-8', body: mail.raw };
  return htmlAnswer(part === 'html' ? (mail.html ?? '') : mailPage(mail));
}

/** A mail may hold anything: no script runs, and nothing is fetched from elsewhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";

export function answerMailbox(mails: readonly CaughtMail[], request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { status, type, body } = answerTo(mails, pathname);
  response.writeHead(status, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' });
  response.end(body);
}
