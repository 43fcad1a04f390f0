/** What the coordinator does about a round's duties (R-RND-7, 8, 10). */
import { addMonths, laterOf, workingDayOnOrAfter } from '../../domain/calendar.ts';
import { audiences } from '../../domain/round/facts.ts';
import type { round as texts } from '../../texts/duties/round.nb.ts';
import { type Act, type Does, fulfil, subject } from './scene.ts';

/** Months after the end of the recruitment; terms begin two months after it. */
const gatheringMonths = [4, 9, 14];
const usualHours = { from: '10:00', to: '15:00' };
const usualPlace = 'Oslo';

/** The first is for everybody, the others for the employees. */
const planGatherings: Does<'round'> = ({ ref, duty, facts, scene }) => {
  const planned = Object.values(facts.gatherings).filter(
    ({ state, audience }) => state !== 'cancelled' && audience.includes('employees'),
  ).length;
  return gatheringMonths.slice(planned).map((months, index): Act => {
    const audience = planned + index === 0 ? [...audiences] : ['employees'];
    const month = addMonths(laterOf(scene.today, duty.due), months).slice(0, 7);
    return { ref, role: duty.owner, command: { type: duty.fulfilledBy, audience, month } };
  });
};

const completeGathering: Does<'round'> = fulfil((doing) => {
  const id = subject(doing);
  const gathering = doing.facts.gatherings[id];
  const middle = `${gathering?.month ?? doing.scene.today.slice(0, 7)}-15`;
  return {
    gathering: id,
    day: gathering?.day ?? workingDayOnOrAfter(laterOf(middle, doing.scene.today)),
    from: gathering?.from ?? usualHours.from,
    to: gathering?.to ?? usualHours.to,
    place: gathering?.place ?? usualPlace,
  };
});

const guide = (step: 'offered' | 'held'): Does<'round'> =>
  fulfil((doing) => ({ employment: subject(doing), step, on: doing.scene.today }));

export const roundDoes = {
  gatherings: planGatherings,
  gathering: completeGathering,
  attendance: fulfil((doing) => ({ gathering: subject(doing) })),
  guidanceOffer: guide('offered'),
  guidance: guide('held'),
  close: fulfil(() => ({})),
} satisfies Readonly<Record<keyof typeof texts, Does<'round'>>>;
