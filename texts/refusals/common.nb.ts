/** Hva som er galt med en kommando uansett sakstype, og hva som hjelper (bokmål). */
export const common = {
  unknownCommand:
    'Det finnes ingen slik handling for denne typen sak ({type}). Se listen over handlinger og velg en av dem.',
  notAllowed:
    'Du har ingen rolle i saken som gir lov til dette. Be den som har rollen om å gjøre det, eller be HR om å få rollen.',
  unknownField: 'Feltet finnes ikke her. Rett navnet, eller ta det bort.',
  missingField: 'Feltet mangler. Fyll det ut.',
  invalidField: 'Verdien passer ikke i feltet ({rule}). Rett den.',
  empty: 'Feltet er tomt. Skriv noe i det.',
  tooLong: 'Teksten er for lang ({rule} tegn). Gjør den kortere.',
  noAddress: 'Dette er ingen e-postadresse. Skriv den som navn@virksomhet.no.',
  noLink: 'Dette er ingen lenke. Den begynner med https://.',
  noId: 'Dette er ingen gyldig id. En id har bare bokstaver, tall og tegnene . _ : / - i seg.',
  noSuchDay: 'Den dagen finnes ikke. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2017-03-17.',
  noSuchMonth: 'Den måneden finnes ikke. Skriv den som ÅÅÅÅ-MM, for eksempel 2017-03.',
  noSuchTime: 'Klokkeslettet finnes ikke. Skriv det som TT:MM, for eksempel 09:30.',
  noTime: 'Klokkeslettet finnes ikke. Skriv det som TT:MM, for eksempel 09:30.',
  unknownPerson: 'Det er ingen person med denne id-en. Slå opp personen i katalogen, eller oppgi navn og adresse.',
  organisationNumberTaken:
    'En annen virksomhet er registrert med dette organisasjonsnummeret ({agency}). Bruk den, eller rett nummeret.',
  unknownAgency: 'Det er ingen virksomhet med denne id-en ({agency}). Registrer den først, eller rett id-en.',
  unknownParent: 'Saken som denne hører til, finnes ikke. Rett id-en.',
  otherKind: 'Id-en tilhører en annen type sak ({kind}). Rett id-en eller typen.',
  caseErased: 'Saken er slettet. Ingenting kan endres i den.',
  caseClosed: 'Saken er avsluttet. Er noe galt, kan det rettes med en begrunnelse.',
  keyUsedOtherwise: 'Nøkkelen er brukt for noe annet i saken. Velg en ny nøkkel for en ny handling.',
  legalDateNotSnoozed: 'Fristen er satt i lov og kan ikke utsettes. Gjør det som skal gjøres.',
  snoozePastDue: 'Påminnelsen kan bare utsettes til en dag før fristen ({due}). Velg en tidligere dag.',
  legalDutyNotDoneElsewhere: 'Dette er en plikt etter loven. Registrer det som er gjort ({command}).',
  noSuchDuty: 'Saken har ikke et slikt åpent gjøremål. Se saken for det som venter.',
  noSuchText: 'Saken har ingen slik tekst. Åpne saken og velg teksten der.',
  noSuchStep: 'Saken har ikke et slikt steg som står fast. Se saken for det som venter.',
} as const;
