import type { SecondFactorKind } from '@subsidy/contract';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useHasPasskeys, usePassByPasskey } from '../api/passkeys.ts';
import { fieldProblems } from '../api/problem.ts';
import { usePassSecondFactor, type SignedIn } from '../api/session.ts';
import { Banner, ProblemBanner } from './banner.tsx';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  onDone: (user: SignedIn) => void;
  /** Beside the button: the way out. */
  children?: ReactNode;
}

/** 2단계 인증: a passkey, the code of the authenticator, or a recovery code where that is lost; whichever the person has. */
export function SecondFactorForm({
  factors,
  onDone,
  children,
}: Props & { factors: readonly SecondFactorKind[] }) {
  const hasApp = factors.includes('app');
  if (!factors.includes('passkey')) return <CodeForm onDone={onDone}>{children}</CodeForm>;
  return (
    <div className="stack">
      <PassByPasskey onDone={onDone} hasApp={hasApp}>
        {!hasApp && children}
      </PassByPasskey>
      {hasApp && <CodeForm onDone={onDone}>{children}</CodeForm>}
    </div>
  );
}

function PassByPasskey({ onDone, hasApp, children }: Props & { hasApp: boolean }) {
  const pass = usePassByPasskey();
  const isPossible = useHasPasskeys();
  if (!isPossible) return hasApp ? null : <NoPasskeyHere>{children}</NoPasskeyHere>;
  return (
    <div className="stack">
      <ProblemBanner error={pass.error} />
      <p>등록한 패스키를 이 기기의 지문, 얼굴, 화면 잠금이나 보안 키로 확인합니다.</p>
      <div className="row">
        <Button
          busy={pass.isPending}
          busyText="확인하는 중…"
          onClick={() => pass.mutate(undefined, { onSuccess: onDone })}
        >
          패스키로 확인
        </Button>
        {children}
      </div>
    </div>
  );
}

function NoPasskeyHere({ children }: { children: ReactNode }) {
  return (
    <div className="stack">
      <Banner tone="warning" title="이 브라우저에서는 패스키를 쓸 수 없습니다">
        패스키를 쓸 수 있는 브라우저에서 포털의 원래 주소로 로그인해 주세요. 패스키가 있던 기기를 잃어버렸다면
        다른 관리자에게 2단계 인증 초기화를 요청해 주세요.
      </Banner>
      <div className="row">{children}</div>
    </div>
  );
}

function CodeForm({ onDone, children }: Props) {
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
