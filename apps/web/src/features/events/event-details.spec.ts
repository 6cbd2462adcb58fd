import type { AuditEventView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { eventDays, eventDetails } from './event-details.ts';

const event = (details: JsonValue, at = '2026-04-01T10:00:00+09:00'): AuditEventView =>
  ({ id: at, at, action: 'application.saved', actor: null, details }) as unknown as AuditEventView;

describe('the details of an event in sentences', () => {
  it.each<[JsonValue, string[]]>([
    [{ from: 'draft', to: 'submitted' }, ['상태: 작성 중 → 제출 완료, 요건검토 중']],
    [{ to: 'draft' }, ['상태: 작성 중']],
    [{ from: 'draft', to: 'no-status' }, []],
    [{ from: 1, to: 2 }, []],
    [{ reason: '계획을 미룹니다' }, ['사유: 계획을 미룹니다']],
    [{ reason: 3 }, []],
    [{ receiptNumber: 'MA26-000001-8' }, ['접수번호: MA26-000001-8']],
    [{ receiptNumber: null }, []],
    [{ documentType: 'size-certificate', fileName: '확인서.pdf' }, ['중소·중견기업 확인서: 확인서.pdf']],
    [{ documentType: 'size-certificate' }, ['중소·중견기업 확인서']],
    [{ documentType: 7, fileName: '확인서.pdf' }, []],
    [{ dueOn: '2026-04-15' }, ['기한: 2026. 4. 15.(수)']],
    [{ dueOn: 20260415 }, []],
    [{ fields: ['a', 'b'] }, ['바꾼 항목 2개']],
    [{ fields: 'a' }, []],
    [{ contentSha256: 'f00' }, []],
  ])('says %j as %j', (details, sentences) => {
    expect(eventDetails(event(details))).toEqual(sentences);
  });

  it.each([null, 'text', 7, ['reason']])('says nothing of %j', (details) => {
    expect(eventDetails(event(details))).toEqual([]);
  });

  it('says several in one order', () => {
    const details = { reason: '보완', dueOn: '2026-04-15', receiptNumber: 'MA26-000001-8' };
    expect(eventDetails(event(details)).map((text) => text.split(':')[0])).toEqual([
      '사유',
      '접수번호',
      '기한',
    ]);
  });
});

describe('events by day', () => {
  const dayOf = (at: string): string => at.slice(0, 10);

  it('keeps the order and begins a group with each new day', () => {
    const events = ['2026-04-02T09:00', '2026-04-01T18:00', '2026-04-01T09:00', '2026-04-02T08:00'].map(
      (at) => event({}, at),
    );
    expect(
      eventDays(events, dayOf).map(({ on, events: own }) => [on, own.map(({ at }) => at.slice(11))]),
    ).toEqual([
      ['2026-04-02', ['09:00']],
      ['2026-04-01', ['18:00', '09:00']],
      ['2026-04-02', ['08:00']],
    ]);
  });

  it('has none without events', () => expect(eventDays([], dayOf)).toEqual([]));
});
