import { guideWindowText } from './guide-window.ts';

const OPENS = '2026-04-15T00:00:00+09:00';
const CLOSES = '2026-04-30T23:59:59+09:00';

it.each([
  [null, null],
  [OPENS, null],
  [null, CLOSES],
])('says when the days are not published: %p – %p', (opensAt, closesAt) =>
  expect(guideWindowText({ opensAt, closesAt })).toBe('접수 기간은 공개된 자료에 없습니다'),
);

it('says the days in Korean time', () =>
  expect(guideWindowText({ opensAt: OPENS, closesAt: CLOSES })).toBe(
    '2026. 4. 15.(수) 00:00 ~ 2026. 4. 30.(목) 23:59 (한국시간)',
  ));
