import type { Condition, Decision } from '@subsidy/rules';
import { nearestFirst, standingOf } from './report-pdf.ts';

const condition = (ruleId: string, outcome: Condition['outcome']): Condition => ({
  ruleId,
  outcome,
  message: '',
  remedy: null,
  fields: [],
  citation: { document: '', clause: '', issuedOn: '2026-01-01', confidence: 'official' },
});

const word = (outcome: Decision['outcome'], ...conditions: Condition[]): string =>
  standingOf({ outcome, conditions }).word;

describe('사전진단서', () => {
  it('tells a closed window from a condition that is not met, as the cards of the check do', () => {
    const closed = condition('within-window', 'fail');
    expect(word('ineligible', closed, condition('manufacturer', 'pass'))).toBe('접수 기간만 아님');
    expect(word('ineligible', closed, condition('manufacturer', 'unknown'))).toBe(
      '접수 기간 아님, 확인 필요',
    );
    expect(word('ineligible', closed, condition('manufacturer', 'fail'))).toBe('조건 미충족');
    expect(word('ineligible', condition('manufacturer', 'fail'))).toBe('조건 미충족');
    expect(word('needs-evidence', condition('within-window', 'unknown'))).toBe('확인 필요');
    expect(word('eligible', condition('within-window', 'pass'))).toBe('신청 가능');
  });

  it('prints the nearest to an application first', () => {
    const decision = (
      noticeId: string,
      outcome: Decision['outcome'],
      ...conditions: Condition[]
    ): Decision => ({
      noticeId,
      noticeVersion: 1,
      program: 'manufacturing-ai',
      type: 'standard',
      outcome,
      conditions,
      warnings: [],
      fundingPlan: null,
      bonus: { points: 0, items: [] },
      requiredDocuments: [],
      smallestChange: null,
    });
    const decisions = [
      decision('refused', 'ineligible', condition('manufacturer', 'fail')),
      decision('closed', 'ineligible', condition('within-window', 'fail')),
      decision('doubtful', 'needs-evidence'),
      decision('open', 'eligible'),
      decision('refused too', 'ineligible', condition('manufacturer', 'fail')),
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
