/** The job analysis (English). */
import type { nb } from './nb.ts';

export const en: Readonly<Record<keyof typeof nb, string>> = {
  intro: 'A job analysis is the ground for the recruitment. Go through it with the manager, and answer these:',
  'ask.tasks': 'What will the employee do?',
  'ask.how': 'How is the work done, and with whom?',
  'ask.must': 'What must one know from day one? Only what the position really requires.',
  'ask.advantage': 'What can be learned, and is only an advantage?',
  'ask.level': 'Which one job level is it? The same code and pay as for everybody else.',
  'ask.percentage': 'Which percentage do you need? It need not be 100, and can be adjusted as accommodation.',
  'ask.stay': 'Which unit? There is no rotation.',
  registered: 'The registered requirements:',
  change: 'Change what is registered',
  then: 'When you confirm, the advertisement can be written.',
  confirm: 'The job analysis is done',
};
