import { useState, type FormEvent } from 'react';
import { useHasPasskeys, useReauthenticateByPasskey } from '../api/passkeys.ts';
import { fieldProblems } from '../api/problem.ts';
import { useIdentities, useProveByProvider, useProviders } from '../api/providers.ts';
import { useReauthenticate, type SignedIn } from '../api/session.ts';
import { ProblemBanner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  user: SignedIn;
  onDone: () => void;
  onLeave: () => void;
}

/** 재인증: asks for a passkey or the password in place; what was asked for goes on by itself once it was right. */
export function ProveAgain(props: Props) {
  const hasPasskeys = useHasPasskeys();
  return (
    <div className="stack">
      <p>
        되돌리기 어려운 결정이라 본인인지 한 번 더 확인합니다. 확인하면 하던 일이 바로 이어지고, 입력한 내용은
        그대로 있습니다.
      </p>
      {hasPasskeys && props.user.factors.includes('passkey') && <ByPasskey onDone={props.onDone} />}
      <ByProvider onDone={props.onDone} />
      <ByPassword {...props} />
    </div>
  );
}

function ByPasskey({ onDone }: Pick<Props, 'onDone'>) {
  const prove = useReauthenticateByPasskey();
  return (
    <>
      <ProblemBanner error={prove.error} />
      <div>
        <Button busy={prove.isPending} onClick={() => prove.mutate(undefined, { onSuccess: onDone })}>
          패스키로 확인
        </Button>
      </div>
      <p className="muted">또는 비밀번호로 확인할 수 있습니다.</p>
    </>
  );
}

/** 연결된 로그인, each that may prove it. */
function ByProvider({ onDone }: Pick<Props, 'onDone'>) {
  const isSet = useProviders().length > 0;
  const { data } = useIdentities(isSet);
  const prove = useProveByProvider(onDone);
  const usable = data?.items.filter(({ canProve }) => canProve) ?? [];
  if (usable.length === 0) return null;
  return (
    <>
      <ProblemBanner error={prove.error} />
      <div className="row">
        {usable.map(({ id, provider, label }) => (
          <Button
            key={id}
            look="secondary"
            busy={prove.isPending}
            onClick={() => prove.mutate(provider ?? '')}
          >
            {label} 계정으로 확인
          </Button>
        ))}
      </div>
      <p className="muted" role="status">
        {prove.isSuccess
          ? '열린 창에서 로그인해 주세요. 끝나면 이 화면이 저절로 이어집니다.'
          : '새 창에서 그 기관에 다시 로그인합니다. 비밀번호로 확인해도 됩니다.'}
      </p>
    </>
  );
}

function ByPassword({ user, onDone, onLeave }: Props) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const prove = useReauthenticate();
  const asksCode = user.factors.includes('app');
  const problems = fieldProblems(prove.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    prove.mutate({ password, ...(asksCode && { code }) }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      {problems['password'] === undefined && problems['code'] === undefined && (
        <ProblemBanner error={prove.error} />
      )}
      <TextField label="이메일" value={user.email} readOnly autoComplete="username" />
      <TextField
        label="비밀번호"
        type="password"
        autoComplete="current-password"
        value={password}
        error={problems['password']}
        onChange={(event) => setPassword(event.target.value)}
      />
      {asksCode && (
        <TextField
          label="인증 앱의 코드"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          error={problems['code']}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <div className="row">
        <Button type="submit" busy={prove.isPending}>
          확인하고 계속
        </Button>
        <Button look="secondary" onClick={onLeave}>
          그만두기
        </Button>
      </div>
    </form>
  );
}
