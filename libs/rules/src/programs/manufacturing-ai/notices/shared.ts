import { cited, type SourceDocument } from '../../../core/citation.ts';
import { DOCUMENT_FORMATS, type BonusCode } from '../../../core/codes.ts';
import { PORTAL_STANDARD } from '../../../core/portal-standard.ts';
import type { BonusItemTerms, FileTerms, ScoringTerms } from '../../../core/terms.ts';
import type { FeeStep, TargetLevelTerms } from '../../../core/type-terms.ts';

const BYTES_50_MB = 52_428_800;

/** 회계정산 수수료 by total cost, VAT excluded. */
export const ACCOUNTING_FEE_STEPS: readonly FeeStep[] = [
  { upToKrw: 50_000_000, feeKrw: 455_000 },
  { upToKrw: 200_000_000, feeKrw: 637_000 },
  { upToKrw: 400_000_000, feeKrw: 910_000 },
  { upToKrw: null, feeKrw: 1_182_000 },
];

/** 목표 수준 of an AI factory: 중간1 or above, and the steps that the notice lists. */
export const AI_FACTORY_TARGET_LEVEL: TargetLevelTerms = {
  minimum: 'intermediate-1',
  listedSteps: [
    { from: 'basic', to: 'intermediate-1' },
    { from: 'intermediate-1', to: 'intermediate-1' },
    { from: 'intermediate-1', to: 'intermediate-2' },
    { from: 'intermediate-2', to: 'intermediate-2' },
  ],
};

/** 파일 형식과 크기: no notice states them. */
export const FILE_TERMS: FileTerms = {
  formats: cited(DOCUMENT_FORMATS, PORTAL_STANDARD.at('제출 파일 형식')),
  maxBytes: cited(BYTES_50_MB, PORTAL_STANDARD.at('제출 파일 크기')),
};

/** 평가 방법: the tie-break is the notice's, pass mark and trimming are ours. */
export const scoringTerms = (notice: SourceDocument): ScoringTerms => ({
  passMark: cited(60, PORTAL_STANDARD.at('평가 합격선')),
  dropExtremesFrom: cited(5, PORTAL_STANDARD.at('평점 산출 (2023년 사업관리시스템 화면에서 추정)')),
  tieBreak: cited(['technical', 'content', 'goal', 'feasibility', 'capability'], notice.at('동점자 처리')),
});

/** 점수와 증빙 of one bonus item. */
export const bonusItem =
  (notice: SourceDocument) =>
  (code: BonusCode, points: number, evidence: string, group: string | null = null): BonusItemTerms => ({
    code,
    points,
    evidence,
    group,
    cite: notice.at('가점'),
  });
