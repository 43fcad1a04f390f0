/** Kva som er gale med ei fil som skal lesast inn, og kva som hjelper (nynorsk). */
import type { imports as nb } from './imports.nb.ts';

export const imports: Readonly<Record<keyof typeof nb, string>> = {
  fileTooLarge: 'Fila er for stor ({megabytes} MB; høgst {most} MB). Del ho i fleire filer.',
  fileTooManyRows: 'Fila har for mange rader ({rows}; høgst {most}). Del ho i fleire filer.',
  fileTooHeavy:
    'Fila er for tung å lese. Lagre berre lista, utan tomme rader og kolonner langt ute, og vel ho på nytt.',
  fileEmpty: 'Fila er tom. Vel fila på nytt.',
  fileWithoutRows: 'Fila har overskrifter, men ingen rader. Vel ei fil med innhald.',
  fileOneRowOnly: 'Fila har {rows} rader, men tala for éi stilling står i éi rad. Behald berre den som gjeld no.',
  fileOldOrLocked:
    'Fila er låst med passord eller laga i eit gammalt Excel-format. Lagre ho utan passord som .xlsx eller CSV.',
  fileNotTable: 'Fila er verken CSV eller Excel. Eksporter lista på nytt som CSV eller .xlsx.',
  fileLettersBroken: 'Bokstavane æ, ø og å er øydelagde i fila. Eksporter ho på nytt som CSV UTF-8.',
  fileQuotesBroken: 'Eit hermeteikn manglar ved linje {line}. Rett linja, eller eksporter fila på nytt.',
  fileOneColumn:
    'Berre éi kolonne vart funnen. Skil kolonnene med semikolon, komma eller tabulator, og ha overskrifter i første rad.',
  columnMissing: 'Kolonna «{column}» manglar. Legg ho til, eller gi den rette kolonna det namnet.',
  columnTwice: 'Fleire kolonner betyr det same ({headings}). Behald berre éi av dei.',
  cellFormula: 'Cella har ein formel eller ein feil frå ein formel. Lim inn verdien i staden.',
  cellEmpty: 'Cella er tom. Fyll ho ut.',
  cellNoDay: 'Dette er ingen dag. Skriv han som 17.03.2017 eller 2017-03-17.',
  cellNoYesOrNo: 'Svaret er verken ja eller nei. Skriv ja eller nei.',
  cellNoNumber: 'Dette er ikkje eit tal. Skriv berre talet.',
  cellNoLanguage: 'Målforma er ukjend. Skriv bokmål eller nynorsk (søkjarar og tilsette òg engelsk).',
  cellNoChoice: 'Verdien er ikkje ein av dei som kan brukast her. Sjå hjelpa for dei.',
  cellOtherAgency: 'Lista gjeld ei anna verksemd. Ta bort rada, eller legg ho i lista til den verksemda.',
  cellUnknownAgency: 'Verksemda er ikkje registrert. Bruk id, organisasjonsnummer eller namn slik det er registrert.',
  noOrganisationNumber: 'Organisasjonsnummeret er ikkje gyldig. Det har ni siffer, og det siste er eit kontrollsiffer.',
  numberTaken: 'Organisasjonsnummeret høyrer til ei anna verksemd ({agency}). Rett nummeret eller id-en.',
  identityMissing: 'Rada har verken e-postadresse eller id frå rekrutteringsverktøyet. Legg til ei av dei.',
  rowTwice: 'Rada er den same som rad {first}. Behald berre éi av dei.',
};
