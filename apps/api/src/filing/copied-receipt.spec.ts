import { isCopyOf } from './copied-receipt.ts';

const FILED = {
  receiptNumber: 'MA26-000123-7-S1',
  submittedAt: '2026-04-20T16:59:58.123+09:00',
  contentSha256: 'ab'.repeat(32),
  signature: `-aB_9-${'x'.repeat(78)}z-`,
};
const isCopy = (change: Partial<typeof FILED>): boolean => isCopyOf({ ...FILED, ...change }, FILED);

describe('a receipt as people copy it', () => {
  it.each([
    { submittedAt: '2026-04-20T16:59:58.123+09:00' },
    { submittedAt: '2026-04-20t16:59:58.123+0900' },
    { submittedAt: '2026-04-20T16:59:58.\n123+09:00' },
    { submittedAt: '2026. 4. 20. 16:59:58.123 (한국시간)' },
    { submittedAt: '2026. 4. 20.(월) 16:59:58 (한국시간)' },
    { submittedAt: '2026. 4. 20.(월) 16:59' },
    { submittedAt: '접수 시각 2026년 4월 20일 16:59:58' },
    { submittedAt: '２０２６. 4. 20.(월) 16:59:58' },
    { receiptNumber: 'ma26-000123-7-s1' },
    { receiptNumber: ' MA26–000123\n-7 - S1 ' },
    { receiptNumber: 'MA260001237S1' },
    { contentSha256: 'AB'.repeat(32) },
    { contentSha256: `${'ab'.repeat(16)}\n  ${'ab'.repeat(16)}` },
    { signature: FILED.signature.replaceAll('-', '') },
    { signature: FILED.signature.slice(0, -1) },
    { signature: `${FILED.signature} |`, contentSha256: `${FILED.contentSha256} |` },
    { receiptNumber: 'MA26-000123-7-S1 |', submittedAt: `${FILED.submittedAt} |` },
    { signature: `${FILED.signature.slice(0, 40)}\u00ad\r\n ${FILED.signature.slice(40)}` },
    { signature: FILED.signature.replaceAll('-', '\u2212') },
  ])('%j is the same', (change) => {
    expect(isCopy(change)).toBe(true);
  });

  it.each([
    { submittedAt: '2026-04-20T16:59:58.124+09:00' },
    { submittedAt: '2026-04-20T07:59:58.123Z' },
    { submittedAt: '2026-04-20T16:59:58.123-09:00' },
    { submittedAt: '2026. 4. 20.(월) 16:59:57' },
    { submittedAt: '2026. 4. 21.(화) 16:59:58' },
    { submittedAt: '2026. 4. 20.' },
    { submittedAt: '2026. 13. 40. 16:59:58' },
    { submittedAt: '' },
    { receiptNumber: 'MA26-000123-7' },
    { receiptNumber: 'MA26-000124-7-S1' },
    { contentSha256: 'ab'.repeat(31) },
    { signature: FILED.signature.toLowerCase() },
    { signature: FILED.signature.replace('_', '') },
    { signature: FILED.signature.slice(0, -3) },
    { signature: '' },
  ])('%j is another', (change) => {
    expect(isCopy(change)).toBe(false);
  });
});
