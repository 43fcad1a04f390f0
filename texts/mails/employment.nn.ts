import type { MailText } from '../../mail/catalogue.ts';
import type { employment as nb } from './employment.nb.ts';

const open = { label: 'Opne saka', link: 'caseLink' };
const answer = { label: 'Sei om du kjem', link: 'caseLink' };

export const employment: Readonly<Record<keyof typeof nb, MailText>> = {
  contract: {
    subject: 'Få arbeidsavtalen underskriven innan {due}',
    body: [
      'Arbeidsavtalen med {employeeName} skal vere underskriven innan {due}. Første arbeidsdag er {start}.',
      'Avtalen må seie:',
      {
        list: [
          'at tilsetjinga er mellombels, og kvifor',
          'kor lenge ho varer',
          'arbeidstida',
          'oppseiingsfristen',
          'prøvetida',
        ],
      },
      'Står det ikkje at tilsetjinga er mellombels, blir ho rekna som fast til noko anna er vist.',
    ],
    action: open,
  },
  contractEscalated: {
    subject: 'Ein arbeidsavtale er ikkje underskriven, fristen er {due}',
    body: [
      'Arbeidsavtalen for {caseTitle} er ikkje registrert som underskriven. Lova set fristen til {due}. HR har oppgåva, og du kan hjelpe til med å få ho gjord.',
    ],
    action: open,
  },
  welcome: {
    subject: 'Velkomen {start}',
    body: [
      'Velkomen til {agencyName}. Første arbeidsdag er {start}. Leiaren din er {leaderName}.',
      'Har du lyst, kan du byrje på startpakka for nytilsette i staten før du kjem. Det er e-læring om korleis staten arbeider, og du finn ho på Læringsplattforma.',
      'Før første dag snakkar {leaderName} med deg om kva du treng for å gjere jobben godt. Du seier berre det du sjølv vil.',
    ],
    action: open,
  },
  accommodation: {
    subject: 'Ta samtalen før første dag, innan {due}',
    body: [
      '{employeeName} byrjar {start}. Snakk saman innan {due} om kva som vil gjere arbeidsdagen god, og avtal det som trengst. Du har fridom til det, og stillingsprosenten kan òg justerast.',
      'Spør kva den tilsette sjølv meiner er nyttig. Ikkje spør om diagnose eller helse, og skriv berre kva de har avtalt.',
    ],
    action: open,
  },
  equipment: {
    subject: 'Gjer arbeidsplass og utstyr klart innan {due}',
    body: ['{employeeName} byrjar {start}. Arbeidsplass, utstyr og tilgangar skal vere klare innan {due}.'],
    action: open,
  },
  buddy: {
    subject: 'Vel fadder innan {due}',
    body: [
      '{employeeName} byrjar {start} og treng ein fadder frå første dag. Fadderen er ei uformell støtte som hjelper til med det praktiske og det sosiale. Vel ein kollega innan {due}.',
    ],
    action: open,
  },
  buddyAppointed: {
    subject: 'Du er vald som fadder frå {start}',
    body: [
      'Du er fadder for {employeeName}. Ta imot her på første arbeidsdag:',
      {
        facts: [
          ['Dag', '{start}'],
          ['Stad', '{place}'],
        ],
      },
      'Du er ei uformell støtte: vis rundt, hjelp til med det praktiske, og ta den nye kollegaen med i det sosiale. Leiar er {leaderName}.',
      'Du er noko anna enn mentoren, som har ei formell rolle. Oppgåva di varer dei første månadene, og vi seier frå når ho er over.',
    ],
    action: open,
  },
  buddyRoleEnded: {
    subject: 'Takk for innsatsen som fadder',
    body: [
      'Tida som fadder for {employeeName} er over. Takk for at du tok imot og hjelpte til i starten. Du treng ikkje gjere meir.',
    ],
  },
  courseIntroduction: {
    subject: 'Byrj på e-kurset i medarbeidarutvikling',
    body: [
      'Du har vore i jobb ei veke. No kan du byrje på e-kurset i medarbeidarutvikling på Læringsplattforma. Det gir råd om korleis du kan utvikle deg i jobben.',
      'Avtal med {leaderName} når du skal bruke tid på det.',
    ],
    action: open,
  },
  talk: {
    subject: 'Ta ein oppfølgingssamtale {due}',
    body: [
      'Ta ein oppfølgingssamtale med {employeeName}, planlagd {due}. Ta opp:',
      {
        list: [
          'arbeidsforholda',
          'mengda arbeid og innhaldet i det',
          'tilbakemelding og forventningar, begge vegar',
          'om det de har avtalt for arbeidsdagen, fungerer',
        ],
      },
      'Registrer at samtalen er halden. Du skal ikkje skrive kva de sa.',
    ],
    action: { label: 'Registrer samtalen', link: 'caseLink' },
  },
  talkWithAgenda: {
    subject: 'Ta ein oppfølgingssamtale {due}',
    body: [
      'Ta ein oppfølgingssamtale med {employeeName}, planlagd {due}. Ta opp:',
      {
        list: [
          'arbeidsforholda',
          'mengda arbeid og innhaldet i det',
          'tilbakemelding og forventningar, begge vegar',
          'om det de har avtalt for arbeidsdagen, fungerer',
        ],
      },
      '{employeeName} vil òg ta opp: {agendaText}',
      'Registrer at samtalen er halden. Du skal ikkje skrive kva de sa.',
    ],
    action: { label: 'Registrer samtalen', link: 'caseLink' },
  },
  talkAgenda: {
    subject: 'Oppfølgingssamtale {due}: kva vil du ta opp?',
    body: [
      'Du og {leaderName} skal ha ein oppfølgingssamtale, planlagd {due}. De snakkar om arbeidsforholda, mengda arbeid og innhaldet i det, tilbakemelding og forventningar, og om det de har avtalt for arbeidsdagen, fungerer.',
      'Er det noko meir du vil ta opp, kan du leggje det til.',
      'Du kan be om ei fastare tilsetjing når du har vore her i meir enn seks månader og prøvetida er over: {moreSecureLink}',
    ],
    action: { label: 'Legg til eit punkt', link: 'caseLink' },
  },
  mentor: {
    subject: 'Nemn opp mentor innan {due}',
    body: [
      '{employeeName} byrjar {start} og skal ha ein mentor frå verksemda innan {due}. Mentoren har ei formell rolle og kan ikkje vere leiaren til den tilsette. Fadderen er noko anna.',
    ],
    action: open,
  },
  mentorAppointed: {
    subject: 'Du er nemnd opp som mentor',
    body: [
      'Du er mentor for {employeeName}, som har {start} som første arbeidsdag. Du skal:',
      {
        list: [
          'vere ein samtalepartnar og ei støtte gjennom heile perioden',
          'gi råd i nye og krevjande situasjonar',
          'lytte, motivere og byggje tillit',
          'hjelpe til med å finne behov og setje mål',
          'hjelpe den tilsette til å lære, tenkje nytt og ta avgjerder',
          'gjere det de avtaler',
        ],
      },
      'Den tilsette har òg ei rolle: ønskje å bli betre i jobben, ta opp det som skal lærast, vise vilje til å lære og nå mål, gjere det de avtaler, og vere open for råd.',
      'Byrj med e-kurset Mentorrollen på Læringsplattforma. Der finn du òg:',
      {
        list: [
          'døme på samarbeidsavtale',
          'læringsstilar',
          'forslag til samtaletema',
          'forslag til temaplan for møta',
          'spørsmålsbank',
          'stikkord for å tenkje over eigen kompetanse',
          'etiske retningslinjer for mentorar',
        ],
      },
      'Skriv under samarbeidsavtalen med den tilsette, og møtast jamleg.',
    ],
    action: open,
  },
  mentorForYou: {
    subject: 'Du har fått ein mentor',
    body: [
      '{mentorName} er mentoren din. Ein mentor er ein erfaren kollega som støttar deg, gir råd og hjelper deg å setje mål.',
      'Du har òg ei rolle: ønskje å bli betre i jobben, ta opp det du vil lære, vise vilje til å lære og nå mål, gjere det de avtaler, og vere open for råd.',
      'De skriv under ein samarbeidsavtale og møtest jamleg.',
    ],
    action: open,
  },
  agreement: {
    subject: 'Skriv under samarbeidsavtalen innan {due}',
    body: [
      'Du og {employeeName} skal skrive under ein samarbeidsavtale innan {due}. Han seier kva de ventar av kvarandre, korleis de følgjer opp, og kva som er fortruleg.',
    ],
    action: open,
  },
  agreementLate: {
    subject: 'Ein samarbeidsavtale manglar, fristen var {due}',
    body: [
      'Samarbeidsavtalen mellom {mentorName} og {employeeName} er ikkje registrert som underskriven. Fristen var {due}. Spør om dei treng hjelp.',
    ],
    action: open,
  },
  meeting: {
    subject: 'Hald mentormøte {due}',
    body: [
      'Neste møte med {employeeName} er planlagt {due}. Det kan handle om oppgåver som er nye, mål og læring, samarbeid, og det de har avtalt sidan sist. Temaplanen og spørsmålsbanken kan hjelpe.',
      'Registrer etterpå om møtet vart halde.',
    ],
    action: { label: 'Registrer møtet', link: 'caseLink' },
  },
  meetingsMissed: {
    subject: 'To mentormøte på rad er ikkje haldne',
    body: [
      'To møte på rad mellom {mentorName} og {employeeName} er ikkje registrerte som haldne. Spør om dei treng hjelp, eller om det bør nemnast opp ein ny mentor.',
    ],
    action: open,
  },
  activity: {
    subject: 'Gjer det de har avtalt til {due}',
    body: ['Dette har de avtalt til {due}: {activityText}', 'Registrer når det er gjort.'],
    action: { label: 'Registrer at det er gjort', link: 'caseLink' },
  },
  probation: {
    subject: 'Vurder prøvetida, som går ut {due}',
    body: [
      'Prøvetida til {employeeName} går ut {due}. Ta samtalane, gi rettleiing, og registrer at du har vurdert prøvetida.',
      'Skal nokon seiast opp på grunn av prøvetida, må oppseiinga vere skriftleg og gitt før prøvetida går ut. Snakk med HR i god tid.',
    ],
    action: open,
  },
  gatheringInvitation: {
    subject: 'Svar på invitasjonen til samling {day}',
    body: [
      'Du er invitert til ei samling. Invitasjonen til kalenderen følgjer med.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
      'Sei frå om du kjem. Er du leiar eller mentor, kan du seie ja til å dele namn og e-postadresse med dei andre som gjer det.',
    ],
    action: answer,
  },
  gatheringChanged: {
    subject: 'Endra: samling {day}',
    body: [
      'Samlinga er endra. Slik er det no, og vedlegget oppdaterer kalenderen:',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
    ],
    action: answer,
  },
  gatheringCancelled: {
    subject: 'Avlyst: samling {day}',
    body: [
      'Denne samlinga er ikkje aktuell for deg lenger. Vedlegget tek ho ut av kalenderen.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
        ],
      },
    ],
  },
  fromCoordinator: {
    subject: '{subjectText}',
    body: ['{bodyText}', 'Meldinga er frå koordinatoren.'],
    action: open,
  },
  gatheringSoon: {
    subject: 'Møt på samling {day}',
    body: [
      'Samlinga nærmar seg.',
      {
        facts: [
          ['Dag', '{day}'],
          ['Tid', '{from}–{to}'],
          ['Stad', '{place}'],
          ['Tema', '{themeText}'],
          ['Les på førehand', '{material}'],
        ],
      },
      'Sei frå om du ikkje kjem.',
    ],
    action: answer,
  },
  choice: {
    subject: 'Foreslå kva som skal skje når perioden går ut, innan {due}',
    body: [
      'Perioden til {employeeName} går ut {leaving}. Foreslå innan {due} eitt av dette:',
      {
        list: [
          'fast tilsetjing, utan ny utlysing, når opplæringa er gjennomført',
          '{extended, select, yes {forlenging er brukt, for ho kan berre givast éin gong} other {forlenging, éin gong og høgst 12 månader}}',
          'at perioden går ut {leaving}',
        ],
      },
      'Svaret ditt er eit forslag. Innstilling og vedtak kjem etterpå, og tek tid.',
      'HR varslar den tilsette skriftleg om siste dag i alle tilfelle. Varselet fell bort om fast tilsetjing eller forlenging blir vedteken.',
    ],
    action: { label: 'Sjå saka og vel', link: 'caseLink' },
  },
  choiceCopy: {
    subject: 'Leiaren er beden om eit forslag innan {due}',
    body: [
      '{leaderName} er beden om å foreslå kva som skal skje når perioden til {employeeName} går ut {leaving}. Fristen er {due}. Set av tid til innstilling og vedtak.',
    ],
    action: open,
  },
  choiceEscalated: {
    subject: 'Eit forslag manglar, perioden går ut {leaving}',
    body: [
      'Perioden for {caseTitle} går ut {leaving}, og {leaderName} har ikkje foreslått kva som skal skje. Fristen er {due}. Hjelp til med å få det avklart, så det blir tid til vedtak.',
    ],
    action: open,
  },
  outcomeProposed: {
    subject: 'Eit forslag er klart for innstilling og vedtak',
    body: [
      '{leaderName} foreslår {outcome, select, permanent {fast tilsetjing} extend {forlenging} other {at perioden går ut}} for {employeeName}. Perioden går ut {leaving}. Få forslaget innstilt og vedteke, og registrer vedtaket. Først då blir noko endra.',
    ],
    action: open,
  },
  decision: {
    subject: 'Registrer vedtaket innan {due}',
    body: [
      '{leaderName} har foreslått {outcome, select, permanent {fast tilsetjing} extend {forlenging} other {at perioden går ut}} for {employeeName}. Perioden går ut {leaving}. Vedtaket bør vere registrert innan {due}.',
    ],
    action: open,
  },
  decisionEscalated: {
    subject: 'Eit vedtak manglar, perioden går ut {leaving}',
    body: [
      'Leiaren har foreslått {outcome, select, permanent {fast tilsetjing} extend {forlenging} other {at perioden går ut}} for {caseTitle}, men vedtaket er ikkje registrert. Det skulle ha vore klart {due}. Perioden går ut {leaving}.',
    ],
    action: open,
  },
  extended: {
    subject: 'Tilsetjinga er forlengd til {leaving}',
    body: [
      'Det er vedteke å forlengje tilsetjinga. Den nye siste dagen er {leaving}. Samtalar og møte held fram som før. Det gjeld {employeeName}.',
    ],
    action: open,
  },
  endDecided: {
    subject: 'Perioden går ut {leaving}',
    body: [
      'Det er vedteke at perioden til {employeeName} går ut {leaving}. HR gir skriftleg varsel. Bruk tida til å avslutte godt.',
    ],
    action: open,
  },
  permanentEmployee: {
    subject: 'Du er fast tilsett',
    body: [
      'Gratulerer. Det er vedteke {on} at du får fast tilsetjing i {agencyName}. Du får det skriftleg frå HR.',
      'Takk for innsatsen så langt. Du får ikkje fleire påminningar herifrå.',
    ],
  },
  permanentMentor: {
    subject: 'Takk for innsatsen som mentor',
    body: [
      '{employeeName} har fått fast tilsetjing, vedteken {on}. Takk for tida og kunnskapen du har delt. Oppgåva som mentor er over.',
    ],
  },
  notice: {
    subject: 'Gi skriftleg varsel om siste dag, motteke innan {due}',
    body: [
      'Perioden til {employeeName} går ut {leaving}. Eit skriftleg varsel om det {byLaw, select, yes {må} other {bør}} ha kome fram til den tilsette innan {due}, same kva leiaren har foreslått. Berre eit vedtak om forlenging eller fast tilsetjing gjer varselet unødvendig.',
      'Brevet er klart. Registrer når du sender det, og når det er motteke. {byLaw, select, yes {Kjem det seinare enn ein månad før siste dag, kan den tilsette bli i ein månad etter at det kom fram.} other {Lova krev ikkje varselet når tilsetjinga ikkje varer meir enn eitt år, men vi rår til det.}}',
    ],
    action: open,
  },
  noticeReceipt: {
    subject: 'Få stadfesta at varselet er motteke innan {due}',
    body: [
      'Varselet til {employeeName} om siste dag {leaving} er sendt, men ikkje stadfesta motteke. Det gjeld først når det har kome fram, og det {byLaw, select, yes {skal} other {bør}} vere innan {due}. Be om ei stadfesting, eller lever det sjølv.',
    ],
    action: open,
  },
  noticeEscalated: {
    subject: 'Eit varsel om siste dag manglar, fristen er {due}',
    body: [
      'Perioden for {caseTitle} går ut {leaving}. Det er ikkje registrert at eit skriftleg varsel har kome fram. Det {byLaw, select, yes {må} other {bør}} vere motteke innan {due}. HR har oppgåva, og du kan hjelpe til med å få ho gjord.',
    ],
    action: open,
  },
  noticeToEmployee: {
    subject: 'Varsel om siste dag {leaving}: stadfest at du har fått det',
    body: [
      'Perioden din i {agencyName} går ut {leaving}. Varselet er lagt ved. Stadfest at du har fått det. Då seier du berre at du har fått det, ikkje at du er samd.',
      'Varselet fell bort om det blir vedteke at du får forlenging eller fast tilsetjing.',
    ],
    action: { label: 'Stadfest at du har fått varselet', link: 'caseLink' },
  },
  staysUntil: {
    subject: 'Siste dag er flytta frå {leaving} til {until}',
    body: [
      'Varselet om siste dag kom fram til {employeeName} seinare enn ein månad før {leaving}. Den tilsette kan difor bli til og med {until}. Løn og tilgangar må følgje den nye datoen.',
    ],
  },
  frameAmber: {
    subject: 'Tilsetjinga går over 24 månader utan forlenging',
    body: [
      'Tilsetjinga til {employeeName} skulle ha gått ut {leaving}, og går no over 24 månader utan at ho er forlengd. Avklar i dag kva som er grunnlaget, og snakk med arbeidsgivarstøtta.',
    ],
    action: open,
  },
  frameRed: {
    subject: 'Tilsetjinga går over 36 månader',
    body: [
      'Tilsetjinga for {caseTitle} skulle ha gått ut {leaving}, og går no over den lengste tida lova tillèt. Den tilsette kan krevje fast tilsetjing. Avklar det i dag, og snakk med arbeidsgivarstøtta.',
    ],
    action: open,
  },
  moreSecureAsked: {
    subject: 'Ein tilsett har bede om fastare tilsetjing {asked}',
    body: [
      '{employeeName} bad {asked} om ei fastare tilsetjing. Lova krev eit skriftleg og grunngitt svar innan ein månad.',
    ],
    action: open,
  },
  moreSecure: {
    subject: 'Svar skriftleg og grunngitt innan {due}',
    body: ['{employeeName} bad {asked} om ei fastare tilsetjing. Svar skriftleg, med grunnar, innan {due}.'],
    action: open,
  },
  moreSecureEscalated: {
    subject: 'Eit svar som lova krev, manglar. Fristen er {due}',
    body: [
      'Ein tilsett bad {asked} om ei fastare tilsetjing og har ikkje fått svar. Lova krev eit skriftleg og grunngitt svar innan {due}.',
    ],
    action: open,
  },
  moreSecureAnswered: {
    subject: 'Svar på ønsket ditt om fastare tilsetjing',
    body: ['{agencyName} har svart på ønsket ditt:', '{answerText}', 'Du kan be om det igjen etter seks månader.'],
    action: { label: 'Be om det igjen', link: 'caseLink' },
  },
  leaderAppointed: {
    subject: 'Du er no leiar for {employeeName}',
    body: [
      'Du har teke over som leiar for {employeeName}. {waiting, plural, =0 {Ingen gjeremål ventar på deg no.} one {Eitt gjeremål ventar på deg, med frist {first}.} other {# gjeremål ventar på deg, og det første har frist {first}.}}',
      'På sida ser du kva som er gjort, og kva som kjem.',
    ],
    action: open,
  },
  startMoved: {
    subject: 'Første arbeidsdag er flytta til {start}',
    body: [
      'Første arbeidsdag er no {start}, og perioden går ut {leaving}. Samtalar og møte følgjer den nye datoen. Det gjeld {employeeName}.',
    ],
    action: open,
  },
  ending: {
    subject: 'Siste dag er {last}',
    body: ['Det er registrert at {employeeName} sluttar. Siste dag er {last}.'],
    action: open,
  },
  cancelled: {
    subject: 'Tilsetjinga frå {start} blir ikkje noko av',
    body: ['{employeeName} byrjar ikkje {start} likevel. Du treng ikkje gjere meir.'],
  },
  corrected: {
    subject: 'Opplysningar om tilsetjinga er retta',
    body: [
      'Noko var registrert feil for {employeeName}. Dette er rett:',
      {
        facts: [
          ['Første dag', '{start}'],
          ['Perioden går ut', '{leaving}'],
          ['Stillingsprosent', '{percentage, number} %'],
          ['Leiar', '{leaderName}'],
        ],
      },
    ],
    action: open,
  },
  leavingTalk: {
    subject: 'Hald sluttsamtale innan {due}',
    body: [
      '{employeeName} har siste dag {last}. Hald ein sluttsamtale innan {due}: kva har fungert, kva kan de lære, og kvar går vegen vidare.',
    ],
    action: open,
  },
  certificate: {
    subject: 'Skriv attest innan {due}',
    body: [
      '{employeeName} har siste dag {last} og skal ha ein attest. Han skal seie kva den tilsette har gjort og kor lenge, og ingenting om ordninga.',
    ],
    action: open,
  },
  access: {
    subject: 'Få tilbake utstyr og steng tilgangar innan {due}',
    body: ['{employeeName} har siste dag {last}. Få tilbake utstyr og nøklar, og steng tilgangar innan {due}.'],
    action: open,
  },
  evaluation: {
    subject: 'Gi ei kort tilbakemelding innan {due}',
    body: [
      'Siste dag i tilsetjinga som {caseTitle} er {last}. Korleis har tida vore? Skjemaet er kort, og det er frivillig. Det du svarar, hjelper dei som kjem etter.',
    ],
    action: { label: 'Gi tilbakemelding', link: 'caseLink' },
  },
  archiveDue: {
    subject: 'Overlever til arkivet innan {due}',
    body: [
      '{outcome, select, cancelled {Tilsetjinga av {employeeName} vart {closed} ikkje noko av. Arkivet skal ha det som skal bevarast av saka, innan {due}.} other {Tilsetjinga av {employeeName} vart avslutta {closed}. Arkivet skal ha det som skal bevarast, innan {due}: søknaden, tilsetjingsbrevet, arbeidsavtalen, endringar av stillingsprosent og løn, og korleis det slutta.}}',
      '{outcome, select, cancelled {Ta ut pakken for arkivet frå saka, og registrer dagen då arkivet har fått han.} other {Ta ut pakken for arkivet frå saka, og frå søknaden om han er her. Registrer dagen då arkivet har fått det. Dagen gjeld begge.}} Alt blir liggjande her til dagen er registrert. Deretter blir det sletta når lagringstida er over.',
    ],
    action: open,
  },
  payrollStart: {
    subject: 'Ny tilsett frå {start}',
    body: [
      'Til løn:',
      {
        facts: [
          ['Tilsett', '{employeeName}'],
          ['Stilling', '{caseTitle}'],
          ['Første dag', '{start}'],
          ['Siste dag', '{last}'],
          ['Stillingsprosent', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollChanged: {
    subject: 'Endring for ein tilsett: siste dag {last}',
    body: [
      'Noko er endra. Slik er det no:',
      {
        facts: [
          ['Tilsett', '{employeeName}'],
          ['Stilling', '{caseTitle}'],
          ['Første dag', '{start}'],
          ['Siste dag', '{last}'],
          ['Stillingsprosent', '{percentage, number} %'],
        ],
      },
    ],
  },
  payrollCancelled: {
    subject: 'Tilsetjinga frå {start} blir ikkje noko av',
    body: ['{employeeName} byrjar ikkje som {caseTitle} {start}. Stopp det som er sett opp.'],
  },
  payrollPermanent: {
    subject: 'Ein tilsett er fast tilsett',
    body: [
      '{employeeName}, {caseTitle}, er fast tilsett. Den mellombelse perioden ville ha gått ut {last}, og den datoen er ikkje lenger rett.',
      { facts: [['Stillingsprosent', '{percentage, number} %']] },
    ],
  },
};
