/** Hva som er galt med en fil som skal leses inn, og hva som hjelper (bokmål). */
export const imports = {
  fileTooLarge: 'Filen er for stor ({megabytes} MB; høyst {most} MB). Del den i flere filer.',
  fileTooManyRows: 'Filen har for mange rader ({rows}; høyst {most}). Del den i flere filer.',
  fileTooHeavy:
    'Filen er for tung å lese. Lagre bare listen, uten tomme rader og kolonner langt ute, og velg den på nytt.',
  fileEmpty: 'Filen er tom. Velg filen på nytt.',
  fileWithoutRows: 'Filen har overskrifter, men ingen rader. Velg en fil med innhold.',
  fileOneRowOnly: 'Filen har {rows} rader, men tallene for én stilling står i én rad. Behold bare den som gjelder nå.',
  fileOldOrLocked:
    'Filen er låst med passord eller laget i et gammelt Excel-format. Lagre den uten passord som .xlsx eller CSV.',
  fileNotTable: 'Filen er verken CSV eller Excel. Eksporter listen på nytt som CSV eller .xlsx.',
  fileLettersBroken: 'Bokstavene æ, ø og å er ødelagt i filen. Eksporter den på nytt som CSV UTF-8.',
  fileQuotesBroken: 'Et anførselstegn mangler ved linje {line}. Rett linjen, eller eksporter filen på nytt.',
  fileOneColumn:
    'Bare én kolonne ble funnet. Skill kolonnene med semikolon, komma eller tabulator, og ha overskrifter i første rad.',
  columnMissing: 'Kolonnen «{column}» mangler. Legg den til, eller gi den rette kolonnen det navnet.',
  columnTwice: 'Flere kolonner betyr det samme ({headings}). Behold bare én av dem.',
  cellFormula: 'Cellen har en formel eller en feil fra en formel. Lim inn verdien i stedet.',
  cellEmpty: 'Cellen er tom. Fyll den ut.',
  cellNoDay: 'Dette er ingen dag. Skriv den som 17.03.2017 eller 2017-03-17.',
  cellNoYesOrNo: 'Svaret er verken ja eller nei. Skriv ja eller nei.',
  cellNoNumber: 'Dette er ikke et tall. Skriv bare tallet.',
  cellNoLanguage: 'Målformen er ukjent. Skriv bokmål eller nynorsk (søkere og ansatte også engelsk).',
  cellNoChoice: 'Verdien er ikke en av dem som kan brukes her. Se hjelpen for dem.',
  cellOtherAgency: 'Listen gjelder en annen virksomhet. Ta bort raden, eller legg den i den virksomhetens egen liste.',
  cellUnknownAgency: 'Virksomheten er ikke registrert. Bruk id, organisasjonsnummer eller navn slik det er registrert.',
  noOrganisationNumber: 'Organisasjonsnummeret er ikke gyldig. Det har ni sifre, og det siste er et kontrollsiffer.',
  numberTaken: 'Organisasjonsnummeret tilhører en annen virksomhet ({agency}). Rett nummeret eller id-en.',
  identityMissing: 'Raden har verken e-postadresse eller id fra rekrutteringsverktøyet. Legg til en av dem.',
  rowTwice: 'Raden er den samme som rad {first}. Behold bare én av dem.',
} as const;
