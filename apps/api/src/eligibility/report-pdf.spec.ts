import {
  GUIDE_NOTICES,
  PUBLISHED_NOTICES,
  type DecidableNotice,
  type EligibilityInput,
} from '@subsidy/rules';
import { laddersFor } from '@subsidy/rules/advice';
import { ENGLISH_REPORT } from '../print/report-words-en.ts';
import { KOREAN_REPORT, type ReportWords } from '../print/report-words.ts';
import { reportPdf, type ReportContents } from './report-pdf.ts';
import { reportedWays, wayTitle } from './reported-way.ts';

const NOW = new Date('2026-04-10T12:00:00+09:00');
const NOTICES: readonly DecidableNotice[] = [
  ...PUBLISHED_NOTICES.map((notice) => ({ ...notice, program: notice.terms.program })),
  ...GUIDE_NOTICES,
];
const INPUT: EligibilityInput = {
  company: {
    ksicCode: '25924',
    regionCode: 'gyeonggi',
    city: '안산시',
    currentLevel: 'basic',
    nationalTaxArrears: false,
    sizeCertificate: 'sme',
  },
  project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000, inKindKinds: ['cloud-fee'] },
};

function contents(words: ReportWords, own: Partial<ReportContents> = {}): ReportContents {
  const ladder = laddersFor(NOTICES, INPUT, NOW).ladders[0] ?? null;
  return {
    asOf: '2026-04-10T12:00:00+09:00',
    words,
    companyName: '漢빛정밀 주식회사',
    businessRegistrationNumber: '2208139938',
    technoPark: null,
    answers: words.answers(INPUT),
    ways: reportedWays(NOTICES.slice(0, 4), INPUT, NOW, words.wording),
    ladder,
    stepTitles: (ladder?.steps ?? []).map(({ noticeId }) => noticeId),
    notices: NOTICES.slice(0, 4).map(({ id, title, version, sample }) => ({
      id,
      title,
      version,
      sample,
      termsSha256: 'a'.repeat(64),
    })),
    isTypical: false,
    fingerprint: 'b'.repeat(64),
    link: 'https://portal.example/check#check=eyJ2IjoxfQ',
    ...own,
  };
}

const pagesOf = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

describe('사전진단서', () => {
  it.each([KOREAN_REPORT, ENGLISH_REPORT])('is the same for the same contents, in $lang', async (words) => {
    const [first, second] = await Promise.all([reportPdf(contents(words)), reportPdf(contents(words))]);
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).toContain(`/Lang (${words.lang})`);
    expect(first.toString('latin1')).toContain('https://portal.example/check#check=eyJ2IjoxfQ');
  });

  it('opens with the way that the card names, whatever the order of the notices', () => {
    const { wording } = KOREAN_REPORT;
    const ways = reportedWays(NOTICES, INPUT, NOW, wording);
    expect(ways.map(({ notice, type }) => [notice.id, type])).toEqual(
      reportedWays([...NOTICES].reverse(), INPUT, NOW, wording).map(({ notice, type }) => [notice.id, type]),
    );
    const [best] = ways;
    if (best === undefined) throw new Error('no way');
    expect(wayTitle(best, KOREAN_REPORT)).toContain('AI공장');
    expect(KOREAN_REPORT.verdict(best.verdict)).toMatch(/^확인할 것 \d+가지$/);
    expect(ENGLISH_REPORT.verdict(best.verdict)).toMatch(/^\d+ things to confirm$/);
  });

  it('says in English everything that is not a name of something Korean', () => {
    const { text, wording } = ENGLISH_REPORT;
    const { otherTitle, ...own } = text;
    expect(otherTitle).toBe(KOREAN_REPORT.text.title);
    expect(JSON.stringify(own)).not.toMatch(/[가-힣]/);
    const [best] = reportedWays(NOTICES, INPUT, NOW, wording);
    expect(best?.decision.conditions.map(({ message }) => message).join()).toMatch(/\b(is|are)\b/);
    expect(ENGLISH_REPORT.answers(INPUT).map(({ text: said }) => said)).toEqual(
      expect.arrayContaining(['KRW 400,000,000', 'No', 'basic (기초)']),
    );
  });

  it('takes a longest name, a link too long for a code and every notice of all offices', async () => {
    const { wording } = KOREAN_REPORT;
    const pdf = await reportPdf(
      contents(KOREAN_REPORT, {
        companyName: '주'.repeat(100),
        ways: reportedWays(NOTICES, INPUT, NOW, wording),
        link: `https://portal.example/check#check=${'A'.repeat(5_000)}`,
      }),
    );
    expect(pagesOf(pdf)).toBeGreaterThan(5);
    expect(pagesOf(pdf)).toBeLessThan(40);
  });
});
