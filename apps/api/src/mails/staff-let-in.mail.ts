import { roleLabel, type Role } from '@subsidy/rules';
import { LINK_TOKEN, PORTAL, toPerson, type MailText } from './mail.ts';

/** 담당자 등록: to the person; a new account gets the link that sets its first password. */
export const staffLetIn: MailText<{ email: string; name: string; role: Role; token: string | null }> = (
  { email, name, role, token },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} ${roleLabel(role)} 등록`,
  text: [
    `${name} 님이 포털에 등록되었습니다. 역할: ${roleLabel(role)}`,
    ...(token === null
      ? ['쓰시던 비밀번호로 로그인한 뒤 화면 위에서 소속을 바꿀 수 있습니다.', `${origin}/sign-in`]
      : [
          '아래 주소에서 비밀번호를 정해 주세요. 72시간 동안 한 번 쓸 수 있습니다. 지나면 비밀번호 재설정으로 새 주소를 받으세요.',
          `${origin}/reset-password?token=${LINK_TOKEN}`,
        ]),
  ],
  ...(token === null ? {} : { token }),
});
