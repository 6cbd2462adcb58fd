import { weaknessOf, type PasswordOwner } from './password-strength.ts';
import { typedInEnglish } from './hangul-keys.ts';

const OWNER: PasswordOwner = {
  email: 'hong.gildong@hanbit.co.kr',
  name: '홍길동',
  companies: [{ name: '(주)한빛정밀', businessRegistrationNumber: '2208139938' }],
};

describe('the strength of a password', () => {
  it.each([
    ['password1234', 'common'],
    ['P@ssw0rd1234', 'common'],
    ['iloveyou2026', 'common'],
    ['qwertyuiop12', 'keyboard'],
    ['asdfghjkl;1234', 'keyboard'],
    ['poiuytrewq987', 'keyboard'],
    ['ㅂㅈㄷㄱ1234567890', 'keyboard'],
    ['qlalfqjsgh123', 'typed-korean'],
    ['dkssudgktpdy2026!', 'typed-korean'],
    ['비밀번호비밀번호비밀번호', 'typed-korean'],
    ['xxxxxxxxxxxxxxxx', 'repeated'],
    ['abcdefghijklmn', 'repeated'],
    ['good-hong.gildong-morning', 'address'],
    ['나는홍길동이다열두글자', 'name'],
    ['ghdrlfehd-river-94', 'name'],
    ['한빛정밀-river-9414', 'company'],
    ['gksqlcwjdalf!river', 'company'],
    ['number 220-81-39938', 'business-number'],
  ])('%s is refused: %s', (password, why) => {
    expect(weaknessOf(password, OWNER)).toBe(why);
  });

  it.each([
    'a-long-enough-password',
    'another-long-password',
    'a-long-password-1',
    'a-long-password-of-their-own',
    'a long sentence of an owner',
    'sample-portal-2026!',
    'correct horse battery staple',
    '봄비가 내리는 창가에서',
    'Strong-Passw0rd-2026',
  ])('%s is taken', (password) => {
    expect(weaknessOf(password, OWNER)).toBeNull();
  });

  it('takes no notice of a name so short that it is in every other word', () => {
    const owner = { ...OWNER, email: 'ann@x.kr', name: 'Ann', companies: [{ name: 'AB' }] };
    expect(weaknessOf('a-long-planned-password', owner)).toBeNull();
  });

  it('looks at the longest that may come within half a second', () => {
    const started = performance.now();
    expect(weaknessOf('aA@4'.repeat(32), OWNER)).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(500);
  });
});

it('knows what a Korean word becomes on an English keyboard', () => {
  expect(typedInEnglish('비밀번호')).toBe('qlalfqjsgh');
  expect(typedInEnglish('꽤 괜찮다 2026')).toBe('Rho rhoscksgek 2026');
});
