/** Putting right what was recorded (bokmål). */
export const nb = {
  what: 'Fyll bare ut det som skal endres. Feltene viser hva som er registrert nå. Det gamle blir stående i loggen sammen med begrunnelsen din.',
  then: 'Gjøremål og påminnelser regnes ut på nytt. De som har fått feil beskjed, får vite det én gang.',
  takeBack: 'Er noe registrert som aldri skjedde? Ta det tilbake i stedet.',
};
