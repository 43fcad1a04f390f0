/** Jobbanalysen (bokmål). */
export const nb = {
  intro: 'En jobbanalyse er grunnlaget for rekrutteringen. Gå gjennom den sammen med lederen, og svar på dette:',
  'ask.tasks': 'Hva skal den ansatte gjøre?',
  'ask.how': 'Hvordan gjøres arbeidet, og sammen med hvem?',
  'ask.must': 'Hva må man kunne fra første dag? Ta bare med det stillingen virkelig krever.',
  'ask.advantage': 'Hva kan læres underveis, og er bare en fordel?',
  'ask.level': 'Hvilket ene stillingsnivå er det? Samme kode og lønn som for alle andre.',
  'ask.percentage':
    'Hvilken stillingsprosent trenger dere? Den trenger ikke være 100, og kan justeres som tilrettelegging.',
  'ask.stay': 'Hvilken enhet skal den ansatte være i? Det skal ikke byttes underveis.',
  registered: 'Kravene som er registrert:',
  change: 'Endre det som er registrert',
  then: 'Når du bekrefter, kan utlysningen skrives.',
  confirm: 'Jobbanalysen er gjort',
};
