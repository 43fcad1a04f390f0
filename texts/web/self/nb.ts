/** Min side, og siden med opplysningene om en selv (bokmål). */
export const nb = {
  title: 'Min side',
  intro: 'Her finner du det som gjelder deg selv: saker, kalender, innlogging og opplysninger.',

  'employment.title': 'Jobben din: {title}',
  'employment.open': 'Se hele saken',
  'employment.mentor': 'Se mentorsiden',

  'ahead.title': 'Dette kommer',
  'ahead.none': 'Ingenting er planlagt nå.',
  'ahead.first': 'Første arbeidsdag',
  'ahead.talk': 'Samtale med {name}',
  'ahead.meeting': 'Møte med mentoren din',
  'ahead.activity': 'Du har avtalt å gjøre: {text}',
  'ahead.gathering': 'Samling i {place}',
  'ahead.last': 'Perioden går ut',
  'ahead.lastWhy':
    'Lederen din foreslår i god tid hva som skjer videre: fast stilling, forlengelse eller at perioden går ut.',
  'ahead.late': 'Skulle vært {day}',
  'ahead.done': 'Merk som gjort',
  'ahead.doneSaid': 'Det er merket som gjort.',

  'notice.title': 'Du har fått et varsel om siste dag',
  'notice.text':
    'Bekreft at du har fått det. Da sier du bare at du har fått det, ikke at du er enig. Varselet gjelder ikke hvis det blir vedtatt forlengelse eller fast ansettelse.',
  'notice.button': 'Bekreft at jeg har fått varselet',
  'notice.said': 'Varselet er bekreftet mottatt.',

  'courses.title': 'Kurs',
  'courses.starter': 'Startpakken for nyansatte i staten: e-læring du kan begynne på før første dag.',
  'courses.develop':
    'E-kurset i medarbeiderutvikling: etter den første uken. Avtal med lederen din når du skal bruke tid på det.',
  'courses.where': 'Du finner begge på Læringsplattformen.',

  'moreSecure.title': 'Fastere ansettelse',
  'moreSecure.text':
    'Når du har vært ansatt i mer enn seks måneder og prøvetiden er over, kan du be om en fastere ansettelse. Du skal få et skriftlig og begrunnet svar innen én måned (arbeidsmiljøloven § 14-8 a).',
  'moreSecure.from': 'Du kan be om det fra {day}.',
  'moreSecure.means': 'HR får beskjed med en gang. At du spør, skal ikke ha noe å si for deg ellers.',
  'moreSecure.ask': 'Jeg vil be om det',
  'moreSecure.button': 'Be om en fastere ansettelse',
  'moreSecure.said': 'HR har fått ønsket ditt. Du skal ha svar innen én måned.',
  'moreSecure.asked': 'Du spurte {day}, og skal ha svar innen {due}.',

  'evaluation.title': 'Fortell hvordan det har vært',
  'evaluation.text': 'Noen få spørsmål. Svaret er frivillig og hjelper dem som kommer etter deg.',
  'evaluation.open': 'Gi en kort tilbakemelding',

  'parts.title': 'Der du har en rolle',
  'parts.line': '{role} · {agency}',
  'parts.closed': 'Avsluttet',

  'applications.title': 'Søknadene dine',
  'applications.open': 'Se søknaden',

  'calendar.title': 'Gjøremålene i kalenderen din',
  'calendar.text':
    'Med en kalenderadresse viser Outlook, Google eller telefonen gjøremålene og samlingene dine, og holder dem oppdatert.',
  'calendar.secret':
    'Adressen er hemmelig: den som har den, ser gjøremålene dine. Navnet på programmet står ikke i den.',
  'calendar.make': 'Lag en kalenderadresse',
  'calendar.anew': 'Lag en ny adresse',
  'calendar.anewWhy': 'Du har en adresse. Vi viser den bare én gang. En ny gjør at den gamle slutter å virke.',
  'calendar.end': 'Slutt å dele',
  'calendar.address': 'Kopier adressen nå. Den blir ikke vist igjen.',
  'calendar.copy': 'Kopier',
  'calendar.copied': 'Adressen er kopiert.',
  'calendar.how': 'I kalenderen velger du «abonner på kalender» eller «legg til fra internett», og limer den inn.',
  'calendar.ended': 'Kalenderadressen virker ikke lenger.',

  'language.title': 'Språk',
  'language.legend': 'Hvilket språk vil du ha e-post på?',
  'language.text': 'Det gjelder fra neste e-post. Sidene her bytter språk med en gang.',
  'language.said': 'Du får e-post på {language} fra nå av.',
  'sessions.title': 'Der du er logget inn',
  'sessions.text': 'Kjenner du ikke igjen en av dem, avslutt den.',
  'sessions.this': 'Her, nå',
  'sessions.line': 'Logget inn {started}. Sist i bruk {used}.',
  'sessions.end': 'Logg ut der',
  'sessions.ended': 'Innloggingen er avsluttet.',

  'data.title': 'Opplysninger om deg',
  'data.text': 'Alt tjenesten har om deg, hva som er sendt til deg, og hvem som har lest om deg.',
  'data.open': 'Se opplysningene om deg',
  'data.intro':
    'Er noe feil, kan du be virksomheten rette det. Du kan også be om at det slettes. At du åpner denne siden, blir logget.',
  'data.download': 'Last ned alt (JSON)',
  'data.person': 'Navn og adresse',
  'data.from': 'fra {day}',
  'data.reads': 'Hvem har lest om deg?',
  'data.readsNone': 'Ingen andre har lest om deg.',
  'data.readsLine': '{count, plural, one {én gang} other {# ganger}}, sist {day}',
  'data.readsYou': 'deg selv',
  'data.readsSystem': 'virksomhetens datasystem',
  'data.mails': 'Hva er sendt til deg?',
  'data.mailsNone': 'Ingenting er sendt.',
  'data.mailErased': 'E-posten er slettet',
  'data.mailTo': 'Til {address}',
  'data.texts': 'Hva er skrevet om deg, eller av deg?',
  'data.textsNone': 'Ingenting er skrevet.',
  'data.log': 'Hva har skjedd?',
  'data.by':
    '{by, select, you {deg} system {virksomhetens datasystem} person {en person i virksomheten} other {tjenesten}}',
  'data.showAll': 'Vis alle ({count})',
  'data.besides': 'Annet som er lagret',
  'data.session': 'Innlogging, sist i bruk {day}',
  'data.signIn': 'Kjent fra innlogging siden {day}',
  'data.office': '{role}',
  'data.feed': 'Du har en kalenderadresse.',
  'data.part': 'Du er {role} i en sak.',
  'data.nothing': 'Ingenting.',
};
