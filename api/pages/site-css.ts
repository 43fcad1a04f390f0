/** The pages' one style sheet, in the colours of the mails. Sizes follow the reader's own font; targets are large. */
import type { FastifyInstance } from 'fastify';
import { dark, light, type Palette } from '../../mail/palette.ts';

const colours = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

const siteCss = `:root{color-scheme:light dark;${colours(light)}}
@media (prefers-color-scheme:dark){:root{${colours(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1.125rem/1.55 "Source Sans 3",system-ui,Arial,sans-serif}
header,main,footer{max-width:40rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}
header p{margin:0;font-weight:bold}
.rehearsal{padding:.5rem 1.25rem;border-bottom:.25rem dashed var(--button);text-align:center}
.rehearsal p{max-width:40rem;margin:0 auto}
main{padding-top:1.5rem;padding-bottom:2rem;overflow-wrap:anywhere}
footer{padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1.25rem;hyphens:auto}
h2{font-size:1.35rem;line-height:1.3;margin:2rem 0 .75rem}
p,ul,dl{margin:0 0 1rem}
a{color:var(--link)}
dt{font-weight:bold}
dd{margin:0 0 .75rem}
.choices,nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.75rem}
.quiet{color:var(--quiet)}
.button{display:inline-block;min-height:3rem;padding:.65rem 1.25rem;border:2px solid var(--button);border-radius:.25rem;background:var(--button);color:var(--buttonText);font:inherit;font-weight:bold;line-height:1.5;text-decoration:none;cursor:pointer}
.button:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--link);outline-offset:3px}
nav a{display:inline-block;padding:.5rem 0}
nav a[aria-current]{color:var(--text);font-weight:bold;text-decoration:none}
.skip{position:absolute;left:-100rem}
.skip:focus{position:static;display:inline-block;padding:.75rem 1.25rem}
main:focus{outline:none}
nav.menu ul{margin:.5rem 0 0}
nav ul{column-gap:1.5rem;row-gap:0}
.foot a{display:inline-block;padding:.5rem 0;margin-right:1.5rem}
.list{list-style:none;padding:0}
.list>li{padding:1rem 0;border-top:1px solid var(--line)}
.list h2,.list p{margin:0 0 .25rem}
form,.part{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
fieldset{border:0;margin:0 0 1rem;padding:0}
legend{padding:0}
legend h2,.part h2{margin-top:0}
main li>a{display:inline-block;padding:.25rem 0}
.button.second{background:transparent;color:var(--link)}
.choice{display:flex;align-items:center;gap:.75rem;min-height:2.75rem}
.choice input{width:1.5rem;height:1.5rem;flex:none;margin:0;accent-color:var(--button)}
label,.hint{display:block}
.hint{margin:.25rem 0 .5rem;color:var(--quiet)}
.written{white-space:pre-wrap}
.lead{padding:.75rem 1rem;border-left:.5rem solid var(--button);font-weight:bold}
.field{margin:0 0 1.25rem}
.fault{display:block;margin:.25rem 0 .5rem;font-weight:bold}
.option{margin:0 0 .5rem}
.beside{margin-left:2.25rem;color:var(--quiet)}
.beside p{margin:0 0 .5rem}
blockquote{margin:0 0 1rem;padding:.5rem 0 .1rem 1rem;border-left:.25rem solid var(--line)}
.field input{width:100%;max-width:20rem;min-height:3rem;padding:.5rem .65rem;border:2px solid var(--quiet);border-radius:.25rem;background:var(--ground);color:var(--text);font:inherit}
textarea{width:100%;padding:.65rem;border:2px solid var(--quiet);border-radius:.25rem;background:var(--ground);color:var(--text);font:inherit}
.error{padding:.75rem 1rem;border:2px solid var(--text);border-left-width:.75rem;font-weight:bold}
main .error{margin-bottom:1.25rem}
.error h2{margin-top:0}
.error ul{margin:0}
main .error li>a{display:inline}
.part form,.part+form{margin-top:0;padding-top:0;border-top:0}
summary{padding:.5rem 0;color:var(--link);cursor:pointer}
details{margin:0 0 1rem}
.periods fieldset{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.periods legend{font-weight:bold}
input[type=date]{display:block;min-height:3rem;padding:.5rem .65rem;border:2px solid var(--quiet);border-radius:.25rem;background:var(--ground);color:var(--text);font:inherit}
@media (forced-colors:active){.button{border-color:ButtonText}}
`;

/** `/assets/site.css`: kept by browsers for an hour, so that a new release shows the same day. */
export function registerSiteCss(app: FastifyInstance): void {
  // Each part with pages asks for it; it is there once.
  if (app.hasRoute({ method: 'GET', url: '/assets/site.css' })) return;
  app.get('/assets/site.css', { schema: { hide: true } }, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(siteCss),
  );
}
