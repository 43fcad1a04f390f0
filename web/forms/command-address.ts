/** Where a command is given: on a page of its own where it belongs to one, else in a form. */
import type { CaseKind } from '../../domain/words.ts';

const named = 'gjoremal';

/** @param duty the one from which somebody comes: what it is about is chosen already */
export const commandAddress = (id: string, type: string, duty?: string): string =>
  `/saker/${id}/gjor/${type}${duty?.includes('.') === true ? `?${named}=${encodeURIComponent(duty)}` : ''}`;

export const dutyIn = (search: string): string | null => new URLSearchParams(search).get(named);

/** Commands that are given on a page of the case, beneath its path; among them those that its applications take. */
const onPage: Partial<Readonly<Record<CaseKind, Readonly<Record<string, string>>>>> = {
  position: {
    publish: 'utlysning',
    saveAdvertisement: 'utlysning',
    recordCounts: 'antall',
    settle: 'verifisering',
    recordInterview: 'verifisering',
    nameCandidate: 'ansettelse',
    rank: 'ansettelse',
    decide: 'ansettelse',
    offer: 'ansettelse',
    recordDecline: 'ansettelse',
    recordAcceptance: 'ansettelse',
    recordWrittenNotice: 'ansettelse',
    sendFeedback: 'tilbakemeldinger',
  },
};

/** Null: it is given in a form. */
export const pageFor = (kind: CaseKind, id: string, type: string): string | null => {
  const page = onPage[kind]?.[type];
  return page === undefined ? null : `/saker/${id}/${page}`;
};

/** Duties of a position that are fulfilled application by application. */
const perApplicant = new Set(['settle', 'recordInterview', 'sendFeedback']);

export const isPerApplicant = (kind: CaseKind, type: string): boolean => kind === 'position' && perApplicant.has(type);
