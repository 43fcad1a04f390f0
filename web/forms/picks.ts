/** The parts of a case that a command's field chooses among, as people know them. */
import type { CaseAtHandBody, RecordBody } from '../../api/cases/bodies.ts';
import { optionText } from '../../texts/fields/index.ts';
import type { Texts } from '../language.tsx';
import { type Facts, isFacts, textIn, under } from './facts.ts';
import type { PickSource } from './pick-sources.ts';

export interface Choice {
  readonly id: string;
  readonly text: string;
  /** What a duty about it ends with, where that is not its id. */
  readonly about?: string;
}

export interface Around {
  readonly one: Pick<CaseAtHandBody, 'open'>;
  /** Null for those who may not read it: they choose among what is open. */
  readonly record: Pick<RecordBody, 'facts' | 'people' | 'texts'> | null;
  /** Names by id, for those who may know them. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

const factsOf = ({ record }: Around): Facts => record?.facts ?? {};
const nameOf = ({ record, texts }: Around, id: string | null): string =>
  record?.people[id ?? ''] ?? texts.say('pick.unknown');

/** A duty's id without what kind of duty it is: `talk.week2` is about `week2`. */
export const aboutOf = (duty: string): string => duty.slice(duty.indexOf('.') + 1);

/** What open duties of one kind are about, with the day that each is due. */
const fromDuties = ({ one, texts }: Around, kind: string): readonly Choice[] =>
  one.open
    .filter(({ duty }) => duty.startsWith(`${kind}.`))
    .map(({ duty, due }) => ({ id: aboutOf(duty), text: texts.dayText(due) }));

function candidates(around: Around): readonly Choice[] {
  return under(factsOf(around), 'candidates')
    .filter(([, one]) => one['withdrawn'] !== true)
    .map(([id, one]) => ({ id, text: nameOf(around, textIn(one, 'applicant')) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, around.texts.language));
}

const named = (around: Around, ids: readonly string[]): readonly Choice[] => {
  const known = candidates(around);
  return ids.flatMap((id) => known.filter((one) => one.id === id));
};

const offersIn = (facts: Facts): Facts => (isFacts(facts['offers']) ? facts['offers'] : {});

function nextRanked(around: Around): readonly Choice[] {
  const facts = factsOf(around);
  const decision = facts['decision'];
  const ranking: unknown = isFacts(decision) ? decision['ranking'] : null;
  const ids = Array.isArray(ranking) ? ranking.filter((one) => typeof one === 'string') : [];
  // One at a time, in the order that was decided (R-POS-7).
  return named(
    around,
    ids.filter((id) => !(id in offersIn(facts))),
  ).slice(0, 1);
}

const offered = (around: Around): readonly Choice[] =>
  named(
    around,
    Object.entries(offersIn(factsOf(around)))
      .filter(([, state]) => state === 'offered')
      .map(([id]) => id),
  );

function hired(around: Around): readonly Choice[] {
  const facts = factsOf(around);
  return under(facts, 'hires').flatMap(([, one]) => {
    const id = textIn(one, 'application');
    if (id === null || one['noticeOn'] !== null) return [];
    const applicant = under(facts, 'candidates').find(([candidate]) => candidate === id)?.[1] ?? {};
    return [{ id, text: nameOf(around, textIn(applicant, 'applicant')), about: textIn(one, 'employment') ?? id }];
  });
}

function whenText({ texts }: Around, one: Facts): string {
  const day = textIn(one, 'day');
  // A month without a day, in the words that dates are said in.
  if (day === null) return texts.dateText(`${textIn(one, 'month') ?? ''}-01`).replace(/^\d+\.? /, '');
  const rest = [textIn(one, 'from'), textIn(one, 'place')].filter((part) => part !== null);
  return [texts.dayText(day), ...rest].join(', ');
}

function gatherings(around: Around): readonly Choice[] {
  if (around.record === null) return fromDuties(around, 'gathering');
  return under(factsOf(around), 'gatherings')
    .filter(([, one]) => one['cancelled'] !== true && one['state'] !== 'cancelled')
    .filter(([, one]) => one['held'] !== true && one['state'] !== 'held')
    .map(([id, one]) => ({ id, text: whenText(around, one) }));
}

const steps = (around: Around): readonly Choice[] =>
  under(factsOf(around), 'steps').map(([id, one]) => {
    const kind = optionText('kind', textIn(one, 'kind') ?? '', around.texts.language);
    return { id, text: `${kind}, ${whenText(around, one)}` };
  });

/** `week2` is two weeks after the first day. */
function talks({ one, texts }: Around): readonly Choice[] {
  return one.open.flatMap(({ duty, due }) => {
    const [, unit, count = ''] = /^talk\.(week|month)(\d+)$/.exec(duty) ?? [];
    if (unit !== 'week' && unit !== 'month') return [];
    const text = texts.say(unit === 'week' ? 'pick.talkWeeks' : 'pick.talkMonths', {
      count: Number(count),
      day: texts.dayText(due),
    });
    return [{ id: aboutOf(duty), text }];
  });
}

function activities(around: Around): readonly Choice[] {
  const { record } = around;
  if (record === null) return fromDuties(around, 'activity');
  return under(record.facts, 'activities')
    .filter(([, one]) => one['doneOn'] === null)
    .map(([id, one]) => ({ id, text: record.texts[textIn(one, 'item') ?? ''] ?? around.texts.say('pick.unknown') }));
}

const employments = (around: Around): readonly Choice[] =>
  under(factsOf(around), 'employments')
    .filter(([, one]) => one['outcome'] === null)
    .map(([id, one]) => {
      const agency = textIn(one, 'agency') ?? '';
      const from = around.texts.dateText(textIn(one, 'start') ?? '');
      return { id, text: around.texts.say('pick.employment', { agency: around.agencies[agency] ?? agency, from }) };
    });

const deputised = (around: Around): readonly Choice[] =>
  under(factsOf(around), 'deputies').flatMap(([, one]) => {
    const id = textIn(one, 'person');
    if (id === null) return [];
    const deputy = nameOf(around, textIn(one, 'deputy'));
    return [{ id, text: around.texts.say('pick.deputised', { name: nameOf(around, id), deputy }) }];
  });

/** Every source has its choices. */
export const picks: Readonly<Record<PickSource, (around: Around) => readonly Choice[]>> = {
  activities,
  candidates,
  deputised,
  employments,
  gatherings,
  hired,
  nextRanked,
  offered,
  refusedMessages: (around) => fromDuties(around, 'refused'),
  steps,
  stuckSteps: (around) => fromDuties(around, 'stuck'),
  talks,
  undelivered: (around) => fromDuties(around, 'undeliverable'),
};

/** The one that a duty is about, or the only one there is. */
export const likely = (choices: readonly Choice[], duty: string | null): string | undefined =>
  choices.find(({ id, about = id }) => duty !== null && aboutOf(duty) === about)?.id ??
  (choices.length === 1 ? choices[0]?.id : undefined);
