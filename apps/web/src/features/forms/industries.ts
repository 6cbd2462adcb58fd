import { lateModule } from '../../ui/late-module.ts';

/** 업종 이름과 찾기, 규모 추정: official data that comes beside the page; until it is here, codes stand alone. */
const industries = lateModule(() => import('@subsidy/rules/industries'));

/** Fetches the names of the industries; once they are here, every page has them. */
export const loadIndustries = industries.load;

/** The names of the industries; null until they are here. */
export const useIndustries = industries.useModule;
