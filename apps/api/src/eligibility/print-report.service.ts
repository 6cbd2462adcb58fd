import { Injectable } from '@nestjs/common';
import type { EligibilityReportBody, ReportLanguage } from '@subsidy/contract';
import {
  canonicalJson,
  fieldsOf,
  instantInKorea,
  technoParkFor,
  termsHash,
  type DecidableNotice,
  type EligibilityInput,
  type FieldValues,
  type JsonValue,
} from '@subsidy/rules';
import { laddersFor, type Ladder } from '@subsidy/rules/advice';
import { CARRIED_NAME, carriedContent } from '@subsidy/rules/check';
import { sha256 } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import type { ReportWords } from '../print/report-words.ts';
import { CheckEligibilityService, type CheckRequest } from './check-eligibility.service.ts';
import type { ReportContents, ReportedNotice } from './report-pdf.ts';
import { reportedWays, wayTitle, type ReportedWay } from './reported-way.ts';

/** 사전진단서: the answer of a check as a document to print, file and show to a consultant. */
@Injectable()
export class PrintReportService {
  constructor(
    private readonly checks: CheckEligibilityService,
    private readonly environment: Environment,
  ) {}

  async print(body: EligibilityReportBody): Promise<{ pdf: Buffer; fileName: string }> {
    const { notices, input, asOf } = await this.checks.prepare(body);
    const words = await wordsIn(body.language ?? 'ko');
    const at = instantInKorea(asOf);
    const ways = reportedWays(notices, input, asOf, words.wording);
    const reported = notices.map(reportedNotice);
    const { businessRegistrationNumber, regionCode, city } = input.company;
    const pdf = await printed({
      asOf: at,
      words,
      companyName: body.companyName ?? null,
      businessRegistrationNumber: businessRegistrationNumber ?? null,
      technoPark: technoParkFor(regionCode ?? '', city ?? null),
      answers: words.answers(input),
      ways,
      ...(await this.ladderOf(body, words)),
      notices: reported,
      isTypical: body.typicalCost === true,
      fingerprint: fingerprintOf(at, input, reported),
      link: this.linkTo(body, ways, { input, asOf }),
    });
    return { pdf, fileName: `${words.text.file}.pdf` };
  }

  /** 단계별 경로, as the advice of the check shows it: over the notices of every office. */
  private async ladderOf(
    body: EligibilityReportBody,
    words: ReportWords,
  ): Promise<Pick<ReportContents, 'ladder' | 'stepTitles'>> {
    const { noticeIds: _named, ...all } = body;
    const { notices, input, asOf } = await this.checks.prepare(all, 'all');
    const ladder = laddersFor(notices, input, asOf).ladders[0] ?? null;
    return { ladder, stepTitles: ladder === null ? [] : stepTitles(ladder, notices, words) };
  }

  /** The check in the fragment of a link, which no browser sends. */
  private linkTo(
    { typicalCost }: EligibilityReportBody,
    [best]: readonly ReportedWay[],
    asked: Asked,
  ): string {
    const typical = typicalCost === true ? { 'check.typicalCost': true } : {};
    const content = carriedContent({ ...answersOf(asked.input), ...typical }, saidBy(best), asked.asOf);
    return `${this.environment.origin}/check#${CARRIED_NAME}=${Buffer.from(content).toString('base64url')}`;
  }
}

type Asked = Pick<CheckRequest, 'input' | 'asOf'>;

/** What makes PDF files is large, and most processes print none: it is loaded by who does. */
async function printed(contents: ReportContents): Promise<Buffer> {
  const { reportPdf } = await import('./report-pdf.ts');
  return reportPdf(contents);
}

async function wordsIn(language: ReportLanguage): Promise<ReportWords> {
  if (language === 'en') return (await import('../print/report-words-en.ts')).ENGLISH_REPORT;
  return (await import('../print/report-words.ts')).KOREAN_REPORT;
}

const stepTitles = (ladder: Ladder, notices: readonly DecidableNotice[], words: ReportWords): string[] =>
  ladder.steps.map(({ noticeId, type }) => {
    const notice = notices.find(({ id }) => id === noticeId);
    return notice === undefined ? noticeId : wayTitle({ notice, type }, words);
  });

/** The facts as answers of the check. */
function answersOf(input: EligibilityInput): FieldValues {
  const names = (['company', 'project'] as const).flatMap((part) =>
    Object.keys(input[part]).map((name) => `${part}.${name}`),
  );
  return fieldsOf(input, [...names, 'company.underParticipationBan']);
}

const saidBy = (way: ReportedWay | undefined) =>
  way === undefined
    ? null
    : {
        noticeId: way.notice.id,
        noticeVersion: way.notice.version,
        type: way.type,
        state: way.verdict.state,
        toConfirm: way.verdict.toConfirm,
        supportKrw: way.supportKrw,
      };

const reportedNotice = ({ id, title, version, sample, terms }: DecidableNotice): ReportedNotice => ({
  id,
  title,
  version,
  sample,
  termsSha256: termsHash(terms, sha256),
});

function fingerprintOf(asOf: string, input: EligibilityInput, notices: readonly ReportedNotice[]): string {
  const terms = notices.map(({ id, version, termsSha256 }) => ({ id, version, termsSha256 }));
  const whole = JSON.parse(JSON.stringify({ asOf, input, terms })) as JsonValue;
  return sha256(canonicalJson(whole));
}
