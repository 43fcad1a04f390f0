/** Who is offered the yearly report: the same as may take it out (domain/access.ts, which brings more than a browser needs). */
import type { Role } from '../../domain/words.ts';

export const reporters: readonly Role[] = ['hr', 'hrHead'];
