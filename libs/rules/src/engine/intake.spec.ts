import { contextOf } from './notice-context.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { guideIntakeAt, intakeAt, noticesToCheck, openFirst } from './intake.ts';

const OPENS = '2026-03-19T00:00:00+09:00';
const CLOSES = '2026-04-20T17:00:00+09:00';

describe('접수 상태', () => {
  it.each([
    ['2026-03-18T14:59:59.999Z', 'upcoming'],
    ['2026-03-18T15:00:00.000Z', 'open'],
    ['2026-04-20T08:00:00.000Z', 'open'],
    ['2026-04-20T08:00:00.001Z', 'closed'],
  ])('at %s is %s: both ends count', (at, intake) =>
    expect(intakeAt({ opensAt: OPENS, closesAt: CLOSES }, new Date(at))).toBe(intake),
  );

  it.each([
    [null, null, 'unknown'],
    [OPENS, null, 'unknown'],
    [null, CLOSES, 'closed'],
  ])('of a window %s – %s is %s afterwards', (opensAt, closesAt, intake) =>
    expect(intakeAt({ opensAt, closesAt }, new Date('2026-12-31T14:59:59.999Z'))).toBe(intake),
  );

  it('without published days is over with its year, in Korea', () => {
    const notice = { opensAt: null, closesAt: null, terms: { year: 2026 } };
    expect(guideIntakeAt(notice, new Date('2026-12-31T14:59:59.999Z'))).toBe('unknown');
    expect(guideIntakeAt(notice, new Date('2026-12-31T15:00:00.000Z'))).toBe('closed');
  });

  it('is what the window rule of every guided notice says, at each end and beside it', () => {
    const words = { open: 'open', upcoming: 'not-open-yet', unknown: 'not-published', closed: 'closed' };
    for (const notice of GUIDE_NOTICES) {
      const ends = [notice.opensAt, notice.closesAt].flatMap((at) => (at === null ? [] : [Date.parse(at)]));
      for (const at of [...ends, Date.parse(OPENS)].flatMap((end) => [end - 1, end, end + 1])) {
        const now = new Date(at);
        expect([notice.id, at, words[intakeAt(notice, now)]]).toEqual([
          notice.id,
          at,
          contextOf(notice, now).window,
        ]);
      }
    }
  });
});

const notice = (id: string, status: 'open' | 'upcoming' | 'closed', opensAt: string, sample = false) => ({
  id,
  status,
  opensAt,
  sample,
});
const ids = (notices: readonly { id: string }[]): string[] => notices.map(({ id }) => id);

describe('notices in the order people need them', () => {
  it('are open, then upcoming, then closed; the latest first, whatever their offset', () => {
    const all = [
      notice('old', 'closed', '2025-01-01T00:00:00Z'),
      notice('soon', 'upcoming', '2027-01-01T00:00:00Z'),
      notice('now', 'open', '2026-03-01T00:00:00+09:00'),
      notice('later', 'open', '2026-02-28T23:00:00Z'),
      notice('last', 'closed', '2026-01-01T00:00:00Z'),
    ];
    expect(ids(openFirst(all))).toEqual(['later', 'now', 'soon', 'last', 'old']);
    expect(ids(all)[0]).toBe('old');
  });
});

describe('the notices of a check', () => {
  const open = notice('open', 'open', '2026-03-01T00:00:00Z');
  const sample = notice('sample', 'open', '2026-05-01T00:00:00Z', true);
  const past = notice('past', 'closed', '2025-03-01T00:00:00Z');
  const older = notice('older', 'closed', '2024-03-01T00:00:00Z');

  it('is the asked one alone', () => expect(ids(noticesToCheck([open, past], 'past'))).toEqual(['past']));
  it('are the open ones where an unknown one is asked for', () =>
    expect(ids(noticesToCheck([open, past], 'gone'))).toEqual(['open']));
  it('are the open ones and the latest published one', () =>
    expect(ids(noticesToCheck([older, sample, past], null))).toEqual(['sample', 'past']));
  it('is a sample where there is nothing else, and nothing where there is nothing', () => {
    expect(ids(noticesToCheck([{ ...sample, status: 'closed' }], null))).toEqual(['sample']);
    expect(noticesToCheck([], null)).toEqual([]);
  });
});
