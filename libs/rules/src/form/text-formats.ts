import { wrongFormat } from '../messages/answer-problems.ts';
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

/** A text that cannot be what its field asks for: an address without @, a phone number without digits. */
export function formatProblem(label: string, format: TextFormat, text: string): Problem | null {
  return FORMATS[format](text.normalize('NFKC').trim())
    ? null
    : problem(`not-${format}`, wrongFormat(label, format));
}
