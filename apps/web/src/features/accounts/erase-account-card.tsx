import type { ErasableApplicationView } from '@subsidy/contract';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSignOut } from '../../api/session.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { takeProblems } from '../../ui/form-problems.ts';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { visible } from '../../ui/text-rules.ts';
import './erase-account-card.css';
import { useEraseAccount } from './api/erase-account.ts';
import { useEraseContents } from './api/erase-contents.ts';
import { useOwnErasure } from './api/get-own-erasure.ts';

/** 탈퇴와 삭제: what goes, what stays and why, and doing it. */
export function EraseAccountCard() {
  const erasure = useOwnErasure();
  return (
    <Card title="탈퇴와 삭제">
      <div className="stack erasure">
        <WhatGoes />
        <Loading query={erasure}>
          {({ hindrance, erasable }) => (
            <div className="stack">
              {erasable.length > 0 && <Drafts drafts={erasable} />}
              {hindrance === null ? <EraseAccount /> : <Hindrance reason={hindrance} />}
            </div>
          )}
        </Loading>
      </div>
    </Card>
  );
}

function WhatGoes() {
  return (
    <>
      <h3>지워지는 것</h3>
      <ul>
        <li>이름, 메일 주소, 비밀번호, 2단계 인증과 패스키, 로그인한 기기</li>
        <li>보낸 메일에 남은 메일 주소와 내용, 처리 이력에 표시되는 이름</li>
        <li>나만 대표인 기업의 정보와 철회한 신청의 작성 내용·서류(제출한 신청이 없을 때)</li>
      </ul>
      <h3>남는 것과 이유</h3>
      <ul>
        <li>제출한 신청과 그 처리 이력: 지원사업의 증빙이라 보관 기간이 끝날 때까지 남습니다.</li>
        <li>접속기록 2년, 권한을 준 기록 3년: 법령이 정한 기간 동안 이름과 함께 남습니다.</li>
        <li>판정·평가·서명에 적힌 이름: 그 문서의 일부라 함께 보관합니다.</li>
        <li>
          지운 이름 대신 ‘지워진 사람’으로 표시되는 처리 이력: 기록이 바뀌지 않았음을 확인하는 데 씁니다.
        </li>
      </ul>
    </>
  );
}

const Hindrance = ({ reason }: { reason: string }) => (
  <Banner title="지금은 계정을 지울 수 없습니다">
    <p>{reason}</p>
  </Banner>
);

function Drafts({ drafts }: { drafts: readonly ErasableApplicationView[] }) {
  const [chosen, choose] = useState<ErasableApplicationView | null>(null);
  const erase = useEraseContents();
  const close = (): void => {
    choose(null);
    erase.reset();
  };
  return (
    <>
      <h3>제출하지 않고 철회한 신청</h3>
      <ul className="stack-tight">
        {drafts.map((draft) => (
          <li key={draft.id}>
            {draft.noticeTitle} {draft.projectTitle === '' ? '' : `(${draft.projectTitle})`}{' '}
            <Button size="small" look="secondary" onClick={() => choose(draft)}>
              내용 지우기<span className="visually-hidden">: {draft.noticeTitle}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={chosen !== null}
        title="작성 내용과 서류를 지울까요?"
        action="지우기"
        danger
        busy={erase.isPending}
        error={erase.error}
        onClose={close}
        onConfirm={() => chosen !== null && erase.mutate(chosen.id, { onSuccess: close })}
      >
        <p>되돌릴 수 없습니다. 철회했다는 상태와 처리 이력은 남습니다.</p>
      </ConfirmDialog>
    </>
  );
}

function EraseAccount() {
  const [open, setOpen] = useState(false);
  const form = useForm<{ email: string }>({ shouldFocusError: true, defaultValues: { email: '' } });
  const erase = useEraseAccount();
  const signOut = useSignOut();
  const close = (): void => {
    setOpen(false);
    erase.reset();
    form.reset();
  };
  const send = form.handleSubmit(({ email }) =>
    erase.mutate(email.trim(), {
      onSuccess: () => signOut.mutate(),
      onError: (error) => takeProblems(form, error, ['email']),
    }),
  );
  return (
    <div>
      <Button look="danger" onClick={() => setOpen(true)}>
        계정 지우기
      </Button>
      <ConfirmDialog
        open={open}
        title="계정을 지울까요?"
        action="영구히 지우기"
        danger
        busy={erase.isPending || signOut.isPending}
        onClose={close}
        onConfirm={() => void send()}
      >
        <div className="stack">
          <p>되돌릴 수 없습니다. 지우는 즉시 모든 기기에서 로그아웃됩니다.</p>
          <ProblemBanner error={erase.error} />
          <TextField
            label="지울 계정의 메일 주소"
            type="email"
            autoComplete="off"
            required
            error={form.formState.errors.email?.message}
            {...form.register('email', { validate: visible('지울 계정의 메일 주소를 적어 주세요.') })}
          />
        </div>
      </ConfirmDialog>
    </div>
  );
}
