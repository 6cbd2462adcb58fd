import { topic } from '../messages/format.ts';
import type { TextFormat } from './form.ts';
import { problem, type Problem } from './problem.ts';

const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/;
/** The shortest numbers that a company has, such as 1588-0000, have eight digits; with room for inner extensions seven. */
const FEWEST_PHONE_DIGITS = 7;

/** Enough digits in one piece, and not one digit all through. */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= FEWEST_PHONE_DIGITS && new Set(digits).size > 1;
}

const FORMATS: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  email: (text) => EMAIL.test(text),
  phone: (text) => text.split(/\p{L}+/u).some(isPhoneNumber),
  // Doubted, never refused: numbers issued from 2025-01-31 may carry no check digit.
  'corporate-number': () => true,
};

const SENTENCES: Readonly<Record<TextFormat, string>> = {
  email: 'name@company.co.kr처럼 @가 있는 주소를 입력하세요.',
  phone: '지역 번호까지 숫자로 입력하세요. 예: 031-500-0000',
  'corporate-number': '숫자 13자리를 입력하세요.',
};

/** A text that cannot be what its field asks for: an address without @, a phone number without digits. */
export function formatProblem(label: string, format: TextFormat, text: string): Problem | null {
  return FORMATS[format](text.normalize('NFKC').trim())
    ? null
    : problem(`not-${format}`, `${topic(label)} ${SENTENCES[format]}`);
}
