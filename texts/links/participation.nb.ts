/** The decision maker's page, and HR's answer to a gathering (R-PAR-2, R-RND-7). */
export const participation = {
  decisionTitle: 'Beslutt om {agencyName} skal delta',
  decisionAbout:
    '{agencyName} er invitert til å delta i {round}. Stillingene er ordinære, varer i {months} måneder og kan gjøres faste etterpå uten ny utlysning.',
  decisionReplyBy: 'Svarfrist',
  decisionBasis: 'Dette er dekket i grunnlaget fra HR',
  basis_aim: 'mål',
  basis_ordinaryPositions: 'ordinære stillinger',
  basis_temporaryWithWayToPermanent: 'veien fra midlertidig til fast',
  basis_mentor: 'mentor',
  basis_courses: 'kurs',
  decisionQuestion: 'Skal virksomheten delta?',
  decisionYes: 'Ja, vi deltar',
  decisionNo: 'Nei, ikke denne gangen',
  decisionPositions: 'Antall stillinger',
  decisionPositionsHint: 'Fylles bare ut hvis dere deltar. Stillingene registreres etterpå, og tallet kan rettes.',
  decisionButton: 'Bekreft beslutningen',
  decisionSaidYes: 'Dere deltar med {positions, plural, one {én stilling} other {# stillinger}}.',
  decisionSaidNo: 'Dere deltar ikke denne gangen.',
  hrGatheringTitle: 'Si om dere kommer på samlingen',
  hrGatheringQuestion: 'Kommer noen fra HR i {agencyName}?',
};
