/** What is wrong with a request about webhooks, and the mend (bokmål). */
export const webhooks = {
  addressTaken: 'Adressen er registrert fra før. Bruk den som finnes, eller slett den først.',
  tooManyEndpoints: 'Virksomheten har så mange mottakere som den kan ha. Slett en som ikke er i bruk.',
  notActive: 'Mottakeren er slått av. Slå den på igjen, og prøv en gang til.',
};
