import type { NoticeSummary } from '@subsidy/contract';
import { fundingPlanOf, MONEY_EXAMPLE, openFirst, SMART_FACTORY_BUDGET } from '@subsidy/rules';
import { Link, Navigate } from 'react-router';
import { HOME_OF } from '../../i18n/menu.ts';
import { useNow } from '../../api/now.ts';
import { useSession } from '../../api/session.ts';
import { StartOfCheck } from '../../features/eligibility/start-of-check.tsx';
import { NoticeCard } from '../../features/notices/notice-card.tsx';
import { useNotice } from '../../features/notices/api/get-notice.ts';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { ko } from '../../i18n/ko.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CitationLine } from '../../ui/details.tsx';
import { useDocumentTitle } from '../../ui/document-title.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { wonInWords } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Steps, type Step } from '../../ui/steps.tsx';
import { FactoryPicture } from './factory-picture.tsx';
import './landing.page.css';

const JOURNEY: readonly Step[] = [
  { key: 'check', label: '자격 확인', state: 'waiting', detail: '로그인 없이 2분' },
  { key: 'apply', label: '신청서 제출', state: 'waiting', detail: '도입기업이 작성합니다' },
  {
    key: 'requirements',
    label: '요건검토',
    state: 'waiting',
    detail: '테크노파크가 서류와 자격을 확인합니다',
  },
  { key: 'plan', label: '사업계획서', state: 'waiting', detail: '공급기업과 함께 작성합니다' },
  { key: 'review', label: '기술성평가·현장확인', state: 'waiting', detail: '평가위원이 점수를 매깁니다' },
  { key: 'selection', label: '선정', state: 'waiting', detail: '전담기관이 결과를 알려 드립니다' },
];

/** `/`: what needs doing for somebody signed in, what this is for everybody else. */
export function HomePage() {
  const { data: user } = useSession();
  if (user !== null && user !== undefined) return <Navigate to={HOME_OF[user.role]} replace />;
  return <LandingPage />;
}

/** 첫 화면: what this is, the three questions, what is open now, the season in figures. */
export function LandingPage() {
  const notices = useNoticeList();
  useDocumentTitle(ko.serviceName);
  return (
    <div>
      <section className="hero">
        <div className="hero-inner">
          <div className="hero-text">
            <h1>
              AI 스마트공장 구축비,
              <br />
              절반까지 지원합니다
            </h1>
            <p className="hero-lead">
              공장을 둔 중소·중견 제조기업이 AI를 들일 때 쓰는 비용을 정부가 함께 냅니다. 세 가지만 답하면
              우리 회사가 받을 수 있는 사업과 내야 할 돈이 나옵니다.
            </p>
            <FactoryPicture />
          </div>
          <StartOfCheck />
        </div>
      </section>
      <div className="page page-wide stack-loose">
        <section className="stack landing-notices" aria-labelledby="open-notices">
          <h2 id="open-notices">지금 신청할 수 있는 공고</h2>
          <Loading query={notices}>
            {(all) => (
              <>
                <Season all={all} />
                <OpenNotices all={all} />
              </>
            )}
          </Loading>
          <p>
            다른 기관이 접수하는 전국 사업과 지역 사업도 자격 확인에서 함께 견줍니다.{' '}
            <Link to="/programs">다른 지원사업 보기</Link>
          </p>
        </section>
        <MoneyExample />
        <section className="stack" aria-labelledby="journey">
          <h2 id="journey">신청에서 선정까지</h2>
          <div className="steps-across">
            <Steps steps={JOURNEY} label="진행 순서" />
          </div>
        </section>
      </div>
    </div>
  );
}

const DAY_MS = 86_400_000;

/** 올해의 숫자: out of the notices that are taken here and the budget that was published. */
function Season({ all }: { all: readonly NoticeSummary[] }) {
  const now = useNow();
  const open = all.filter(({ status }) => status === 'open');
  const closing = open.map(({ closesAt }) => Date.parse(closesAt)).sort((a, b) => a - b)[0];
  const { value, cite } = SMART_FACTORY_BUDGET;
  return (
    <div className="stack-tight">
      <dl className="season">
        <div>
          <dt>지금 접수 중</dt>
          <dd>{open.length}건</dd>
        </div>
        {closing !== undefined && (
          <div>
            <dt>가장 빠른 마감까지</dt>
            <dd>{Math.max(0, Math.floor((closing - now) / DAY_MS))}일</dd>
          </div>
        )}
        <div>
          <dt>{value.year}년 전국 스마트공장 예산</dt>
          <dd>{wonInWords(value.amountKrw)}</dd>
        </div>
      </dl>
      <CitationLine cite={cite} />
    </div>
  );
}

function OpenNotices({ all }: { all: readonly NoticeSummary[] }) {
  const open = openFirst(all).filter(({ status }) => status !== 'closed');
  if (open.length > 0) return open.map((notice) => <NoticeCard key={notice.id} notice={notice} />);
  return (
    <EmptyState
      title="지금 접수 중인 공고가 없습니다."
      actions={
        <LinkButton to="/notices" look="secondary">
          지난 공고 보기
        </LinkButton>
      }
    >
      지난 공고의 조건으로 미리 자격을 확인해 둘 수 있습니다.
    </EmptyState>
  );
}

/** 2억 + 2억 = 4억, worked out from the terms of the notice of 2026. */
function MoneyExample() {
  const { noticeId, type, project } = MONEY_EXAMPLE;
  const { data: notice } = useNotice(noticeId);
  const offered = notice?.terms.types.find((candidate) => candidate.type === type);
  if (notice === undefined || offered === undefined) return null;
  const plan = fundingPlanOf(notice.terms, type, { company: {}, project }, notice.publishedOn);
  const cite = offered.government?.maxKrw.cite;
  if (plan === null) return null;
  return (
    <section className="card stack-tight" aria-labelledby="money-example">
      <h2 id="money-example" className="section-title">
        예: 4억 원짜리 AI공장이라면
      </h2>
      <MoneyBar parts={moneyParts(plan)} title="누가 얼마를 내나요?" />
      <p className="small">
        정부가 절반인 2억 원까지 내고, 우리 회사가 나머지 2억 원을 냅니다. 회사 부담의 일부는 현금 대신
        클라우드 이용료나 직원 인건비(현물)로 낼 수 있습니다.
      </p>
      {cite !== undefined && <CitationLine cite={cite} />}
    </section>
  );
}
