import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  cleanText,
  isBlank,
  isOneOf,
  isRegionCode,
  type SupplementStanding,
} from '@subsidy/rules';
import { SUPPLEMENT_STANDINGS } from '@subsidy/rules/case';

/** What a desk's list is narrowed to; lives in the address, so that it stays and can be sent to a colleague. */
export interface DeskFilters {
  status: ApplicationStatus | null;
  /** 보완 요청 중 or 보완 답변 도착. */
  supplement: SupplementStanding | null;
  regionCode: string | null;
  query: string;
}

/** Reads the filters of an address; what is not a code is left out. */
export function filtersFrom(search: URLSearchParams): DeskFilters {
  const status = search.get('status');
  const supplement = search.get('supplement');
  const regionCode = search.get('region');
  return {
    status: isOneOf(APPLICATION_STATUSES, status) ? status : null,
    supplement: isOneOf(SUPPLEMENT_STANDINGS, supplement) ? supplement : null,
    regionCode: regionCode !== null && isRegionCode(regionCode) ? regionCode : null,
    query: search.get('q') ?? '',
  };
}

/** The filters as the query of an address, without empty ones; other parts of the address stay out. */
export function searchFrom({ status, supplement, regionCode, query }: DeskFilters): string {
  const search = new URLSearchParams();
  if (status !== null) search.set('status', status);
  if (supplement !== null) search.set('supplement', supplement);
  if (regionCode !== null) search.set('region', regionCode);
  if (!isBlank(query)) search.set('q', cleanText(query));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
