import { withdrawalConsequences } from './consequences.ts';

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
});
