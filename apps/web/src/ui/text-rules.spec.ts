import { emailRules, nameRules, passwordRules, visible } from './text-rules.ts';

it.each([
  ['', '적어 주세요'],
  [' \u200b　', '적어 주세요'],
  ['가', true],
])('%j as a text that has to be there: %p', (text, answer) =>
  expect(visible('적어 주세요')(text)).toBe(answer),
);

it.each([
  ['한빛정밀(주)', true],
  ['당첨되셨습니다 https://spam.test', false],
])('%s as a name: %p', (text, takes) => expect(nameRules('').plain(text) === true).toBe(takes));

it.each([
  ['열두글자짜리비밀번호임', false],
  ['열두글자짜리비밀번호임요', true],
  ['열두글자짜리비밀번호임요'.normalize('NFD'), true],
  ['열두글자'.normalize('NFD'), false],
])('%s is long enough for a password, counted in syllables: %p', (text, takes) =>
  expect(passwordRules('').long(text) === true).toBe(takes),
);

it.each([
  ['name@company.co.kr', true],
  ['  name@company.co.kr ', true],
  ['name@company', false],
  ['name company.kr', false],
  ['na me@company.kr', false],
])('%j is like an address of mail: %p', (text, takes) => expect(emailRules.form(text) === true).toBe(takes));
