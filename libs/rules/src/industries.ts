/** 업종 이름과 찾기, 규모 추정: an entry of its own (`@subsidy/rules/industries`), since names are official data and an estimate decides nothing. */
export { companySizeFrom } from './industries/company-size.ts';
export { koreanIndustryName } from './industries/industry-names.ts';
export { searchIndustries } from './industries/search-industries.ts';
export { koreanSizeWording } from './messages/size-sentences.ts';
