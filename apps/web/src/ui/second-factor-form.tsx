import { useState, type FormEvent, type ReactNode } from 'react';
import { fieldProblems } from '../api/problem.ts';
import { usePassSecondFactor, type SignedIn } from '../api/session.ts';
import { ProblemBanner } from './banner.tsx';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

/** 2단계 인증 코드: of the authenticator, or a recovery code where that is lost. */
export function SecondFactorForm({
  onDone,
  children,
}: {
  onDone: (user: SignedIn) => void;
  /** Beside the button: the way out. */
  children?: ReactNode;
}) {
  const [code, setCode] = useState('');
  const pass = usePassSecondFactor();
  const problem = fieldProblems(pass.error)['code'];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    pass.mutate({ code }, { onSuccess: onDone });
  };
  return (
    <form className="stack form-narrow" noValidate onSubmit={submit}>
      {problem === undefined && <ProblemBanner error={pass.error} />}
      <TextField
        id="second-factor-code"
        label="인증 코드"
        hint="인증 앱에 보이는 숫자 여섯 자리입니다. 휴대전화가 없으면 적어 둔 복구 코드 하나를 입력해 주세요."
        autoComplete="one-time-code"
        maxLength={40}
        value={code}
        error={problem}
        onChange={(event) => setCode(event.target.value)}
      />
      <div className="form-actions">
        <Button type="submit" busy={pass.isPending} busyText="확인하는 중…">
          로그인 마치기
        </Button>
        {children}
      </div>
    </form>
  );
}
