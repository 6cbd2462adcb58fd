import type { SaidThen } from '@subsidy/rules/check';
import { carriesCheck, checkIn, fragmentOf } from './check-link.ts';

const NOW = Date.parse('2026-04-10T12:00:00+09:00');
const SAID: SaidThen = {
  noticeId: '2026-manufacturing-ai',
  noticeVersion: 1,
  type: 'ai-factory',
  state: 'to-confirm',
  toConfirm: 3,
  supportKrw: 200_000_000,
};
const ANSWERS = {
  'company.city': '밀양시',
  'company.previousGrants': [],
  'project.totalCostKrw': 400_000_000,
};

describe('the link of a check', () => {
  it('carries the answers and what was said, without the numbers that name the company', () => {
    const fragment = fragmentOf(
      { ...ANSWERS, 'company.businessRegistrationNumber': '2208139938', 'company.regionCode': null },
      SAID,
      NOW,
    );
    expect(carriesCheck(fragment)).toBe(true);
    expect(fragment).toMatch(/^#check=[\w-]+$/);
    expect(checkIn(fragment)).toEqual({ madeOn: '2026-04-10', answers: ANSWERS, said: SAID });
  });

  it.each([
    ['nothing', '#all-results'],
    ['a broken code', '#check=%%%'],
    ['no JSON', `#check=${btoa('hello')}`],
    ['another version', `#check=${btoa('{"v":2,"on":"2026-04-10","a":{}}')}`],
    ['no answers', `#check=${btoa('{"v":1,"on":"2026-04-10","a":[]}')}`],
    ['ten thousand letters and more', `#check=${'a'.repeat(30_000)}`],
  ])('reads %s as no check', (_what, fragment) => {
    expect(checkIn(fragment)).toBeNull();
  });

  it('leaves out what no check asks, and a verdict that is none', () => {
    const content = {
      v: 1,
      on: '2026-04-10',
      a: { ...ANSWERS, '__proto__.x': 1, other: 2 },
      s: { state: 'won' },
    };
    const fragment = `#check=${btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(content))))}`;
    expect(checkIn(fragment)).toEqual({ madeOn: '2026-04-10', answers: ANSWERS, said: null });
  });
});
