/** Which page a page belongs to. */
import type { WebTextKey } from '../../texts/web/desk/index.ts';
import { ways } from './ways.ts';

interface Up {
  readonly to: string;
  readonly text: WebTextKey;
}

/** The agency that was chosen stays chosen, in the whole of administration. */
const withAgency = (up: Up, search: string): Up => {
  const agency = new URLSearchParams(search).get('virksomhet');
  if (up.to !== '/administrasjon' || agency === null) return up;
  return { ...up, to: `${up.to}?${new URLSearchParams({ virksomhet: agency })}` };
};

/** Null for the pages of the main menu. */
export function wayUp(path: string, search = ''): Up | null {
  const ofCase = /^(\/saker\/[^/]+)\/.+/.exec(path);
  if (ofCase !== null) return { to: ofCase[1] ?? '/saker', text: 'give.back' };
  const up = ways.find(({ to }) => path.startsWith(`${to}/`));
  return up === undefined ? null : withAgency(up, search);
}
