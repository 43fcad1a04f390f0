/**
 * Titles stand in subjects, calendars and lists, where they may not tell that somebody takes part in the programme
 * (R-PRV-4), and a position has the title of the ordinary post it is (R-POS-3 (1)).
 */

/** The programme, those in it, and its target group, in both written forms and in English, also inside longer words. */
const telling =
  /train[eé]e|m[åa]lgrupp|funksjons(?:ned|hem|variasjon)|neds[ae]t+ funksjons|\bh[ou]l i cv|cv-h[ou]l|disab(?:led|ility)|gaps? in (?:the )?cv|cv gap/iu;

export const tellsProgramme = (title: string): boolean => telling.test(title.normalize('NFC'));

/** The text where it may stand in a calendar, else nothing: it stands in the mail and on the page alone. */
export const neutral = (text: string): string => (tellsProgramme(text) ? '' : text);
