/** How a paragraph of a mail in an agency's own words may be written (R-MAIL-1): the same where it is typed, kept and sent. */

const named = /\{([A-Za-z]\w*)\}/g;

/** What the text asks to have filled in, each as `{name}`. */
export const namesIn = (text: string): readonly string[] => [...text.matchAll(named)].map(([, name = '']) => name);

/** Whether every brace stands around a name: a brace otherwise would be the mails' own language. */
export const isWellFormed = (text: string): boolean => !/[{}]/.test(text.replaceAll(named, ''));

const carried = /[/~]\S*\{[A-Za-z]\w*\}|\}\{|[^ \n]\{\w*Link\}/;

/**
 * Whether something that is filled in would become a part of an address of the writer's own: whoever follows that would
 * tell its owner what was filled in, and of a link the token that opens the reader's page (R-MAIL-3).
 */
export const carriesNames = (text: string): boolean => carried.test(text);

/** The longest that a paragraph may be, in characters. */
export const mostInParagraph = 2000;
