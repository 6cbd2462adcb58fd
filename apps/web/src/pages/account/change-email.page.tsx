import type { EmailChangeAnswerView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { SESSION_KEY } from '../../api/session.ts';
import { answerEmailChange } from '../../features/accounts/api/answer-email-change.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** Where the links of a change of the mail address lead. Mail programs open links too, so that yes is a button. */
export function ChangeEmailPage() {
  const [search] = useSearchParams();
  const client = useQueryClient();
  const answer = useMutation({
    mutationFn: (accept: boolean) => answerEmailChange({ token: search.get('token') ?? '', accept }),
    onSuccess: ({ state }) =>
      state === 'done' ? client.invalidateQueries({ queryKey: SESSION_KEY }) : undefined,
  });
  if (answer.data !== undefined) {
    return (
      <Page title="이메일 변경">
        <Outcome {...answer.data} />
      </Page>
    );
  }
  return (
    <Page title="이메일 변경" lead="메일에 적힌 대로 이 계정의 메일 주소를 바꿀까요?">
      <div className="stack">
        <ProblemBanner error={answer.error} />
        <p>지금 주소와 새 주소에서 모두 동의해야 바뀝니다. 요청하신 적이 없다면 취소해 주세요.</p>
        <div className="row">
          <Button busy={answer.isPending} onClick={() => answer.mutate(true)}>
            변경에 동의
          </Button>
          <Button look="secondary" busy={answer.isPending} onClick={() => answer.mutate(false)}>
            변경 취소
          </Button>
        </div>
      </div>
    </Page>
  );
}

function Outcome({ state }: EmailChangeAnswerView) {
  if (state === 'done') {
    return (
      <div className="stack">
        <Banner tone="success" title="메일 주소를 바꾸었습니다" live>
          모든 기기에서 로그아웃했습니다. 새 주소로 로그인해 주세요.
        </Banner>
        <div>
          <LinkButton to="/sign-in">로그인하기</LinkButton>
        </div>
      </div>
    );
  }
  if (state === 'cancelled') {
    return (
      <div className="stack">
        <Banner tone="success" title="변경을 취소했습니다" live>
          메일 주소는 그대로입니다. 요청하신 적이 없다면 비밀번호를 바꿔 주세요.
        </Banner>
        <div>
          <LinkButton to="/forgot-password">비밀번호 바꾸기</LinkButton>
        </div>
      </div>
    );
  }
  const other = state === 'waiting-for-new' ? '새 주소' : '지금까지 쓰던 주소';
  return (
    <Banner tone="success" title="확인했습니다" live>
      {other}로 보낸 메일의 링크도 열어 주세요. 두 주소에서 모두 확인하면 바뀝니다.
    </Banner>
  );
}
