/** What every page of the server's has around its own text. */
export const layout = {
  languages: 'Språk',
  languageName: 'Bokmål',
  skip: 'Hopp til innholdet',
  accessibility: 'Tilgjengelighetserklæring',
  privacy: 'Om personvern',
  rehearsal: 'Øvelse',
  rehearsalText: 'Dette er en øvelse med oppdiktede personer. I øvelsen er det {day}. Ingen e-post går ut herfra.',
};
