import { koreanIndustryName } from '../industries/industry-names.ts';
import { koreanWordingWith, type Wording } from './wording.ts';

/** The Korean wording with every name: what the API says. */
export const koreanWording: Wording = koreanWordingWith(koreanIndustryName);
