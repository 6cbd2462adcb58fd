import type { DocumentTerms, FileTerms } from '../core/terms.ts';
import type { FormDocument } from './form.ts';

const NAMES: Readonly<Record<string, string>> = {
  'business-registration-certificate': '사업자등록증명원',
  'national-tax-clearance': '국세 완납증명서',
  'local-tax-clearance': '지방세 완납증명서',
  'information-use-consent': '중소기업 빅데이터 플랫폼 정보활용동의서',
  'size-certificate': '중소·중견기업 확인서',
  'financial-statements': '최근 3년 재무제표',
  'factory-approval': '공장설립(계획)승인서',
  'construction-plan': '건설 계획서',
  'dependent-site-statement': '사업자단위과세 적용 종된사업장 명세',
  'export-record': '수출실적증명원',
  'bonus-evidence': '가점 증빙',
  'supplier-business-registration-certificate': '공급기업 사업자등록증명원',
  'supplier-national-tax-clearance': '공급기업 국세 완납증명서',
  'supplier-local-tax-clearance': '공급기업 지방세 완납증명서',
  'supplier-information-use-consent': '공급기업 정보활용동의서',
  'business-plan-attachment': '사업계획서 붙임 자료',
};

const HINTS: Readonly<Record<string, string>> = {
  'business-registration-certificate': '홈택스에서 발급합니다.',
  'national-tax-clearance': '홈택스에서 발급합니다.',
  'local-tax-clearance': '위택스에서 발급합니다.',
  'information-use-consent': '대표자가 서명한 것을 냅니다.',
  'size-certificate': 'sminfo.mss.go.kr 또는 fomek.or.kr에서 발급합니다.',
  'financial-statements': '세 해를 파일 하나로 모아 냅니다.',
  'factory-approval': '공장이 건설 중일 때 냅니다.',
  'construction-plan': '사업 기간 안에 준공할 수 있음을 보여 주어야 합니다.',
  'dependent-site-statement': '종된 사업장으로 신청할 때 냅니다.',
  'export-record': '직접수출만 인정하며 한국무역협회에서 발급합니다.',
  'bonus-evidence': '고른 가점 항목의 증빙을 냅니다.',
  'supplier-business-registration-certificate': '공급기업이 냅니다.',
  'supplier-national-tax-clearance': '공급기업이 냅니다.',
  'supplier-local-tax-clearance': '공급기업이 냅니다.',
  'supplier-information-use-consent': '공급기업 대표자가 서명한 것을 냅니다.',
  'business-plan-attachment': '도면, 사진처럼 화면에 적을 수 없는 것을 냅니다.',
};

/** Whether the portal knows the type of a document by name. */
export const isKnownDocument = (documentType: string): boolean => Object.hasOwn(NAMES, documentType);

/** 서류 이름. */
export const documentLabel = (documentType: string): string =>
  (isKnownDocument(documentType) ? NAMES[documentType] : undefined) ?? documentType;

/** 제출 서류 of a notice as the form shows them. */
export function formDocuments(documents: readonly DocumentTerms[], files: FileTerms): FormDocument[] {
  return documents.map((document) => {
    const { documentType, label, stage, by, required, requiredWhen, maxAgeDays, cite } = document;
    return {
      documentType,
      label: label ?? documentLabel(documentType),
      ...hintOf(document),
      stage,
      by,
      required,
      ...(requiredWhen === null ? {} : { requiredWhen }),
      formats: [...files.formats.value],
      maxBytes: files.maxBytes.value,
      maxAgeDays,
      cite,
    };
  });
}

function hintOf({
  documentType,
  maxAgeDays,
  hint = isKnownDocument(documentType) ? HINTS[documentType] : undefined,
}: DocumentTerms): { hint?: string } {
  if (hint === undefined) return {};
  return { hint: maxAgeDays === null ? hint : `${hint} 발급한 지 3개월(${maxAgeDays}일) 이내여야 합니다.` };
}
