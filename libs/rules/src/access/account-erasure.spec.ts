import { erasureHindrance, type OwnedAlone } from './account-erasure.ts';

const NOW = new Date('2026-11-28T00:00:00Z');
const staff = (endedAt: string | null) => ({
  role: 'officer',
  endedAt: endedAt === null ? null : new Date(endedAt),
});
const alone = (of: Partial<OwnedAlone>): OwnedAlone => ({
  name: '첨단정밀',
  hasFiled: false,
  others: 0,
  drafts: 0,
  ...of,
});

describe('what stands in the way of deleting an account', () => {
  it('is nothing for who never was staff and owns nothing alone', () => {
    expect(erasureHindrance([{ role: 'applicant', endedAt: null }], [], NOW)).toBeNull();
    expect(erasureHindrance([{ role: 'applicant', endedAt: null }], [alone({})], NOW)).toBeNull();
  });

  it('is the work of staff, and three years after it', () => {
    expect(erasureHindrance([staff(null)], [], NOW)).toEqual({ code: 'staff-now' });
    expect(erasureHindrance([staff('2023-11-28T00:00:00Z')], [], NOW)).toBeNull();
    expect(erasureHindrance([staff('2020-01-01T00:00:00Z'), staff('2023-11-28T01:00:00Z')], [], NOW)).toEqual(
      {
        code: 'staff-until',
        until: new Date('2026-11-28T01:00:00Z'),
      },
    );
  });

  it.each([
    [alone({ hasFiled: true, others: 2 }), { code: 'filed', company: '첨단정밀' }],
    [alone({ others: 1, drafts: 1 }), { code: 'others', company: '첨단정밀' }],
    [alone({ drafts: 2 }), { code: 'drafts', company: '첨단정밀', count: 2 }],
  ])('is a company that has nobody else: %j', (owned, expected) => {
    expect(erasureHindrance([], [alone({}), owned], NOW)).toEqual(expected);
  });
});
