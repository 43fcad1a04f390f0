/** Whose administration it is: the agency that the address names, else the first in which the person has an office. */
import { useSearch } from 'wouter';
import type { AgencyId, Role } from '../../domain/words.ts';
import { type Signed, useSigned } from '../shell/session.tsx';
import { stewards } from './parts.ts';

const named = 'virksomhet';

export interface OwnAgency {
  readonly id: AgencyId;
  readonly name: string;
  /** What the person may act as there. */
  readonly roles: readonly Role[];
}

const isSteward = (role: Role): boolean => stewards.some((one) => one === role);

/** Those in which the person, or whom they stand in for, has an office that administers. */
export function ownAgencies({ me }: Signed): readonly OwnAgency[] {
  const found = new Map<AgencyId, OwnAgency>();
  for (const { agency, agencyName, role } of me.offices.filter((one) => isSteward(one.role))) {
    const roles = [...(found.get(agency)?.roles ?? []), role];
    found.set(agency, { id: agency, name: agencyName ?? agency, roles });
  }
  return [...found.values()];
}

/** The address of a part of administration, for one agency. */
export const partAddress = (path: string, agency: AgencyId): string =>
  `/administrasjon/${path}?${named}=${encodeURIComponent(agency)}`;

export interface ChosenAgency {
  /** Null: the person administers nothing. */
  readonly id: AgencyId | null;
  readonly own: readonly OwnAgency[];
}

export function useAgency(): ChosenAgency {
  const own = ownAgencies(useSigned());
  const asked = new URLSearchParams(useSearch()).get(named);
  return { id: asked ?? own[0]?.id ?? null, own };
}
