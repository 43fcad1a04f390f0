/** What must be done for an employment (nynorsk). */
import type { employment as nb } from './employment.nb.ts';

export const employment: Readonly<Record<keyof typeof nb, string>> = {
  contract: 'Få arbeidsavtalen underskriven',
  accommodation: 'Ta samtalen før første dag og avtal det som trengst',
  equipment: 'Gjer arbeidsplass og utstyr klart',
  buddy: 'Vel fadder',
  mentor: 'Nemn opp mentor',
  agreement: 'Skriv under samarbeidsavtalen mellom mentor og tilsett',
  meeting: 'Hald møte mellom mentor og tilsett',
  talk: 'Hald oppfølgingssamtale',
  activity: 'Gjer det de har avtalt',
  gathering: 'Møt på samling',
  probation: 'Vurder prøvetida',
  choice: 'Foreslå kva som skjer når perioden går ut',
  decision: 'Få forslaget innstilt og vedteke, og registrer vedtaket',
  notice: 'Gi skriftleg varsel om siste dag, og få stadfesta at det er motteke',
  moreSecure: 'Gi skriftleg og grunngitt svar på ønsket om fastare tilsetjing',
  leavingTalk: 'Hald sluttsamtale',
  certificate: 'Skriv attest',
  access: 'Få tilbake utstyr og steng tilgangar',
  evaluation: 'Gi ei kort tilbakemelding om perioden',
  archive: 'Overlever det som skal bevarast, til arkivet, og registrer dagen',
};
