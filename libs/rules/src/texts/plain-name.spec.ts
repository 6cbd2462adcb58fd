import { isPlainName } from './plain-name.ts';

it.each([
  ['예스24.com', true],
  ['A.B.C 정밀', true],
  ['㈜한빛/정밀 (제2공장)', true],
  ['Co.,Ltd/안산', true],
  ['HTTP 정밀', true],
  ['경품 당첨! https://evil.invalid/win', false],
  ['경품 ftp://evil.invalid', false],
  ['WWW.evil.invalid', false],
  ['ｗｗｗ．evil.invalid', false],
  ['당첨 evil.invalid/win', false],
  ['http:evil.invalid', false],
  ['win@evil.invalid', false],
  ['win＠evil.invalid', false],
  ['https：／／evil.invalid', false],
  ['www\u200d.evil.invalid', false],
  ['win\u034f@evil.invalid', false],
  ['https:/\ufe0f/evil.invalid', false],
])('%s is a plain name: %p', (name, plain) => {
  expect(isPlainName(name)).toBe(plain);
});
