import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { English } from './english.ts';
import { ko, type Words } from './ko.ts';
import { LANGUAGE } from './kept-as.ts';
import { entriesKo, type EntryWords } from './entries-ko.ts';

export type Language = 'ko' | 'en';

interface LanguageState {
  language: Language;
  /** null while Korean is read: its readers never download it. */
  english: English | null;
}

interface LanguageControl extends LanguageState {
  choose: (language: Language) => void;
  /** Whether English was asked for and is on its way. */
  loading: boolean;
  /** Whether English could not be fetched. */
  failed: boolean;
}

const KOREAN: LanguageState = { language: 'ko', english: null };
const LanguageContext = createContext<LanguageControl>({
  ...KOREAN,
  choose: () => undefined,
  loading: false,
  failed: false,
});

function keptLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'ko';
  } catch {
    return 'ko';
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // Without storage the choice lives as long as the page.
  }
}

/** Lets the pages below be read in Korean or English, and marks them with the language they are in. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(keptLanguage);
  const [english, setEnglish] = useState<English | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (asked !== 'en' || english !== null) return;
    let isCurrent = true;
    import('./english.ts').then(
      (loaded) => isCurrent && setEnglish(loaded.english),
      () => {
        if (!isCurrent) return;
        setFailed(true);
        setAsked('ko');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, english]);
  const control = useMemo<LanguageControl>(
    () => ({
      ...(asked === 'en' && english !== null ? { language: 'en', english } : KOREAN),
      choose: (language) => {
        setFailed(false);
        setAsked(language);
        keep(language);
      },
      loading: asked === 'en' && english === null,
      failed,
    }),
    [asked, english, failed],
  );
  return (
    <LanguageContext value={control}>
      <div lang={control.language}>{children}</div>
    </LanguageContext>
  );
}

/** The language that is read here, and how to choose another. */
export const useLanguage = (): LanguageControl => use(LanguageContext);

/** Words that stand on more than one screen, in the language that is read here. */
export function useWords(): Words {
  const { english } = use(LanguageContext);
  return english?.words ?? ko;
}

/** What fields say of what was written or pasted into them, in the language that is read here. */
export function useEntryWords(): EntryWords {
  const { english } = use(LanguageContext);
  return english?.entries ?? entriesKo;
}
