import { NOTICE_2025 } from '../programs/manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { bonusCountText, bonusNotes, bonusOf } from './bonus-notes.ts';

const fieldsOf = (...codes: string[]) => ({ 'project.bonusItems': codes });
const EVIDENCE = { documentType: 'bonus-evidence' };
const countText = (...codes: string[]) =>
  bonusCountText(NOTICE_2026, bonusOf(NOTICE_2026, fieldsOf(...codes)));
const codesOf = (codes: string[], documents = [EVIDENCE, EVIDENCE]) =>
  bonusNotes(NOTICE_2026, fieldsOf(...codes), documents).map(({ code }) => code);

it('names the two of three that count, the one that does not, and the points', () => {
  const text = countText('standards', 'global-small-giant', 'hrd-ai-training') ?? '';
  const [counted = '', left = ''] = text.split('인정되지 않는 항목');
  expect(counted).toContain('제조데이터 표준');
  expect(counted).toContain('글로벌 강소기업');
  expect(counted).toContain('모두 5점');
  expect(left).toContain('AI 직업훈련');
});

it('takes the item of more points, and of one contest one only', () => {
  const text = countText('ai-solution-contest-2nd', 'ai-solution-contest-final') ?? '';
  const [counted = '', left = ''] = text.split('인정되지 않는 항목');
  expect(counted).toContain('최종 선정 솔루션');
  expect(left).toContain('2차 통과 솔루션');
});

it('says nothing of the count where all of it counts in full', () => {
  expect(countText()).toBeNull();
  expect(countText('standards')).toBeNull();
  expect(countText('ai-solution-contest-2nd', 'standards')).toBeNull();
});

it('says that two of three points are five together', () => {
  expect(countText('standards', 'operation-rate')).toContain('모두 5점');
});

it('names an item that the notice has not among those that do not count', () => {
  const text = bonusCountText(NOTICE_2025, bonusOf(NOTICE_2025, fieldsOf('hrd-ai-training')));
  expect(text).toContain('인정되는 항목: 없음');
});

it.each<[string[], number, boolean]>([
  [['level-certificate'], 0, true],
  [['level-certificate'], 1, false],
  [['level-certificate', 'global-small-giant'], 1, true],
  [['level-certificate', 'global-small-giant'], 2, false],
  [['standards'], 0, false],
  [['standards', 'level-certificate'], 0, true],
  [[], 0, false],
])('of %j with %d files evidence is asked for: %s', (codes, files, isAsked) => {
  const documents = Array.from({ length: files }, () => EVIDENCE);
  expect(codesOf(codes, documents).includes('bonus-evidence-missing')).toBe(isAsked);
});

it('names what is to be handed in, at the field and at the document', () => {
  const [note] = bonusNotes(NOTICE_2026, fieldsOf('level-certificate'), [{ documentType: 'export-record' }]);
  expect(note?.message).toContain('수준확인서 (접수 마감일 기준 3년 이내 발급)');
  expect(note?.fields).toEqual(['project.bonusItems', 'bonus-evidence']);
});
