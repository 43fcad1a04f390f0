/** What a command's form asks for; the table is made when the desk is built. */
import { forms } from 'virtual:forms';
import type { CaseKind } from '../../domain/words.ts';
import type { FormField } from './form-table.ts';

export const formOf = (kind: CaseKind, type: string): readonly FormField[] | null => forms[kind]?.[type] ?? null;
