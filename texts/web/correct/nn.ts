import type { nb } from './nb.ts';

/** Putting right what was recorded (nynorsk). */
export const nn: Readonly<Record<keyof typeof nb, string>> = {
  what: 'Fyll berre ut det som skal endrast. Felta viser kva som er registrert no. Det gamle blir ståande i loggen saman med grunngivinga di.',
  then: 'Gjeremål og påminningar blir rekna ut på nytt. Dei som har fått feil beskjed, får vite det éin gong.',
  takeBack: 'Er noko registrert som aldri skjedde? Ta det tilbake i staden.',
};
