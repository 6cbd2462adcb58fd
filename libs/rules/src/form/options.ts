import {
  AI_CELLS,
  AI_PROCESSES,
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  FACTORY_STATUSES,
  REGION_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../core/codes.ts';
import {
  aiCellLabel,
  aiProcessLabel,
  businessStatusLabel,
  excludedBusinessLabel,
  factoryStatusLabel,
  levelLabel,
  programLabel,
  projectTypeLabel,
  sizeCertificateLabel,
} from '../messages/labels.ts';
import { PROGRAMS } from '../programs/codes.ts';
import { OWN_TYPES } from '../programs/own-program.ts';
import { regionLabel } from '../regions/regions.ts';
import { optionsOf } from './field-builders.ts';
import type { FieldOption } from './form.ts';

const named = (pairs: readonly (readonly [value: string, label: string])[]): FieldOption[] =>
  pairs.map(([value, label]) => ({ value, label }));

export const LEVEL_OPTIONS = optionsOf(SMART_LEVELS, levelLabel);
/** 목표 수준: nobody plans to have none. */
export const TARGET_LEVEL_OPTIONS = LEVEL_OPTIONS.filter(({ value }) => value !== 'none');
export const AI_CELL_OPTIONS = optionsOf(AI_CELLS, aiCellLabel);
export const AI_PROCESS_OPTIONS = optionsOf(AI_PROCESSES, (code) => `${code} ${aiProcessLabel(code)}`);
export const PROGRAM_OPTIONS = optionsOf(PROGRAMS, programLabel);
export const PROJECT_TYPE_OPTIONS = optionsOf(OWN_TYPES, projectTypeLabel);
export const REGION_OPTIONS = optionsOf(REGION_CODES, regionLabel);
export const BUSINESS_STATUS_OPTIONS = optionsOf(BUSINESS_STATUSES, businessStatusLabel);
export const FACTORY_STATUS_OPTIONS = optionsOf(FACTORY_STATUSES, factoryStatusLabel);
export const SIZE_CERTIFICATE_OPTIONS = optionsOf(SIZE_CERTIFICATES, sizeCertificateLabel);
export const EXCLUDED_BUSINESS_OPTIONS = optionsOf(EXCLUDED_BUSINESSES, excludedBusinessLabel);

/** 데이터 수집 방식. */
export const COLLECTION_OPTIONS = named([
  ['automatic', '자동'],
  ['semi-automatic', '반자동'],
  ['manual', '수동'],
]);

/** 기능 구분. */
export const FUNCTION_STATE_OPTIONS = named([
  ['existing', '기존'],
  ['added', '추가'],
  ['changed', '수정'],
  ['unused', '미사용'],
]);

/** 소속. */
export const AFFILIATION_OPTIONS = named([
  ['company', '도입기업'],
  ['supplier', '공급기업'],
]);

/** AI 모델의 출처 (Sovereign AI). */
export const MODEL_ORIGIN_OPTIONS = named([
  ['domestic', '국산'],
  ['foreign', '외산'],
  ['mixed', '국산과 외산 함께 사용'],
]);

/** 사업비 비목, the seven of the plan form. */
export const COST_CATEGORY_OPTIONS = named([
  ['software-development', 'A. SW 개발'],
  ['hardware', 'B. HW'],
  ['software-purchase', 'C. SW 구입'],
  ['network', 'D. 네트워크'],
  ['other', 'E. 기타 (회계정산 수수료, 교육비, 기술임치비)'],
  ['company-labour', 'F. 도입기업 인건비'],
  ['cloud', 'G. 클라우드'],
]);
