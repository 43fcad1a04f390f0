/** Drafts of answers to candidates (R-POS-9): by how far each came, in each language, without cause, programme or blame. */
import { describe, expect, test } from 'vitest';
import type { Application } from '../../domain/application/facts.ts';
import {
  type FeedbackStage,
  feedbackStage,
  feedbackStages,
  type Hiring,
  isUnfinished,
} from '../../domain/application/feedback.ts';
import { application } from '../../domain/application/index.ts';
import { tellsProgramme } from '../../domain/neutral-title.ts';
import { sensitiveWords } from '../../domain/sensitive-words.ts';
import { languages } from '../../domain/words.ts';
import { feedbackDraft } from '../../texts/feedback/index.ts';
import { applicationStory, run } from './position.builders.ts';

const open: Hiring = { outcome: null, ranking: [], decision: null, offers: {} };
const ranked: Hiring = { ...open, decision: { body: 'Rådet', on: '2017-05-01', ranking: ['x', 'app1'] } };
const ended = (outcome: Hiring['outcome'], from: Hiring = open): Hiring => ({ ...from, outcome });

/** As it is folded from its log, with what a row is about. */
function aCandidate(over: Partial<Application> = {}): Application {
  const it = run(application, applicationStory, 'app1', '2017-03-20');
  const position = { status: 'advertised', agency: 'a1', leader: 'lea', title: 'Rådgiver', targetGroup: 'disability' };
  const dates = { deadline: '2017-03-29', declarationDeadline: '2017-04-08', latePolicy: null, outcome: null };
  const parent = {
    kind: 'position',
    facts: { ...position, ...dates, hasTickBox: true, mode: 'byCandidate', policy: {} },
  };
  const command = { type: 'receive', position: 'p', applicant: 'kim', ticked: true, receivedOn: '2017-03-20' };
  expect(it.give(command, { parent: parent as never })).toEqual([]);
  return { ...(it.state().facts as unknown as Application), ...over };
}

describe('how far a candidate came', () => {
  const met = { interviewedOn: '2017-04-20' } as const;
  const erased = { settled: 'erased', outcome: 'notHired' } as const;
  const rows: readonly (readonly [string, Partial<Application>, Hiring, FeedbackStage])[] = [
    ['late, and none of the late is considered', { late: true, considered: false }, open, 'late'],
    ['late, where all of them are', { late: true }, open, 'considered'],
    ['late, and then it was stopped', { late: true, considered: false }, ended('stopped'), 'late'],
    ['HR said no', { settled: 'notInGroup' }, open, 'notVerified'],
    ['no answer', { settled: 'notAnswered' }, ended('hired'), 'notVerified'],
    ['not asked to the end', { settled: 'waiting', outcome: 'notHired' }, ended('hired'), 'notVerified'],
    ['no answer, and nobody fitted', { settled: 'notAnswered' }, ended('noSuitableCandidate'), 'notVerified'],
    ['no answer, and it was stopped', { settled: 'notAnswered' }, ended('stopped'), 'stopped'],
    ['confirmed, not called in', {}, open, 'considered'],
    ['whatever was answered, after its erasure', erased, ended('hired'), 'considered'],
    ['met', met, open, 'interviewed'],
    ['met, after the erasure', { ...met, ...erased }, ended('hired'), 'interviewed'],
    ['recommended', met, { ...open, ranking: ['app1'] }, 'ranked'],
    ['on the list that was decided on', { ...met, ...erased }, ended('hired', ranked), 'ranked'],
    [
      'taken off the list by the decision',
      met,
      { ...ranked, ranking: ['app1'], decision: { body: 'Rådet', on: '2017-05-01', ranking: ['x'] } },
      'interviewed',
    ],
    [
      'said no to the offer',
      { ...met, ...erased },
      ended('hired', { ...ranked, offers: { app1: 'declined' } }),
      'declined',
    ],
    ['hired, and it fell through', met, { ...ranked, offers: { app1: 'fellThrough' } }, 'declined'],
    ['stopped', { ...met, ...erased }, ended('stopped', ranked), 'stopped'],
    ['the agency left the round', {}, ended('withdrawn'), 'stopped'],
    ['nobody fitted', { ...met, ...erased }, ended('noSuitableCandidate', ranked), 'noneSuitable'],
  ];
  test.each(rows)('%s', (_, over, hiring, stage) => {
    expect(feedbackStage('app1', aCandidate(over), hiring)).toBe(stage);
  });

  test('every stage can be reached', () => {
    expect([...new Set(rows.map(([, , , stage]) => stage))].toSorted()).toEqual([...feedbackStages].toSorted());
  });
});

const drafting = { title: 'Rådgiver', agencyName: 'Statens vegvesen', writer: 'Hanne Hansen' };

describe.each(languages)('in %s', (language) => {
  const textOf = (stage: FeedbackStage): string => feedbackDraft({ ...drafting, stage, language });

  test.each(feedbackStages)('%s: thanks, one sentence to write, rights, contact, and a name under it', (stage) => {
    const text = textOf(stage);
    const [thanks = '', , access = '', complaint = '', contact = '', closing = '', ...rest] = text.split('\n\n');
    expect(rest).toEqual([]);
    expect(thanks).toMatch(/^(Takk|Thank you) .*Rådgiver.*Statens vegvesen/);
    expect(text.match(/\[\[[^[\]]{30,}\]\]/g)).toHaveLength(1);
    expect(isUnfinished(text)).toBe(true);
    expect(isUnfinished(text.replace(/\[\[.*\]\]/, 'Du skriver godt.'))).toBe(false);
    expect(access).toMatch(/14.*19/);
    expect(complaint).toMatch(/Sivilomb/);
    expect(contact).toContain('HR');
    expect(closing).toContain('\nHanne Hansen\nStatens vegvesen');
  });

  test.each(feedbackStages)('%s: neither programme, target group, health nor blame', (stage) => {
    const text = textOf(stage);
    expect(sensitiveWords(text)).toEqual([]);
    expect(tellsProgramme(text)).toBe(false);
    expect(text).not.toMatch(
      /program|tilrettelegg|accommodat|helse|health|egenerkl|eigenerkl|declaration|kryss|ticked/i,
    );
    expect(text).not.toMatch(
      /\b(du|you) (burde|skulle|måtte|glemte|gløymde|mangler|manglar|forgot|failed|should|lack)|for sent|for seint|too late|ikk(e|je) god nok|not good enough|dessverre|diverre/i,
    );
    expect(text).not.toMatch(/[{}]|undefined|null|–$/);
  });

  test('each stage has words of its own', () => {
    expect(new Set(feedbackStages.map(textOf)).size).toBe(feedbackStages.length);
  });

  test('who was passed over may ask about the one who is hired; where nobody was chosen there is nothing to ask', () => {
    const asks = feedbackStages.filter((stage) => textOf(stage).includes('31'));
    expect(asks).toEqual(['late', 'notVerified', 'considered', 'interviewed', 'ranked']);
  });

  test('without a name under it the agency signs', () => {
    const text = feedbackDraft({ ...drafting, stage: 'considered', language, writer: null });
    expect(text).toMatch(/(hilsen|helsing|regards)\nStatens vegvesen$/);
  });
});

test('bokmål is bokmål, nynorsk is nynorsk', () => {
  const all = (language: 'nb' | 'nn'): string =>
    feedbackStages.map((stage) => feedbackDraft({ ...drafting, stage, language })).join('\n');
  expect(all('nb')).not.toMatch(/\b(ikkje|eg|nokon|noko|kva|frå|gjeld|tilsett|saka|søkjar\w*|òg|stillinga)\b/i);
  expect(all('nn')).not.toMatch(
    /\b(ikke|jeg|noen|noe|hva|fra|gjelder|ansatt|ansettelse\w*|saken|søker\w*|også|stillingen)\b/i,
  );
});
