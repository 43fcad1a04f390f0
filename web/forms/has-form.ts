/** Which commands a form can give; the names are listed when the desk is built. */
import { formNames } from 'virtual:form-names';
import type { CaseKind } from '../../domain/words.ts';
import { byHand } from './by-hand.ts';

export const hasForm = (kind: CaseKind, type: string): boolean =>
  formNames[kind]?.includes(type) === true || byHand[kind].includes(type);
