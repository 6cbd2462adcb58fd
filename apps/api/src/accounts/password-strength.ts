import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { badFields } from '../http/refusal.ts';
import { passwordWords } from '../http/refusals/passwords.ts';
import { COMMON_TYPED_WORDS } from './common-typed-words.ts';
import { typedInEnglish } from './hangul-keys.ts';

/** Whose password it is to be: what somebody who knows them would try first. */
export interface PasswordOwner {
  email: string;
  name: string;
  companies: readonly { name: string; businessRegistrationNumber?: string | null }[];
}

type Weakness = keyof typeof passwordWords.weak;

/** As the contract lets in; more would only cost time. */
const LONGEST = 128;
/** 0 and 1: found within a million guesses. */
const WEAKEST_TAKEN = 2;
/** What a word of one’s own leaves over may be this much and is still nothing. */
const FEW = 4;
const SHORTEST_LATIN = 5;
const SHORTEST_HANGUL = 2;
const SHORTEST_RUN = 4;
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [
  row,
  [...row].reverse().join(''),
]);
/** Forms of companies, which stand before and after their names: ㈜, 주식회사, (주). */
const COMPANY_FORM = /\u3231|\uc8fc\uc2dd\ud68c\uc0ac|\(\uc8fc\)|\uc720\ud55c\ud68c\uc0ac/g;

let estimator: ZxcvbnFactory | null = null;

/** 49,233 common passwords, keyboards, repetitions, dates; and Korean words typed on an English keyboard. Made when first needed. */
function estimate(password: string, inputs: string[]) {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, 'typed-korean': [...COMMON_TYPED_WORDS] },
    graphs: adjacencyGraphs,
    maxLength: LONGEST,
  });
  return estimator.check(password.slice(0, LONGEST), inputs);
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Long enough to say something of its own. */
const isTelling = (word: string): boolean =>
  word.length >= (/\p{Script=Hangul}/u.test(word) ? SHORTEST_HANGUL : SHORTEST_LATIN);

/** A word as it is written, and as it comes out on an English keyboard. */
const bothWays = (word: string): string[] => [...new Set([plain(word), plain(typedInEnglish(word))])];

/** What is told of the person, by what it is. */
function wordsOf({ email, name, companies }: PasswordOwner): [Weakness, string[]][] {
  const names = companies.flatMap((company) => bothWays(company.name.replaceAll(COMPANY_FORM, '')));
  const numbers = companies.flatMap(({ businessRegistrationNumber }) => businessRegistrationNumber ?? []);
  return [
    ['address', [plain(email), plain(email.split('@')[0] ?? '')]],
    ['name', bothWays(name)],
    ['company', names],
    ['business-number', numbers],
  ];
}

/** What is left of a text without these words; a longer one goes first. */
function without(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

const isFew = (rest: string): boolean => rest.replaceAll(/\p{N}/gu, '').length < FEW;

/** A walk along a row of keys, in either direction, and nothing beside it. */
function isKeyboardRow(typed: string): boolean {
  let rest = typed;
  for (const row of ROWS) {
    for (let length = row.length; length >= SHORTEST_RUN; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1)
        rest = rest.replaceAll(row.slice(start, start + length), '');
    }
  }
  return rest !== typed && rest.length < FEW;
}

const PATTERNS: Readonly<Record<string, Weakness>> = {
  dictionary: 'common',
  spatial: 'keyboard',
  repeat: 'repeated',
  sequence: 'repeated',
  date: 'date',
};

function guessable(password: string, inputs: string[]): Weakness | null {
  const { score, sequence } = estimate(password, inputs);
  if (score >= WEAKEST_TAKEN) return null;
  const [longest] = [...sequence].sort((a, b) => b.token.length - a.token.length);
  return PATTERNS[longest?.pattern ?? ''] ?? 'common';
}

/** Why a password is too weak for this person; null where it will do. */
export function weaknessOf(password: string, owner: PasswordOwner): Weakness | null {
  const bare = plain(password);
  const typed = plain(typedInEnglish(password));
  const told = wordsOf(owner);
  for (const [weakness, words] of told) {
    if (words.some((word) => isTelling(word) && bare.includes(word))) return weakness;
  }
  if (isKeyboardRow(typed)) return 'keyboard';
  const rest = without(typed, COMMON_TYPED_WORDS);
  if (rest !== typed && isFew(rest)) return 'typed-korean';
  const inputs = told.flatMap(([, words]) => words);
  return guessable(password, inputs) ?? guessable(typed, inputs);
}

/** 비밀번호의 세기: the one check of every password that is set; sign-in never asks. Refuses a weak one and says why. */
export function requireStrongPassword(password: string, owner: PasswordOwner, field = 'password'): void {
  const weakness = weaknessOf(password, owner);
  if (weakness === null) return;
  throw badFields({ field, code: 'weak', message: passwordWords.weak[weakness] });
}
