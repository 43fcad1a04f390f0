/** The person's form of language, and every text of the desk in it (R-UU-2). */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Day, type Language, languages } from '../domain/words.ts';
import { dateInWords, dayInWords } from '../mail/fill.ts';
import { commonTexts } from '../texts/common/index.ts';
import { type Catalogue, type TextValues, textIn } from '../texts/web/catalogue.ts';
import { deskTexts, type WebTextKey } from '../texts/web/desk/index.ts';

interface InLanguage {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** Chosen on this machine, over what is known of the person. */
const kept = 'forlop-language';

const isLanguage = (text: string | null | undefined): text is Language => languages.some((one) => one === text);

function firstLanguage(): Language {
  const chosen = localStorage.getItem(kept);
  if (isLanguage(chosen)) return chosen;
  const ofBrowser = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage);
  return ofBrowser === 'nn' ? 'nn' : 'nb';
}

const Context = createContext<InLanguage>({ language: 'nb', setLanguage: () => {} });

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = commonTexts[language].locale;
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage }), [language]);
  return <Context value={value}>{children}</Context>;
}

/** The person's own form, until they choose another here. */
export function useOwnLanguage(own: Language | undefined): void {
  const { setLanguage } = useContext(Context);
  useEffect(() => {
    if (own !== undefined && localStorage.getItem(kept) === null) setLanguage(own);
  }, [own, setLanguage]);
}

export interface Texts extends InLanguage {
  readonly say: (key: WebTextKey, values?: TextValues) => string;
  /** "fredag 17. mars 2017" */
  readonly dayText: (day: Day) => string;
  /** "17. mars 2017" */
  readonly dateText: (day: Day) => string;
  readonly choose: (language: Language) => void;
}

export function useLanguage(): Texts {
  const { language, setLanguage } = useContext(Context);
  return useMemo(
    () => ({
      language,
      setLanguage,
      say: (key, values = {}) => textIn(deskTexts, language, key, values),
      dayText: (day) => dayInWords(language, day),
      dateText: (day) => dateInWords(language, day),
      choose: (chosen) => {
        localStorage.setItem(kept, chosen);
        setLanguage(chosen);
      },
    }),
    [language, setLanguage],
  );
}

/** The texts of one page's own catalogue: `const say = useTexts(roundTexts)`. */
export function useTexts<Key extends string>(catalogue: Catalogue<Key>): (key: Key, values?: TextValues) => string {
  const { language } = useContext(Context);
  return useMemo(
    () =>
      (key, values = {}) =>
        textIn(catalogue, language, key, values),
    [catalogue, language],
  );
}
