/** Where to go on after a sign-in: a path of ours and nothing else, so that a link to us cannot lead elsewhere. */

const anyBase = 'http://own.invalid';

/** The path that was asked for; `/` for everything that is not plainly one of ours. */
export function ownPath(asked: string | undefined): string {
  // Two slashes, or a backslash that browsers read as one, begin another host's address.
  if (asked === undefined || asked.length > 2_000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return '/';
  if (!URL.canParse(asked, anyBase)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, anyBase);
  return origin === anyBase && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
