import { useResendConfirmation } from '../../features/accounts/api/resend-confirmation.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** Reminds that the address is not confirmed yet: results and supplement requests go there. */
export function ConfirmEmailBanner({ email }: { email: string }) {
  const resend = useResendConfirmation();
  if (resend.isSuccess) {
    return (
      <Banner tone="success" live>
        {email} 주소로 확인 메일을 다시 보냈습니다.
      </Banner>
    );
  }
  return (
    <>
      <Banner
        tone="warning"
        title="이메일 확인이 끝나지 않았습니다"
        actions={
          <Button look="secondary" size="small" busy={resend.isPending} onClick={() => resend.mutate()}>
            확인 메일 다시 받기
          </Button>
        }
      >
        {email} 주소로 보낸 메일의 링크를 눌러 주세요. 접수 결과와 보완 요청을 이 주소로 보냅니다.
      </Banner>
      <ProblemBanner error={resend.error} />
    </>
  );
}
