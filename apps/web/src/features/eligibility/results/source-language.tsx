import { useLanguage } from '../../../i18n/language.tsx';

/** Tells readers of English that the sources below stand in Korean. */
export function SourceLanguage() {
  const { english, language } = useLanguage();
  if (english === null) return null;
  return (
    <p className="muted small" lang={language}>
      {english.results.sourceLanguage}
    </p>
  );
}
