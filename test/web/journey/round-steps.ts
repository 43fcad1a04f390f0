/** The coordinator, from a new agency to a round that is over. */
import { expect } from 'vitest';
import { commonTexts } from '../../../texts/common/index.ts';
import { adminTexts } from '../../../texts/web/admin/index.ts';
import { deskTexts } from '../../../texts/web/desk/index.ts';
import { roundTexts } from '../../../texts/web/round/index.ts';
import type { Hand } from './hand.ts';
import type { Play } from './play.ts';

const coordinator = 'Kari Koordinator';

const giveRole = async (hand: Hand, role: 'hr' | 'hrHead', name: string, email: string): Promise<void> => {
  const roleName = commonTexts[hand.language].roles[role];
  const act = hand.words(adminTexts, 'role.fill');
  await hand.press(hand.words(adminTexts, 'role.actFor', { act, role: roleName }));
  const who = hand.page.getByRole('combobox', { name: hand.words(adminTexts, 'role.who', { role: roleName }) });
  if (await who.isVisible()) await who.selectOption({ label: hand.words(deskTexts, 'field.somebodyNew') });
  await hand.fill({ Navn: name, 'E-postadresse': email });
  await hand.press('Gi rollen');
  await hand.see(name);
};

export async function registersTheAgency(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await hand.menu('Administrasjon');
    await hand.follow('Alle virksomheter');
    await hand.press('Legg til en virksomhet');
    await hand.fill({ Navn: 'Kartverket' });
    await hand.send();
    await hand.see('Folk og roller');
    await giveRole(hand, 'hr', 'Hanne Holm', 'hanne@kart.test');
    await giveRole(hand, 'hrHead', 'Hege Hauge', 'hege@kart.test');
  });
}

export async function draftsAndStartsTheRound(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await hand.menu('Ny runde');
    // The dates that are common are asked for where the round has any.
    await hand.answer('Modell', 'Felles datoer');
    await hand.answer('Målgruppe', 'Nedsatt funksjonsevne');
    await hand.fill({
      Navn: 'Felles 2017',
      'Lengden på perioden i måneder': '12',
      Svarfrist: '1.3.2017',
      'Første dag for utlysning': '6.3.2017',
      Søknadsfrist: '29.3.2017',
      'Rekrutteringen skal være ferdig': '31.5.2017',
    });
    await play.keep(hand.page);
    await hand.send();
    await hand.fill({ 'Søk etter virksomhet': 'kart' });
    await hand.tick('Kartverket');
    await hand.press(hand.words(roundTexts, 'agencies.add', { count: 1 }));
    await hand.see(hand.words(roundTexts, 'agencies.count', { count: 1 }));
    await hand.follow('Se planen for runden');
    // A year of the round is worked out first: slow on a machine under load.
    await hand.field('Jeg har sett planen, og vil sende invitasjonene nå').check({ timeout: 180_000 });
    await play.keep(hand.page);
    await hand.press('Start runden og send invitasjonene');
    await hand.page.getByRole('rowheader', { name: /Kartverket/ }).waitFor();
  });
}

const toRound = async (hand: Hand): Promise<void> => {
  await hand.menu('Saker');
  await hand.follow('Felles 2017');
};

export async function movesTheDeadline(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await toRound(hand);
    await hand.follow('Flytt en felles dato');
    await hand.answer('Hvilken dato?', 'Søknadsfristen');
    await hand.fill({ 'Ny dato': '5.4.2017', Begrunnelse: 'Flere skal få tid til å søke' });
    await play.keep(hand.page);
    await hand.save();
  });
}

export async function plansTheGathering(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await toRound(hand);
    await hand.follow('Samlinger');
    await hand.follow('Planlegg en samling');
    await hand.answer('Hvem er samlingen for?', 'Ansatte');
    await hand.fill({
      'Måned (åååå-mm)': '2017-09',
      Dag: '13.9.2017',
      Fra: '09:00',
      Til: '15:00',
      Sted: 'Oslo',
      Tema: 'Å lære i jobben',
    });
    await play.keep(hand.page);
    await hand.save();
  });
}

export async function writesToMany(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await toRound(hand);
    await hand.follow('Skriv til mange');
    await hand.fill({
      'Emne på bokmål': 'Husk samlingen i september',
      'Tekst på bokmål': 'Sett av 13. september.',
      'Emne på nynorsk': 'Hugs samlinga i september',
      'Tekst på nynorsk': 'Set av 13. september.',
    });
    await hand.press('Se meldingen og mottakerne');
    await hand.see(hand.words(roundTexts, 'message.get', { agencies: 1 }));
    await play.keep(hand.page);
    await hand.press('Send meldingen');
    await hand.said(hand.words(roundTexts, 'message.sent'));
  });
}

export async function theMessageHasCome(play: Play): Promise<void> {
  const { subject, text } = await play.mail('hanne@kart.test', /september/);
  expect(subject).not.toMatch(/Kari|Hanne/);
  expect(text).toContain('13. september');
}

export async function keepsAttendance(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await toRound(hand);
    await hand.follow('Samlinger');
    await hand.press('Vis deltakere og oppmøte');
    await hand.page.getByRole('checkbox').first().check();
    await play.keep(hand.page);
    await hand.press('Lagre oppmøtet');
    await hand.said('Oppmøtet er lagret.');
    await hand.follow('Registrer at den er holdt');
    await hand.save();
  });
}

export async function closesTheRound(play: Play): Promise<void> {
  await play.as(coordinator, async (hand) => {
    await toRound(hand);
    await play.keep(hand.page);
    await hand.follow('Avslutt runden');
    await hand.save();
    await hand.see('Avsluttet');
  });
}
