import type { AssignmentSummary, FormView, Page, Problem, SelectionRunView } from '@subsidy/contract';
import { A_PDF } from './client.ts';
import type { OutsidePeople } from './outside-people.ts';

type Made = Pick<Problem, 'detail' | 'errors'> & { id: string };
type At = (path?: string) => string;

const TODAY = '2026-11-23';
const SITE_CHECKS = ['factory-operating', 'site-matches-plan', 'equipment-works'];

export const CONSENT = { declaration: true, consents: ['information-use'] };
export const EVALUATORS = [1, 2, 3, 4, 5].map((number) => `evaluator${number}`);

/** A case from the start to the decision, by people who know the contract and the form catalogue and nothing else. */
export class OutsideWalk {
  private constructor(
    private readonly as: OutsidePeople,
    /** Names of the evaluators by their ids. */
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** The evaluators are among those who are signed in. */
  static async of(as: OutsidePeople): Promise<OutsideWalk> {
    const names = new Map<string, string>();
    for (const name of EVALUATORS) {
      const session = await as(name).send<{ user: { id: string } }>('GET', '/session');
      names.set(session.body.user.id, name);
    }
    return new OutsideWalk(as, names);
  }

  /** From the start to a passed requirement check; `over` are answers other than the form's examples, `besides` what others have to do. */
  async file(
    who: string,
    noticeId: string,
    type: string,
    park: string,
    over: Record<string, unknown> = {},
    besides: Partial<Record<'beforeSubmission' | 'beforePass', (at: At) => Promise<void>>> = {},
  ) {
    const form = (await this.as('nobody').send<FormView>('GET', `/notices/${noticeId}/form?type=${type}`))
      .body;
    const started = await this.as(who).send<Made>('POST', '/applications', {
      noticeId,
      type,
    });
    expect([started.status, started.body.detail]).toEqual([201, undefined]);
    const at = (path = ''): string => `/applications/${started.body.id}${path}`;
    await this.save(who, at(), form.application, over);
    await this.uploadAll(who, at, form, 'application');
    await besides.beforeSubmission?.(at);
    const filed = await this.as(who).send<Problem>('POST', at('/submission'), CONSENT, {
      'idempotency-key': 'one',
    });
    expect([filed.status, filed.body.errors]).toEqual([201, undefined]);
    await besides.beforePass?.(at);
    const pass = { outcome: 'pass', reasons: [] };
    const passed = await this.as(`consultant.${park}`).send<Problem>('POST', at('/requirement-check'), pass);
    expect([passed.status, passed.body.detail]).toEqual([200, undefined]);
    return { id: started.body.id, at, form, status: passed.body.status as unknown };
  }

  async save(who: string, path: string, fields: FormView['plan'], over: Record<string, unknown>) {
    const changes = fields.map(({ field, example }) => ({
      field,
      baseVersion: 0,
      value: field in over ? over[field] : example,
    }));
    const saved = await this.as(who).send<Problem>('PATCH', path, { changes });
    expect([saved.status, saved.body.detail]).toEqual([200, undefined]);
  }

  async uploadAll(who: string, at: (path: string) => string, form: FormView, stage: string) {
    for (const one of form.documents) {
      if (one.stage !== stage || !one.required || one.by !== 'applicant') continue;
      const { documentType } = one;
      const file = { name: `${documentType}.pdf`, contents: A_PDF };
      const sent = await this.as(who).upload(at('/documents'), { documentType, issuedOn: TODAY }, file);
      expect(sent.status).toBe(201);
    }
  }

  /** Scores of three evaluators, each the given points under the most, a visit and an uncut cost. */
  async review(at: (path?: string) => string, park: string, under: number, totalCostKrw: number) {
    const desk = this.as(`consultant.${park}`);
    const found = await desk.send<Page<{ id: string }>>('GET', '/evaluators');
    const evaluatorIds = found.body.items.slice(0, 3).map(({ id }) => id);
    const assigned = await desk.send<Page<AssignmentSummary>>('POST', at('/assignments'), { evaluatorIds });
    expect(assigned.status).toBe(201);
    for (const { id, evaluatorId } of assigned.body.items) {
      const evaluator = this.as(this.names.get(evaluatorId) ?? '');
      const path = `/assignments/${id}`;
      await evaluator.send('PUT', `${path}/conflict-declaration`, { hasConflict: false, note: '' });
      const sheet = await evaluator.send<{ rubric: { criterion: string; maxPoints: number }[] }>('GET', path);
      const items = sheet.body.rubric.map(({ criterion, maxPoints }) => ({
        criterion,
        points: maxPoints - under,
        justification: '계획이 구체적입니다.',
      }));
      expect((await evaluator.send('PUT', `${path}/scores`, { items })).status).toBe(200);
      expect((await evaluator.send('POST', `${path}/completion`)).status).toBe(200);
    }
    const checks = SITE_CHECKS.map((code) => ({ code, pass: true, note: '' }));
    const visit = { visitedOn: TODAY, checks, bonusAccepted: [] };
    expect((await desk.send('PUT', at('/site-visit'), visit)).status).toBe(200);
    const cost = { acceptedTotalCostKrw: totalCostKrw, note: '' };
    const reviewed = await desk.send<Problem>('PUT', at('/cost-review'), cost);
    expect([reviewed.status, reviewed.body.detail]).toEqual([200, undefined]);
    const closed = await desk.send<Problem>('POST', at('/review-completion'));
    expect([closed.status, closed.body.detail]).toEqual([200, undefined]);
  }

  async select(office: string, body: object) {
    const run = await this.as(`officer${office}`).send<Made & Pick<SelectionRunView, 'items'>>(
      'POST',
      '/selection-runs',
      body,
    );
    expect([run.status, run.body.detail]).toEqual([201, undefined]);
    const path = `/selection-runs/${run.body.id}`;
    expect((await this.as(`officer${office}`).send('POST', `${path}/proposal`)).status).toBe(200);
    expect((await this.as(`approver${office}`).send('POST', `${path}/approval`)).status).toBe(200);
    return run.body.items;
  }
}
