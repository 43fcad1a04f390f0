/** What is wrong with a file that is to be read in, and the mend (English). */
import type { imports as nb } from './imports.nb.ts';

export const imports: Readonly<Record<keyof typeof nb, string>> = {
  fileTooLarge: 'The file is too large ({megabytes} MB; {most} MB at most). Split it into several files.',
  fileTooManyRows: 'The file has too many rows ({rows}; {most} at most). Split it into several files.',
  fileTooHeavy:
    'The file is too heavy to read. Save the list alone, without empty rows and columns far out, and choose it again.',
  fileEmpty: 'The file is empty. Choose the file again.',
  fileWithoutRows: 'The file has headings but no rows. Choose a file with content.',
  fileOneRowOnly:
    'The file has {rows} rows, but the numbers of one position stand in one row. Keep only the one for now.',
  fileOldOrLocked: 'The file has a password or is of an old Excel format. Save it without a password as .xlsx or CSV.',
  fileNotTable: 'The file is neither CSV nor Excel. Export the list again as CSV or .xlsx.',
  fileLettersBroken: 'The letters æ, ø and å are broken in the file. Export it again as CSV UTF-8.',
  fileQuotesBroken: 'A quotation mark is missing near line {line}. Mend the line, or export the file again.',
  fileOneColumn:
    'Only one column was found. Separate the columns by semicolon, comma or tab, with headings in the first row.',
  columnMissing: 'The column “{column}” is missing. Add it, or give the right column that name.',
  columnTwice: 'Several columns mean the same ({headings}). Keep only one of them.',
  cellFormula: 'The cell holds a formula, or the error of one. Paste its value instead.',
  cellEmpty: 'The cell is empty. Fill it in.',
  cellNoDay: 'This is no day. Write it as 17.03.2017 or 2017-03-17.',
  cellNoYesOrNo: 'This is neither yes nor no. Write yes or no.',
  cellNoNumber: 'This is no number. Write the number only.',
  cellNoLanguage: 'This written form is not known. Write bokmål or nynorsk (applicants and employees also English).',
  cellNoChoice: 'The value is none of those that can be used here. See the help for them.',
  cellOtherAgency: 'The list is of another agency. Take the row out, or put it in that agency’s own list.',
  cellUnknownAgency: 'The agency is not registered. Use its id, organisation number or name as registered.',
  noOrganisationNumber: 'The organisation number is not valid. It has nine digits, of which the last is a check digit.',
  numberTaken: 'The organisation number belongs to another agency ({agency}). Correct the number or the id.',
  identityMissing: 'The row has neither an e-mail address nor an id from the recruitment tool. Add one of them.',
  rowTwice: 'The row is the same as row {first}. Keep only one of them.',
};
