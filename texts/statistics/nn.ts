import type { StatisticsTexts } from './index.ts';

/** Statistikk på nynorsk (R-STA). */
export const nn: StatisticsTexts = {
  hidden: 'skjult',
  explanation:
    'Tal frå 1 til 4 er skjulte, så ingen kan kjennast att. Andre tal er skjulte der dei elles ville røpe eit slikt tal: i summar, i andre tabellar eller saman med det som er offentleggjort før. Eit skjult tal kan òg vere 0.',
  standing: 'Statistikk nr. {number}, offentleggjord {day}. Tala er slik dei var den dagen.',
  none: 'Det er ikkje offentleggjort nokon statistikk.',
  whole: 'Heile programmet',
  year: 'År',
  round: 'Runde',
  agency: 'Verksemd',
  employer: 'Overordna verksemd',
  positions: 'Stillingar',
  applications: 'Søknader',
  confirmed: 'Stadfesta i målgruppa',
  interviewed: 'Intervjua',
  hired: 'Tilsette',
  extended: 'Forlengde',
  completed: 'Fullførte',
  permanent: 'Fast tilsette',
  left: 'Slutta',
  permanentPercent: 'Fast tilsette, prosent',
  daysToHire: 'Dagar til tilsetjing (median)',
  dutiesLate: 'Gjeremål over fristen, rekruttering',
  employerDutiesLate: 'Gjeremål over fristen, tilsetjingsforhold',
  newHires: 'Nye tilsetjingar i alt',
  share: 'Del frå målgruppa',
  goal: 'Målet på {goal} % er nådd',
  yes: 'ja',
  no: 'nei',
  noPercent:
    'Prosent blir ikkje gitt når verksemda har færre enn fem nye tilsetjingar i året, eller når talet er skjult.',
};
