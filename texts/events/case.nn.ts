import type { caseEvents as nb } from './case.nb.ts';

export const caseEvents: Readonly<Record<keyof typeof nb, string>> = {
  'case.opened': 'Saka vart oppretta.',
  'case.adopted': 'Saka var i gang frå før og vart teken inn. Det som låg før i tid, blir rekna som gjort.',
  'case.rulesMet': 'Saka følgjer no regelutgåve {rules, number}.',
  'case.reminded': 'Påminning send (gjeremål {duty}, frist {due}).',
  'case.acted': 'Tenesta gjorde steget {act}.',
  'case.notApplicable': 'Steget {act} var ikkje aktuelt.',
  'case.tookBack': 'Steg vart tekne tilbake etter ei retting.',
  'case.snoozed': 'Gjeremålet {duty} vart utsett til {until}.',
  'case.doneElsewhere': 'Gjeremålet {duty} vart merkt som gjort ein annan stad.',
  'case.reassigned': 'Gjeremålet {duty} fekk ein ny ansvarleg.',
  'case.stuck': 'Steget {act} stoppa ({code}) og treng ein person.',
  'case.retried': 'Steget {act} blir prøvd på nytt.',
  'case.skipped': 'Steget {act} vart hoppa over med ei grunngiving.',
  'case.redacted': 'Ein tekst vart fjerna fordi han sa meir enn vi kan ta vare på.',
  'case.sealedErased': 'Enkeltsvar som var talde opp, er sletta',
  'case.messageRefused': 'Ei melding til ei anna sak vart ikkje teken imot ({code}).',
  'case.refusalSeen': 'Meldinga som ikkje vart teken imot, er sett på.',
  'case.undeliverable': 'Ein e-post kunne ikkje leverast.',
  'case.personCorrected': 'Namnet, adressa eller språket til ein person vart retta.',
  'case.undeliverableHandled': 'Det som ikkje kom fram på e-post, er gitt på ein annan måte.',
};
