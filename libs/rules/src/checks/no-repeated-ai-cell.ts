import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { AI_CELLS } from '../core/codes.ts';
import { companyEdit, projectEdit, type FactEdit } from '../core/fact-edit.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { codesAsOne, fail, pass, unknown, type Finding } from '../core/finding.ts';
import { grantMatches, type GrantKindTerms } from '../core/grant-kind.ts';

/** Whose AI cells of an earlier year are not funded again. */
export interface RepeatedCellTerms {
  repeatedCells: Cited<GrantKindTerms> | null;
}

/** AI 공정·기능 중복: the cell that a data-collection grant prepared is the one step 2 builds, so it does not count. */
export const noRepeatedAiCell: Check<RepeatedCellTerms> = {
  id: 'no-repeated-ai-cell',
  reads: ['project.aiCells', 'company.previousGrants'],
  check({ company, project }, { repeatedCells }, { year }) {
    if (repeatedCells === null) return null;
    const { cite } = repeatedCells;
    const grants = company.previousGrants ?? null;
    const cells = project.aiCells ?? null;
    if (grants === null) return unknown(cite, cells === null ? 'missing' : 'grants-missing');
    if (cells === null) return unknown(cite, 'cells-missing');
    if (grants.length === 0) return pass(cite, 'none', { cells: codesAsOne(cells) });
    return judged(cells, grants, repeatedCells, year);
  },
  mends({ company, project }, { repeatedCells }, { year }): FactEdit[] {
    if (repeatedCells === null) return [];
    const { value: kind } = repeatedCells;
    const grants = company.previousGrants ?? [];
    const cells = project.aiCells ?? [];
    const counted = grants.filter((grant) => standingOf(grant, kind, year) === 'counts');
    const others = otherCells(cells, new Set(counted.flatMap(({ aiCells }) => aiCells ?? [])));
    const left = grants.filter(
      (grant) => !counted.includes(grant) || !grant.aiCells?.some((cell) => cells.includes(cell)),
    );
    return [
      ...(others.length > 0 ? [projectEdit('aiCells', others)] : []),
      companyEdit('previousGrants', left, 'nobody'),
    ];
  },
};

function judged(
  cells: readonly string[],
  grants: readonly PreviousGrant[],
  { value: kind, cite }: Cited<GrantKindTerms>,
  year: number,
): Finding {
  // Most grants are of another kind: what was funded is looked for where one counts.
  if (grants.every((grant) => standingOf(grant, kind, year) === 'free'))
    return pass(cite, 'none', { cells: codesAsOne(cells) });
  const repeated = cells.filter((cell) => grants.some((grant) => hasFunded(grant, cell, kind, year)));
  if (repeated.length > 0) return fail(cite, 'repeated', { cells: codesAsOne([...new Set(repeated)]) });
  const unclear = grants.some((grant) => isUnclear(grant, standingOf(grant, kind, year), cells));
  return unclear ? unknown(cite, 'grant-cells-missing') : pass(cite, 'none', { cells: codesAsOne(cells) });
}

/** The planned cells that are not used up, else another function of the same process, else any other cell. */
function otherCells(cells: readonly string[], usedUp: ReadonlySet<string>): readonly string[] {
  const kept = cells.filter((cell) => !usedUp.has(cell));
  if (kept.length > 0) return kept;
  const open = AI_CELLS.filter((cell) => !usedUp.has(cell));
  const sameProcess = open.filter((cell) => cells.some((planned) => planned.startsWith(cell.slice(0, 1))));
  return [...sameProcess, ...open].slice(0, 1);
}

type Standing = 'counts' | 'unclear' | 'free';

function standingOf(grant: PreviousGrant, kind: GrantKindTerms, noticeYear: number): Standing {
  const match = grantMatches(grant, kind);
  const { year } = grant;
  if (match === 'no') return 'free';
  if (year === undefined || year === null) return 'unclear';
  if (year >= noticeYear) return 'free';
  return match === 'yes' ? 'counts' : 'unclear';
}

const hasFunded = (grant: PreviousGrant, cell: string, kind: GrantKindTerms, noticeYear: number): boolean =>
  grant.aiCells?.includes(cell) === true && standingOf(grant, kind, noticeYear) === 'counts';

function isUnclear({ aiCells }: PreviousGrant, standing: Standing, cells: readonly string[]): boolean {
  if (standing === 'free') return false;
  if (aiCells === undefined || aiCells === null) return cells.length > 0;
  return standing === 'unclear' && aiCells.some((cell) => cells.includes(cell));
}
