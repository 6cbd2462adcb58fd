import type { UserView } from '@subsidy/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { onSessionEnd } from '../api/sign-in-again.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemBanner } from '../ui/banner.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useSession, useSignIn } from '../api/session.ts';

/** 세션 만료: asks to sign in again in place, so that nothing typed is lost. The refused requests wait and go on. */
export function SessionDialog() {
  const { data: user } = useSession();
  const [open, setOpen] = useState(false);
  const settle = useRef<((signedIn: boolean) => void) | null>(null);
  const client = useQueryClient();
  const signedIn = user !== null && user !== undefined;

  useEffect(() => {
    if (!signedIn) return undefined;
    return onSessionEnd(
      () =>
        new Promise<boolean>((resolve) => {
          settle.current = resolve;
          setOpen(true);
        }),
    );
  }, [signedIn]);

  const finish = (done: boolean): void => {
    setOpen(false);
    settle.current?.(done);
    settle.current = null;
    if (!done) client.setQueryData(['session'], null);
  };

  if (!signedIn) return null;
  return (
    <Dialog open={open} title="다시 로그인해 주세요" onClose={() => finish(false)}>
      <SignInAgain user={user} onDone={() => finish(true)} onLeave={() => finish(false)} />
    </Dialog>
  );
}

function SignInAgain({ user, onDone, onLeave }: { user: UserView; onDone: () => void; onLeave: () => void }) {
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ email: user.email, password }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      <p>오래 쓰지 않아 로그인이 끝났습니다. 입력한 내용은 그대로 있으니 비밀번호를 넣고 이어서 쓰세요.</p>
      <ProblemBanner error={signIn.error} />
      <TextField label="이메일" value={user.email} readOnly autoComplete="username" />
      <TextField
        label="비밀번호"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="row">
        <Button type="submit" busy={signIn.isPending}>
          로그인하고 계속
        </Button>
        <Button look="secondary" onClick={onLeave}>
          로그아웃 상태로 나가기
        </Button>
      </div>
    </form>
  );
}
