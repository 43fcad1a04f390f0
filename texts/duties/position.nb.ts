/** What must be done for a position (bokmål). */
export const position = {
  jobAnalysis: 'Bekreft jobbanalysen',
  advertisement: 'Publiser utlysningen',
  deadline: 'Følg med på søknadsfristen',
  extendedList: 'Lag utvidet søkerliste',
  verification: 'Avklar søknadene',
  interview: 'Hold intervju med minst én kvalifisert søker',
  decision: 'Få ansettelsen innstilt og vedtatt',
  recruitmentEnd: 'Gjør rekrutteringen ferdig og registrer resultatet',
  hire: 'Gi tilbud og registrer svaret',
  writtenNotice: 'Send skriftlig melding om vedtaket til den som er ansatt',
  feedback: 'Gi hver søker et personlig svar',
} as const satisfies Readonly<Record<string, string>>;
