import type { MailTexts } from '../../mail/catalogue.ts';
import type { caseTexts as nb } from './case.nb.ts';

export const caseTexts: Readonly<Record<keyof typeof nb, MailTexts[string]>> = {
  stuckStep: {
    subject: 'Sjå på eit steg som stoppa, innan {due}',
    body: [
      'Tenesta kom ikkje vidare med eit steg i saka «{caseTitle}». Resten av saka går som før, og ingen påminningar er tapte.',
      'Opne saka. Der kan du prøve steget på nytt, rette opplysningane det byggjer på, eller hoppe over det med ei grunngiving.',
    ],
    action: { label: 'Opne saka', link: 'caseLink' },
  },
  refusedMessage: {
    subject: 'Sjå på ei melding som ikkje vart teken imot, innan {due}',
    body: [
      'Saka «{caseTitle}» sende ei melding til ei anna sak, men ho passa ikkje med det som er registrert der.',
      'Opne saka og sjå om noko må rettast. Merk meldinga som sedd når du har vurdert ho, innan {due}.',
    ],
    action: { label: 'Opne saka', link: 'caseLink' },
  },
  undeliverable: {
    subject: 'Ta kontakt innan {due}: ein e-post kom ikkje fram',
    body: [
      'Ein e-post i saka «{caseTitle}» kunne ikkje leverast, fordi mottakaren manglar e-postadresse eller adressa vart avvist.',
      'Opne saka. Der ser du kven det gjeld, og kva som ikkje kom fram. Rett adressa eller gi meldinga på ein annan måte, og skriv korleis du gjorde det.',
    ],
    action: { label: 'Opne saka', link: 'caseLink' },
  },
};
