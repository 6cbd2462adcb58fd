import type { ApplicationSummary } from '@subsidy/contract';
import { technoParkLabel } from '@subsidy/rules';
import { companyMarksOf, situationOf, situationOfSupplier, urgentFirst } from '@subsidy/rules/case';
import { Link } from 'react-router';
import { useNow } from '../../api/now.ts';
import { useUser } from '../../api/session.ts';
import { useCaseList } from '../../features/case/api/list-cases.ts';
import { carriedTo } from '../../features/eligibility/kept-answers.ts';
import { Banner } from '../../ui/banner.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Badge, StatusBadge } from '../../ui/status-badge.tsx';
import { ConfirmEmailBanner } from './confirm-email-banner.tsx';
import { addressOf, nameOf } from './application-frame.tsx';
import '../../features/notices/notice-card.css';
import './applications.page.css';

/** 내 신청: what needs doing first. */
export function ApplicationsPage() {
  const user = useUser();
  const isSupplier = user.role === 'supplier';
  const list = useCaseList();
  const now = useNow();
  return (
    <Page
      title={isSupplier ? '참여 과제' : '내 신청'}
      width="wide"
      lead={
        isSupplier
          ? '우리 회사를 공급기업으로 지정한 신청입니다. 사업계획서와 우리 서류를 함께 준비합니다.'
          : undefined
      }
      actions={
        isSupplier ? undefined : (
          <LinkButton to="/applications/new" look="secondary">
            새로 신청하기
          </LinkButton>
        )
      }
    >
      <div className="stack">
        {!user.emailConfirmed && <ConfirmEmailBanner email={user.email} />}
        {!isSupplier && <BegunInCheck />}
        <Loading query={list}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return isSupplier ? <NoneForSupplier /> : <NoneYet />;
            return (
              <>
                {urgentFirst(items, now).map((item) => (
                  <ApplicationCard key={item.id} application={item} />
                ))}
                <LoadMore
                  shown={items.length}
                  hasMore={list.hasNextPage}
                  busy={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </>
            );
          }}
        </Loading>
      </div>
    </Page>
  );
}

function ApplicationCard({ application }: { application: ApplicationSummary }) {
  const isSupplier = useUser().role === 'supplier';
  const now = useNow();
  const { text, missed } = (isSupplier ? situationOfSupplier : situationOf)(application, now);
  const { nextDueAt, receiptNumber } = application;
  return (
    <article className="card notice-card">
      <div className="row-apart">
        <span className="row badge-row">
          <StatusBadge
            status={application.status}
            hasPlan={application.hasPlan}
            marks={companyMarksOf(application)}
          />
          {missed && <Badge tone="ended">제출하지 않음</Badge>}
        </span>
        {application.sample && <SampleMark />}
      </div>
      <h2 className="card-link-title">
        <Link to={addressOf(application.id)} className="task-link">
          {nameOf(application)}
        </Link>
      </h2>
      <p>{text}</p>
      {nextDueAt !== null && (
        <p>
          {missed || Date.parse(nextDueAt) < now ? '마감' : '다음 마감'} <Deadline at={nextDueAt} />
        </p>
      )}
      <p className="muted small">
        {application.companyName} · {application.typeLabel} · {application.noticeTitle}
        {application.technoParkCode !== null && ` · 담당 ${technoParkLabel(application.technoParkCode)}`}
        {receiptNumber !== null && (
          <>
            {' · '}
            <span className="no-wrap">접수번호 {receiptNumber}</span>
          </>
        )}
      </p>
    </article>
  );
}

/** Whoever registered or signed in on the way from the check finds the way on. */
function BegunInCheck() {
  const address = carriedTo();
  if (address === null) return null;
  return (
    <Banner
      tone="information"
      actions={
        <LinkButton to={address} size="small">
          이어서 신청하기
        </LinkButton>
      }
    >
      자격 확인에서 답한 내용이 있습니다. 신청서에 옮겨 적고 이어서 신청할 수 있습니다.
    </Banner>
  );
}

function NoneYet() {
  return (
    <EmptyState
      title="아직 신청한 것이 없습니다."
      actions={
        <>
          <LinkButton to="/check">자격 확인하고 시작하기</LinkButton>
          <LinkButton to="/notices" look="secondary">
            공고 보기
          </LinkButton>
        </>
      }
    >
      먼저 2분 자격 확인을 해 보세요. 답한 내용은 신청서로 옮겨집니다.
    </EmptyState>
  );
}

function NoneForSupplier() {
  return (
    <EmptyState title="우리 회사를 지정한 신청이 없습니다.">
      도입기업이 신청서에서 우리 회사를 공급기업으로 고르면 여기에 나타납니다.
    </EmptyState>
  );
}
