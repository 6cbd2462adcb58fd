import type { ApplicationView, ReceiptView } from '@subsidy/contract';
import { Link } from 'react-router';
import { queryText } from '../../api/query-text.ts';
import { Card } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';
import { formFileAddress } from '../case/api/form-file-address.ts';
import { filedBy, type Filed } from './receipts.ts';

const RECEIPTS: Readonly<Record<Filed, string>> = {
  application: '신청 접수증',
  plan: '사업계획서 접수증',
  supplement: '보완 접수증',
};

/** 다시 제출한 뒤의 앞선 접수증. */
const REPLACED = '앞서 낸 신청 접수증';

const isReplaced = (
  { receipts }: ApplicationView,
  { stage, occasion, receiptNumber }: ReceiptView,
): boolean =>
  occasion === 'submission' &&
  receipts.findLast((one) => one.occasion === occasion && one.stage === stage)?.receiptNumber !==
    receiptNumber;

interface CaseLink {
  page: string;
  label: string;
  detail: string;
}

function linksOf(application: ApplicationView): CaseLink[] {
  const links: CaseLink[] = application.receipts.map((receipt) => ({
    page: `receipt${queryText({ receiptNumber: receipt.receiptNumber })}`,
    label: isReplaced(application, receipt) ? REPLACED : RECEIPTS[filedBy(receipt)],
    detail: `${receipt.receiptNumber} · ${instant(receipt.submittedAt)}`,
  }));
  if (application.status !== 'draft') {
    links.push(
      { page: 'sections/company', label: '제출한 신청서', detail: '제출한 내용을 봅니다.' },
      { page: 'documents', label: '제출한 서류', detail: `${String(application.documents.length)}개` },
    );
  }
  if (application.planSubmittedAt !== null) {
    links.push({
      page: 'plan',
      label: '제출한 사업계획서',
      detail: `${instant(application.planSubmittedAt)} 제출`,
    });
  }
  for (const request of application.supplementRequests) {
    if (request.status === 'answered') {
      links.push({
        page: `supplement-requests/${request.id}`,
        label: '보낸 보완',
        detail: request.respondedAt === null ? '' : `${instant(request.respondedAt)} 제출`,
      });
    }
  }
  const hasResult = application.journey.some(({ code, since }) => code === 'result' && since !== null);
  if (application.status === 'withdrawn' && hasResult) {
    links.push({ page: 'result', label: '심사 결과', detail: '포기하기 전의 결과를 봅니다.' });
  }
  links.push({ page: 'history', label: '처리 기록', detail: '누가 언제 무엇을 했는지 봅니다.' });
  return links;
}

/** 전체 내용 PDF: what was handed in, or what has been written so far. */
function printedOf(application: ApplicationView) {
  const isDraft =
    application.status === 'draft' ||
    application.reopenedAt !== null ||
    application.openSupplementRequestId !== null;
  const isPlanDraft = application.planSubmittedAt === null;
  const detailOf = (draft: boolean): string =>
    draft ? '지금까지 쓴 내용을 한 번에 보고 인쇄합니다.' : '제출한 내용 그대로입니다.';
  const hasPlan = !isPlanDraft || application.status === 'plan-open';
  return [
    { stage: 'application' as const, label: '신청서 PDF', detail: detailOf(isDraft) },
    ...(application.hasPlan && hasPlan
      ? [{ stage: 'plan' as const, label: '사업계획서 PDF', detail: detailOf(isPlanDraft) }]
      : []),
  ];
}

/** What can be looked at: receipts, what was submitted, the history. */
export function CaseLinks({
  application,
  addressOf,
}: {
  application: ApplicationView;
  addressOf: (page: string) => string;
}) {
  return (
    <Card title="기록과 접수증">
      <ul className="task-list plain-list">
        {linksOf(application).map(({ page, label, detail }) => (
          <li key={page} className="task">
            <span className="task-text">
              <Link to={addressOf(page)} className="task-title task-link">
                {label}
              </Link>
              <span className="task-detail">{detail}</span>
            </span>
          </li>
        ))}
        {printedOf(application).map(({ stage, label, detail }) => (
          <li key={stage} className="task">
            <span className="task-text">
              <a href={formFileAddress(application.id, stage)} className="task-title task-link" download>
                {label}
              </a>
              <span className="task-detail">{detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
