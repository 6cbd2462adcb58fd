import { declinationConsequences, waysToLeave, withdrawalConsequences } from './consequences.ts';

const application = {
  status: 'submitted' as const,
  opensAt: '2026-04-06T09:00:00+09:00',
  closesAt: '2026-04-24T17:00:00+09:00',
  receiptNumber: 'MA26-000001-1',
  openSupplementRequestId: null,
};

describe('the consequence of a withdrawal', () => {
  it('names the receipt, and that one can start anew to the last millisecond of the intake', () => {
    const sentences = withdrawalConsequences(application, Date.parse('2026-04-24T17:00:00+09:00')).join(' ');
    expect(sentences).toContain('MA26-000001-1');
    expect(sentences).toContain('새 신청서를 다시 시작할 수 있습니다');
  });

  it('says that one cannot apply again after the intake', () => {
    const sentences = withdrawalConsequences(application, Date.parse('2026-04-24T17:00:00.001+09:00')).join(
      ' ',
    );
    expect(sentences).toContain('다시 신청할 수 없습니다');
  });

  it('says of a draft that it can no longer be submitted, of anything else that the review ends', () => {
    const now = Date.parse('2026-04-20T12:00:00+09:00');
    const [ofDraft] = withdrawalConsequences({ ...application, status: 'draft', receiptNumber: null }, now);
    expect(ofDraft).toContain('더 이상 제출할 수 없습니다');
    expect(withdrawalConsequences(application, now)[0]).toContain('심사가 여기서 끝나고');
  });

  it('speaks of an open supplement and of a receipt only where there is one', () => {
    const now = Date.parse('2026-04-20T12:00:00+09:00');
    const without = withdrawalConsequences({ ...application, receiptNumber: null }, now);
    expect(without.join(' ')).not.toContain('접수번호');
    expect(without.join(' ')).not.toContain('보완');
    const open = { ...application, openSupplementRequestId: 'r1' };
    expect(withdrawalConsequences(open, now).join(' ')).toContain('보완 요청에도 답할 필요가 없어집니다');
  });
});

describe('declining an award', () => {
  it('says what a company of the reserve gives up, and what a selected one does', () => {
    expect(declinationConsequences({ status: 'reserve' })[0]).toContain('예비 순위에서 빠지고');
    expect(declinationConsequences({ status: 'selected' })[0]).toContain('지원금을 받지 않으며');
  });
});

describe('the ways to leave', () => {
  const allowed = (...actions: string[]) =>
    ({ allowedActions: actions.map((action) => ({ action, allowed: true })) }) as unknown as Parameters<
      typeof waysToLeave
    >[0];

  it('are those that the portal allows now', () => {
    expect(waysToLeave(allowed('withdraw', 'submit'))).toEqual(['withdraw']);
    expect(waysToLeave(allowed('declineAward'))).toEqual(['declineAward']);
    expect(waysToLeave(allowed())).toEqual([]);
  });
});
