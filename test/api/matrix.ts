/** One agency with a case of every kind and everybody who has a part in them, and another agency beside it. */
import type { Authority } from '../../domain/case/definition.ts';
import { type CaseKind, type CaseRef, caseKinds, type PersonId } from '../../domain/words.ts';
import { tend } from '../../store/tend.ts';
import type { TestApi } from '../support/api.ts';
import { anAgency, aPosition, type Bare, caseOf, difi, person } from '../support/bare.ts';

export const cases: Readonly<Record<CaseKind, CaseRef>> = {
  agency: caseOf('agency', 'nav'),
  round: caseOf('round', 'runde'),
  participation: caseOf('participation', ''),
  position: caseOf('position', 'nav-stilling'),
  application: caseOf('application', 'nav-soknad'),
  employment: caseOf('employment', 'nav-ansatt'),
};

const inAgency: readonly CaseKind[] = ['agency', 'participation', 'position', 'application', 'employment'];
const on = (kinds: readonly CaseKind[], role: Authority): Partial<Record<CaseKind, Authority>> =>
  Object.fromEntries(kinds.map((kind) => [kind, role]));

/** Who holds what towards each case of the agency: the requirement's own words (requirements.md § 2), not the code's. */
export const holders: Readonly<Record<string, Partial<Record<CaseKind, Authority>>>> = {
  coordinator: on(
    caseKinds.filter((kind) => kind !== 'application'),
    'coordinator',
  ),
  hr: on(inAgency, 'hr'),
  hrHead: on(inAgency, 'hrHead'),
  deputyOfHr: on(inAgency, 'hr'),
  decisionMaker: on(['participation'], 'decisionMaker'),
  leader: on(['position', 'application', 'employment'], 'leader'),
  mentor: on(['employment'], 'mentor'),
  buddy: on(['employment'], 'buddy'),
  employee: on(['employment'], 'employee'),
  applicant: on(['application'], 'applicant'),
  system: on(inAgency, 'system'),
  hrOfAnother: {},
  leaderOfAnother: {},
  systemOfAnother: {},
  stranger: {},
};

export interface World {
  readonly refs: Readonly<Record<CaseKind, CaseRef>>;
  /** Headers by the names above. */
  readonly as: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly people: Readonly<Record<string, PersonId>>;
}

const someone = (name: string, agency: string) => ({
  name,
  email: `${name.toLowerCase()}@${agency}.test`,
  language: 'nb',
});
const onDay = { from: '2017-01-01', to: '2017-12-31' };

async function anOrdinaryAgency(bare: Bare, id: string): Promise<Record<string, PersonId>> {
  const ref = await anAgency(bare, id);
  const hr = await bare.appoint(ref, 'hr', someone('Hanne', id));
  const hrHead = await bare.appoint(ref, 'hrHead', someone('Hege', id));
  const leader = someone('Lars', id);
  const position = aPosition({ agency: id, leader });
  await bare.must(caseOf('position', `${id}-stilling`), position, person(hr));
  return { hr, hrHead };
}

export async function buildWorld(bare: Bare, api: TestApi): Promise<World> {
  await anAgency(bare, 'difi');
  const coordinator = await bare.appoint(difi, 'coordinator', someone('Kari', 'difi'));
  const { hr = '', hrHead = '' } = await anOrdinaryAgency(bare, 'nav');
  const another = await anOrdinaryAgency(bare, 'skatt');
  const service = person(hr);
  const round = { name: 'Løpende', model: 'continuous', targetGroup: 'disabilityOrGap', coordinatingAgency: 'difi' };
  await bare.must(cases.round, { type: 'draft', ...round, dates: { replyBy: '2017-03-24' } }, person(coordinator));
  await bare.must(cases.round, { type: 'addAgencies', agencies: [{ agency: 'nav' }] }, person(coordinator));
  await bare.must(cases.round, { type: 'start' }, person(coordinator));
  // The story's first step, which a workflow would take.
  await tend(bare.store, cases.round, { wait: 'started', act: 'invite' });
  await bare.until('2017-02-02');
  const { id } = await bare.store.database.caseFile.findFirstOrThrow({ where: { kind: 'participation' } });
  const participation = caseOf('participation', id);
  await bare.must(participation, { type: 'nameDecisionMaker', person: someone('Dag', 'nav') }, service);
  const deputy = { type: 'setDeputy', person: hr, deputy: someone('Vera', 'nav'), ...onDay, from: '2017-02-02' };
  await bare.must(cases.agency, deputy, service);
  const applicant = { name: 'Anne Aas', email: 'anne@person.test', language: 'nb' };
  const received = { position: cases.position.id, applicant, ticked: true, receivedOn: '2017-02-02' };
  await bare.must(cases.application, { type: 'receive', ...received }, service);
  const employee = { employee: someone('Eva', 'nav'), leader: someone('Lars', 'nav') };
  const term = { start: '2016-12-01', leaving: '2018-05-31', percentage: 100 };
  await bare.must(cases.employment, { type: 'adopt', agency: 'nav', title: 'Rådgiver', ...employee, ...term }, service);
  await bare.must(cases.employment, { type: 'appointMentor', person: someone('Mia', 'nav') }, service);
  await bare.must(
    cases.employment,
    { type: 'appointBuddy', person: someone('Finn', 'nav'), place: 'Resepsjonen' },
    service,
  );
  await bare.until('2017-02-03');
  const refs = { ...cases, participation };
  const inRole = async (ref: CaseRef, role: string): Promise<PersonId> =>
    (await bare.store.database.casePerson.findFirstOrThrow({ where: { caseId: ref.id, role } })).personId;
  const deputyRow = await bare.store.database.deputy.findFirstOrThrow();
  const people: Record<string, PersonId> = {
    coordinator,
    hr,
    hrHead,
    deputyOfHr: deputyRow.deputyId,
    decisionMaker: await inRole(participation, 'decisionMaker'),
    leader: await inRole(cases.employment, 'leader'),
    mentor: await inRole(cases.employment, 'mentor'),
    buddy: await inRole(cases.employment, 'buddy'),
    employee: await inRole(cases.employment, 'employee'),
    applicant: await inRole(cases.application, 'applicant'),
    hrOfAnother: another['hr'] ?? '',
    leaderOfAnother: await inRole(caseOf('position', 'skatt-stilling'), 'leader'),
    stranger: 'p-nobody',
  };
  const signedIn = await Promise.all(
    Object.entries(people).map(async ([name, one]) => [name, await api.signedIn(one)] as const),
  );
  const systems = { system: await api.system('nav'), systemOfAnother: await api.system('skatt') };
  return { refs, people, as: { ...Object.fromEntries(signedIn), ...systems } };
}
