/** Kva som er gale med ein kommando uansett sakstype, og kva som hjelper (nynorsk). */
import type { common as nb } from './common.nb.ts';

export const common: Readonly<Record<keyof typeof nb, string>> = {
  unknownCommand:
    'Det finst inga slik handling for denne typen sak ({type}). Sjå lista over handlingar og vel ei av dei.',
  changedMeanwhile: 'Nokon har endra saka sidan du opna ho. Les ho på nytt, og prøv igjen.',
  notAllowed:
    'Du har inga rolle i saka som gir lov til dette. Be den som har rolla om å gjere det, eller be HR om å få rolla.',
  unknownField: 'Feltet finst ikkje her. Rett namnet, eller ta det bort.',
  missingField: 'Feltet manglar. Fyll det ut.',
  invalidField: 'Verdien passar ikkje i feltet ({rule}). Rett han.',
  empty: 'Feltet er tomt. Skriv noko i det.',
  tooLong: 'Teksten er for lang ({rule} teikn). Gjer han kortare.',
  noAddress: 'Dette er inga e-postadresse. Skriv ho som namn@verksemd.no.',
  noLink: 'Dette er inga lenkje. Ho byrjar med https://.',
  noId: 'Dette er ingen gyldig id. Ein id har berre bokstavar, tal og teikna . _ : / - i seg.',
  noSuchDay: 'Den dagen finst ikkje. Skriv han som ÅÅÅÅ-MM-DD, til dømes 2017-03-17.',
  noSuchMonth: 'Den månaden finst ikkje. Skriv han som ÅÅÅÅ-MM, til dømes 2017-03.',
  noSuchTime: 'Klokkeslettet finst ikkje. Skriv det som TT:MM, til dømes 09:30.',
  noTime: 'Klokkeslettet finst ikkje. Skriv det som TT:MM, til dømes 09:30.',
  unknownPerson: 'Det er ingen person med denne id-en. Slå opp personen i katalogen, eller oppgi namn og adresse.',
  coordinatorsOwn: 'Personen arbeider i verksemda som koordinerer, og kan ikkje ha roller her. Vel ein annan.',
  signsInAlready: 'Personen loggar allereie inn her, og treng ingen invitasjon.',
  notOfAgency: 'Personen høyrer ikkje til verksemda. Vel ein som arbeider her.',
  coordinatedAlready:
    'Programmet blir allereie koordinert ({agency}). Berre éi verksemd kan gjere det: registrer denne utan.',
  idReserved: 'Slike id-ar lagar tenesta sjølv. Vel ein annan id for den nye saka.',
  organisationNumberTaken:
    'Ei anna verksemd er registrert med dette organisasjonsnummeret ({agency}). Bruk ho, eller rett nummeret.',
  unknownAgency: 'Det er inga verksemd med denne id-en ({agency}). Registrer ho først, eller rett id-en.',
  unknownParent: 'Saka som denne høyrer til, finst ikkje. Rett id-en.',
  otherKind: 'Id-en høyrer til ein annan type sak ({kind}). Rett id-en eller typen.',
  caseErased: 'Saka er sletta. Ingenting i saka kan endrast.',
  caseClosed: 'Saka er avslutta. Er noko gale, kan det rettast med ei grunngiving.',
  keyUsedOtherwise: 'Nøkkelen er brukt til noko anna i saka. Vel ein ny nøkkel for ei ny handling.',
  legalDateNotSnoozed: 'Fristen er sett i lov og kan ikkje utsetjast. Gjer det som skal gjerast.',
  snoozePastDue: 'Påminninga kan berre utsetjast til ein dag før fristen ({due}). Vel ein tidlegare dag.',
  legalDutyNotDoneElsewhere: 'Dette er ei plikt etter lova. Registrer det som er gjort ({command}).',
  onlyByItsCommand: 'Tenesta må vite når dette er gjort. Registrer det som er gjort ({command}).',
  noSuchDuty: 'Saka har ikkje eit slikt ope gjeremål. Sjå saka for det som ventar.',
  noSuchText: 'Saka har ingen slik tekst. Opne saka og vel teksten der.',
  noSuchStep: 'Saka har ikkje eit slikt steg som står fast. Sjå saka for det som ventar.',
};
