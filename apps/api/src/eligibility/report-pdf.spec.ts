import type { Condition, Decision } from '@subsidy/rules';
import { standingOf } from './report-pdf.ts';

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
});
