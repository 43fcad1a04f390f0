/** The embedded provider's pages: whom to be, and whether to be nobody again. */
import { type Html, html } from '../api/pages/html.ts';
import { type Role, roles } from '../domain/words.ts';
import type { Everybody } from '../store/everybody.ts';
import { commonTexts } from '../texts/common/index.ts';

const style = `:root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;padding:.6rem 1rem;min-height:3rem;text-align:start;cursor:pointer}`;

const page = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="nb-NO"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Testinnlogging</title><style>${{ markup: style }}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`.markup;

const isRole = (text: string): text is Role => roles.some((role) => role === text);
const roleName = (role: string): string => (isRole(role) ? commonTexts.nb.roles[role] : 'stedfortreder');

const button = ({ id, name, roles: held }: Everybody): Html =>
  html`<li><button name="person" value="${id}">${name} – ${held.map(roleName).join(', ')}</button></li>\n`;

/** Everybody under their agency, so that the one looked for is found. */
export function chooserPage(action: string, people: readonly Everybody[]): string {
  const agencies = Map.groupBy(people, ({ agency }) => agency ?? 'Uten virksomhet');
  const groups = [...agencies].map(
    ([agency, members]) => html`<h2>${agency}</h2>
<ul>${members.map(button)}</ul>`,
  );
  const nobody = html`<p>Ingen er registrert ennå. Begynn med <code>npx forlop setup --help</code>.</p>`;
  return page(
    'Velg testperson',
    html`<p>Dette er en prøve på denne maskinen. Den som velges her, blir logget inn uten passord.</p>
<form method="post" action="${action}">${people.length === 0 ? nobody : groups}
<p><button name="cancel" value="yes">Avbryt</button></p></form>`,
  );
}

/** @param form what the provider wants sent back; made by it */
export const signOutPage = (form: string): string =>
  page(
    'Logge ut testpersonen?',
    html`${{ markup: form }}<p><button form="op.logoutForm" name="logout" value="yes">Logg ut</button></p>`,
  );

export const messagePage = (title: string, text: string): string => page(title, html`<p>${text}</p>`);
