import { Injectable } from '@nestjs/common';
import type { FormView } from '@subsidy/contract';
import { findApplication } from '../applications/lock-application.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { FiledForms } from '../filing/filed-forms.ts';
import { filedCaseOf } from '../filing/filed-case.ts';

/** 신청의 서식: each stage as it was when it was handed in; as the notice has it for whoever is writing on it. */
@Injectable()
export class CaseFormQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
    private readonly forms: FiledForms,
  ) {}

  read(applicationId: string, actor: Actor): Promise<FormView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const today = this.notices.formOf(notice, application.type);
      const filed = await filedCaseOf(tx, applicationId);
      if (filed === null) return today;
      const isMended = actor.role === 'applicant' && application.openSupplementRequestId !== null;
      const first = isMended ? today : await this.forms.of(tx, filed.application);
      const second = filed.plan === null ? today : await this.forms.of(tx, filed.plan);
      return {
        sections: joined(first.sections, second.sections),
        application: first.application,
        plan: second.plan,
        documents: joined(first.documents, second.documents),
        ...ofStages(first, second),
      };
    });
  }
}

/** 항목 사이의 검사, 자동 계산 항목과 서명, where there are any, of the form in which each stage was handed in. */
function ofStages(first: FormView, second: FormView): Pick<FormView, 'checks' | 'figures' | 'signatures'> {
  const pages = new Set(
    second.sections.filter(({ stage }) => stage === 'plan').map(({ section }) => section),
  );
  const ofBoth = <Part extends { section: string }>(
    one: readonly Part[] = [],
    other: readonly Part[] = [],
  ) => [
    ...one.filter(({ section }) => !pages.has(section)),
    ...other.filter(({ section }) => pages.has(section)),
  ];
  const figures = ofBoth(first.figures, second.figures);
  const signatures = ofBoth(first.signatures, second.signatures);
  return {
    ...(second.checks === undefined ? {} : { checks: second.checks }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(signatures.length === 0 ? {} : { signatures }),
  };
}

const joined = <Part extends { stage: 'application' | 'plan' }>(
  first: readonly Part[],
  second: readonly Part[],
): Part[] => [
  ...first.filter(({ stage }) => stage === 'application'),
  ...second.filter(({ stage }) => stage === 'plan'),
];
