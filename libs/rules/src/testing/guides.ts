import { cited } from '../core/citation.ts';
import type { GuideNotice } from '../core/notice.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { guideNotice, guideType, SMART_FACTORY_OFFICE } from '../programs/guide/build.ts';
import type { PayerShare } from '../core/type-terms.ts';
import type { GuideTerms, GuideTypeTerms } from '../programs/guide/terms.ts';

const CITE = PORTAL_STANDARD.at('시험');

/** A share of the total cost for a test. */
export const aShare = (rateBp: number | null, maxKrw: number | null): PayerShare => ({
  rateBp: cited(rateBp, CITE),
  maxKrw: cited(maxKrw, CITE),
});

/** A guided notice of one type for a test: open in 2026, half of the cost up to 2억, unless told otherwise. */
export function aGuide(
  program: GuideTerms['program'],
  own: Partial<GuideTypeTerms> = {},
  notice: Partial<Pick<GuideNotice, 'id' | 'opensAt' | 'closesAt'>> & {
    year?: number;
    unitKrw?: number;
  } = {},
): GuideNotice {
  const { id = `2026-${program}`, year = 2026, unitKrw = 1_000 } = notice;
  const { opensAt = '2026-04-01T00:00:00+09:00', closesAt = '2026-04-30T17:00:00+09:00' } = notice;
  return guideNotice({
    id,
    title: id,
    opensAt,
    closesAt,
    program,
    year,
    cite: CITE,
    office: SMART_FACTORY_OFFICE,
    roundingUnitKrw: cited(unitKrw, CITE),
    types: [
      guideType({
        type: 'standard',
        label: id,
        summary: id,
        intakeWindow: cited('closed-at-both-ends', CITE),
        blockingProjects: cited([], CITE),
        maxMonths: cited(9, CITE),
        government: aShare(5_000, 200_000_000),
        ...own,
      }),
    ],
  });
}
