/** From the hire to the permanent job: HR, leader, buddy, mentor and the employee. */
import { hr } from './agency-steps.ts';
import type { Hand } from './hand.ts';
import type { Play } from './play.ts';

const leader = 'Lars Lie';

const atTheCase = (hand: Hand): Promise<void> =>
  hand.page.getByRole('heading', { level: 1, name: 'Saksbehandler', exact: true }).waitFor();

const newPerson = async (hand: Hand, name: string, email: string): Promise<void> => {
  await hand.page.getByRole('combobox').first().selectOption('+');
  await hand.fill({ Navn: name, 'E-postadresse': email });
};

export async function hrSignsTheContract(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await play.keep(hand.page);
    await hand.follow('Registrer at arbeidsavtalen er underskrevet');
    await hand.fill({ Dato: '2.5.2017' });
    await hand.answer('Avtalen sier alt den skal: grunnlag, varighet, arbeidstid, oppsigelsesfrist og prøvetid', 'Ja');
    await play.keep(hand.page);
    await hand.save();
  });
}

export async function hrAppointsTheMentor(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await hand.follow('Utnevn mentor');
    await atTheCase(hand);
    await hand.follow('Utnevn mentor');
    await newPerson(hand, 'Mia Moe', 'mia@kart.test');
    await hand.save();
  });
  await play.mail('mia@kart.test', /./);
}

export async function theLeaderPreparesTheFirstDay(play: Play): Promise<void> {
  await play.as(leader, async (hand) => {
    await play.keep(hand.page);
    await hand.follow('Registrer samtalen om tilrettelegging');
    await hand.fill({ 'Dagen for samtalen': '2.5.2017', 'Hva er avtalt?': 'Hev- og senkbord, og faste pauser' });
    await play.keep(hand.page);
    await hand.save();
    await atTheCase(hand);
    await hand.follow('Velg fadder');
    await newPerson(hand, 'Finn Foss', 'finn@kart.test');
    await hand.fill({ Sted: 'Resepsjonen' });
    await play.keep(hand.page);
    await hand.save();
    await atTheCase(hand);
    await hand.follow('Registrer at arbeidsplass og utstyr er klart');
    await hand.fill({ Dato: '2.5.2017' });
    await hand.save();
  });
}

export async function theBuddyIsTold(play: Play): Promise<void> {
  await play.mail('finn@kart.test', /./);
  await play.as('Finn Foss', async (hand) => {
    await play.keep(hand.page);
    await hand.menu('Min side');
    await hand.follow('Saksbehandler');
    await hand.see('Fadder');
  });
}

export async function theEmployeeBegins(play: Play): Promise<void> {
  await play.as('Pål Plass', async (hand) => {
    await play.keep(hand.page);
    await hand.menu('Min side');
    await hand.see('Du finner begge på Læringsplattformen.');
    await play.keep(hand.page);
    await hand.unfold('Legg til noe du vil ta opp');
    await hand.fill({ 'Hva vil du ta opp?': 'Flere oppgaver i team' });
    await hand.press('Legg til');
    await hand.see('Flere oppgaver i team');
    await hand.follow('Se opplysningene om deg');
    await hand.see('Hvem har lest om deg?');
  });
}

export async function theMentorBegins(play: Play): Promise<void> {
  await play.as('Mia Moe', async (hand) => {
    await play.keep(hand.page);
    await hand.follow('Underskriv samarbeidsavtalen mellom mentor og ansatt');
    await hand.follow('Mentor');
    await hand.press('Registrer at avtalen er underskrevet');
    await hand.said('Avtalen er registrert.');
    await hand.unfold('Avtal noe nytt');
    await hand.fill({ 'Hva skal gjøres?': 'Lese tildelingsbrevet', 'Innen når?': '30.6.2017' });
    await hand.tick('Den ansatte');
    await hand.press('Lagre avtalen');
    await hand.see('Lese tildelingsbrevet');
    const meetings = hand.section('Møter');
    await meetings.fill({ 'Dagen for møtet': '8.6.2017' });
    await hand.press('Møtet ble holdt');
    await hand.said('Møtet er registrert.');
  });
}

const toFollowUp = async (hand: Hand): Promise<void> => {
  await hand.menu('Saker');
  await hand.follow('Saksbehandler, Pål Plass');
  await hand.follow('Oppfølging');
};

export async function theLeaderTalks(play: Play): Promise<void> {
  await play.as(leader, async (hand) => {
    await toFollowUp(hand);
    await hand.see('Flere oppgaver i team');
    const talks = hand.section('Samtaler');
    await talks.fill({ 'Dagen for samtalen': '15.6.2017' });
    await play.keep(hand.page);
    await hand.press('Samtalen ble holdt');
    await hand.said('Samtalen er registrert.');
  });
}

export async function theEmployeeComesToTheGathering(play: Play): Promise<void> {
  await play.mail('pal@person.test', /samling|13\. september/i);
  await play.as('Pål Plass', async (hand) => {
    await hand.menu('Min side');
    await hand.press('Jeg kommer');
    await hand.see('Du har sagt at du kommer.');
  });
}

export async function theLeaderAssessesProbation(play: Play): Promise<void> {
  await play.as(leader, async (hand) => {
    await play.keep(hand.page);
    await hand.follow('Registrer at prøvetiden er vurdert');
    await hand.fill({ Dato: '15.11.2017' });
    await hand.save();
  });
}

export async function theLeaderConfirmsTheTraining(play: Play): Promise<void> {
  await play.mail('lars@kart.test', /perioden|periode/i);
  await play.as(leader, async (hand) => {
    await toFollowUp(hand);
    await hand.unfold('Bekreft at opplæringen er gjennomført');
    await hand.section('Sjekkliste').press('Lagre dagen');
    await hand.said('Registrert.');
  });
}

export async function theLeaderProposesPermanent(play: Play): Promise<void> {
  await play.as(leader, async (hand) => {
    await hand.follow('Foreslå hva som skjer når perioden går ut');
    await atTheCase(hand);
    await hand.follow('Foreslå hva som skjer når perioden går ut');
    await hand.page.locator('.desk-way').first().waitFor();
    await play.keep(hand.page);
    await hand.page.locator('.desk-way').first().getByRole('radio').check();
    await hand.press('Send forslaget');
    await hand.said('Lagret.');
  });
}

export async function hrRecordsThatItIsPermanent(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await hand.follow('Registrer vedtaket');
    await hand.answer('Resultat', 'Fast stilling');
    await hand.fill({ 'Dagen for vedtaket': '1.3.2018', 'Hvem vedtok?': 'Ansettelsesrådet' });
    await hand.answer('Den faste stillingen er i samme virksomhet', 'Ja');
    await hand.answer('Kvalifisert', 'Ja');
    await play.keep(hand.page);
    await hand.save();
    await hand.see('Fast ansatt');
  });
}
