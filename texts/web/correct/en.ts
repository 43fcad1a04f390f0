import type { nb } from './nb.ts';

/** Putting right what was recorded (English). */
export const en: Readonly<Record<keyof typeof nb, string>> = {
  what: 'Fill in only what is to change. The fields show what is recorded now. What stood there stays in the log, with your reason.',
  then: 'Tasks and reminders are planned again. Those who were told wrongly are told once.',
  takeBack: 'Was something recorded that never happened? Take it back instead.',
};
