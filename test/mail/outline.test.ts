/** What a mail is called in a list, before anything is known of what fills it. */
import { expect, test } from 'vitest';
import { editableMails, subjectOutline } from '../../api/admin/mail-names.ts';
import { outline } from '../../mail/fill.ts';

test('a choice that is not made yet says all that may come, never one of them as if it were so', () => {
  const source = 'Finn en ny {role, select, hr {HR-kontakt} other {koordinator}} innen {due}';
  expect(outline(source, 'nb')).toBe('Finn en ny HR-kontakt / koordinator innen …');
  expect(outline(source, 'nb', { role: 'hr' })).toBe('Finn en ny HR-kontakt innen …');
});

test.each(['nb', 'nn', 'en'] as const)('every mail has a name of more than what fills it (%s)', (language) => {
  const names = editableMails.map((mail) => subjectOutline(mail, language));
  expect(names.filter((name) => !/\p{L}{3}/u.test(name))).toEqual([]);
});
