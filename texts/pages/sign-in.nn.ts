import type { signIn as nb } from './sign-in.nb.ts';

export const signIn: Readonly<Record<keyof typeof nb, string>> = {
  chooseTitle: 'Logg inn',
  choose: 'Vel korleis du vil logge inn.',
  signInWith: 'Logg inn med {provider}',
  noProviderTitle: 'Innlogging er ikkje sett opp',
  noProvider: 'Ingen kan logge inn her enno. Ta kontakt med den som har ansvar for tenesta.',
  onwardTitle: 'Du blir send vidare',
  onward: 'Kjem du ikkje vidare av deg sjølv, kan du bruke lenkja.',
  onwardLink: 'Gå vidare',
  signInLink: 'Logg inn',
  againLink: 'Prøv igjen',
  signedOutTitle: 'Du er logga ut',
  signedOut: 'Lukk nettlesaren dersom andre enn deg bruker denne maskina.',

  invitationTitle: 'Invitasjon til {name}',
  invitation: 'Logg inn for å ta invitasjonen i bruk. Neste gong du loggar inn, veit vi at det er deg.',
  invitationOnce: 'Invitasjonen kan brukast éin gong. Er du ikkje {name}, skal du ikkje logge inn herifrå.',
  invitationOverTitle: 'Invitasjonen kan ikkje brukast',
  invitationUsed:
    'Han er brukt før. Var det du som brukte han, kan du logge inn som vanleg. Var det ikkje deg, sei frå til HR i verksemda det gjeld med ein gong.',
  invitationTooOld: 'Ein invitasjon varer i 14 dagar, og denne er eldre. Be HR i verksemda det gjeld om ein ny.',
  invitationTakenBack:
    'Han er trekt tilbake, eller du har fått ein nyare. Bruk den nyaste, eller be HR i verksemda det gjeld om ein ny.',
  invitationUnknown:
    'Lenkja er ikkje heil, eller så finst ikkje invitasjonen. Opne lenkja rett frå e-posten, eller kopier heile adressa.',

  unknownTitle: 'Vi veit ikkje kven du er enno',
  unknown: 'Innlogginga gjekk bra, men ho er ikkje knytt til nokon her.',
  unknownMend:
    'Første gong må du logge inn frå lenkja i invitasjonen din. Har du ingen invitasjon, kan du be HR i verksemda det gjeld om ein.',
  otherPersonTitle: 'Invitasjonen gjeld ein annan',
  otherPerson:
    'Innlogginga di høyrer til ein annan person enn den invitasjonen gjeld. Invitasjonen er ikkje brukt opp.',
  otherPersonMend:
    'Logg inn som vanleg, utan invitasjonen. Meiner du at invitasjonen er din, sei frå til den du fekk han av.',
  leftTitle: 'Du har ingen oppgåver her no',
  left: 'Innlogginga gjekk bra, men du har inga rolle og inga sak her lenger. Stemmer ikkje det, sei frå til HR i verksemda det gjeld.',

  attemptOverTitle: 'Innlogginga vart ikkje fullført',
  attemptOver: 'Ho tok for lang tid, eller ho tok til i ein annan nettlesar.',
  cancelledTitle: 'Innlogginga vart avbroten',
  cancelled: 'Du er ikkje logga inn.',
  notConfirmedTitle: 'Innlogginga kunne ikkje stadfestast',
  notConfirmed:
    'Svaret frå innloggingstenesta var ikkje slik det skulle vere. Skjer det fleire gonger, sei frå til den som har ansvar for tenesta.',
  tooWeakTitle: 'Logg inn på ein sikrare måte',
  tooWeak: 'Tenesta krev eit høgare tryggleiksnivå enn det du brukte. Vel ein annan måte å logge inn på.',
  awayTitle: 'Innloggingstenesta svarar ikkje',
  away: 'Vent nokre minutt, og prøv igjen.',
};
