import type { Decision, Standing } from '@subsidy/rules';
import { nearestFirst, wordsOf, type ReportedDecision } from './report-pdf.ts';

describe('사전진단서', () => {
  it('tells a closed window from a condition that is not met, as the cards of the check do', () => {
    expect(wordsOf({ standing: 'window', outcome: 'ineligible' }).word).toBe('접수 기간만 아님');
    expect(wordsOf({ standing: 'evidence', outcome: 'ineligible' }).word).toBe('접수 기간 아님, 확인 필요');
    expect(wordsOf({ standing: 'blocked', outcome: 'ineligible' }).word).toBe('조건 미충족');
    expect(wordsOf({ standing: 'not-meant', outcome: 'ineligible' }).word).toBe('조건 미충족');
    expect(wordsOf({ standing: 'evidence', outcome: 'needs-evidence' }).word).toBe('확인 필요');
    expect(wordsOf({ standing: 'open', outcome: 'eligible' }).word).toBe('신청 가능');
  });

  it('prints the nearest to an application first', () => {
    const decision = (
      noticeId: string,
      outcome: Decision['outcome'],
      standing: Standing,
    ): ReportedDecision => ({
      noticeId,
      noticeVersion: 1,
      program: 'manufacturing-ai',
      type: 'standard',
      outcome,
      standing,
      conditions: [],
      warnings: [],
      fundingPlan: null,
      bonus: { points: 0, items: [] },
      requiredDocuments: [],
      smallestChange: null,
    });
    const decisions = [
      decision('refused', 'ineligible', 'blocked'),
      decision('closed', 'ineligible', 'window'),
      decision('doubtful', 'needs-evidence', 'evidence'),
      decision('open', 'eligible', 'open'),
      decision('refused too', 'ineligible', 'blocked'),
    ];
    expect(nearestFirst(decisions).map(({ noticeId }) => noticeId)).toEqual([
      'open',
      'doubtful',
      'closed',
      'refused',
      'refused too',
    ]);
  });
});
