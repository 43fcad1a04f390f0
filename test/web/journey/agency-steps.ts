/** HR and whoever decides: from the invitation to a position that stands advertised. */
import type { Play } from './play.ts';

export const hr = 'Hanne Holm';

/** What a mail asks for stands on a line of its own. */
export const linkIn = (text: string): string => {
  const [found] = /^https?:\/\/\S+\/l\/[\w-]+$/m.exec(text) ?? [];
  if (found === undefined) throw new Error(`no link in: ${text}`);
  return found;
};

export async function hrNamesWhoDecides(play: Play): Promise<void> {
  await play.mail('hanne@kart.test', /innen/);
  await play.as(hr, async (hand) => {
    await hand.menu('Saker');
    await hand.follow('Felles 2017');
    await hand.follow('Navngi den som bestemmer');
    await hand.choose('Person', 'En annen person');
    await hand.fill({ Navn: 'Dag Dahl', 'E-postadresse': 'dag@kart.test' });
    await play.keep(hand.page);
    await hand.save();
  });
}

export async function theDecisionMakerSaysYes(play: Play): Promise<void> {
  const { text } = await play.mail('dag@kart.test', /./);
  await play.open(linkIn(text), async (hand) => {
    await play.keep(hand.page);
    await hand.tick('Ja, vi deltar');
    await hand.fill({ 'Antall stillinger': '1' });
    await hand.press('Bekreft beslutningen');
  });
}

export async function hrRegistersThePosition(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await hand.menu('Saker');
    await hand.follow('Felles 2017');
    await hand.follow('Registrer en stilling');
    await hand.fill({
      Tittel: 'Saksbehandler',
      Stillingskode: '1408',
      'Lønn fra (kroner i året)': '450 000',
      'Lønn til (kroner i året)': '500 000',
      Enhet: 'Tjenester',
      Stillingsnivå: 'Konsulent',
      Stillingsprosent: '100',
      Sted: 'Oslo',
      Kvalifikasjoner: 'Bachelorgrad, og god til å skrive',
      'Antall plasser': '1',
    });
    await hand.choose('Leder', 'En annen person');
    await hand.fill({ Navn: 'Lars Lie', 'E-postadresse': 'lars@kart.test' });
    await hand.answer('Det er en ordinær stilling', 'Ja');
    await hand.answer('Stillingen innebærer å bytte avdeling underveis', 'Nei');
    await hand.answer('Søknadsskjemaet har avkryssing', 'Ja');
    await hand.answer('Hvordan følges søkerne?', 'Én og én');
    await play.keep(hand.page);
    await hand.save();
    await hand.follow('Gå til jobbanalysen');
    await play.keep(hand.page);
    await hand.press('Jobbanalysen er gjort');
    await hand.said('Lagret.');
    await hand.follow('Skriv utlysningen');
    await hand.field('Utlysningstekst').fill('Vi søker en saksbehandler. Du får opplæring underveis.');
    await hand.page
      .getByRole('button', { name: /^(Sett inn|Set inn)/ })
      .first()
      .click();
    await hand.press('Lagre utkast');
    await hand.said('Utkastet er lagret.');
  });
}

export async function hrPublishesIt(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await hand.menu('Saker');
    await hand.follow('Saksbehandler');
    await hand.follow('Gå til utlysningen');
    await hand.unfold('Publiser');
    await hand.fill({
      'Lenke til annonsen': 'https://kart.test/jobb',
      'Begrunnelse der utlysningen avviker fra rådene': 'Avtalt med lederen',
    });
    await hand.within(hand.page.getByRole('group', { name: /^Nummer 1$/ })).tick('Egne nettsider');
    await play.keep(hand.page);
    await hand.save();
    await hand.see('Nå: søknadene kommer');
  });
}
