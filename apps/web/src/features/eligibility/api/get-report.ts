import type { EligibilityReportBody } from '@subsidy/contract';
import { addressOf, LONGEST_WAIT_MS } from '../../../api/client.ts';
import { OfflineProblem, problemFrom } from '../../../api/problem.ts';

/** 사전진단서 as a file. */
export async function getReport(body: EligibilityReportBody): Promise<Blob> {
  const response = await fetch(addressOf('POST /eligibility-checks/report'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/pdf, application/problem+json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  }).catch(() => {
    throw new OfflineProblem();
  });
  if (!response.ok) {
    throw problemFrom(response.status, await response.text(), response.headers.get('retry-after'));
  }
  return response.blob();
}
