/** Which part of the desk a path belongs to, for the help about it: no id of a case stands in the help's address. */

const areas = [
  'duties',
  'cases',
  'case',
  'form',
  'position',
  'followUp',
  'round',
  'self',
  'statistics',
  'admin',
  'time',
] as const;
export type HelpArea = (typeof areas)[number];

interface Row {
  readonly at: RegExp;
  readonly area: HelpArea;
}

/** The first that fits counts. */
export const helpAreas: readonly Row[] = [
  { at: /^\/gjoremal$/, area: 'duties' },
  { at: /^\/saker$/, area: 'cases' },
  { at: /^\/saker\/[^/]+\/(gjor\/|ny$)/, area: 'form' },
  { at: /^\/saker\/[^/]+\/(oppfolging|mentor|fadder)$/, area: 'followUp' },
  { at: /^\/saker\/[^/]+\/(virksomheter|plan|oversikt|samlinger|melding)$/, area: 'round' },
  { at: /^\/saker\/[^/]+\/./, area: 'position' },
  { at: /^\/saker\/[^/]+$/, area: 'case' },
  { at: /^\/runder\//, area: 'round' },
  { at: /^\/mitt/, area: 'self' },
  { at: /^\/statistikk/, area: 'statistics' },
  { at: /^\/administrasjon/, area: 'admin' },
  { at: /^\/tidsmaskin/, area: 'time' },
];

export const isHelpArea = (text: string | null): text is HelpArea => areas.some((one) => one === text);

/** Where the help about a page is. */
export function helpAddress(path: string): string {
  const area = helpAreas.find(({ at }) => at.test(path))?.area;
  return area === undefined ? '/hjelp' : `/hjelp?side=${area}`;
}
