/** What is wrong with the place of a factory (공장 소재지). */

export const REGION_MISSING = '시·군·구와 함께 시·도도 골라 주세요.';
export const NO_TECHNO_PARK =
  '관할 테크노파크를 찾을 수 없습니다. 시·군·구 이름을 "안산시"처럼 입력해 주세요.';
export const noSuchDistrict = (region: string, city: string): string =>
  `${region}에서 "${city}" 시·군·구를 찾을 수 없습니다. 목록에서 다시 골라 주세요.`;
