/** Every mail's text, by kind of case and language. */
import type { MailCatalogue } from '../../mail/catalogue.ts';
import { position as positionNb } from './position.nb.ts';

export const mailTexts = { position: { nb: positionNb, nn: positionNb } } as unknown as MailCatalogue;
