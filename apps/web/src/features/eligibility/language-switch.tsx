import { useLanguage, type Language } from '../../i18n/language.tsx';
import { useCheckWording } from './check-wording.ts';
import './language-switch.css';

const NAMES: Record<Language, string> = { ko: '한국어', en: 'English' };

/** 한국어 / English for the eligibility pages. */
export function LanguageSwitch() {
  const { language, choose, loading, failed } = useLanguage();
  const { words } = useCheckWording();
  return (
    <div className="stack-tight">
      <div className="language-switch" role="group" aria-label={words.language}>
        {(['ko', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            className="language-button"
            aria-pressed={language === one}
            onClick={() => choose(one)}
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      <p role="status" className={failed ? 'small' : 'visually-hidden'}>
        {loading ? words.languageLoading : failed ? words.languageFailed : ''}
      </p>
    </div>
  );
}
