import { wordFaults } from './plain-words.ts';

it.each([
  '현재 상태(작성 중)에서는 할 수 없는 작업입니다.',
  '접수번호 MA26-000123-7로 제출했습니다.',
  '이 공고의 접수 기간은 2026. 4. 20.(월) 17:00까지(한국시간)입니다.',
  '중소기업은 sminfo.mss.go.kr에서 확인서를 받으세요. 예: name@company.co.kr',
  '파일을 multipart/form-data 형식으로 보내 주세요.',
  '제출 기한: https://portal.invalid/applications/7/plan-submission',
  'pdf, hwp, docx 형식의 파일만 올릴 수 있습니다. (AI, KPI)',
])('%s is for people', (text) => {
  expect(wordFaults(text)).toEqual([]);
});

it.each([
  ['국세 완납증명서은(는) 3개월 이내여야 합니다.', 'two particles at once'],
  ['접수번호 7(으)로 제출했습니다.', 'two particles at once'],
  ['2026-11-27T04:16:20.442+09:00까지입니다.', 'a raw instant'],
  ['오늘(2026-11-27)까지입니다.', 'a raw day'],
  ['(제출일 기준 -43일)', 'a negative count'],
  ['현재 상태(plan-open)에서는 할 수 없습니다.', 'a raw code'],
  ['다음 항목: company.annualResults', 'a raw code'],
  ['상태가 바뀌었습니다: MA26-1(reserve)', 'the code reserve'],
  ['보완 기한은 undefined입니다.', 'a value that is none'],
])('%s is not: %s', (text, fault) => {
  expect(wordFaults(text)).toContain(fault);
});
