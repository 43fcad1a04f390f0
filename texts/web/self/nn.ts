/** Mi side, og sida med opplysningane om ein sjølv (nynorsk). */
import type { nb } from './nb.ts';

export const nn: Readonly<Record<keyof typeof nb, string>> = {
  title: 'Mi side',
  intro: 'Her finn du det som handlar om deg sjølv: saker, kalender, innlogging og opplysningar.',

  'employment.title': 'Jobben din: {title}',
  'employment.open': 'Sjå heile saka',
  'employment.mentor': 'Sjå mentorsida',

  'ahead.title': 'Dette kjem',
  'ahead.none': 'Ingenting er planlagt no.',
  'ahead.first': 'Første arbeidsdag',
  'ahead.talk': 'Samtale med {name}',
  'ahead.meeting': 'Møte med mentoren din',
  'ahead.activity': 'Du har avtalt å gjere: {text}',
  'ahead.gathering': 'Samling i {place}',
  'ahead.last': 'Perioden går ut',
  'ahead.lastWhy':
    'Leiaren din foreslår i god tid kva som skjer vidare: fast stilling, forlenging eller at perioden går ut.',
  'ahead.late': 'Skulle vore {day}',
  'ahead.done': 'Merk som gjort',
  'ahead.doneSaid': 'Det er merkt som gjort.',

  'notice.title': 'Du har fått eit varsel om siste dag',
  'notice.text':
    'Stadfest at du har fått det. Då seier du berre at du har fått det, ikkje at du er samd. Varselet fell bort om det blir vedteke forlenging eller fast tilsetjing.',
  'notice.button': 'Stadfest at eg har fått varselet',
  'notice.said': 'Varselet er stadfesta motteke.',

  'courses.title': 'Kurs',
  'courses.starter': 'Startpakka for nytilsette i staten: e-læring du kan byrje på før første dag.',
  'courses.develop':
    'E-kurset i medarbeidarutvikling: etter den første veka. Avtal med leiaren din når du skal bruke tid på det.',
  'courses.where': 'Du finn begge på Læringsplattforma.',

  'moreSecure.title': 'Fastare tilsetjing',
  'moreSecure.text':
    'Når du har vore tilsett i meir enn seks månader og prøvetida er over, kan du be om ei fastare tilsetjing. Du skal få eit skriftleg og grunngitt svar innan éin månad (arbeidsmiljølova § 14-8 a).',
  'moreSecure.from': 'Du kan be om det frå {day}.',
  'moreSecure.means': 'HR får beskjed med ein gong. At du spør, skal ikkje ha noko å seie for deg elles.',
  'moreSecure.ask': 'Eg vil be om det',
  'moreSecure.button': 'Be om ei fastare tilsetjing',
  'moreSecure.said': 'HR har fått ønsket ditt. Du skal ha svar innan éin månad.',
  'moreSecure.asked': 'Du spurde {day}, og skal ha svar innan {due}.',

  'evaluation.title': 'Fortel korleis det har vore',
  'evaluation.text': 'Nokre få spørsmål. Svaret er frivillig og hjelper dei som kjem etter deg.',
  'evaluation.open': 'Gi ei kort tilbakemelding',

  'parts.title': 'Der du har ei rolle',
  'parts.line': '{role} · {agency}',
  'parts.closed': 'Avslutta',

  'applications.title': 'Søknadene dine',
  'applications.open': 'Sjå søknaden',

  'calendar.title': 'Gjeremåla i kalenderen din',
  'calendar.text':
    'Med ei kalenderadresse viser Outlook, Google eller telefonen gjeremåla og samlingane dine, og held dei oppdaterte.',
  'calendar.secret':
    'Adressa er hemmeleg: den som har ho, ser gjeremåla dine. Namnet på programmet står ikkje i adressa.',
  'calendar.make': 'Lag ei kalenderadresse',
  'calendar.anew': 'Lag ei ny adresse',
  'calendar.anewWhy': 'Du har ei adresse. Vi viser ho berre éin gong. Ei ny gjer at den gamle sluttar å verke.',
  'calendar.end': 'Slutt å dele',
  'calendar.address': 'Kopier adressa no. Ho blir ikkje vist igjen.',
  'calendar.copy': 'Kopier',
  'calendar.copied': 'Adressa er kopiert.',
  'calendar.how': 'I kalenderen vel du «abonner på kalender» eller «legg til frå internett», og limer ho inn.',
  'calendar.ended': 'Kalenderadressa verkar ikkje lenger.',

  'language.title': 'Språk',
  'language.legend': 'Kva språk vil du ha e-post på?',
  'language.text': 'Det gjeld frå neste e-post. Sidene her byter språk med ein gong.',
  'language.said': 'Du får e-post på {language} frå no av.',
  'sessions.title': 'Der du er logga inn',
  'sessions.text': 'Kjenner du ikkje igjen ei av dei, avslutt ho.',
  'sessions.this': 'Her, no',
  'sessions.line': 'Logga inn {started}. Sist i bruk {used}.',
  'sessions.end': 'Logg ut der',
  'sessions.ended': 'Innlogginga er avslutta.',

  'data.title': 'Opplysningar om deg',
  'data.text': 'Alt tenesta har om deg, kva som er sendt til deg, og kven som har lese om deg.',
  'data.open': 'Sjå opplysningane om deg',
  'data.intro':
    'Er noko feil, kan du be verksemda rette det. Du kan òg be om at det blir sletta. At du opnar denne sida, blir logga.',
  'data.download': 'Last ned alt (JSON)',
  'data.person': 'Namn og adresse',
  'data.from': 'frå {day}',
  'data.reads': 'Kven har lese om deg?',
  'data.readsNone': 'Ingen andre har lese om deg.',
  'data.readsLine': '{count, plural, one {éin gong} other {# gonger}}, sist {day}',
  'data.readsYou': 'deg sjølv',
  'data.readsSystem': 'datasystemet til verksemda',
  'data.mails': 'Kva er sendt til deg?',
  'data.mailsNone': 'Ingenting er sendt.',
  'data.mailErased': 'E-posten er sletta',
  'data.mailTo': 'Til {address}',
  'data.texts': 'Kva er skrive om deg, eller av deg?',
  'data.textsNone': 'Ingenting er skrive.',
  'data.log': 'Kva har skjedd?',
  'data.by':
    '{by, select, you {deg} system {datasystemet til verksemda} person {ein person i verksemda} other {tenesta}}',
  'data.showAll': 'Vis alle ({count})',
  'data.besides': 'Anna som er lagra',
  'data.session': 'Innlogging, sist i bruk {day}',
  'data.signIn': 'Kjend frå innlogging sidan {day}',
  'data.office': '{role}',
  'data.feed': 'Du har ei kalenderadresse.',
  'data.part': 'Du er {role} i ei sak.',
  'data.nothing': 'Ingenting.',
};
