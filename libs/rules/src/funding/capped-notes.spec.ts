import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { cappedNotes } from './capped-notes.ts';
import { aPlan } from '../testing/builders.ts';

const notesOf = (totalCostKrw: number, companyInKindKrw = 0, previousKrw = 0) => {
  const previousGrants =
    previousKrw === 0
      ? []
      : [{ program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: previousKrw }];
  const plan = aPlan(NOTICE_2026, 'ai-factory', { totalCostKrw, companyInKindKrw, previousGrants });
  return { plan, notes: cappedNotes(plan) };
};

it('says nothing up to the limit, and names limit and share one won above it', () => {
  expect(notesOf(400_000_000, 40_000_000).notes).toEqual([]);
  const { plan, notes } = notesOf(400_002_000);
  expect(plan.governmentKrw).toBe(200_000_000);
  expect(notes).toEqual([
    expect.objectContaining({ code: 'government-capped', fields: ['project.totalCostKrw'] }),
  ]);
  expect(notes[0]?.message).toContain('2억 원입니다');
  expect(notes[0]?.message).toContain('200,001,000원');
});

it('names what is left of the limit after an earlier grant', () => {
  expect(notesOf(400_000_000, 0, 50_000_000).notes[0]?.message).toContain('1억 5,000만 원입니다');
});

it('has the in-kind limit with the sentence of the plan, at the field it is typed in', () => {
  const { plan, notes } = notesOf(400_000_000, 50_000_000);
  expect(notes).toEqual(plan.warnings);
  expect(notes).toEqual([
    expect.objectContaining({ code: 'in-kind-above-cap', fields: ['project.companyInKindKrw'] }),
  ]);
});
