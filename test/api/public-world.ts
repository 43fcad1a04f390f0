/** A common round that is open, with advice, and positions that are on the public list, and some that are not. */
import type { PersonId } from '../../domain/words.ts';
import { tend } from '../../store/tend.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person } from '../support/bare.ts';

const round = caseOf('round', 'runde');

export const advertisement = `Vil du bli <rådgiver> & "jurist"?

Vi søker deg.
Les mer på https://nav.test/om-oss.</script><script>alert(1)</script>`;

const someone = (name: string) => ({ name, email: `${name.toLowerCase()}@test.test`, language: 'nb' });

async function takesPart(bare: Bare, agency: string, hr: PersonId): Promise<void> {
  const { id } = await bare.store.database.caseFile.findFirstOrThrow({
    where: { kind: 'participation', agencyId: agency },
  });
  const onPaper = { decidedBy: someone('Dag'), on: '2017-02-02' };
  await bare.must(caseOf('participation', id), { type: 'answer', takePart: true, positions: 1, onPaper }, person(hr));
}

/** One of a continuous round's, which HR may put on the list. */
export async function advertised(bare: Bare, id: string, hr: PersonId, announce: boolean): Promise<void> {
  const ref = caseOf('position', id);
  const { link: _, publishedOn: __, ...post } = aPosition({ agency: 'nav', title: 'Jurist', stage: 'preparing' });
  await bare.must(ref, { ...post, targetGroup: 'disabilityOrGap', percentage: 80 }, person(hr));
  await bare.must(ref, { type: 'confirmJobAnalysis' }, person(hr));
  const text = { text: 'Jurist hos oss', findingsReason: 'Prøve', shortReason: 'Prøve' };
  const how = { link: 'https://nav.test/jurist', channels: [{ channel: 'ownSite' }], announce };
  await bare.must(ref, { type: 'publish', ...text, ...how }, person(hr));
  // The story's step, which a workflow would take.
  await tend(bare.store, ref, { wait: 'advertised', act: 'announce' });
}

export interface PublicWorld {
  readonly coordinator: PersonId;
  readonly hr: PersonId;
}

export async function buildPublicWorld(bare: Bare): Promise<PublicWorld> {
  await anAgency(bare, 'difi', { name: 'Direktoratet for forvaltning og IKT' });
  const coordinator = await bare.appoint(difi, 'coordinator', someone('Kari'));
  const contacts = { programmeMailbox: 'programmet@difi.test', employerSupport: 'https://difi.test/hjelp' };
  await bare.must(difi, { type: 'setContacts', ...contacts }, person(coordinator));
  const nav = await anAgency(bare, 'nav', { name: 'Østfold <etat>' });
  const hr = await bare.appoint(nav, 'hr', someone('Hanne'));
  const skatt = await anAgency(bare, 'skatt', { name: 'Skatteetaten' });
  await bare.appoint(skatt, 'hr', someone('Siri'));
  const dates = { replyBy: '2017-02-10', publishFrom: '2017-02-20', applicationDeadline: '2017-03-29' };
  const plan = { name: 'Programmet 2017/2018', model: 'common', targetGroup: 'disability', coordinatingAgency: 'difi' };
  const whole = { ...plan, dates: { ...dates, recruitmentEnd: '2017-05-31' } };
  await bare.must(round, { type: 'draft', ...whole }, person(coordinator));
  await bare.must(
    round,
    { type: 'addAgencies', agencies: [{ agency: 'nav' }, { agency: 'skatt' }] },
    person(coordinator),
  );
  await bare.must(round, { type: 'start' }, person(coordinator));
  await bare.must(round, { type: 'setAdvice', advice: 'Begynn tidlig.\n\nSnakk sammen.' }, person(coordinator));
  await tend(bare.store, round, { wait: 'started', act: 'invite' });
  await bare.until('2017-02-02');
  await takesPart(bare, 'nav', hr);
  await bare.until('2017-02-21');
  return { coordinator, hr };
}

/** Brought in while it is advertised: of a common round, so on the list at once. */
export const inRound = (fields: Readonly<Record<string, unknown>> = {}) => {
  const { deadline: _, ...rest } = aPosition({ agency: 'nav', round: round.id, advertisement, ...fields });
  return rest;
};

/** The story's step on the day when advertising begins. */
export const openRound = (bare: Bare) => tend(bare.store, round, { wait: 'advertisingFrom', act: 'open' });
