import type { MailTexts } from '../../mail/catalogue.ts';

/** Mails that any case may cause: what the service could not do falls to a person. */
export const caseTexts = {
  stuckStep: {
    subject: 'Se på et steg som stoppet, innen {due}',
    body: [
      'Tjenesten kom ikke videre med et steg i saken «{caseTitle}». Resten av saken går som før, og ingen påminnelser er tapt.',
      'Åpne saken. Der kan du prøve steget på nytt, rette opplysningene det bygger på, eller hoppe over det med en begrunnelse.',
    ],
    action: { label: 'Åpne saken', link: 'caseLink' },
  },
  refusedMessage: {
    subject: 'Se på en beskjed som ikke ble tatt imot, innen {due}',
    body: [
      'Saken «{caseTitle}» sendte en beskjed til en annen sak, men den passet ikke med det som er registrert der.',
      'Åpne saken og se om noe må rettes. Merk den som sett når du har vurdert den, innen {due}.',
    ],
    action: { label: 'Åpne saken', link: 'caseLink' },
  },
  undeliverable: {
    subject: 'Ta kontakt innen {due}: en e-post kom ikke fram',
    body: [
      'En e-post i saken «{caseTitle}» kunne ikke leveres, fordi mottakeren mangler e-postadresse eller adressen ble avvist.',
      'Åpne saken. Der ser du hvem det gjelder, og hva som ikke kom fram. Rett adressen eller gi beskjeden på en annen måte, og skriv hvordan du gjorde det.',
    ],
    action: { label: 'Åpne saken', link: 'caseLink' },
  },
} as const satisfies MailTexts;
