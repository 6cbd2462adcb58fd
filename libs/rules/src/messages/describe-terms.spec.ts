import { cited } from '../core/citation.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { aGuide } from '../testing/guides.ts';
import { describeTerms } from './describe-terms.ts';
import type { TermsLine } from './terms-line.ts';

function linesOf(id: string): readonly TermsLine[] {
  const notice = GUIDE_NOTICES.find((candidate) => candidate.id === id);
  if (notice === undefined) throw new Error(`No notice ${id}`);
  return describeTerms(notice.terms);
}

it.each(GUIDE_NOTICES.map(({ id, terms }) => [id, terms] as const))(
  'describes the terms of %s',
  (_id, terms) => {
    const lines = describeTerms(terms);
    expect(lines.length).toBeGreaterThan(12);
    for (const { group, label, text, cite } of lines) {
      expect([group, label, text].every((part) => part.trim() !== '')).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      expect(cite.clause).not.toBe('');
    }
    for (const note of terms.notes) expect(lines.map(({ text }) => text)).toContain(note.value);
    expect(new Set(lines.map(({ group, label }) => `${group} ${label}`)).size).toBe(lines.length);
  },
);

it('says whom to ask for every figure that is open', () => {
  for (const { terms } of GUIDE_NOTICES) {
    const open = describeTerms(terms).filter(({ text }) => text.includes('공개된 자료에 없음'));
    for (const { text } of open)
      expect(text).toBe(`공개된 자료에 없음 – ${terms.contact?.name ?? ''}에 문의`);
    const unknown = JSON.stringify(terms.types).split('"value":null').length - 1;
    expect(open.length).toBe(unknown);
  }
});

const ask = (office = '스마트제조혁신추진단'): string => `공개된 자료에 없음 – ${office}에 문의`;

it.each([
  ['2026-autonomous-factory-1', '2년 과제', '정부지원 비율', '총사업비의 50 % 이내'],
  ['2026-autonomous-factory-1', '2년 과제', '정부지원 한도', '최대 6억 원'],
  ['2026-autonomous-factory-1', '2년 과제', '사업 기간', '24개월 이내'],
  ['2026-autonomous-factory-1', '2년 과제', '현재 수준', '중간1 이상'],
  ['2026-advanced-general', '고도화', '지원 횟수', '같은 목표 수준에서 2번까지'],
  ['2026-advanced-general', '고도화', '누적 한도', '같은 목표 수준에서 2억 5,000만 원까지'],
  ['2026-advanced-general', '고도화', '목표 수준', '중간1 이상이며 현재 수준 이상'],
  ['2026-advanced-general-jump-up', '도약(Jump-Up) 연계', '정부지원 한도', '최대 5억 원'],
  ['2026-advanced-general-jump-up', '도약(Jump-Up) 연계', '정부지원 비율', ask()],
  ['2026-win-win', '기초', '정부지원 비율', '총사업비의 30 % 이내'],
  ['2026-win-win', '기초', '정부지원 한도', ask()],
  ['2026-win-win', '기초', '주관기관 부담 비율', '총사업비의 30 %'],
  ['2026-win-win', '기초', '주관기관 부담 한도', ask()],
  ['2026-win-win', '기초', '기업 부담 비율', '총사업비의 40 % 이내'],
  ['2026-win-win-samsung', '수준 향상', '정부지원 한도', '최대 7,500만 원'],
  ['2026-win-win-samsung', '수준 향상', '주관기관 부담 한도', '최대 7,500만 원'],
  ['2026-win-win-samsung', '수준 향상', '기업 부담 비율', '총사업비의 40 % 이내'],
  ['2026-win-win-samsung', '수준 향상', '수준 이동', '목표 수준이 현재 수준보다 높음'],
  ['2026-win-win-samsung', '동일 수준', '정부지원 한도', '최대 3,000만 원'],
  ['2026-win-win-samsung', '동일 수준', '수준 이동', '목표 수준이 현재 수준과 같음'],
  ['2026-win-win-ai-samsung', 'AI트랙', '정부지원 비율', '총사업비의 50 % 이내'],
  ['2026-win-win-ai-samsung', 'AI트랙', '정부지원 한도', ask()],
  ['2026-win-win-ai-posco', 'AI트랙', '주관기관 부담 비율', ask()],
  ['2026-win-win-ai-posco', 'AI트랙', '주관기관', '포스코 협력사'],
  ['2026-ministry-linked', '단일 유형', '정부지원 한도', '최대 2억 5,000만 원'],
  ['2026-ministry-linked', '단일 유형', '정부지원 비율', ask()],
  ['2026-rnd-diffusion', '단일 유형', '정부지원 한도', '최대 4억 원'],
  ['2026-rnd-diffusion', '단일 유형', '정부지원 비율', ask()],
  ['2026-robot', '단일 유형', '정부지원 한도', '최대 2억 5,000만 원'],
  ['2026-process-automation', '단일 유형', '사업 기간', ask('국가뿌리산업진흥센터')],
  ['2026-cloud', '구독형', '정부지원 한도', ask()],
  ['2026-level-certification', '수준확인', '정부지원 비율', '총사업비의 100 % 이내'],
  ['2026-level-certification', '수준확인', '기업 부담 비율', '총사업비의 0 % 이내'],
  ['2026-micro-workshop', '스마트공방', '정부지원 비율', '총사업비의 70 % 이내'],
  ['2026-micro-workshop', '스마트공방', '현물 비율', '기업부담금의 50 % 이내'],
  ['2026-micro-workshop', '스마트공방', '현물 한도', ask('소상공인시장진흥공단')],
  ['2026-micro-workshop', '스마트공방', '현물 항목', '도입기업 인건비'],
  ['2026-micro-workshop', '스마트공방', '상시근로자', '10명 미만'],
  ['2026-micro-workshop', '스마트공방', '평균 매출 하한', '2억 원 초과'],
  ['2026-micro-workshop', '지원 대상과 제외', '기업 규모', '중소기업'],
])('prints %s %s: %s', (id, group, label, text) => {
  const found = linesOf(id).filter((line) => line.group === group && line.label === label);
  expect(found.map((line) => line.text)).toEqual([text]);
});

it('says once what holds for every type of a notice', () => {
  const lines = linesOf('2026-win-win').filter(({ label }) => label === '세금');
  expect(lines.map(({ group }) => group)).toEqual(['지원 대상과 제외']);
});

it('prints conditions that no published notice has so far', () => {
  const cite = PORTAL_STANDARD.at('시험');
  const { terms } = aGuide('robot', {
    regions: cited(['gyeongbuk', 'daegu'], cite),
    cities: cited(['포항시', '구미시'], cite),
    inKind: {
      maxRateBp: cited(3_000, cite),
      maxKrw: cited(40_000_000, cite),
      kinds: cited(['company-labour', 'cloud-fee'], cite),
    },
    targetLevel: cited({ minimum: null, listedSteps: [] }, cite),
  });
  const printed = new Map(describeTerms(terms).map(({ label, text }) => [label, text]));
  expect(printed.get('지원 지역')).toBe('경상북도, 대구광역시');
  expect(printed.get('시·군·구')).toBe('포항시, 구미시');
  expect(printed.get('현물 한도')).toBe('최대 4,000만 원');
  expect(printed.get('현물 항목')).toBe('도입기업 인건비, 클라우드 이용료');
  expect(printed.get('목표 수준')).toBe('정하지 않음');
});

it('repeats for a type only what differs from the first one', () => {
  const { terms } = aGuide('robot');
  const [first] = terms.types;
  if (first === undefined) throw new Error('A notice has a type');
  const other = { ...first, type: 'basic' as const, label: '둘째' };
  const labelsOf = (types: typeof terms.types): string[] =>
    describeTerms({ ...terms, types }).flatMap(({ group, label }) => (group === '둘째' ? [label] : []));
  expect(labelsOf([first, other])).not.toContain('동시 수행');
  const blocking = cited([{ program: 'cloud' as const, years: null }], PORTAL_STANDARD.at('시험'));
  expect(labelsOf([first, { ...other, blockingProjects: blocking }])).toHaveLength(
    labelsOf([first, other]).length + 1,
  );
});
