/** From the first application to the hire, and an answer to everybody else. */
import { expect } from 'vitest';
import { deskTexts } from '../../../texts/web/desk/index.ts';
import { importTexts } from '../../../texts/web/imports/index.ts';
import { positionTexts } from '../../../texts/web/position/index.ts';
import { hr, linkIn } from './agency-steps.ts';
import type { Hand } from './hand.ts';
import type { Play } from './play.ts';

/** A list as a recruitment tool gives it: one has ticked, one has not. */
const list = `Navn;E-post;Mottatt;Krysset
Pål Plass;pal@person.test;8.3.2017;ja
Nils Nord;nils@person.test;8.3.2017;nei
`;

const toPosition = async (hand: Hand): Promise<void> => {
  await hand.menu('Saker');
  await hand.follow('Saksbehandler');
};

export async function hrWritesDownOneAndImportsTheRest(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Registrer en søknad');
    await hand.fill({ Navn: 'Siri Søker', 'E-postadresse': 'siri@person.test', 'Dagen søknaden kom': '8.3.2017' });
    await play.keep(hand.page);
    await hand.save();
    await toPosition(hand);
    await hand.follow('Hent inn søkere');
    const file = { name: 'soekere.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await hand.field('Fil').setInputFiles(file);
    await hand.press('Prøv filen');
    await hand.see('Dette vil skje');
    await play.keep(hand.page);
    await hand.press(hand.words(importTexts, 'import.do', { count: 2 }));
    await hand.said(hand.words(importTexts, 'import.done', { count: 2 }));
  });
}

export async function siriDeclares(play: Play): Promise<void> {
  const { text } = await play.mail('siri@person.test', /./);
  await play.open(linkIn(text), async (hand) => {
    await play.keep(hand.page);
    await hand.page.getByRole('checkbox').check();
    await hand.press('Send bekreftelsen');
    await hand.see('Takk. Bekreftelsen er registrert, og søknaden blir vurdert.');
  });
}

const one = (hand: Hand, name: string): Hand => hand.within(hand.page.locator('.desk-item', { hasText: name }).first());

export async function hrSettlesWhoDidNotAnswer(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Avklar søkerne');
    const nils = hand.page.locator('.desk-item', { hasText: 'Nils Nord' });
    await nils.getByRole('button', { name: /^Ikk(?:e|je) i målgrupp/ }).click();
    await play.keep(hand.page);
    await one(hand, 'Nils Nord').press('Søkeren svarte ikke');
    await hand.said(hand.words(positionTexts, 'board.done', { name: 'Nils Nord' }));
  });
}

export async function hrInvitesToInterviews(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Avtal intervjuer');
    for (const name of ['Siri Søker', 'Pål Plass']) {
      const each = one(hand, name);
      await hand.page
        .locator('.desk-item', { hasText: name })
        .getByRole('button', { name: /^Avtal intervju/ })
        .click();
      await each.answer('Hva slags?', 'Intervju');
      await each.fill({ Dag: '26.4.2017', Klokkeslett: '09:00', Sted: 'Oslo' });
      if (name === 'Siri Søker') await play.keep(hand.page);
      await each.send();
      await hand.said(hand.words(positionTexts, 'board.done', { name }));
    }
  });
}

export async function candidatesSayThatTheyCome(play: Play): Promise<void> {
  for (const address of ['siri@person.test', 'pal@person.test']) {
    const { text } = await play.mail(address, /^(?:Si om du kan|Sei om du kan)/);
    await play.open(linkIn(text), async (hand) => {
      await hand.tick('Ja, jeg kommer');
      await play.keep(hand.page);
      await hand.press('Send svaret');
    });
  }
}

export async function hrAssessesThem(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Søkere og intervjuer');
    for (const name of ['Siri Søker', 'Pål Plass']) {
      const item = hand.page.locator('.desk-item', { hasText: name }).first();
      const each = hand.within(item);
      await item.getByRole('button', { name: /^Registrer intervju/ }).click();
      await each.fill({ Dato: '26.4.2017' });
      await each.send();
      await item.getByRole('button', { name: /^Registrer vurderinga?/ }).click();
      await each.answer('Utdanningen er dokumentert', 'Ja');
      await each.answer('Kvalifisert', 'Ja');
      await each.send();
      await each.see('Kvalifisert');
    }
  });
}

export async function theLeaderRanks(play: Play): Promise<void> {
  await play.as('Lars Lie', async (hand) => {
    await toPosition(hand);
    await hand.follow('Innstilling og ansettelse');
    await hand.press('Gi innstilling');
    await hand.choose(hand.words(deskTexts, 'pick.place', { number: 1 }), 'Siri Søker');
    await hand.choose(hand.words(deskTexts, 'pick.place', { number: 2 }), 'Pål Plass');
    await hand.fill({ Begrunnelse: 'To var aktuelle' });
    await play.keep(hand.page);
    await hand.save();
  });
}

export async function hrDecidesAndOffers(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Registrer vedtaket');
    await hand.press('Registrer vedtaket om ansettelse');
    await hand.fill({ 'Hvilket organ vedtok?': 'Innstillingsrådet', Dato: '28.4.2017' });
    await play.keep(hand.page);
    await hand.send();
    const ranked = (name: string): Hand =>
      hand.within(
        hand.page
          .getByRole('listitem')
          .filter({ hasText: new RegExp(`^${name}`) })
          .last(),
      );
    await hand.press('Registrer at tilbudet er gitt');
    await play.keep(hand.page);
    await ranked('Siri Søker').press('Takket nei');
    await ranked('Pål Plass').press('Registrer at tilbudet er gitt');
    await ranked('Pål Plass').press('Takket ja');
    expect(await hand.field('Stillingskode').inputValue()).toBe('1408');
    await hand.fill({ 'Første arbeidsdag': '1.6.2017' });
    await hand.answer('Lønnen er fastsatt', 'Ja');
    await play.keep(hand.page);
    await hand.send();
    await hand.press('Registrer meldingen');
    await hand.fill({ Dato: '28.4.2017' });
    await hand.send();
    await hand.see(hand.words(positionTexts, 'next.feedback'));
  });
}

export async function hrAnswersEverybodyElse(play: Play): Promise<void> {
  await play.as(hr, async (hand) => {
    await toPosition(hand);
    await hand.follow('Skriv svarene');
    const heading = hand.page.locator('#answer');
    for (const given of [1, 2]) {
      await heading.waitFor();
      const name = await heading.innerText();
      const text = hand.field(hand.words(positionTexts, 'answer.text', { name }));
      if (given === 1) await play.keep(hand.page);
      await text.fill((await text.inputValue()).replaceAll(/\[\[[^\]]*\]\]/g, 'Du skrev godt.'));
      await hand.press(hand.words(positionTexts, 'answer.send', { name }));
      await hand.said(hand.words(positionTexts, 'answer.sent', { name, given, of: 2 }));
    }
  });
}
