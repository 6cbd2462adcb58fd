import { cleanText, isBlank, isPlainName, NOT_A_NAME } from '@subsidy/rules';
import { grouped } from './format.ts';

type Rule = (text: string) => true | string;

/** A text that has to be there: what cannot be seen does not fill a field. */
export const visible =
  (message: string): Rule =>
  (text) =>
    !isBlank(text) || message;

/** A reason of so many characters; `what` is a word without a final consonant (사유, 이유). */
export const reasonOf =
  (what: string, { min, max }: { min: number; max: number }): Rule =>
  (text) => {
    const { length } = cleanText(text);
    if (length < min) return `${what}를 ${String(min)}자 이상 적어 주세요.`;
    return length <= max || `${what}는 ${grouped(max)}자까지 적을 수 있습니다. 줄여 주세요.`;
  };

/** 이름, 상호: there, and no message with an address in it. */
export const nameRules = (message: string) => ({
  visible: visible(message),
  plain: ((text) => isPlainName(text) || NOT_A_NAME) satisfies Rule,
});

const MIN_PASSWORD = 12;

/** What a new password is told to be. */
export const PASSWORD_HINT = `${String(MIN_PASSWORD)}자 이상. 문장처럼 길게 정하면 외우기 쉽고 안전합니다. 이름이나 회사 이름은 넣지 마세요.`;

/** 비밀번호: long enough as the portal counts, in whole syllables. */
export const passwordRules = (message: string) => ({
  visible: visible(message),
  long: ((text) =>
    text.normalize('NFC').length >= MIN_PASSWORD ||
    `비밀번호는 ${String(MIN_PASSWORD)}자 이상으로 정해 주세요.`) satisfies Rule,
});

/** 이메일: like an address; the portal looks closer. */
export const emailRules = {
  visible: visible('이메일을 입력해 주세요.'),
  form: ((text) =>
    /^\S+@\S+\.\S+$/.test(text.trim()) || '이메일은 name@company.co.kr 처럼 입력해 주세요.') satisfies Rule,
};
