import type { StatisticsTexts } from './index.ts';

/** Statistics in English (R-STA). */
export const en: StatisticsTexts = {
  hidden: 'hidden',
  explanation:
    'Numbers from 1 to 4 are hidden, so that nobody can be recognised. Other numbers are hidden where they would tell such a number: in sums, in other tables or together with what was published before. A hidden number may also be 0.',
  standing: 'Statistics no. {number}, published {day}. The numbers are as they were on that day.',
  none: 'No statistics have been published.',
  whole: 'The whole programme',
  year: 'Year',
  round: 'Round',
  agency: 'Agency',
  employer: 'Parent employer',
  positions: 'Positions',
  applications: 'Applications',
  confirmed: 'Confirmed in the target group',
  interviewed: 'Interviewed',
  hired: 'Hired',
  extended: 'Extended',
  completed: 'Completed',
  permanent: 'Made permanent',
  left: 'Left',
  permanentPercent: 'Made permanent, per cent',
  daysToHire: 'Days to hire (median)',
  dutiesLate: 'Tasks late, recruitment',
  employerDutiesLate: 'Tasks late, employments',
  newHires: 'All new hires',
  share: 'Share from the target group',
  goal: 'The goal of {goal} % is reached',
  yes: 'yes',
  no: 'no',
  noPercent:
    'No percentage is given where the agency has fewer than five new hires in the year, or where the number is hidden.',
};
