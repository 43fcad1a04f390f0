/** What must be done for a position (nynorsk). */
import type { position as nb } from './position.nb.ts';

export const position: Readonly<Record<keyof typeof nb, string>> = {
  jobAnalysis: 'Stadfest jobbanalysen',
  advertisement: 'Publiser utlysinga',
  deadline: 'Følg med på søknadsfristen',
  extendedList: 'Lag utvida søkjarliste',
  verification: 'Avklar søknadene',
  interview: 'Hald intervju med minst éin kvalifisert søkjar',
  decision: 'Få tilsetjinga innstilt og vedteken',
  recruitmentEnd: 'Gjer rekrutteringa ferdig og registrer resultatet',
  hire: 'Gi tilbod og registrer svaret',
  writtenNotice: 'Send skriftleg melding om vedtaket til den som er tilsett',
  feedback: 'Gi kvar søkjar eit personleg svar',
};
