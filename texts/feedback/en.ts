/** Draft of an answer to somebody who applied (R-POS-9), in English. */
import type { FeedbackTexts } from './shape.ts';

export const en: FeedbackTexts = {
  thanks: 'Thank you for applying for the position {title} in {agencyName}.',
  thanksMet: 'Thank you for applying for the position {title} in {agencyName}, and for taking the time to meet us.',
  decided: {
    late: 'Your application reached us after the deadline. Such applications are all treated alike, and in this recruitment none of them has been considered.',
    notVerified: 'We could not consider your application in this recruitment. That says nothing about what you can do.',
    considered: 'This time we went on with other applicants.',
    interviewed: 'After the interviews we have chosen to go on with other applicants.',
    ranked:
      'You were recommended for the position. We found you qualified and would have been glad to have you. This time it goes to somebody who was ranked before you.',
    declined: 'You were offered the position, and this time it did not come to your starting with us.',
    stopped:
      'We have stopped this recruitment, and nobody will be hired for the position now. This goes for everybody who applied.',
    noneSuitable: 'The recruitment has ended without anybody being hired. This goes for everybody who applied.',
  },
  write: {
    late: 'Write a sentence to this very applicant, for instance about a similar position that is coming',
    notVerified:
      'Write a sentence to this very applicant, for instance about other positions. Do not write about reasons',
    considered: 'Write a concrete sentence about this application: something that was good, or what others had more of',
    interviewed: 'Write a concrete sentence from the meeting: a strength that you noticed, or what made the difference',
    ranked: 'Write a concrete sentence about what you valued in this applicant',
    declined: 'Write a sentence to this very applicant, for instance what you would have liked to have them for',
    stopped: 'Write a sentence about why the recruitment was stopped, or what happens to the position now',
    noneSuitable:
      'Write a concrete sentence about this application: something that was good, or what the job needs more of',
  },
  access:
    'You may ask for access to the case. You will then see what concerns you, and a list of the applicants with name, age, education and experience. You may also do so after the hiring is decided (regulations to the Public Administration Act, sections 14 to 19).',
  passedOver:
    'If you think that you were passed over contrary to the Equality and Anti-Discrimination Act, you may demand to be told in writing which education, experience and other qualifications the person hired has (section 31 of the Act).',
  complaint:
    'A decision to hire cannot be appealed. If you think that the case was handled wrongly, you may complain to the Parliamentary Ombud (Sivilombudet).',
  contact: 'If you have questions, reply to this message or contact HR in {agencyName}.',
  closing: 'Kind regards\n{writer}\n{agencyName}',
  closingNoName: 'Kind regards\n{agencyName}',
};
