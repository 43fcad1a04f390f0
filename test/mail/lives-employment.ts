/** Lives of employments: forgotten, permanent, extended, ended, short, and cancelled. */
import { aHire, story as employmentStory } from '../domain/employment.builders.ts';
import { Life } from './life.ts';

/** A gathering as its round tells of it. */
export const noted = {
  type: 'noteGathering',
  gathering: 'g1',
  sequence: 0,
  audience: ['hr', 'employees', 'leaders', 'mentors'],
  month: '2027-03',
  day: '2027-03-10',
  from: '10:00',
  to: '15:00',
  place: 'Grev Wedels plass 9, Oslo',
  themeText: 'c-theme',
  material: ['https://kurs.example.no/forventninger', 'https://kurs.example.no/roller'],
  mandatory: true,
};

const hired = (over: Readonly<Record<string, unknown>> = {}): Life =>
  new Life('employment', employmentStory, '2027-06-01').does('case', {
    ...aHire(over),
    employee: 'the-employee',
    leader: 'the-leader',
  });
const withMentor = (life: Life): Life =>
  life
    .does('leader', { type: 'appointBuddy', person: 'the-buddy', place: 'Resepsjonen' })
    .does('hr', { type: 'appointMentor', person: 'the-mentor' });
/** What is asked for again and again until it is done is done on this day. */
const inOrder = (life: Life, on: string): Life =>
  life
    .until(on)
    .does('hr', { type: 'signContract', on, complete: true })
    .does('leader', { type: 'recordAccommodation', talkHeldOn: on })
    .does('leader', { type: 'recordEquipment', on })
    .does('leader', { type: 'recordTalk', talk: 'week2', on, held: true })
    .does('leader', { type: 'recordTalk', talk: 'week6', on, held: true });
/** What the coordinator has written to many, as its round passes it on. */
export const written = {
  type: 'passMessageOn',
  message: 'm1',
  subjectNbText: 'c-subject',
  bodyNbText: 'c-body',
  subjectNnText: 'c-subject',
  bodyNnText: 'c-body',
};
const gathering = { ...noted, month: '2027-10', day: '2027-10-12' };
const proposal = { type: 'proposeOutcome', outcome: 'permanent' };

/** Everything asked for in the term, and nobody does any of it in time. */
const forgotten = (): Life =>
  withMentor(
    inOrder(hired(), '2027-10-20')
      .does('case', { ...gathering, month: '2027-12', day: '2027-12-07' })
      .does('case', { ...gathering, sequence: 1, month: '2027-12', day: '2027-12-07', place: 'Lakkegata 3, Oslo' }),
  )
    .does('employee', { type: 'addToAgenda', talk: 'month3', item: 'c-item' })
    .does('case', { ...written, to: 'mentor' })
    .does('mentor', { type: 'agreeActivity', item: 'c-item', due: '2027-11-01', owner: 'employee' })
    .until('2028-01-10')
    .does('leader', { type: 'recordTalk', talk: 'month3', on: '2028-01-10', held: true })
    .until('2028-06-01')
    .does('employee', { type: 'askMoreSecure' })
    .until('2028-07-03')
    .does('hr', { type: 'answerMoreSecure', answer: 'c-answer', on: '2028-07-03' })
    .until('2029-08-20')
    .does('hr', { type: 'sendNotice', on: '2029-08-20' })
    .until('2029-09-10')
    .does('hr', { type: 'recordNoticeReceived', on: '2029-09-10', how: 'handed' })
    .until('2029-10-20');

const toPermanent = (): Life =>
  withMentor(inOrder(hired(), '2027-10-20'))
    .until('2029-03-05')
    .does('leader', { type: 'confirmTraining', on: '2029-03-05' })
    .does('leader', proposal)
    .until('2029-07-12')
    .does('hr', {
      type: 'recordDecision',
      outcome: 'permanent',
      on: '2029-07-12',
      body: 'Rådet',
      sameAgency: true,
      qualified: true,
    })
    .until('2029-10-15');

const decides = (outcome: string, months?: number) => ({
  type: 'recordDecision',
  outcome,
  on: '2029-04-02',
  body: 'Rådet',
  ...(months === undefined ? {} : { months }),
});
const extended = (): Life =>
  withMentor(inOrder(hired(), '2027-10-20'))
    .until('2029-04-02')
    .does('leader', { type: 'proposeOutcome', outcome: 'extend', months: 12 })
    .does('hr', decides('extend', 12))
    .until('2030-09-20');
const ends = (): Life =>
  withMentor(inOrder(hired(), '2027-10-20'))
    .until('2029-04-02')
    .does('leader', { type: 'proposeOutcome', outcome: 'end' })
    .does('hr', decides('end'));

export const employments = (): readonly Life[] => [
  forgotten(),
  toPermanent(),
  extended(),
  ends(),
  withMentor(hired({ months: 10 }))
    .does('hr', { type: 'moveStart', to: '2027-10-01' })
    .until('2028-07-20'),
  withMentor(hired())
    .does('case', gathering)
    .does('hr', { type: 'changeLeader', person: 'the-other-leader' })
    .does('hr', { type: 'correct', reason: 'c-why', percentage: 62.5 })
    .until('2027-06-02')
    .does('hr', { type: 'resign', on: '2027-06-02', lastDay: '2027-09-30' }),
  withMentor(hired())
    .does('case', gathering)
    .does('case', { type: 'noteGatheringCancelled', gathering: 'g1', sequence: 1 })
    .does('hr', { type: 'cancel', reason: 'c-why' })
    .until('2027-09-15'),
];

/** What the service could not do falls to a person. */
export const troubled = (): Life =>
  new Life('employment', employmentStory, '2027-06-01')
    .does('case', { ...aHire(), employee: 'the-employee', leader: 'the-leader' })
    .does('service', { type: 'case.noteStuck', act: 'begin', code: 'fault' })
    .does('case', { type: 'case.noteRefusal', key: 'k1', code: 'caseClosed' })
    .does('service', { type: 'case.noteUndeliverable', person: 'the-mentor', mail: 'employment.meeting', key: 'k2' })
    .until('2027-06-08');
