import { wonInWords } from './format.ts';

/** 확인할 점: answers that contradict one another or what is registered, though each may be right. They hold up nothing. */

export const YEARS_NOT_IN_A_ROW = '최근 3년 실적의 연도가 이어지지 않습니다. 빠진 해가 있는지 확인하세요.';
export const averageDiffers = (averageKrw: number, ofYearsKrw: number): string =>
  `3년 평균 매출액은 ${wonInWords(averageKrw)}인데 최근 3년 실적의 매출액을 평균하면 ${wonInWords(ofYearsKrw)}입니다. 둘 중 하나를 다시 확인하세요.`;
export const ALONE_WITH_SUPPLIER =
  '단독으로 신청한다고 답했는데 공급기업을 지정했습니다. 공급기업과 함께 신청하는 것으로 봅니다. 아니라면 공급기업 지정을 취소하세요.';

export const residentNumberFound = (numbers: readonly string[]): string =>
  `주민등록번호로 보이는 번호(${numbers.join(', ')})가 적혀 있습니다. 주민등록번호라면 지우세요. 포털은 주민등록번호를 받지 않습니다. 다른 번호라면 그대로 두어도 되며, 검토하는 담당자에게도 이 표시가 보입니다.`;

const SIGNED_BY = { applicant: '도입기업', supplier: '공급기업' } as const;

export const signatureOpen = (
  by: keyof typeof SIGNED_BY,
  label: string,
  state: 'missing' | 'outdated',
): string =>
  `${SIGNED_BY[by]}의 서명(${label})이 ${state === 'missing' ? '아직 없습니다' : '내용이 바뀌기 전의 것입니다'}. 제출할 수 있지만, 협약 전까지는 서명해야 합니다.`;

export const nameDiffers = (typed: string, registered: string): string =>
  `적은 기업명(${typed})이 포털에 등록된 기업명(${registered})과 다릅니다. 사업자등록증과 맞는지 확인하세요.`;
export const corporateNumberDiffers = (typed: string, registered: string): string =>
  `적은 법인등록번호(${typed})가 포털에 등록된 번호(${registered})와 다릅니다. 등기사항증명서와 맞는지 확인하세요.`;
