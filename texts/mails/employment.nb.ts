import type { EmploymentMail } from '../../domain/employment/mails.ts';
import type { MailText } from '../../mail/catalogue.ts';

const open = { label: 'Åpne saken', link: 'caseLink' };
const answer = { label: 'Si om du kommer', link: 'caseLink' };

export const employment = {
  contract: {
    subject: 'Få arbeidsavtalen underskrevet innen {due}',
    body: [
      'Arbeidsavtalen med {employeeName} skal være underskrevet innen {due}. Første arbeidsdag er {start}.',
      'Avtalen må si:',
      {
        list: [
          'at ansettelsen er midlertidig, og hvorfor',
          'hvor lenge den varer',
          'arbeidstiden',
          'oppsigelsesfristen',
          'prøvetiden',
        ],
      },
      'Står det ikke at ansettelsen er midlertidig, regnes den som fast til noe annet er vist.',
    ],
    action: open,
  },
  contractEscalated: {
    subject: 'En arbeidsavtale er ikke underskrevet, fristen er {due}',
    body: [
      'Arbeidsavtalen for {caseTitle} er ikke registrert som underskrevet. Loven setter fristen til {due}. HR har oppgaven, og du kan hjelpe til med å få den gjort.',
    ],
    action: open,
  },
  welcome: {
    subject: 'Velkommen {start}',
    body: [
      'Velkommen til {agencyName}. Første arbeidsdag er {start}. Lederen din er {leaderName}.',
      'Har du lyst, kan du begynne på startpakken for nyansatte i staten før du kommer. Det er e-læring om hvordan staten arbeider, og du finner den på Læringsplattformen.',
      'Før første dag snakker {leaderName} med deg om hva du trenger for å gjøre jobben godt. Du sier bare det du selv vil.',
    ],
    action: open,
  },
  accommodation: {
    subject: 'Ta samtalen før første dag, innen {due}',
    body: [
      '{employeeName} begynner {start}. Snakk sammen innen {due} om hva som vil gjøre arbeidsdagen god, og avtal det som trengs. Du har frihet til det, og stillingsprosenten kan også justeres.',
      'Spør hva den ansatte selv mener er nyttig. Ikke spør om diagnose eller helse, og skriv bare hva dere har avtalt.',
    ],
    action: open,
  },
  equipment: {
    subject: 'Gjør arbeidsplass og utstyr klart innen {due}',
    body: ['{employeeName} begynner {start}. Arbeidsplass, utstyr og tilganger skal være klare innen {due}.'],
    action: open,
  },
  buddy: {
    subject: 'Velg fadder innen {due}',
    body: [
      '{employeeName} begynner {start} og trenger en fadder fra første dag. Fadderen er en uformell støtte som hjelper til med det praktiske og det sosiale. Velg en kollega innen {due}.',
    ],
    action: open,
  },
  buddyAppointed: {
    subject: 'Du er valgt som fadder fra {start}',
    body: [
      'Du er fadder for {employeeName}. Ta imot her på første arbeidsdag:',
      {
        facts: [
          ['Dag', '{start}'],
          ['Sted', '{place}'],
        ],
      },
      'Du er en uformell støtte: vis rundt, hjelp til med det praktiske, og ta den nye kollegaen med i det sosiale. Leder er {leaderName}.',
      'Du er noe annet enn mentoren, som har en formell rolle. Oppgaven din varer de første månedene, og vi sier fra når den er over.',
    ],
    action: open,
  },
  buddyRoleEnded: {
    subject: 'Takk for innsatsen som fadder',
    body: [
      'Tiden som fadder for {employeeName} er over. Takk for at du tok imot og hjalp til i starten. Du trenger ikke gjøre mer.',
    ],
  },
  courseIntroduction: {
    subject: 'Begynn på e-kurset i medarbeiderutvikling',
    body: [
      'Du har vært i jobb en uke. Nå kan du begynne på e-kurset i medarbeiderutvikling på Læringsplattformen. Det gir råd om hvordan du kan utvikle deg i jobben.',
      'Avtal med {leaderName} når du skal bruke tid på det.',
    ],
    action: open,
  },
  talk: {
    subject: 'Ta en oppfølgingssamtale {due}',
    body: [
      'Ta en oppfølgingssamtale med {employeeName}, planlagt {due}. Ta opp:',
      {
        list: [
          'arbeidsforholdene',
          'mengden arbeid og innholdet i det',
          'tilbakemelding og forventninger, begge veier',
          'om det dere har avtalt for arbeidsdagen, fungerer',
        ],
      },
      'Registrer at samtalen er holdt. Du skal ikke skrive hva dere sa.',
    ],
    action: { label: 'Registrer samtalen', link: 'caseLink' },
  },
  talkWithAgenda: {
    subject: 'Ta en oppfølgingssamtale {due}',
    body: [
      'Ta en oppfølgingssamtale med {employeeName}, planlagt {due}. Ta opp:',
      {
        list: [
          'arbeidsforholdene',
          'mengden arbeid og innholdet i det',
          'tilbakemelding og forventninger, begge veier',
          'om det dere har avtalt for arbeidsdagen, fungerer',
        ],
      },
      '{employeeName} vil også ta opp: {agendaText}',
      'Registrer at samtalen er holdt. Du skal ikke skrive hva dere sa.',
    ],
    action: { label: 'Registrer samtalen', link: 'caseLink' },
  },
  talkAgenda: {
    subject: 'Oppfølgingssamtale {due}: hva vil du ta opp?',
    body: [
      'Du og {leaderName} skal ha en oppfølgingssamtale, planlagt {due}. Dere snakker om arbeidsforholdene, mengden arbeid og innholdet i det, tilbakemelding og forventninger, og om det dere har avtalt for arbeidsdagen, fungerer.',
      'Er det noe mer du vil ta opp, kan du legge det til.',
      'Du kan be om en fastere ansettelse når du har vært her i mer enn seks måneder og prøvetiden er over: {moreSecureLink}',
    ],
    action: { label: 'Legg til et punkt', link: 'caseLink' },
  },
  mentor: {
    subject: 'Utnevn mentor innen {due}',
    body: [
      '{employeeName} begynner {start} og skal ha en mentor fra virksomheten innen {due}. Mentoren har en formell rolle og kan ikke være lederen til den ansatte. Fadderen er noe annet.',
    ],
    action: open,
  },
  mentorAppointed: {
    subject: 'Du er utnevnt til mentor',
    body: [
      'Du er mentor for {employeeName}, som har {start} som første arbeidsdag. Du skal:',
      {
        list: [
          'være en samtalepartner og støtte gjennom hele perioden',
          'gi råd i nye og krevende situasjoner',
          'lytte, motivere og bygge tillit',
          'hjelpe til med å finne behov og sette mål',
          'hjelpe den ansatte til å lære, tenke nytt og ta beslutninger',
          'gjøre det dere avtaler',
        ],
      },
      'Den ansatte har også en rolle: ønske å bli bedre i jobben, ta opp det som skal læres, vise vilje til å lære og nå mål, gjøre det dere avtaler, og være åpen for råd.',
      'Begynn med e-kurset Mentorrollen på Læringsplattformen. Der finner du også:',
      {
        list: [
          'eksempel på samarbeidsavtale',
          'læringsstiler',
          'forslag til samtaletemaer',
          'forslag til temaplan for møtene',
          'spørsmålsbank',
          'stikkord for å tenke over egen kompetanse',
          'etiske retningslinjer for mentorer',
        ],
      },
      'Skriv under samarbeidsavtalen med den ansatte, og møtes jevnlig.',
    ],
    action: open,
  },
  mentorForYou: {
    subject: 'Du har fått en mentor',
    body: [
      '{mentorName} er mentoren din. En mentor er en erfaren kollega som støtter deg, gir råd og hjelper deg å sette mål.',
      'Du har også en rolle: ønske å bli bedre i jobben, ta opp det du vil lære, vise vilje til å lære og nå mål, gjøre det dere avtaler, og være åpen for råd.',
      'Dere skriver under en samarbeidsavtale og møtes jevnlig.',
    ],
    action: open,
  },
  agreement: {
    subject: 'Skriv under samarbeidsavtalen innen {due}',
    body: [
      'Du og {employeeName} skal skrive under en samarbeidsavtale innen {due}. Den sier hva dere venter av hverandre, hvordan dere følger opp, og hva som er fortrolig.',
    ],
    action: open,
  },
  agreementLate: {
    subject: 'En samarbeidsavtale mangler, fristen var {due}',
    body: [
      'Samarbeidsavtalen mellom {mentorName} og {employeeName} er ikke registrert som underskrevet. Fristen var {due}. Spør om de trenger hjelp.',
    ],
    action: open,
  },
  meeting: {
    subject: 'Hold mentormøte {due}',
    body: [
      'Neste møte med {employeeName} er planlagt {due}. Det kan handle om oppgaver som er nye, mål og læring, samarbeid, og det dere har avtalt siden sist. Temaplanen og spørsmålsbanken kan hjelpe.',
      'Registrer etterpå om møtet ble holdt.',
    ],
    action: { label: 'Registrer møtet', link: 'caseLink' },
  },
  meetingsMissed: {
    subject: 'To mentormøter på rad er ikke holdt',
    body: [
      'To møter på rad mellom {mentorName} og {employeeName} er ikke registrert som holdt. Spør om de trenger hjelp, eller om det bør utnevnes en ny mentor.',
    ],
    action: open,
  },
  activity: {
    subject: 'Gjør det dere har avtalt til {due}',
    body: ['Dette har dere avtalt til {due}: {activityText}', 'Registrer når det er gjort.'],
    action: { label: 'Registrer at det er gjort', link: 'caseLink' },
  },
  probation: {
    subject: 'Vurder prøvetiden, som går ut {due}',
    body: [
      'Prøvetiden til {employeeName} går ut {due}. Ta samtalene, gi veiledning, og registrer at du har vurdert prøvetiden.',
      'Skal noen sies opp på grunn av prøvetiden, må oppsigelsen være skriftlig og gitt før prøvetiden går ut. Snakk med HR i god tid.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Svar på invitasjonen til samling {day}',
    body: [
      'Du er invitert til en samling. Invitasjonen til kalenderen følger med.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
      'Si fra om du kommer. Er du leder eller mentor, kan du si ja til å dele navn og e-postadresse med de andre som gjør det.',
    ],
    action: answer,
  },
  gatheringChanged: {
    subject: 'Endret: samling {day}',
    body: [
      'Samlingen er endret. Dette gjelder nå, og kalenderen oppdateres av vedlegget:',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
    ],
    action: answer,
  },
  gatheringCancelled: {
    subject: 'Avlyst: samling {day}',
    body: [
      'Denne samlingen gjelder ikke lenger for deg. Vedlegget tar den ut av kalenderen.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
        ],
      },
    ],
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'Meldingen er fra koordinatoren.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Møt på samling {day}',
    body: [
      'Samlingen nærmer seg.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Sted', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på forhånd', '{material}'],
        ],
      },
      'Si fra hvis du ikke kommer.',
    ],
    action: answer,
  },
  choice: {
    subject: 'Foreslå hva som skal skje når perioden går ut, innen {due}',
    body: [
      'Perioden til {employeeName} går ut {leaving}. Foreslå innen {due} ett av dette:',
      {
        list: [
          'fast ansettelse, uten ny utlysning, når opplæringen er gjennomført',
          '{extended, select, yes {forlengelse er brukt, for den kan bare gis én gang} other {forlengelse, én gang og høyst 12 måneder}}',
          'at perioden går ut {leaving}',
        ],
      },
      'Svaret ditt er et forslag. Innstilling og vedtak kommer etterpå, og tar tid.',
      'HR varsler den ansatte skriftlig om siste dag i alle tilfeller. Varselet faller bort hvis fast ansettelse eller forlengelse blir vedtatt.',
    ],
    action: { label: 'Se saken og velg', link: 'caseLink' },
  },
  choiceCopy: {
    subject: 'Lederen er bedt om et forslag innen {due}',
    body: [
      '{leaderName} er bedt om å foreslå hva som skal skje når perioden til {employeeName} går ut {leaving}. Fristen er {due}. Sett av tid til innstilling og vedtak.',
    ],
    action: open,
  },
  choiceEscalated: {
    subject: 'Et forslag mangler, perioden går ut {leaving}',
    body: [
      'Perioden for {caseTitle} går ut {leaving}, og {leaderName} har ikke foreslått hva som skal skje. Fristen er {due}. Hjelp til med å få det avklart, så det blir tid til vedtak.',
    ],
    action: open,
  },
  outcomeProposed: {
    subject: 'Et forslag er klart for innstilling og vedtak',
    body: [
      '{leaderName} foreslår {outcome, select, permanent {fast ansettelse} extend {forlengelse} other {at perioden går ut}} for {employeeName}. Perioden går ut {leaving}. Få forslaget innstilt og vedtatt, og registrer vedtaket. Først da endres noe.',
    ],
    action: open,
  },
  decision: {
    subject: 'Registrer vedtaket innen {due}',
    body: [
      '{leaderName} har foreslått {outcome, select, permanent {fast ansettelse} extend {forlengelse} other {at perioden går ut}} for {employeeName}. Perioden går ut {leaving}. Vedtaket bør være registrert innen {due}.',
    ],
    action: open,
  },
  decisionEscalated: {
    subject: 'Et vedtak mangler, perioden går ut {leaving}',
    body: [
      'Lederen har foreslått {outcome, select, permanent {fast ansettelse} extend {forlengelse} other {at perioden går ut}} for {caseTitle}, men vedtaket er ikke registrert. Det skulle vært klart {due}. Perioden går ut {leaving}.',
    ],
    action: open,
  },
  extended: {
    subject: 'Ansettelsen er forlenget til {leaving}',
    body: [
      'Det er vedtatt å forlenge ansettelsen. Den nye siste dagen er {leaving}. Samtaler og møter fortsetter som før. Det gjelder {employeeName}.',
    ],
    action: open,
  },
  endDecided: {
    subject: 'Perioden går ut {leaving}',
    body: [
      'Det er vedtatt at perioden til {employeeName} går ut {leaving}. HR gir skriftlig varsel. Bruk tiden til å avslutte godt.',
    ],
    action: open,
  },
  permanentEmployee: {
    subject: 'Du er fast ansatt',
    body: [
      'Gratulerer. Det er vedtatt {on} at du får fast ansettelse i {agencyName}. Du får det skriftlig fra HR.',
      'Takk for innsatsen så langt. Du får ikke flere påminnelser herfra.',
    ],
  },
  permanentMentor: {
    subject: 'Takk for innsatsen som mentor',
    body: [
      '{employeeName} har fått fast ansettelse, vedtatt {on}. Takk for tiden og kunnskapen du har delt. Oppgaven som mentor er over.',
    ],
  },
  notice: {
    subject: 'Gi skriftlig varsel om siste dag, mottatt innen {due}',
    body: [
      'Perioden til {employeeName} går ut {leaving}. Et skriftlig varsel om det {byLaw, select, yes {må} other {bør}} ha kommet fram til den ansatte innen {due}, uansett hva lederen har foreslått. Bare et vedtak om forlengelse eller fast ansettelse gjør varselet unødvendig.',
      'Brevet er klart. Registrer når du sender det, og når det er mottatt. {byLaw, select, yes {Kommer det senere enn en måned før siste dag, kan den ansatte bli i en måned etter at det kom fram.} other {Loven krever ikke varselet når ansettelsen ikke varer mer enn ett år, men vi anbefaler det.}}',
    ],
    action: open,
  },
  noticeReceipt: {
    subject: 'Få bekreftet at varselet er mottatt innen {due}',
    body: [
      'Varselet til {employeeName} om siste dag {leaving} er sendt, men ikke bekreftet mottatt. Det gjelder først når det har kommet fram, og det {byLaw, select, yes {skal} other {bør}} være innen {due}. Be om en bekreftelse, eller lever det selv.',
    ],
    action: open,
  },
  noticeEscalated: {
    subject: 'Et varsel om siste dag mangler, fristen er {due}',
    body: [
      'Perioden for {caseTitle} går ut {leaving}. Det er ikke registrert at et skriftlig varsel har kommet fram. Det {byLaw, select, yes {må} other {bør}} være mottatt innen {due}. HR har oppgaven, og du kan hjelpe til med å få den gjort.',
    ],
    action: open,
  },
  noticeToEmployee: {
    subject: 'Varsel om siste dag {leaving}: bekreft at du har fått det',
    body: [
      'Perioden din i {agencyName} går ut {leaving}. Varselet er vedlagt. Bekreft at du har fått det. Da sier du bare at du har fått det, ikke at du er enig.',
      'Varselet gjelder ikke lenger hvis det blir vedtatt at du får forlengelse eller fast ansettelse.',
    ],
    action: { label: 'Bekreft at du har fått varselet', link: 'caseLink' },
  },
  staysUntil: {
    subject: 'Siste dag er flyttet fra {leaving} til {until}',
    body: [
      'Varselet om siste dag kom fram til {employeeName} senere enn en måned før {leaving}. Den ansatte kan derfor bli til og med {until}. Lønn og tilganger må følge den nye datoen.',
    ],
  },
  frameAmber: {
    subject: 'Ansettelsen går over 24 måneder uten forlengelse',
    body: [
      'Ansettelsen til {employeeName} skulle gått ut {leaving}, og går nå over 24 måneder uten at den er forlenget. Avklar i dag hva som er grunnlaget, og snakk med arbeidsgiverstøtten.',
    ],
    action: open,
  },
  frameRed: {
    subject: 'Ansettelsen går over 36 måneder',
    body: [
      'Ansettelsen for {caseTitle} skulle gått ut {leaving}, og går nå over den lengste tiden loven tillater. Den ansatte kan kreve fast ansettelse. Avklar det i dag, og snakk med arbeidsgiverstøtten.',
    ],
    action: open,
  },
  moreSecureAsked: {
    subject: 'En ansatt har bedt om fastere ansettelse {asked}',
    body: [
      '{employeeName} ba {asked} om en fastere ansettelse. Loven krever et skriftlig og begrunnet svar innen en måned.',
    ],
    action: open,
  },
  moreSecure: {
    subject: 'Svar skriftlig og begrunnet innen {due}',
    body: ['{employeeName} ba {asked} om en fastere ansettelse. Svar skriftlig, med grunner, innen {due}.'],
    action: open,
  },
  moreSecureEscalated: {
    subject: 'Et svar som loven krever, mangler. Fristen er {due}',
    body: [
      'En ansatt ba {asked} om en fastere ansettelse og har ikke fått svar. Loven krever et skriftlig og begrunnet svar innen {due}.',
    ],
    action: open,
  },
  moreSecureAnswered: {
    subject: 'Svar på ønsket ditt om fastere ansettelse',
    body: ['{agencyName} har svart på ønsket ditt:', '{answerText}', 'Du kan be om det igjen etter seks måneder.'],
    action: { label: 'Be om det igjen', link: 'caseLink' },
  },
  leaderAppointed: {
    subject: 'Du er nå leder for {employeeName}',
    body: [
      'Du har overtatt som leder for {employeeName}. {waiting, plural, =0 {Ingen gjøremål venter på deg nå.} one {Ett gjøremål venter på deg, med frist {first}.} other {# gjøremål venter på deg, og det første har frist {first}.}}',
      'På siden ser du hva som er gjort, og hva som kommer.',
    ],
    action: open,
  },
  startMoved: {
    subject: 'Første arbeidsdag er flyttet til {start}',
    body: [
      'Første arbeidsdag er nå {start}, og perioden går ut {leaving}. Samtaler og møter følger den nye datoen. Det gjelder {employeeName}.',
    ],
    action: open,
  },
  ending: {
    subject: 'Siste dag er {last}',
    body: ['Det er registrert at {employeeName} slutter. Siste dag er {last}.'],
    action: open,
  },
  cancelled: {
    subject: 'Ansettelsen fra {start} blir ikke noe av',
    body: ['{employeeName} begynner ikke {start} likevel. Du trenger ikke gjøre mer.'],
  },
  corrected: {
    subject: 'Opplysninger om ansettelsen er rettet',
    body: [
      'Noe var registrert feil for {employeeName}. Dette er riktig:',
      {
        facts: [
          ['Første dag', '{start}'],
          ['Perioden går ut', '{leaving}'],
          ['Stillingsprosent', '{percentage, number} %'],
          ['Leder', '{leaderName}'],
        ],
      },
    ],
    action: open,
  },
  leavingTalk: {
    subject: 'Hold sluttsamtale innen {due}',
    body: [
      '{employeeName} har siste dag {last}. Hold en sluttsamtale innen {due}: hva har fungert, hva kan dere lære, og hvor går veien videre.',
    ],
    action: open,
  },
  certificate: {
    subject: 'Skriv attest innen {due}',
    body: [
      '{employeeName} har siste dag {last} og skal ha en attest. Den skal si hva den ansatte har gjort og hvor lenge, og ingenting om ordningen.',
    ],
    action: open,
  },
  access: {
    subject: 'Få tilbake utstyr og steng tilganger innen {due}',
    body: ['{employeeName} har siste dag {last}. Få tilbake utstyr og nøkler, og steng tilganger innen {due}.'],
    action: open,
  },
  evaluation: {
    subject: 'Gi en kort tilbakemelding innen {due}',
    body: [
      'Siste dag i ansettelsen som {caseTitle} er {last}. Hvordan har tiden vært? Skjemaet er kort, og det er frivillig. Det du svarer, hjelper dem som kommer etter.',
    ],
    action: { label: 'Gi tilbakemelding', link: 'caseLink' },
  },
  archiveDue: {
    subject: 'Overlever til arkivet innen {due}',
    body: [
      '{outcome, select, cancelled {Ansettelsen av {employeeName} ble {closed} ikke noe av. Arkivet skal ha det som skal bevares av saken, innen {due}.} other {Ansettelsen av {employeeName} ble avsluttet {closed}. Arkivet skal ha det som skal bevares, innen {due}: søknaden, tilsettingsbrevet, arbeidsavtalen, endringer av stillingsprosent og lønn, og hvordan det endte.}}',
      '{outcome, select, cancelled {Ta ut pakken for arkivet fra saken, og registrer dagen da arkivet har fått den.} other {Ta ut pakken for arkivet fra saken, og fra søknaden hvis den er her. Registrer dagen da arkivet har fått det. Den gjelder begge.}} Alt blir liggende her til dagen er registrert. Deretter blir det slettet når lagringstiden er over.',
    ],
    action: open,
  },
  payrollStart: {
    subject: 'Ny ansatt fra {start}',
    body: [
      'Til lønn:',
      {
        facts: [
          ['Ansatt', '{employeeName}'],
          ['Stilling', '{caseTitle}'],
          ['Første dag', '{start}'],
          ['Siste dag', '{last}'],
          ['Stillingsprosent', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollChanged: {
    subject: 'Endring for en ansatt: siste dag {last}',
    body: [
      'Noe er endret. Dette gjelder nå:',
      {
        facts: [
          ['Ansatt', '{employeeName}'],
          ['Stilling', '{caseTitle}'],
          ['Første dag', '{start}'],
          ['Siste dag', '{last}'],
          ['Stillingsprosent', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollCancelled: {
    subject: 'Ansettelsen fra {start} blir ikke noe av',
    body: ['{employeeName} begynner ikke som {caseTitle} {start}. Stopp det som er satt opp.'],
  },
  payrollPermanent: {
    subject: 'En ansatt er blitt fast ansatt',
    body: [
      '{employeeName}, {caseTitle}, er fast ansatt. Den midlertidige perioden ville gått ut {last}, og den datoen gjelder ikke lenger.',
      { facts: [['Stillingsprosent', '{percentage, number} %']] },
    ],
  },
} as const satisfies Record<EmploymentMail, MailText>;
