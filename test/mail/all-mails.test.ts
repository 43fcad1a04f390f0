/** Every mail of every kind, as the rules cause it and as people get it, in each language (R-MAIL-1, R-PRV-4, R-UU-1). */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../domain/calendar.ts';
import { commonMails } from '../../domain/case/common-duties.ts';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds, type Json, languages } from '../../domain/words.ts';
import { dayInWords } from '../../mail/fill.ts';
import { dressed, nameOf } from './dressed.ts';
import type { Caused } from './life.ts';
import { lives } from './lives.ts';

const caused = lives().flatMap((life) => life.caused);

/** One of each mail in each shape: the same placeholders and the same choices among words. */
const shapeOf = (one: Caused): string => {
  const choices = Object.entries(one.planned.data).map(([key, value]) => {
    const isWord = typeof value === 'string' && /^[a-z]+$/i.test(value);
    return `${key}=${isWord ? value : typeof value}`;
  });
  return [nameOf(one), ...choices.toSorted()].join(' ');
};
const samples = [...new Map(caused.map((one) => [shapeOf(one), one])).values()];

const every = [
  ...caseKinds.flatMap((kind) => Object.keys(definitionOf(kind).mails).map((name) => `${kind}.${name}`)),
  ...Object.keys(commonMails),
];

test('the lives cause every mail that there is', () => {
  const names = new Set(samples.map(nameOf));
  expect(every.filter((name) => !names.has(name))).toEqual([]);
});

const revealing =
  /program|trainee|målgrupp|target group|funksjonsned|funksjonsevne|nedsett|tilrettelegg|accommodat|disab|\bhull i\b|\bhol i\b|\bCV\b|gap/i;
const bokmål =
  /\b(ikke|jeg|noen|noe|hvis|hva|hvor|hvordan|hvem|være|vært|også|fra|kommer|gjelder|uke|måned|måneder|leder|lederen|ansatt|ansatte|ansettelsen?|virksomheten|søker|søkere|innen|mottatt|velg|begynner|hun|deres|dere|enda|først da|boken|ønsker|blir fulgt|si|se|gjøre|gi oss)\b|\w{3,}(?:heten|heter|elser|ningen)\b/i;
const nynorsk =
  /\b(ikkje|eg|nokon|noko|kva|korleis|kven|vere|vore|òg|frå|kjem|gjeld|veke|månad|månader|leiar|tilsett|verksemda|søkjar|innan|byrjar|dykk|dykkar)\b/i;
const norwegian = /[æøåÆØÅ]|\b(og|ikke|ikkje|til|innen|innan|svar|saken|saka)\b/;
/** What people and places are called, in any language. */
const names =
  /Rådgiver|rådgiver|Læringsplattformen|Møterom \d|Grev Wedels plass \d, Oslo|Lakkegata \d, Oslo|Statens vegvesen|Norges geografiske oppmåling|Ansettelsesrådet|Runde 2027|Mentorrollen|\([^)]*(loven|lova)[^)]*\)|forskrift til \w+|statsansattelo\w+/g;
const without = (text: string): string => text.replaceAll(names, '').replaceAll(/https?:\S+|\S+@\S+|\(c-\w+\)/g, '');

describe.each(languages)('in %s', (language) => {
  test.each(samples.map((one) => [shapeOf(one), one] as const))('%s', async (_, one) => {
    const { subject, text, html, from, calendar } = await dressed(one, language);

    expect(subject.length).toBeGreaterThan(5);
    expect(subject.length).toBeLessThanOrEqual(110);
    expect(`${subject} ${from.name ?? ''}`).not.toMatch(revealing);
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|\bnull\b|NaN|\d{4}-\d{2}-\d{2}/);
    if (calendar !== undefined) expect(/^SUMMARY.*$/m.exec(calendar.content)?.[0]).not.toMatch(revealing);

    const links = [...html.matchAll(/href="(?:mailto:)?([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(text).toContain(link);

    expect(html).toContain(`<html lang="${{ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]}">`);
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect([levels[0], levels.filter((level) => level === 1).length]).toEqual([1, 1]);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 1)).toBeLessThanOrEqual(1));
    expect(html).not.toMatch(/<img|<script|src=/);

    const plain = without(`${subject}\n${text}`);
    if (language === 'nn') expect(plain).not.toMatch(bokmål);
    if (language === 'nb') expect(plain).not.toMatch(nynorsk);
    if (language === 'en') expect(plain).not.toMatch(norwegian);
  });

  test('a reminder says by when, in its subject', async () => {
    const ahead = samples.filter(({ planned }) => planned.duty !== undefined);
    const silent: string[] = [];
    for (const one of ahead) {
      const { subject } = await dressed(one, language);
      const days = Object.values(one.planned.data).filter(
        (value): value is string => typeof value === 'string' && isDay(value),
      );
      if (!days.some((day) => subject.includes(dayInWords(language, day)))) silent.push(nameOf(one));
    }
    expect([...new Set(silent)].toSorted()).toEqual([
      'employment.frameAmber',
      'employment.frameRed',
      'employment.meetingsMissed',
    ]);
  });
});

const oneOf = (name: string, fits: (one: Caused) => boolean = () => true): Caused => {
  const found = caused.find((one) => nameOf(one) === name && fits(one));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('what goes with a mail', () => {
  test('the letter goes with the notice to the employee, and with nothing else (R-EMP-9)', async () => {
    const notice = oneOf('employment.noticeToEmployee');
    expect(Object.keys(notice.planned.data).toSorted()).toEqual(['leaving', 'letter', 'noticeBasis', 'start']);
    const { attachments } = await dressed(notice, 'nn');
    expect(attachments?.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['2029-08-31.pdf', 'application/pdf'],
    ]);
    expect(attachments?.[0]?.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await dressed(oneOf('employment.notice'), 'nn')).attachments).toBeUndefined();
  });

  test('a term of a year or less is told what is recommended, not what the law demands', async () => {
    const byLaw = await dressed(
      oneOf('employment.notice', ({ planned }) => planned.data['byLaw'] === 'yes'),
      'nb',
    );
    const advised = await dressed(
      oneOf('employment.notice', ({ planned }) => planned.data['byLaw'] === 'no'),
      'nb',
    );
    expect(byLaw.text).toMatch(/må ha kommet fram[\s\S]*§ 17 \(4\)/);
    expect(advised.text).toMatch(/bør ha kommet fram/);
    expect(advised.text).not.toMatch(/§/);
  });

  const event = async (one: Caused) => {
    const { calendar } = await dressed(one, 'nb');
    if (calendar === undefined) throw new Error('no calendar part');
    const component = new ICAL.Component(ICAL.parse(calendar.content)).getFirstSubcomponent('vevent');
    if (component === null) throw new Error('no event');
    return { method: calendar.method, event: new ICAL.Event(component) };
  };

  test.each(['employment', 'participation'] as const)(
    'a gathering of %s: invited, changed, called off',
    async (kind) => {
      const steps = [];
      for (const name of ['Invitation', 'Changed', 'Cancelled']) {
        const { method, event: told } = await event(oneOf(`${kind}.gathering${name}`));
        expect([told.uid, told.summary]).toEqual(['g1@forlop.example.no', 'Samling']);
        expect(told.startDate.toJSDate().getTime()).toBeLessThan(told.endDate.toJSDate().getTime());
        steps.push([method, told.sequence > 0]);
      }
      expect(steps).toEqual([
        ['REQUEST', false],
        ['REQUEST', true],
        ['CANCEL', true],
      ]);
    },
  );

  const aboutGathering = (name: string, data: Readonly<Record<string, Json>>): Caused => {
    const one = oneOf(name);
    return { ...one, planned: { ...one.planned, data: { ...one.planned.data, ...data } } };
  };
  const [page, other] = ['https://kurs.example.no/forventninger', 'https://kurs.example.no/roller'];

  test.each(
    ['employment', 'participation'].flatMap((kind) =>
      ['Invitation', 'Changed'].map((name) => `${kind}.gathering${name}`),
    ),
  )('%s says theme and material, in the calendar too', async (name) => {
    const one = aboutGathering(name, { themeText: 'Roller og forventninger', material: [page, other] });
    const { text, html } = await dressed(one, 'nb');
    expect(text).toContain(`Tema: (Roller og forventninger)\nLes på forhånd: ${page}\n${other}\n`);
    for (const link of [page, other]) expect(html).toContain(`<a href="${link}"`);
    const { description } = (await event(one)).event;
    expect(description).toMatch(
      /^\(Roller og forventninger\)\n\n\S+forventninger\n\n\S+roller\n\nhttps:\S+\/saker\/\S+$/,
    );
  });

  test('what names the programme or its target group stands in the mail, and nowhere in the calendar (R-PRV-4)', async () => {
    const telling = 'https://dfo.example.no/traineeprogrammet';
    const data = { themeText: 'Å lede i målgruppa', material: [telling, page], place: 'Traineeprogrammets lokaler' };
    const one = aboutGathering('employment.gatheringInvitation', data);
    const { text, subject, calendar } = await dressed(one, 'nb');
    for (const said of ['Å lede i målgruppa', telling, page, 'Traineeprogrammets lokaler'])
      expect(text).toContain(said);
    expect(subject).not.toMatch(revealing);
    const content = calendar?.content.replaceAll('\r\n ', '') ?? '';
    expect(content).toContain(page);
    expect(content).not.toMatch(/trainee|målgrupp|LOCATION/i);
  });

  test('a gathering without theme and material has no empty rows for them', async () => {
    const { text } = await dressed(aboutGathering('employment.gatheringSoon', { themeText: null, material: [] }), 'nb');
    expect(text).toContain('Sted:');
    expect(text).not.toMatch(/Tema|Les på forhånd/);
  });

  test('a gathering that only this term no longer reaches is called off with a higher number', async () => {
    const off = oneOf('employment.gatheringCancelled', ({ planned }) => planned.key.includes('the-employee'));
    expect((await event(off)).event.sequence).toBe(1);
  });

  test('a reminder of a gathering carries none, alone or in a digest', async () => {
    const soon = oneOf('employment.gatheringSoon');
    expect((await dressed(soon, 'nb')).calendar).toBeUndefined();
    const invitation = oneOf('employment.gatheringInvitation');
    expect((await dressed(invitation, 'nb', [soon])).calendar).toBeUndefined();
  });

  test.each([
    ['employment.buddyAppointed', 'Du får dette som fadder.'],
    ['employment.mentorAppointed', 'Du får dette som mentor.'],
    ['participation.decision', 'Du får dette som beslutningstaker.'],
    ['agency.handover', 'Du får dette som HR i virksomheten.'],
  ])('%s says in which role it came', async (name, sentence) => {
    expect((await dressed(oneOf(name), 'nb')).text).toContain(sentence);
  });

  test('only those who are advised by them learn the shared addresses (R-RND-9, R-PRV-4)', async () => {
    expect((await dressed(oneOf('employment.accommodation'), 'nb')).text).toContain('felles@dfo.example.no');
    for (const name of ['employment.welcome', 'employment.mentorAppointed', 'application.receipt'])
      expect((await dressed(oneOf(name), 'nb')).text).not.toContain('felles@dfo.example.no');
  });

  test("the advertisement's address is a link in the mails that tell of it (R-POS-4)", async () => {
    for (const name of ['position.vacancy', 'position.vacancyMoved', 'position.published'])
      expect((await dressed(oneOf(name), 'nb')).html).toContain('<a href="https://example.org/jobb/1"');
  });

  test('a date that has gone by is said without blame', async () => {
    const late = oneOf('employment.equipment', ({ planned }) => planned.duty?.rung === 'late-leader');
    expect((await dressed(late, 'nb')).text).toContain('Den er passert, men oppgaven gjelder fortsatt.');
  });
});

/** What the programme page (S1) and the employer guide (S2) say to people, each in the mail of whom it is said to. */
describe('what the sources say to people', () => {
  const said: readonly (readonly [mail: string, ...words: RegExp[]])[] = [
    // S1: advice, guidance and common meetings through the whole programme, also while recruiting.
    ['participation.invitation', /råd og veiledning hele veien, også når dere rekrutterer/, /samlinger/],
    // S2: leadership knows the aim, that a permanent job may follow, and of mentor and courses.
    ['participation.decision', /mangfold og inkludering/, /gjøres faste etterpå uten ny utlysning/, /mentor/, /kurs/],
    ['participation.decisionMakerDue', /leder på egnet nivå/],
    ['position.jobAnalysisDue', /grunnlaget for utlysningen/, /bare med krav som jobben faktisk stiller/],
    ['position.advertisementDue', /egne nettsider, nav\.no, finn\.no, LinkedIn/],
    [
      'position.selectionOpened',
      /flere måter å vurdere på/,
      /Fortell alle hva stillingen innebærer/,
      /Lønn og stillingskode følger/,
    ],
    [
      'position.selectionOpened',
      /ikke lov å spørre om diagnose/,
      /også referanser/,
      /hvilken tilrettelegging de trenger/,
    ],
    [
      'position.interviewDue',
      /aldri om diagnose, årsak eller helse/,
      /ringer referanser/,
      /tilrettelegging søkeren trenger/,
    ],
    ['position.feedbackOpened', /Unngå standardsvar: takk for søknaden/],
    ['position.decisionDue', /Finner dere ingen som passer, registrerer du det/],
    ['application.selectionInvitation', /ordinær, midlertidig stilling med egen mentor og opplæring/, /kan bli fast/],
    // S1 and S2: not passing or trifling.
    [
      'application.receipt',
      /krever tilrettelegging/,
      /ikke er kortvarig eller ubetydelig/,
      /minst to av de siste fem årene/,
    ],
    ['position.toolReply', /ikke er kortvarig eller ubetydelig/, /minst to av de siste fem årene/],
    ['application.receipt', /ikke si hva som gjelder deg/, /bekreftelsen som telles i statistikken, ikke du/],
    ['application.receipt', /jobbe fullt i den stillingsprosenten som er lyst ut, med tilrettelegging/],
    ['employment.welcome', /startpakken for nyansatte i staten før du kommer/],
    ['employment.courseIntroduction', /vært i jobb en uke/, /e-kurset i medarbeiderutvikling/],
    [
      'employment.buddyAppointed',
      /uformell støtte/,
      /praktiske/,
      /sosiale/,
      /noe annet enn mentoren, som har en formell rolle/,
    ],
    [
      'employment.mentorAppointed',
      /samtalepartner/,
      /nye og krevende/,
      /tillit/,
      /behov og sette mål/,
      /ta beslutninger/,
      /dere avtaler/,
    ],
    [
      'employment.mentorAppointed',
      /samarbeidsavtale/,
      /læringsstiler/,
      /samtaletemaer/,
      /temaplan/,
      /spørsmålsbank/,
      /etiske/,
    ],
    [
      'employment.mentorForYou',
      /bli bedre i jobben/,
      /ta opp det du vil lære/,
      /nå mål/,
      /dere avtaler/,
      /åpen for råd/,
    ],
    [
      'employment.accommodation',
      /hva den ansatte selv mener er nyttig/,
      /frihet til det, og stillingsprosenten kan også justeres/,
    ],
    ['employment.talk', /arbeidsforholdene/, /mengden arbeid og innholdet/, /tilbakemelding og forventninger/],
    ['employment.choice', /fast ansettelse, uten ny utlysning, når opplæringen er gjennomført/, /høyst 12 måneder/],
  ];

  test.each(said.map(([name, ...words]) => ({ name, words })))('$name says $words', async ({ name, words }) => {
    const { text } = await dressed(oneOf(name), 'nb');
    for (const one of words) expect(text).toMatch(one);
  });
});
