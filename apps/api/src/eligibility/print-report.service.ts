import { Injectable } from '@nestjs/common';
import type { EligibilityReportBody } from '@subsidy/contract';
import {
  answerLines,
  canonicalJson,
  checkEligibility,
  decide,
  projectTypesOf,
  reachOf,
  technoParkFor,
  termsHash,
  type DecidableNotice,
  type EligibilityInput,
  type JsonValue,
} from '@subsidy/rules';
import { sha256 } from '../audit/audit.ts';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import type { ReportContents, ReportedNotice } from './report-pdf.ts';

/** 사전진단서: the answer of a check as a document to print, file and show to a consultant. */
@Injectable()
export class PrintReportService {
  constructor(private readonly checks: CheckEligibilityService) {}

  async print(body: EligibilityReportBody): Promise<Buffer> {
    const { notices, input, asOf } = await this.checks.prepare(body);
    const result = checkEligibility(notices, input, asOf);
    const reported = notices.map(reportedNotice);
    const { businessRegistrationNumber, regionCode, city } = input.company;
    return printed({
      asOf: result.asOf,
      companyName: body.companyName ?? null,
      businessRegistrationNumber: businessRegistrationNumber ?? null,
      technoPark: technoParkFor(regionCode ?? '', city ?? null),
      answers: answerLines(input),
      decisions: result.decisions.map((decision) => {
        const notice = notices.find(({ id }) => id === decision.noticeId);
        if (notice === undefined) throw new Error(`No notice ${decision.noticeId}`);
        return { ...decision, ...reachOf(notice, decide(notice, decision.type, input, asOf)) };
      }),
      notices: reported,
      fingerprint: fingerprintOf(result.asOf, input, reported),
    });
  }
}

/** What makes PDF files is large, and most processes print none: it is loaded by who does. */
async function printed(contents: ReportContents): Promise<Buffer> {
  const { reportPdf } = await import('./report-pdf.ts');
  return reportPdf(contents);
}

const reportedNotice = ({ id, title, version, sample, terms }: DecidableNotice): ReportedNotice => ({
  id,
  title,
  version,
  sample,
  termsSha256: termsHash(terms, sha256),
  types: projectTypesOf(terms),
  office: terms.contact,
});

function fingerprintOf(asOf: string, input: EligibilityInput, notices: readonly ReportedNotice[]): string {
  const terms = notices.map(({ id, version, termsSha256 }) => ({ id, version, termsSha256 }));
  const whole = JSON.parse(JSON.stringify({ asOf, input, terms })) as JsonValue;
  return sha256(canonicalJson(whole));
}
