/** The language that a person has chosen for what is written to them (R-UU-2). */
import type { Language, PersonId } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** English is for applicants and employees (R-UU-2): no other mail is written in it. */
const readsEnglish = async (tx: Transaction, person: PersonId): Promise<boolean> =>
  (await tx.casePerson.count({ where: { personId: person, role: { in: ['applicant', 'employee'] } } })) > 0;

/** Languages that what is written to the person exists in. */
export const languagesFor = (store: Store, person: PersonId): Promise<readonly Language[]> =>
  transact(store, async (tx) => ((await readsEnglish(tx, person)) ? ['nb', 'nn', 'en'] : ['nb', 'nn']));

/** @returns false where nothing is written to them in that language, or they have been erased */
export const chooseLanguage = (store: Store, person: PersonId, language: Language): Promise<boolean> =>
  transact(store, async (tx) => {
    if (language === 'en' && !(await readsEnglish(tx, person))) return false;
    const now = await tx.personVersion.findFirst({ where: { personId: person }, orderBy: { version: 'desc' } });
    if (now === null || now.erasedAt !== null) return false;
    if (now.language === language) return true;
    const { name, email, refusedAt, version } = now;
    const at = new Date(await caseNow(store, tx));
    await tx.personVersion.create({
      data: { personId: person, version: version + 1, name, email, language, refusedAt, at },
    });
    return true;
  });
