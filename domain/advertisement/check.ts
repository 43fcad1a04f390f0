/**
 * The check of an advertisement's text against the six recommendations of the employers' guide and the law's warning
 * (R-POS-3). It advises: HR may publish despite a finding, with a reason. Plain text in, findings out, in the order of the rules.
 */

import type { Place, Readable } from '../readable.ts';
import { placeOf, readable } from '../readable.ts';
import { earlyPart } from './early.ts';
import type { About, Finding, FindingCode } from './findings.ts';
import { findings } from './findings.ts';
import { levelLists, mentionsPercentage, statedMonths, statedPercentages, statesDates } from './frame.ts';
import { placesOf, says } from './patterns.ts';
import { isDenied, phrase, spots } from './phrase.ts';

interface Advertisement {
  readonly read: Readable;
  readonly title: Readable;
  /** The title and what everybody reads first. */
  readonly early: string;
  readonly about: About;
}

/** `null`: nothing to point at in the text. */
type Sighting = Place | null;

interface Row {
  readonly code: FindingCode;
  readonly look: (advertisement: Advertisement) => readonly Sighting[];
  readonly because: string;
}

const missing = (isMissing: boolean): readonly Sighting[] => (isMissing ? [null] : []);

/** In the text; when it is in the position's title only, there is no place to point at. */
const inTextOrTitle = (
  { read, title }: Advertisement,
  find: (text: Readable) => readonly Place[],
): readonly Sighting[] => {
  const places = find(read);
  return places.length > 0 ? places : missing(find(title).length > 0);
};

// The word as a person's or post's name; "traineeprogrammet" and "traineeperioden" go on after it, "IT-trainee" ends with it.
const trainee = phrase(String.raw`(?:\p{L}+-)?\p{L}*trainee(?:r|s|n|en|ar|ane|ene)?(?![\p{L}\p{N}])(?![- ]?program)`);
const traineeTitles = (read: Readable): readonly Place[] =>
  spots(read, trainee).filter(({ from }) => !isDenied(read.text, from));

const groupLacks = ({ early }: Advertisement): boolean => !says(early, 'disability') || !says(early, 'gap');
const wrongPercentages = ({ read, about }: Advertisement): readonly Place[] => {
  const all = statedPercentages(read);
  return all.some(({ values }) => values.includes(about.percentage)) ? [] : all.slice(0, 1).map(({ place }) => place);
};
const lacksPercentage = ({ read, about }: Advertisement): boolean =>
  statedPercentages(read).length === 0 && !mentionsPercentage(read, about.percentage);
const wrongMonths = ({ read, about }: Advertisement): readonly Place[] => {
  const all = statedMonths(read);
  return all.some(({ values }) => values.includes(about.months)) ? [] : all.slice(0, 1).map(({ place }) => place);
};

const rows: readonly Row[] = [
  {
    code: 'programmeNotEarly',
    look: ({ early }) => missing(!says(early, 'programme')),
    because: 'whom the position is for decides whether one reads on',
  },
  {
    code: 'groupNotEarly',
    look: ({ early }) => missing(!says(early, 'reserved')),
    because: 'others must not spend an application on it',
  },
  {
    code: 'groupIncomplete',
    look: (ad) => missing(ad.about.targetGroup === 'disabilityOrGap' && says(ad.early, 'reserved') && groupLacks(ad)),
    because: 'one half of the target group would think it is not for them',
  },
  {
    code: 'groupTooWide',
    look: ({ read, about }) =>
      about.targetGroup === 'disability' ? placesOf(read, 'gap').filter(({ from }) => !isDenied(read.text, from)) : [],
    because: 'the round is for people with a disability only',
  },
  {
    code: 'programmeNotExplained',
    look: ({ read }) => missing(!says(read.text, 'explanation')),
    because: 'few know the programme',
  },
  {
    code: 'traineeAsTitle',
    look: (ad) => inTextOrTitle(ad, traineeTitles),
    because: 'they are employed like anybody else',
  },
  {
    code: 'diversityStatement',
    look: ({ read }) => placesOf(read, 'diversity').filter(({ from }) => !isDenied(read.text, from)),
    because: '"everybody is welcome" contradicts that the position is reserved',
  },
  {
    code: 'percentageMissing',
    look: (ad) => missing(lacksPercentage(ad)),
    because: 'it may be under 100',
  },
  {
    code: 'percentageDiffers',
    look: wrongPercentages,
    because: 'the text must say what the position is registered with',
  },
  {
    code: 'adjustmentNotOffered',
    look: ({ read }) => missing(!says(read.text, 'adjustment')),
    because: 'less than the advertised percentage can be an accommodation',
  },
  {
    code: 'durationMissing',
    look: ({ read }) => missing(statedMonths(read).length === 0 && !statesDates(read)),
    because: 'nobody knows what a trainee period is',
  },
  {
    code: 'durationDiffers',
    look: wrongMonths,
    because: 'the text must say what the position is registered with',
  },
  {
    code: 'severalLevels',
    look: (ad) => inTextOrTitle(ad, levelLists),
    because: 'candidates for different levels cannot be compared',
  },
  {
    code: 'tasksMissing',
    look: ({ read }) => missing(!says(read.text, 'tasks')),
    because: 'what to do, and how',
  },
  {
    code: 'qualificationsMissing',
    look: ({ read }) => missing(!says(read.text, 'qualifications')),
    because: 'the best qualified is hired, against what was advertised',
  },
  {
    code: 'tickNotAsked',
    look: ({ read, about }) => missing(about.hasTickBox && !says(read.text, 'tick')),
    because: 'without the tick the application is not considered',
  },
  {
    code: 'declarationNotAsked',
    look: ({ read, about }) => missing(!about.hasTickBox && !says(read.text, 'declaration')),
    because: 'a portal without the box needs another way to say it',
  },
  {
    code: 'statisticsNotExplained',
    look: ({ read }) => missing(!says(read.text, 'statistics')),
    because: 'it is the tick that is counted, not the person',
  },
  {
    code: 'publicationNotWarned',
    look: ({ read, about }) => missing(about.publicList && !says(read.text, 'publication')),
    because: 'names on a public list must be warned of beforehand, also who asked not to be on it',
  },
];

const toFinding = (code: FindingCode, sighting: Sighting, { read }: Advertisement): Finding => {
  const { rule, severity } = findings[code];
  if (sighting === null) return { code, rule, severity, place: null };
  const place = placeOf(read, sighting.from, sighting.to);
  return { code, rule, severity, place, quote: read.source.slice(place.from, place.to) };
};

export const checkAdvertisement = (text: string, about: About): Finding[] => {
  const read = readable(text);
  const title = readable(about.title);
  const advertisement = { read, title, early: `${title.text}\n${earlyPart(read)}`, about };
  return rows.flatMap(({ code, look }) =>
    look(advertisement).map((sighting) => toFinding(code, sighting, advertisement)),
  );
};
