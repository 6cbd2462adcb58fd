import type { DocumentView, SupplementRequestView } from '@subsidy/contract';
import { formOf, PUBLISHED_NOTICES, type JsonValue } from '@subsidy/rules';
import { comparedItems, dueAt, fileNames } from './supplement.ts';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('the notice of 2026 is gone');
const form = formOf(terms, 'ai-factory');

const file = (id: string): DocumentView => ({
  id,
  documentType: 'national-tax-clearance',
  fileName: `${id}.pdf`,
  size: 1,
  sha256: 'a',
  issuedOn: '2026-03-01',
  scan: 'clean',
  stage: 'application',
  uploadedBy: 'applicant',
  uploadedAt: '2026-03-20T10:00:00+09:00',
});
const kept = ({ id, fileName, sha256, issuedOn }: DocumentView): JsonValue => ({
  id,
  fileName,
  sha256,
  issuedOn,
});

const aRequest = (before: Record<string, unknown>): SupplementRequestView => ({
  id: 'r1',
  status: 'open',
  dueOn: '2026-04-30',
  items: [
    { field: 'project.summary', reason: '공정별로 나누어 적어 주세요.' },
    { documentType: 'national-tax-clearance', reason: '발급일이 보이지 않습니다.' },
  ],
  before,
  requestedAt: '2026-04-20T10:00:00+09:00',
  requestedBy: '김컨설',
  respondedAt: null,
  note: null,
  after: null,
  receiptNumber: null,
});

describe('what a supplement asks for', () => {
  it('is unchanged while value and file are those of the request', () => {
    const before = { 'project.summary': '가', 'national-tax-clearance': [kept(file('f1'))] };
    const items = comparedItems(aRequest(before), form, { 'project.summary': '가' }, [file('f1')]);
    expect(items.map(({ isChanged }) => isChanged)).toEqual([false, false]);
    expect(items.map(({ label }) => label)).toEqual(['사업 요약', '국세 완납증명서']);
  });

  it('is changed by another value, and by another file even of the same bytes', () => {
    const before = { 'project.summary': '가', 'national-tax-clearance': [kept(file('f1'))] };
    const items = comparedItems(aRequest(before), form, { 'project.summary': '나' }, [file('f2')]);
    expect(items.map(({ isChanged }) => isChanged)).toEqual([true, true]);
    expect(fileNames(items[1]?.now ?? null)).toEqual(['f2.pdf']);
  });

  it('takes no file for the same as none before', () => {
    const [, document] = comparedItems(aRequest({ 'national-tax-clearance': null }), form, {}, []);
    expect(document?.isChanged).toBe(false);
  });

  it('is due at the end of the day in Korea', () => {
    expect(new Date(dueAt({ dueOn: '2026-04-30' })).toISOString()).toBe('2026-04-30T14:59:59.999Z');
  });
});
