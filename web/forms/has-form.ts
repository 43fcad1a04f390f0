/** Which commands a form can give; the table is made when the desk is built. */
import { forms } from 'virtual:forms';
import type { CaseKind } from '../../domain/words.ts';
import type { FormField } from './form-table.ts';

export const formOf = (kind: CaseKind, type: string): readonly FormField[] | null => forms[kind]?.[type] ?? null;

export const hasForm = (kind: CaseKind, type: string): boolean => formOf(kind, type) !== null;
