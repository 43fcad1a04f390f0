/** Pages about one employment (R-EMP-4, 5, 7, 8, 9, 11, 13): for leader, mentor and employee. */
export const employment = {
  noticeTitle: 'Bekreft at du har fått varselet om siste dag',
  noticeAbout: 'Perioden din i {agencyName} går ut {leaving}. Varselet kom med e-posten.',
  noticeLaw:
    'Når ansettelsen har vart i mer enn ett år, skal et skriftlig varsel ha kommet fram minst én måned før siste dag (statsansatteloven § 17 fjerde ledd). Kommer det senere, kan du bli til én måned etter at du fikk det.',
  noticeMeans:
    'Du bekrefter bare at du har fått varselet, ikke at du er enig i det. Varselet gjelder ikke lenger hvis det blir vedtatt at du får forlengelse eller fast ansettelse.',
  noticeButton: 'Bekreft at jeg har fått varselet',
  noticeSaid: 'Varselet er bekreftet mottatt.',

  termTitle: 'Foreslå hva som skal skje når perioden går ut',
  termBriefly: 'Foreslå hva som skal skje når en periode går ut',
  termAbout: 'Perioden til {employeeName} går ut {leaving}. Du foreslår, og innstilling og vedtak kommer etterpå.',
  termStart: 'Første dag',
  termLeaving: 'Perioden går ut',
  termDecisionTime: 'Det bør være vedtatt innen',
  termNotice:
    'HR varsler den ansatte skriftlig om siste dag uansett hva du foreslår. Bare et vedtak om fast ansettelse eller forlengelse gjør varselet unødvendig.',
  termQuestion: 'Hva foreslår du?',
  termPermanent: 'Fast ansettelse',
  termPermanentThen:
    'Uten ny utlysning, i samme virksomhet, når opplæringen er gjennomført og den ansatte er kvalifisert (forskrift til statsansatteloven § 3a).',
  termTrainingOpen: 'Det er ikke registrert at opplæringen er gjennomført. Det må være gjort før vedtaket.',
  termTrainingDone: 'Det er registrert {day} at opplæringen er gjennomført.',
  termExtend: 'Forlengelse',
  termExtendThen:
    'Én gang, med høyst {months} måneder, til {latest} (forskrift til statsansatteloven § 5 annet ledd). Samtaler og møter fortsetter som før.',
  termExtendUsed: 'Forlengelse er brukt, og kan bare gis én gang (forskrift til statsansatteloven § 5 annet ledd).',
  termExtendFull:
    'Perioden er så lang som loven tillater, medregnet tidligere perioder (forskrift til statsansatteloven § 5 annet ledd).',
  termMonths: 'Antall måneder ved forlengelse',
  termMonthsHint: '1 til {months}. Fylles bare ut hvis du foreslår forlengelse.',
  termEnd: 'Perioden går ut',
  termEndThen: 'Siste dag er {leaving} (statsansatteloven § 17 første ledd).',
  termButton: 'Send forslaget',
  termSaid_permanent: 'Forslaget er fast ansettelse.',
  termSaid_extend: 'Forslaget er forlengelse med {months, plural, one {én måned} other {# måneder}}.',
  termSaid_end: 'Forslaget er at perioden går ut {leaving}.',
  termSaidNext: 'HR får forslaget innstilt og vedtatt. Først da endres noe.',

  meetingTitle: 'Registrer mentormøtet',
  meetingAbout: 'Det gjelder møtet med {employeeName}, det neste etter planen.',
  meetingQuestion: 'Ble møtet holdt?',
  meetingDay: 'Hvilken dag?',
  meetingNotHint: 'Ble det ikke holdt, skriver du dagen det var planlagt.',
  meetingButton: 'Registrer',
  meetingHeld: 'Møtet {day} ble holdt.',
  meetingNotHeld: 'Møtet {day} ble ikke holdt.',

  talkTitle: 'Registrer oppfølgingssamtalen',
  talkAbout: 'Det gjelder samtalen med {employeeName}, planlagt {day}. Du skal ikke skrive hva dere sa.',
  talkQuestion: 'Ble samtalen holdt?',
  talkHeld: 'Samtalen ble holdt {day}.',
  talkNotHeld: 'Samtalen ble ikke holdt. Registrert for {day}.',

  agendaTitle: 'Hva vil du ta opp i samtalen?',
  agendaAbout:
    'Du og {leaderName} har en oppfølgingssamtale, planlagt {day}. {leaderName} får se det du skriver her, før dere møtes.',
  agendaField: 'Dette vil jeg ta opp',
  agendaMissing: 'Skriv hva du vil ta opp, eller lukk siden.',
  agendaButton: 'Legg det til samtalen',
  agendaSaid: 'Dette står på listen til samtalen:',

  activityTitle: 'Si fra når det dere har avtalt, er gjort',
  activityAbout: 'Dette har dere avtalt til {day}:',
  activityDay: 'Hvilken dag ble det gjort?',
  activityButton: 'Registrer at det er gjort',
  activitySaid: 'Det ble gjort {day}.',

  gatheringTitle: 'Si om du kommer på samlingen',
  gatheringTime: 'Tid',
  gatheringPlace: 'Sted',
  gatheringTheme: 'Tema',
  gatheringMaterial: 'Les på forhånd',
  gatheringMandatory: 'Samlingen er obligatorisk for deg. Kan du ikke komme, sier du fra her og til lederen din.',
  gatheringQuestion: 'Kommer du?',
  gatheringShare: 'De andre som deler sine, kan få navnet og e-postadressen min',
  gatheringButton: 'Send svaret',
  gatheringComing: 'Svaret er ja.',
  gatheringNotComing: 'Svaret er nei.',

  evaluationTitle: 'Gi en kort tilbakemelding',
  evaluationAbout:
    'Siste dag i ansettelsen som {caseTitle} er {day}. Det er frivillig å svare, og det du svarer, hjelper dem som kommer etter. HR kan lese svaret.',
  evaluationQuestion: 'Hvordan har tiden vært?',
  score_1: '1 – svært dårlig',
  score_2: '2 – dårlig',
  score_3: '3 – verken god eller dårlig',
  score_4: '4 – god',
  score_5: '5 – svært god',
  evaluationComment: 'Vil du si noe mer?',
  evaluationButton: 'Send tilbakemeldingen',
  evaluationSaid: 'Takk. Du ga {score} av 5.',

  moreSecureTitle: 'Be om en fastere ansettelse',
  moreSecureAbout:
    'Du har vært midlertidig ansatt i {agencyName} siden {day}. Når du har vært ansatt i mer enn seks måneder og prøvetiden er over, kan du be om en fastere ansettelse. Du skal få et skriftlig og begrunnet svar innen én måned (arbeidsmiljøloven § 14-8 a).',
  moreSecureNotYet: 'Du kan be om det fra {day}.',
  moreSecureMeans: 'HR får beskjed med en gang. At du spør, skal ikke ha noe å si for deg ellers.',
  moreSecureButton: 'Be om en fastere ansettelse',
  moreSecureSaid: 'Du skal ha svar innen {day}.',
};
