/** What can be seen in a page's markup without a browser: what screen readers and keyboards hang on (R-UU-1). */
const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img']);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, without markup. */
  text: string;
}

const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** Every element in order; what is not closed where it was opened is a fault. */
function read(html: string): { readonly tags: readonly Tag[]; readonly faults: readonly string[] } {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const faults: string[] = [];
  const body = html.replace(/(<script\b[^>]*>)[^]*?(?=<\/script>)/g, '$1');
  for (const [, closing, name = '', attributes = '', text] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)/g,
  )) {
    if (text !== undefined) for (const tag of open) tag.text += text;
    else if (closing === '/') {
      const last = open.pop();
      if (last?.name !== name) faults.push(`</${name}> closes <${last?.name}>`);
    } else {
      const tag = { name, attributes: attributesOf(attributes), text: '' };
      tags.push(tag);
      if (!empty.has(name)) open.push(tag);
    }
  }
  return { tags, faults: [...faults, ...open.map((tag) => `<${tag.name}> is never closed`)] };
}

function headingFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
  const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
  const firsts = levels.filter((level) => level === 1).length;
  return [...(firsts === 1 ? [] : [`${firsts} h1`]), ...skips.map((level) => `a level is skipped before h${level}`)];
}

function controlFaults(tags: readonly Tag[]): readonly string[] {
  const labelled = new Set(tags.filter(({ name }) => name === 'label').map(({ attributes }) => attributes['for']));
  const wrapped = tags.filter(({ name, attributes }) => name === 'label' && attributes['for'] === undefined).length;
  const controls = tags.filter(
    ({ name, attributes }) =>
      name === 'textarea' || name === 'select' || (name === 'input' && attributes['type'] !== 'hidden'),
  );
  const bare = controls.filter(({ attributes }) => !labelled.has(attributes['id'] ?? 'none'));
  return bare.length === wrapped ? [] : [`${bare.length} controls beside ${wrapped} labels around one`];
}

/** Ids that other elements name must be there, each once. */
function idFaults(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const named = tags.flatMap(({ name, attributes }) => [
    ...(attributes['aria-describedby'] ?? '').split(' '),
    ...(name === 'label' ? [attributes['for'] ?? ''] : []),
    ...(attributes['href']?.startsWith('#') === true ? [attributes['href'].slice(1)] : []),
  ]);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`),
    ...named.filter((id) => id !== '' && !ids.includes(id)).map((id) => `nothing has the id ${id}`),
  ];
}

/** Everything that is wrong with a whole page. */
export function htmlFaults(html: string): readonly string[] {
  const { tags, faults } = read(html);
  const find = (name: string): readonly Tag[] => tags.filter((tag) => tag.name === name);
  const language = find('html')[0]?.attributes['lang'] ?? '';
  const nameless = [...find('a'), ...find('button'), ...find('legend'), ...find('h1'), ...find('h2'), ...find('title')];
  return [
    ...faults,
    ...(html.startsWith('<!doctype html>') ? [] : ['no doctype']),
    ...(/^(nb|nn|en)-/.test(language) ? [] : [`the language is ${language}`]),
    ...(find('main').length === 1 ? [] : ['not one main']),
    ...nameless.filter(({ text }) => text.trim() === '').map(({ name }) => `a <${name}> without text`),
    ...headingFaults(tags),
    ...controlFaults(tags),
    ...idFaults(tags),
    ...tags.filter(({ attributes }) => 'style' in attributes).map(({ name }) => `style in <${name}>`),
    ...find('script')
      .filter(({ attributes: { type, src } }) => type !== 'application/ld+json' && src?.startsWith('/assets/') !== true)
      .map(() => 'a script that is not a file of ours'),
    ...tags
      .filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))
      .map(() => 'a handler'),
  ];
}
