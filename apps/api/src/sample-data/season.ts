import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApplicationView, FormView, JsonValue } from '@subsidy/contract';
import {
  rubricOf,
  SITE_CHECK_CODES,
  type FormDocument,
  type NoticeTerms,
  type ProjectType,
} from '@subsidy/rules';
import { samplePdf } from './sample-pdf.ts';
import { SampleClient } from './sample-client.ts';
import type { SampleCompany } from './sample-companies.ts';
import type { SeasonClock } from './season-clock.ts';

/** How far an application of the season gets. */
export type Destination =
  | 'draft'
  | 'submitted'
  | 'supplement'
  | 'requirements-not-met'
  | 'plan-open'
  | 'plan-submitted'
  | 'assigned'
  | 'under-review'
  | 'review-completed'
  | 'decided'
  | 'withdrawn';

/** One application of the season. */
export interface Case {
  company: SampleCompany;
  noticeId: string;
  type: ProjectType;
  destination: Destination;
  /** Place in the season: sets dates, costs and scores. */
  serial: number;
}

const OUTLINES = [
  '외관 검사 AI 비전 시스템 구축',
  '사출 조건 예측과 불량 저감',
  '설비 예지보전 AI 구축',
  '도금 공정 품질 예측',
  '수요 예측 기반 생산 계획 AI',
  '용접 비드 자동 판정 시스템',
  '에너지 사용 최적화 AI',
  '공구 마모 예측과 가공 조건 제어',
] as const;

/** What the season needs to take each step: the portal, the clock, the catalogues and the people. */
export class Season {
  private readonly people = new Map<string, Promise<SampleClient>>();
  private readonly forms = new Map<ProjectType, FormView>();

  constructor(
    private readonly portal: NestFastifyApplication,
    readonly clock: SeasonClock,
    private readonly terms: NoticeTerms,
  ) {}

  person(email: string): Promise<SampleClient> {
    const known = this.people.get(email) ?? SampleClient.of(this.portal, email, this.clock.now());
    this.people.set(email, known);
    return known;
  }

  staff(name: string): Promise<SampleClient> {
    return this.person(`${name}@sample.test`);
  }

  private async form(one: Case): Promise<FormView> {
    const known = this.forms.get(one.type);
    if (known !== undefined) return known;
    const client = await this.person(one.company.email);
    const form = await client.send<FormView>('GET', `/notices/${one.noticeId}/form?type=${one.type}`);
    this.forms.set(one.type, form);
    return form;
  }

  /** Starts the application, fills in the example of each field and adds the documents. */
  async draft(one: Case, supplierId: string, complete = true): Promise<string> {
    const client = await this.person(one.company.email);
    const form = await this.form(one);
    const { id } = await client.send<ApplicationView>('POST', '/applications', {
      noticeId: one.noticeId,
      type: one.type,
    });
    const values: Record<string, JsonValue> = {
      ...Object.fromEntries(form.application.map(({ field, example }) => [field, example])),
      'company.regionCode': one.company.regionCode,
      'company.city': one.company.city,
      'company.ksicCode': one.company.ksicCode,
      'project.title': OUTLINES[one.serial % OUTLINES.length] ?? OUTLINES[0],
    };
    const names = form.application.map(({ field }) => field);
    const filled = complete ? names : names.slice(0, Math.ceil(names.length / 2));
    await client.send('PATCH', `/applications/${id}`, {
      changes: filled.map((field) => ({ field, baseVersion: 0, value: values[field] ?? null })),
    });
    if (!complete) return id;
    await client.send('PUT', `/applications/${id}/supplier`, { supplierId });
    for (const document of form.documents) {
      if (document.stage === 'application' && document.required) await this.upload(client, id, document);
    }
    return id;
  }

  private upload(client: SampleClient, id: string, document: FormDocument): Promise<void> {
    const fields = {
      documentType: document.documentType,
      ...(document.maxAgeDays === null ? {} : { issuedOn: this.clock.dayAfter(-7) }),
    };
    const name = `${document.label.replaceAll(/[\\/]/g, ' ')}.pdf`;
    return client.upload(`/applications/${id}/documents`, fields, name, samplePdf(document.documentType));
  }

  async submit(one: Case, id: string, stage: 'submission' | 'plan-submission' = 'submission'): Promise<void> {
    const client = await this.person(one.company.email);
    await client.send(
      'POST',
      `/applications/${id}/${stage}`,
      { declaration: true, consents: ['information-use'] },
      { 'idempotency-key': `sample-${stage}-${one.serial}` },
    );
  }

  /** Fills in the plan with its examples, and the documents of this stage by whoever they are asked of. */
  async plan(one: Case, id: string): Promise<void> {
    const client = await this.person(one.company.email);
    const form = await this.form(one);
    await client.send('PATCH', `/applications/${id}`, {
      changes: form.plan.map(({ field, example }) => ({ field, baseVersion: 0, value: example })),
    });
    for (const document of form.documents) {
      if (document.stage !== 'plan' || !document.required) continue;
      const uploader = document.by === 'supplier' ? await this.staff('supplier') : client;
      await this.upload(uploader, id, document);
    }
  }

  /** Declares no conflict and scores every criterion; the places in the season differ by a few points. */
  async score(one: Case, id: string, evaluator: SampleClient, seat: number, completed = true): Promise<void> {
    const { items } = await evaluator.send<{ items: { id: string; applicationId: string }[] }>(
      'GET',
      '/assignments',
    );
    const assignment = items.find(({ applicationId }) => applicationId === id);
    if (assignment === undefined) throw new Error(`No assignment of application ${id}`);
    const path = `/assignments/${assignment.id}`;
    await evaluator.send('PUT', `${path}/conflict-declaration`, { hasConflict: false });
    const generosity = 0.55 + ((one.serial * 37 + seat * 11) % 40) / 100;
    const rubric = rubricOf(this.terms);
    const scored = completed ? rubric : rubric.slice(0, 6);
    await evaluator.send('PUT', `${path}/scores`, {
      items: scored.map(({ criterion, label, maxPoints }, index) => ({
        criterion,
        points: Math.max(
          1,
          Math.min(maxPoints, Math.round(maxPoints * generosity + ((index + seat) % 3) - 1)),
        ),
        justification: `${label}: 계획서의 근거 자료와 현장 여건을 함께 보고 판단했습니다.`,
      })),
    });
    if (completed) await evaluator.send('POST', `${path}/completion`);
  }

  /** Site visit, cost review and the end of the review. */
  async close(id: string, consultant: SampleClient): Promise<void> {
    const view = await consultant.send<ApplicationView>('GET', `/applications/${id}`);
    const claimed = view.fields['project.bonusItems'];
    await consultant.send('PUT', `/applications/${id}/site-visit`, {
      visitedOn: this.clock.day,
      checks: SITE_CHECK_CODES.map((code) => ({ code, pass: true, note: '현장에서 확인했습니다.' })),
      bonusAccepted: Array.isArray(claimed) ? claimed : [],
    });
    await consultant.send('PUT', `/applications/${id}/cost-review`, {
      acceptedTotalCostKrw: view.totalCostKrw,
      note: '견적과 기능점수를 대조해 신청 금액을 인정했습니다.',
    });
    await consultant.send('POST', `/applications/${id}/review-completion`);
  }
}
