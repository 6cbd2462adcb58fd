import type { ApplicationView, ReceiptView } from '@subsidy/contract';
import { statusNext, subject, technoParkLabel } from '@subsidy/rules';
import { planWindowInWords } from '@subsidy/rules/case';
import { useSearchParams, useParams } from 'react-router';
import { useUser } from '../../api/session.ts';
import { queryText } from '../../api/query-text.ts';
import { filedBy, type Filed } from '../../features/applications/receipts.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import { receiptFileAddress } from '../../features/receipts/api/receipt-file-address.ts';
import { Banner } from '../../ui/banner.tsx';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { instantToSecond } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOf, trailOf } from './application-frame.tsx';
import './receipt.page.css';

/** 접수증: the number large, what happens next with dates, PDF and verification. */
export function ReceiptPage() {
  const { applicationId = '' } = useParams();
  const [search] = useSearchParams();
  const application = useCase(applicationId);
  return (
    <Loading query={application}>
      {(found) => {
        const receipt = receiptOf(found, search);
        return receipt === undefined ? (
          <NoReceipt application={found} />
        ) : (
          <Receipt application={found} receipt={receipt} />
        );
      }}
    </Loading>
  );
}

/** The receipt that the address names; else that of the last time its stage was submitted. */
function receiptOf({ receipts }: ApplicationView, search: URLSearchParams): ReceiptView | undefined {
  const number = search.get('receiptNumber');
  if (number !== null) return receipts.find(({ receiptNumber }) => receiptNumber === number);
  const stage = search.get('stage') === 'plan' ? 'plan' : 'application';
  return receipts.findLast((one) => one.stage === stage && one.occasion === 'submission');
}

const TITLES: Readonly<Record<Filed, string>> = {
  application: '신청서가 접수되었습니다',
  plan: '사업계획서가 접수되었습니다',
  supplement: '보완 답변이 접수되었습니다',
};

function Receipt({ application, receipt }: { application: ApplicationView; receipt: ReceiptView }) {
  const { role } = useUser();
  const filed = filedBy(receipt);
  const { receiptNumber, submittedAt, contentSha256, signature } = receipt;
  const verify = queryText({ receiptNumber, submittedAt, contentSha256, signature }).replace(/^\?/, '');
  return (
    <Page title={TITLES[filed]} trail={trailOf(application, role)}>
      <div className="stack">
        <div className="receipt">
          <p>접수번호</p>
          <p className="receipt-number">{receiptNumber}</p>
          <p>{instantToSecond(submittedAt)} (한국시간)</p>
        </div>
        {application.sample && (
          <Banner tone="warning">연습용 공고의 접수증입니다. 실제 사업에 신청한 것이 아닙니다.</Banner>
        )}
        <div className="row no-print">
          <AnchorButton href={receiptFileAddress(application.id, receiptNumber)} download>
            <Icon name="download" /> 접수증 PDF 받기
          </AnchorButton>
          <Button look="secondary" onClick={() => window.print()}>
            인쇄
          </Button>
          <LinkButton look="secondary" to={addressOf(application.id)}>
            진행 상황 보기
          </LinkButton>
        </div>
        <Card title="이제 어떻게 되나요?">
          <ol className="next-steps">
            {nextSteps(application, receipt).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Card>
        <Card title="접수증 확인값">
          <p className="small muted">
            이 네 가지 값으로 누구나 접수증이 진짜인지 확인할 수 있습니다.{' '}
            <LinkButton look="quiet" size="small" to={`/receipts/verify#${verify}`}>
              지금 확인하기
            </LinkButton>
          </p>
          <Facts
            items={[
              { key: 'number', name: '접수번호', value: receiptNumber },
              { key: 'at', name: '접수 일시', value: <code>{submittedAt}</code> },
              { key: 'hash', name: '내용 확인값 (SHA-256)', value: <code>{contentSha256}</code> },
              { key: 'signature', name: '전자서명 (Ed25519)', value: <code>{signature}</code> },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}

const RESULT_STEP = '평가를 거쳐 선정 결과를 메일로 알려 드립니다.';

/** What follows, as of the filing: nothing is said to begin that had begun by then. */
function nextSteps(application: ApplicationView, receipt: ReceiptView): string[] {
  const park =
    application.technoParkCode === null ? '관할 테크노파크' : technoParkLabel(application.technoParkCode);
  const planDays = planWindowInWords(application, receipt.submittedAt);
  const plan =
    planDays === null
      ? '통과하면 사업계획서 없이 바로 평가합니다.'
      : `통과하면 사업계획서를 씁니다: ${planDays}.`;
  switch (filedBy(receipt)) {
    case 'plan':
      return [
        `${subject(park)} 평가위원을 정하고 기술성평가를 합니다.`,
        '평가위원과 함께 현장을 확인하고 사업비를 검토합니다. 방문 날짜는 미리 알려 드립니다.',
        '전담기관이 선정 결과를 정하면 메일로 알려 드립니다.',
      ];
    case 'supplement':
      return [
        `${subject(park)} 고친 내용을 보고 요건검토를 이어서 합니다. 결과는 메일로 알려 드립니다.`,
        plan,
        RESULT_STEP,
      ];
    case 'application':
      return [
        `${subject(park)} 서류와 자격을 확인합니다(요건검토). 고칠 것이 있으면 메일로 보완을 요청합니다.`,
        plan,
        RESULT_STEP,
      ];
  }
}

function NoReceipt({ application }: { application: ApplicationView }) {
  return (
    <Page title="접수증" trail={trailOf(application)}>
      <EmptyState
        title="아직 접수증이 없습니다."
        actions={<LinkButton to={addressOf(application.id)}>신청 화면으로</LinkButton>}
      >
        {statusNext(application.status)}
      </EmptyState>
    </Page>
  );
}
