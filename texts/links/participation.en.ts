export const participation = {
  decisionTitle: 'Decide whether {agencyName} takes part',
  decisionAbout:
    '{agencyName} is invited to take part in {round}. The positions are ordinary ones, last {months} months, and can be made permanent afterwards without being advertised again.',
  decisionReplyBy: 'Answer by',
  decisionBasis: 'What the basis from HR covers',
  basis_aim: 'the aim',
  basis_ordinaryPositions: 'ordinary positions',
  basis_temporaryWithWayToPermanent: 'the way from temporary to permanent',
  basis_mentor: 'mentor',
  basis_courses: 'courses',
  decisionQuestion: 'Will you take part?',
  decisionYes: 'Yes, we take part',
  decisionNo: 'No, not this time',
  decisionPositions: 'Number of positions',
  decisionPositionsHint:
    'Fill in only if you take part. The positions are registered later, and the number can be put right.',
  decisionButton: 'Confirm the decision',
  decisionSaidYes: 'You take part with {positions, plural, one {one position} other {# positions}}.',
  decisionSaidNo: 'You do not take part this time.',
  hrGatheringTitle: 'Say whether you come to the gathering',
  hrGatheringQuestion: 'Is anybody from HR in {agencyName} coming?',
};
