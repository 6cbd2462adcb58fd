import { LINK_TOKEN, toPerson, type MailText } from './mail.ts';

/** 기업 넘겨받음: to whoever disputed and owns the company now; a new account gets the link that sets its first password. */
export const companyHandedOver: MailText<{ email: string; token: string | null }> = (
  { email, token },
  origin,
) => ({
  to: [toPerson(email)],
  subject: '기업의 대표 담당자가 되었습니다',
  text: [
    '사업자등록번호 이의를 받아들여 기업을 넘겨 드렸습니다. 앞사람이 쓰던 신청서와 제출한 내용은 그대로 있습니다.',
    '로그인한 뒤 우리 회사에서 구성원을 확인하고, 모르는 분의 소속은 끝내 주세요.',
    ...(token === null
      ? [`쓰시던 비밀번호로 로그인한 뒤 화면 위에서 소속을 바꿀 수 있습니다: ${origin}/sign-in`]
      : [
          '아래 주소에서 비밀번호를 정해 주세요. 72시간 동안 한 번 쓸 수 있습니다. 지나면 비밀번호 재설정으로 새 주소를 받으세요.',
          `${origin}/reset-password?token=${LINK_TOKEN}`,
        ]),
  ],
  ...(token === null ? {} : { token }),
});
