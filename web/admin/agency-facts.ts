/** What the desk shows of an agency's facts. */
import type { Agency, FillableRole } from '../../domain/agency/facts.ts';
import type { Facts } from '../forms/facts.ts';

/** The API answers an agency's record with the facts of an agency: the kind of case says whose they are. */
export const agencyIn = (facts: Facts): Agency | null =>
  facts['status'] === 'none' || facts['status'] === undefined ? null : (facts as unknown as Agency);

/** In the order in which they matter to whoever looks. */
export const rolesOf = ({ coordinates }: Agency): readonly FillableRole[] =>
  coordinates ? ['coordinator', 'programmeMailbox', 'hr', 'hrHead', 'payroll'] : ['hr', 'hrHead', 'payroll'];

/** Whether somebody should have the role now (R-OPS-5): the agency owes a holder of it. */
export const isMissing = (open: readonly { readonly duty: string }[], role: FillableRole): boolean =>
  open.some(({ duty }) => duty === `vacant.${role}`);
