/** What the applicant's pages share: the application's facts, their words, and the way to the applicant's other pages. */
import type { Application, ApplicationFacts } from '../../../domain/application/facts.ts';
import type { LinkData, LinkPageName } from '../../../domain/links.ts';
import type { LinkTextKey } from '../../../texts/links/index.ts';
import { type Shown, say } from '../page.ts';

/** The pages are of applications alone (domain/links.ts), and one that was never received has no links. */
export function applicationOf({ facts }: Pick<Shown, 'facts'>): Application {
  const known = facts as ApplicationFacts;
  if (known.status === 'none') throw new Error('a link to an application that was never received');
  return known;
}

/** A text of the pages, which may name the position and the agency. */
export const tell = (shown: Shown, key: LinkTextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  say(shown, key, { caseTitle: shown.title ?? '', agencyName: shown.agencyName, ...values });

/** The address of the newest link that the person has got to a page of the case; null: none that is still good. */
export function pageLink(
  { applicant, language }: Pick<Shown, 'applicant' | 'language'>,
  wanted: LinkPageName,
  about: (data: LinkData) => boolean = () => true,
): string | null {
  const found = applicant?.others.find(({ page, data }) => page === wanted && about(data));
  return found === undefined ? null : `/l/${found.token}?language=${language}`;
}

export const ownPageOf = (shown: Shown): string | null => pageLink(shown, 'application');
