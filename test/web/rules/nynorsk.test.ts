/** Nynorsk is nynorsk wherever a text stands: the desk, mails, public pages, calendars, files (R-UU-2). */
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../texts/', import.meta.url);
const files = (await readdir(root, { recursive: true })).filter((one) => /(^|[./])nn\.ts$/.test(one));

/** Bokmål's forms of common words, none of which is nynorsk too. */
const words = [
  // Small words and pronouns.
  'ikke fra hvis hvorfor hvordan hvem hva hvor hver hvert hvilken hvilket hvilke hverandre hverken enhver ethvert jeg hun',
  'dere deres hennes disse selv samme noe noen annen annet egen eget egne bare nå(?!_mål) mer enten ellers dessuten uten',
  'utenfor innen siden ennå imidlertid intet ganger frem fremme fremover fremtid videre hjem hjemme',
  // Verbs.
  'være vært værende kommer kommet gjelder gjør gjøre gjøres svarer skriver skrevet skrev venter sier',
  'velg velge velger velges valgt valgte bekreft bekrefte bekrefter bekreftet bekreftes ansetter ansettes ble fikk gikk ga',
  'spørre gis tas holde holder holdt holdes beholde beholder settes sendes slettet slettes lagret lagres endret endres',
  'flyttet flyttes avsluttet avsluttes åpne åpner åpnet åpnes besvare besvart besvares mottar mottatt mottas vedtatt vedtas',
  'forlenget registreres vurderes behandles behandlet brukes kalles kreves meldes vises leses skrives hentes lages stenges',
  'finnes trenger trengs virker virke hører følger mangler passer lager logger logget bedt tatt kalt deltar overtar overtatt',
  'planlegges foreslås trekkes trukket underskrevet undertegnet utnevne utnevner utnevnt nevne nevner nevnes nevnt navngi',
  'navngitt avbrutt lukket ventet funnet beslutte beslutter besluttet fortell fortelle forteller veilede veileder',
  // Nouns.
  'ansatt ansatte ansattes virksomhetens søker søkere søkeren søkerne leder ledere lederen lederne måned måneden måneder',
  'månedene uke uken uker ukene dager dagene frister fristene perioder periodene runder rundene personer personene datoer',
  'tjeneste tjenesten tjenestene saken sakens sted stedet steder stedene lønn lønnen navn navnet navnene antall antallet',
  'tallet tallene valg valget veien beslutning beslutningstaker gjøremål gjøremålet gjøremålene oppgave oppgaven oppgaver',
  'oppgavene utlysning utlysningstekst deltaker deltakere deltakerne mottaker mottakere mottakeren medarbeider kandidater',
  'kandidatene stedfortreder stedfortredere stedfortrederen tilbud tilbudet dokumenter resultater systemer sykdom syk',
  'egenerklæring avkrysning adressen hjelpemidler arbeidsmiljøloven statsansatteloven forvaltningsloven regler',
  'reglene lenke lenken lenker tall filen innhold innholdet rekkefølge rekkefølgen møtene målene svarene årene ordene',
  'egenskaper hull tegn underveis sammen',
  // Adjectives.
  'forskjellig forskjellige fortsatt senere senest flere fleste hel helt hele høyere lavere lavest bedre åpen åpent åpne',
  'midlertidig midlertidige',
].flatMap((line) => line.split(' ').map((word) => word.replace('_', ' ')));

/** Endings that bokmål alone has: avtalingen, virksomheter, påminnelsen, skriftlig, invitasjoner. */
const endings = [
  String.raw`\p{L}{2,}ing(?:en|er|ene)(?<!(?<!\p{L})ingen)`,
  String.raw`\p{L}{2,}het(?:en|er|ene)?`,
  String.raw`\p{L}*(?<!h|b)else(?:n|r|ne)?`,
  String.raw`\p{L}*(?<!bil|vil)lig(?:e|ere|st|ste)?`,
  String.raw`\p{L}+sjon(?:er|ene)`,
];
const bokmål = new RegExp(String.raw`(?<!\p{L})(${[...words, ...endings].join('|')})(?!\p{L})`, 'iu');

test.each(['Påminnelsen er sendt.', 'Skriv en skriftlig grunn.', 'Alle meldinger', 'Se virksomheten', 'Invitasjoner'])(
  'bokmål is known by its endings: %s',
  (text) => {
    expect(text).toMatch(bokmål);
  },
);

test.each(['Ingen har svart.', 'Helse', 'Ein billig ring', 'Mellombelse og frivillige'])(
  'and nynorsk is not: %s',
  (text) => {
    expect(text).not.toMatch(bokmål);
  },
);

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

test.each(files)('%s', async (name) => {
  // What is filled in has an English name.
  const texts = stringsIn({ ...(await import(new URL(name, root).href)) }).map((text) =>
    text.replaceAll(/\{\w+\}/g, ''),
  );
  expect(texts.filter((text) => bokmål.test(text))).toEqual([]);
});
