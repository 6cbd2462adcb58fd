import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { grantMatches, type GrantKindTerms } from '../core/grant-kind.ts';

/** Whose AI cells of an earlier year are not funded again. */
export interface RepeatedCellTerms {
  repeatedCells: Cited<GrantKindTerms>;
}

/** AI 공정·기능 중복: the cell that a data-collection grant prepared is the one step 2 builds, so it does not count. */
export const noRepeatedAiCell: Check<RepeatedCellTerms> = {
  id: 'no-repeated-ai-cell',
  reads: ['project.aiCells', 'company.previousGrants'],
  check({ company, project }, { repeatedCells: { value: kind, cite } }, { year }) {
    const grants = company.previousGrants ?? null;
    const cells = project.aiCells ?? null;
    if (grants === null) return unknown(cite, cells === null ? 'missing' : 'grants-missing');
    if (cells === null) return unknown(cite, 'cells-missing');
    const standings = grants.map((grant) => ({ grant, standing: standingOf(grant, kind, year) }));
    const repeated = cells.filter((cell) =>
      standings.some(({ grant, standing }) => standing === 'counts' && grant.aiCells?.includes(cell)),
    );
    if (repeated.length > 0) return fail(cite, 'repeated', { cells: [...new Set(repeated)].join(',') });
    const unclear = standings.some(({ grant, standing }) => isUnclear(grant, standing, cells));
    return unclear ? unknown(cite, 'grant-cells-missing') : pass(cite, 'none', { cells: cells.join(',') });
  },
};

type Standing = 'counts' | 'unclear' | 'free';

function standingOf(grant: PreviousGrant, kind: GrantKindTerms, noticeYear: number): Standing {
  const match = grantMatches(grant, kind);
  const { year } = grant;
  if (match === 'no') return 'free';
  if (year === undefined || year === null) return 'unclear';
  if (year >= noticeYear) return 'free';
  return match === 'yes' ? 'counts' : 'unclear';
}

function isUnclear({ aiCells }: PreviousGrant, standing: Standing, cells: readonly string[]): boolean {
  if (standing === 'free') return false;
  if (aiCells === undefined || aiCells === null) return cells.length > 0;
  return standing === 'unclear' && aiCells.some((cell) => cells.includes(cell));
}
