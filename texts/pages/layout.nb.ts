/** What every page of the server's has around its own text. */
export const layout = {
  languages: 'Språk',
  languageName: 'Bokmål',
  skip: 'Hopp til innholdet',
  accessibility: 'Tilgjengelighetserklæring',
  privacy: 'Om personvern',
};
