import type { ApplicationView, NoticeSummary, NoticeView } from '@subsidy/contract';
import type { ProgramType } from '@subsidy/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useNotice } from '../../features/notices/api/get-notice.ts';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { refreshCase } from '../../features/case/refresh-case.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useUser } from '../../api/session.ts';
import { FormerAnswers, useFormerApplication } from '../../features/applications/former-application.tsx';
import { carriedAnswers, dropCarriedAnswers } from '../../features/eligibility/kept-answers.ts';
import { NoticeCard } from '../../features/notices/notice-card.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOf } from './application-frame.tsx';
import { startApplication } from './start-application.ts';

const TRAIL = [{ label: '내 신청', to: '/applications' }];

/** 신청 시작: which notice and which type. */
export function NewApplicationPage() {
  const [search] = useSearchParams();
  const noticeId = search.get('notice');
  return (
    <Page title="신청 시작" trail={TRAIL}>
      {noticeId === null ? <ChooseNotice /> : <StartOn noticeId={noticeId} />}
    </Page>
  );
}

function ChooseNotice() {
  const list = useNoticeList();
  return (
    <Loading query={list}>
      {(all) => {
        const open = all.filter(({ status }) => status === 'open');
        if (open.length === 0) {
          return (
            <EmptyState
              title="지금 접수 중인 공고가 없습니다."
              actions={
                <LinkButton to="/notices" look="secondary">
                  공고 보기
                </LinkButton>
              }
            />
          );
        }
        return (
          <div className="stack">
            <h2 className="section-title">신청할 공고를 고르세요</h2>
            {open.map((notice) => (
              <OpenNotice key={notice.id} notice={notice} />
            ))}
          </div>
        );
      }}
    </Loading>
  );
}

function OpenNotice({ notice }: { notice: NoticeSummary }) {
  return (
    <div className="stack-tight">
      <NoticeCard notice={notice} />
      <div>
        <LinkButton to={`/applications/new?notice=${notice.id}`}>이 공고로 신청하기</LinkButton>
      </div>
    </div>
  );
}

function StartOn({ noticeId }: { noticeId: string }) {
  return <Loading query={useNotice(noticeId)}>{(notice) => <Start notice={notice} />}</Loading>;
}

/** The type of the address, or the only one that the notice has. */
function asType({ projectTypes }: NoticeView, text: string | null): ProgramType | null {
  const [only, ...others] = projectTypes;
  const asked = projectTypes.find(({ type }) => type === text);
  return asked?.type ?? (others.length === 0 ? (only?.type ?? null) : null);
}

function Start({ notice }: { notice: NoticeView }) {
  const [search] = useSearchParams();
  const user = useUser();
  const client = useQueryClient();
  const navigate = useNavigate();
  const carried = carriedAnswers(notice.id);
  const [type, setType] = useState(asType(notice, search.get('type')));
  const [missing, setMissing] = useState(false);
  const former = useFormerApplication(notice.program, type);
  const [takesFormer, setTakesFormer] = useState(false);
  const start = useMutation({
    mutationFn: (chosen: ProgramType) =>
      startApplication(notice, chosen, user, carried?.values ?? {}, takesFormer ? former : null),
    onSuccess: async ({ id, carried: count }) => {
      dropCarriedAnswers();
      await refreshCase(client, id);
      await navigate(addressOf(id), { replace: true, state: { carried: count } });
    },
  });
  return (
    <div className="stack">
      <p>
        <strong>{notice.title}</strong>
        <br />
        접수 마감 <Deadline at={notice.closesAt} />
      </p>
      <StartProblem error={start.error} />
      <CarriedNote count={Object.keys(carried?.values ?? {}).length} />
      <RadioGroup
        name="type"
        label="어떤 유형으로 신청할까요?"
        hint="시작한 뒤에는 바꿀 수 없습니다. 바꾸려면 철회하고 새로 신청합니다."
        error={missing && type === null ? '신청할 유형을 골라 주세요.' : undefined}
        value={type}
        options={notice.projectTypes.map((offered) => ({
          value: offered.type,
          label: offered.label,
          hint: notice.terms.types.find((terms) => terms.type === offered.type)?.summary,
        }))}
        onValueChange={setType}
      />
      {former !== null && <FormerAnswers former={former} checked={takesFormer} onChange={setTakesFormer} />}
      <p className="small muted">
        {user.organization.name} 이름으로 신청합니다. 한 사업장은 한 공고에 한 번만 신청할 수 있습니다.
      </p>
      <div className="form-actions">
        <Button
          busy={start.isPending}
          busyText="시작하는 중…"
          onClick={() => (type === null ? setMissing(true) : start.mutate(type))}
        >
          신청서 쓰기 시작
        </Button>
      </div>
    </div>
  );
}

function StartProblem({ error }: { error: unknown }) {
  const existing: ApplicationView['id'] | undefined =
    error instanceof ApiProblem ? error.applicationId : undefined;
  return (
    <ProblemBanner
      error={error}
      actions={
        existing === undefined ? undefined : (
          <LinkButton to={addressOf(existing)} size="small">
            작성하던 신청서로 가기
          </LinkButton>
        )
      }
    />
  );
}

function CarriedNote({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Banner tone="information">
      자격 확인에서 답한 {count}개 항목을 신청서에 옮겨 적습니다. 신청서에서 고칠 수 있습니다.
    </Banner>
  );
}
