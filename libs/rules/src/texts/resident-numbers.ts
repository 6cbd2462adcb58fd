import { isDay } from '../core/calendar.ts';

/** Six digits of a day, something between them or nothing, seven more; alone, not a part of a longer number. */
const THIRTEEN = /(?<!\d)(\d{6})[ \t]?[-‐‑‒–—−·.~/ㅡ]?[ \t]?(\d{7})(?!\d)/gu;
/** The number is said to be a 법인등록번호 right before it, also in brackets, with a colon or blanks. */
const LABELLED_CORPORATE = /법인\s*(?:등록\s*)?번호[^\d\n]{0,10}$/u;
/** 1–4 were born here, 5–8 are foreigners; the century follows from it. */
const CENTURY: Readonly<Record<string, string>> = {
  ...{ 1: '19', 2: '19', 5: '19', 6: '19' },
  ...{ 3: '20', 4: '20', 7: '20', 8: '20' },
};

/**
 * 주민등록번호로 보이는 번호: what in a text looks like a resident or alien registration number, each as it may be shown (900101-*******).
 * A day that exists and a seventh digit of 1–8; the check digit says nothing of numbers since October 2020. Never one of the corporate
 * numbers given, nor one that is called 법인등록번호.
 */
export function residentNumbersIn(text: string, corporateNumbers: readonly string[] = []): string[] {
  const plain = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const found = [...plain.matchAll(THIRTEEN)].filter(({ 1: day = '', 2: rest = '', index }) => {
    const known = corporateNumbers.includes(`${day}${rest}`);
    return !known && isBirthday(day, rest) && !LABELLED_CORPORATE.test(plain.slice(0, index));
  });
  return [...new Set(found.map(([, day = '']) => `${day}-*******`))];
}

function isBirthday(day: string, rest: string): boolean {
  const century = CENTURY[rest.charAt(0)];
  if (century === undefined) return false;
  return isDay(`${century}${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`);
}
