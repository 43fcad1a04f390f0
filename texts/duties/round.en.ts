import type { round as nb } from './round.nb.ts';

/** What must be done for a round (English). */
export const round: Record<keyof typeof nb, string> = {
  gatherings: 'Plan the gatherings',
  gathering: 'Settle day, time and place of the gathering',
  attendance: 'Record attendance and close the gathering',
  guidanceOffer: 'Offer career guidance',
  guidance: 'Hold career guidance',
  close: 'Close the round',
};
