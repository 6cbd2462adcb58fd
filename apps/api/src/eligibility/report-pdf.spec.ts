import type { Decision, Standing } from '@subsidy/rules';
import { reportPdf, wordsOf, type ReportedDecision } from './report-pdf.ts';

describe('사전진단서', () => {
  it('tells a closed window from a condition that is not met, as the cards of the check do', () => {
    expect(wordsOf({ standing: 'window', outcome: 'ineligible' }).word).toBe('접수 기간만 아님');
    expect(wordsOf({ standing: 'evidence', outcome: 'ineligible' }).word).toBe('접수 기간 아님, 확인 필요');
    expect(wordsOf({ standing: 'blocked', outcome: 'ineligible' }).word).toBe('조건 미충족');
    expect(wordsOf({ standing: 'not-meant', outcome: 'ineligible' }).word).toBe('조건 미충족');
    expect(wordsOf({ standing: 'evidence', outcome: 'needs-evidence' }).word).toBe('확인 필요');
    expect(wordsOf({ standing: 'open', outcome: 'eligible' }).word).toBe('신청 가능');
  });

  it('prints the nearest to an application first, in whatever order it was asked', async () => {
    const near = decision('near', 'eligible', 'open');
    const far = decision('far', 'ineligible', 'blocked');
    const printed = await Promise.all(
      [
        [near, far],
        [far, near],
      ].map(printedOf),
    );
    expect(printed[0]?.equals(printed[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('keeps the order that was asked for what is as near', async () => {
    const decisions = [decision('one', 'eligible', 'open'), decision('two', 'eligible', 'open')];
    const printed = await Promise.all([decisions, [...decisions].reverse()].map(printedOf));
    expect(printed[0]?.equals(printed[1] ?? Buffer.alloc(0))).toBe(false);
  });
});

const decision = (noticeId: string, outcome: Decision['outcome'], standing: Standing): ReportedDecision => ({
  noticeId,
  noticeVersion: 1,
  program: 'manufacturing-ai',
  type: 'standard',
  outcome,
  standing,
  own: true,
  window: 'open',
  missing: 0,
  unpublished: [],
  year: 2026,
  supportKrw: 0,
  conditions: [],
  warnings: [],
  fundingPlan: null,
  bonus: { points: 0, items: [] },
  requiredDocuments: [],
  smallestChange: null,
});

const printedOf = (decisions: readonly ReportedDecision[]): Promise<Buffer> =>
  reportPdf({
    asOf: '2026-04-10T12:00:00+09:00',
    companyName: null,
    businessRegistrationNumber: null,
    technoPark: null,
    answers: [],
    decisions,
    notices: [],
    fingerprint: '',
  });
