/** 업종 이름과 찾기: an entry of its own (`@subsidy/rules/industries`), since the names are official data and no rules. */
export { koreanIndustryName } from './industries/industry-names.ts';
export { searchIndustries } from './industries/search-industries.ts';
