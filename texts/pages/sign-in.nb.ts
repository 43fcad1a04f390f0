/** The pages around a sign-in. They blame nobody, and say nothing of what the person has to do with the service. */
export const signIn = {
  chooseTitle: 'Logg inn',
  choose: 'Velg hvordan du vil logge inn.',
  signInWith: 'Logg inn med {provider}',
  noProviderTitle: 'Innlogging er ikke satt opp',
  noProvider: 'Ingen kan logge inn her ennå. Ta kontakt med den som har ansvar for tjenesten.',
  onwardTitle: 'Du sendes videre',
  onward: 'Kommer du ikke videre av deg selv, kan du bruke lenken.',
  onwardLink: 'Gå videre',
  signInLink: 'Logg inn',
  againLink: 'Prøv igjen',
  signedOutTitle: 'Du er logget ut',
  signedOut: 'Lukk nettleseren hvis andre enn deg bruker denne maskinen.',

  invitationTitle: 'Invitasjon til {name}',
  invitation: 'Logg inn for å ta invitasjonen i bruk. Neste gang du logger inn, vet vi at det er deg.',
  invitationOnce: 'Invitasjonen kan brukes én gang. Er du ikke {name}, skal du ikke logge inn herfra.',
  invitationOverTitle: 'Invitasjonen kan ikke brukes',
  invitationUsed:
    'Den er brukt før. Var det du som brukte den, kan du logge inn som vanlig. Var det ikke deg, si fra til HR i virksomheten det gjelder med en gang.',
  invitationTooOld: 'En invitasjon varer i 14 dager, og denne er eldre. Be HR i virksomheten det gjelder om en ny.',
  invitationTakenBack:
    'Den er trukket tilbake, eller du har fått en nyere. Bruk den nyeste, eller be HR i virksomheten det gjelder om en ny.',
  invitationUnknown:
    'Lenken er ikke hel, eller så finnes ikke invitasjonen. Åpne lenken rett fra e-posten, eller kopier hele adressen.',

  unknownTitle: 'Vi vet ikke hvem du er ennå',
  unknown: 'Innloggingen gikk bra, men den er ikke knyttet til noen her.',
  unknownMend:
    'Første gang må du logge inn fra lenken i invitasjonen din. Har du ingen invitasjon, kan du be HR i virksomheten det gjelder om en.',
  otherPersonTitle: 'Invitasjonen gjelder en annen',
  otherPerson:
    'Innloggingen din hører til en annen person enn den invitasjonen gjelder. Invitasjonen er ikke brukt opp.',
  otherPersonMend:
    'Logg inn som vanlig, uten invitasjonen. Mener du at invitasjonen er din, si fra til den du fikk den av.',
  leftTitle: 'Du har ingen oppgaver her nå',
  left: 'Innloggingen gikk bra, men du har ingen rolle og ingen sak her lenger. Stemmer ikke det, si fra til HR i virksomheten det gjelder.',

  attemptOverTitle: 'Innloggingen ble ikke fullført',
  attemptOver: 'Den tok for lang tid, eller den begynte i en annen nettleser.',
  cancelledTitle: 'Innloggingen ble avbrutt',
  cancelled: 'Du er ikke logget inn.',
  notConfirmedTitle: 'Innloggingen kunne ikke bekreftes',
  notConfirmed:
    'Svaret fra innloggingstjenesten var ikke slik det skulle være. Skjer det flere ganger, si fra til den som har ansvar for tjenesten.',
  tooWeakTitle: 'Logg inn på en sikrere måte',
  tooWeak: 'Tjenesten krever et høyere sikkerhetsnivå enn det du brukte. Velg en annen måte å logge inn på.',
  awayTitle: 'Innloggingstjenesten svarer ikke',
  away: 'Vent noen minutter, og prøv igjen.',
};
