/** What is held about a person, to be read: the log in plain words, mails as they were sent, and who has read. */
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { type Language, languages, type Role } from '../../domain/words.ts';
import { dateInWords } from '../../mail/fill.ts';
import type { OwnCase, OwnData, OwnEntry, OwnMail, OwnRead } from '../../store/own-data.ts';
import { commonTexts } from '../../texts/common/index.ts';
import { eventText } from '../../texts/events/index.ts';
import { type OwnDataTexts, ownDataTexts } from '../../texts/own-data/index.ts';
import { pageText } from '../../texts/pages/index.ts';
import { type Html, html } from '../pages/html.ts';
import type { Page } from '../pages/layout.ts';

interface Words {
  readonly language: Language;
  readonly texts: OwnDataTexts;
}

const when = (at: number, { language }: Words): string => `${dateInWords(language, dayOf(at))} ${timeOf(at)}`;

const roleText = (role: string, { language }: Words): string => commonTexts[language].roles[role as Role] ?? role;

const list = (lines: readonly Html[], { texts }: Words): Html =>
  lines.length === 0 ? html`<p>${texts.nothing}</p>` : html`<ul>${lines}</ul>`;

const entryLine =
  (one: OwnCase, words: Words) =>
  ({ at, by, event }: OwnEntry): Html =>
    html`<li>${when(at, words)}: ${eventText(one.kind, event, words.language)} (${words.texts[by === 'person' ? 'somebody' : by]})</li>`;

const mailPart =
  (words: Words) =>
  ({ at, sentAt, to, subject, text }: OwnMail): Html =>
    html`<li>${when(sentAt ?? at, words)}: ${subject ?? words.texts.erased}${to === null ? null : html` (${to})`}
${text === null ? null : html`<details><summary>${words.texts.readMail}</summary><p class="written">${text}</p></details>`}</li>`;

const reading = {
  course: 'read_course',
  record: 'read_record',
  log: 'read_log',
  outlook: 'read_outlook',
  mails: 'read_mails',
  export: 'read_export',
  access: 'read_access',
} as const;

const readText = (what: string, { texts }: Words): string =>
  what in reading ? texts[reading[what as keyof typeof reading]] : what;

const readLine =
  (words: Words) =>
  ({ at, as, what }: OwnRead): Html => {
    const by = as.length === 0 ? words.texts.system : as.map((role) => roleText(role, words)).join(', ');
    return html`<li>${when(at, words)}: ${by} (${readText(what, words)})</li>`;
  };

const casePart =
  (words: Words) =>
  (one: OwnCase): Html => {
    const { texts } = words;
    return html`<section class="part">
<h2>${one.title ?? texts[one.kind === 'employment' ? 'employment' : 'application']}${one.agency === null ? null : `, ${one.agency}`}</h2>
<p>${texts[one.kind === 'employment' ? 'employment' : 'application']}</p>
<h3>${texts.log}</h3>
${list(one.log.map(entryLine(one, words)), words)}
<h3>${texts.written}</h3>
${list(
  one.texts.map(({ at, text }) => html`<li>${when(at, words)}: <span class="written">${text}</span></li>`),
  words,
)}
<h3>${texts.mails}</h3>
${list(one.mails.map(mailPart(words)), words)}
<h3>${texts.reads}</h3>
${list(one.reads.map(readLine(words)), words)}
</section>
`;
  };

const languageName = (code: string): string => {
  const language = languages.find((one) => one === code);
  return language === undefined ? code : pageText(language, 'languageName');
};

const personPart = ({ person }: OwnData, words: Words): Html =>
  list(
    person.map(
      ({ name, email, language, from }) =>
        html`<li>${name}${email === null ? null : `, ${email}`}, ${languageName(language)} (${words.texts.from} ${when(from, words)})</li>`,
    ),
    words,
  );

const otherParts = ({ parts, offices, signIns, sessions, calendarFeed }: OwnData, words: Words): Html => {
  const { texts } = words;
  return list(
    [
      ...offices.map(({ role, agency }) => html`<li>${roleText(role, words)}, ${agency}</li>`),
      ...parts.map(({ role, id }) => html`<li>${roleText(role, words)}: ${id}</li>`),
      ...signIns.map(
        ({ issuer, since }) => html`<li>${texts.signIn}: ${issuer} (${texts.from} ${when(since, words)})</li>`,
      ),
      ...sessions.map(({ lastUsedAt }) => html`<li>${texts.session}: ${when(lastUsedAt, words)}</li>`),
      ...(calendarFeed ? [html`<li>${texts.calendarFeed}</li>`] : []),
    ],
    words,
  );
};

/** For readers who are not signed in, and see one of their cases: what it is, and where they came from. */
export interface OneCase {
  readonly intro: string;
  readonly back: Html;
}

const everything = ({ texts }: Words): Html => html`<p>${texts.intro}</p>
<p><a href="/v1/me/data" download>${texts.asData}</a></p>`;

export function ownDataPage(data: OwnData, language: Language, one?: OneCase): Page {
  const words: Words = { language, texts: ownDataTexts[language] };
  const { texts } = words;
  return {
    language,
    title: texts.title,
    ...(one === undefined ? { address: '/v1/me/data?format=html' } : {}),
    body: html`${one === undefined ? everything(words) : html`<p>${one.intro}</p>\n${one.back}`}
<section class="part">
<h2>${texts.person}</h2>
${personPart(data, words)}
</section>
${data.cases.map(casePart(words))}
${
  one === undefined
    ? html`<section class="part">
<h2>${texts.besides}</h2>
${otherParts(data, words)}
</section>
`
    : null
}`,
  };
}
