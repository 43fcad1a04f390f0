/** Hva som er galt med en oppgave om webhooks, og hva som hjelper (bokmål). */
export const webhooks = {
  addressTaken: 'Adressen er registrert fra før. Bruk den som finnes, eller slett den først.',
  tooManyEndpoints: 'Virksomheten har så mange mottakere som den kan ha. Slett en som ikke er i bruk.',
  notActive: 'Mottakeren er slått av. Slå den på igjen, og prøv en gang til.',
};
