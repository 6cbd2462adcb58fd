import type { UserView } from '@subsidy/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { isSessionRegained } from '../api/client.ts';
import { owesSecondFactor, SIGNED_IN_AS, useSession, useSignIn, type SignedIn } from '../api/session.ts';
import { onSessionLoss, type SessionLoss } from '../api/sign-in-again.ts';
import { Button } from '../ui/button.tsx';
import { MembershipChanged, MembershipEnded } from './membership-notes.tsx';
import { CodeNeeded } from './code-needed.tsx';
import { ProveAgain } from './prove-again.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemBanner } from '../ui/banner.tsx';
import { TextField } from '../ui/text-field.tsx';

/** What pages of another person are answered at the latest. */
const FORBIDDEN = 403;

/** Whoever does not go on here stays who they are, where they are. */
const STAYS: readonly SessionLoss['kind'][] = ['proof-needed', 'code-needed'];

/** Nothing of a person's pages outlives them: what waits to be sent, what was typed, what was read. */
const startAnew = (): void => window.location.reload();

/**
 * 세션 만료: asks to sign in again in place, so that nothing typed is lost; also where somebody else has signed in since in this browser,
 * or another membership is in use, for which these pages are not; and to prove who one is before a decision. The refused requests wait
 * and go on.
 */
export function SessionDialog({ onReplaced = startAnew }: { onReplaced?: () => void }) {
  const { data: user } = useSession();
  const [loss, setLoss] = useState<SessionLoss | null>(null);
  const settle = useRef<((signedIn: boolean) => void) | null>(null);
  const client = useQueryClient();
  const id = user?.membershipId;

  // Before any page of this person asks for something.
  useLayoutEffect(() => {
    if (id === undefined) return undefined;
    const release = onSessionLoss(
      id,
      (lost) =>
        new Promise<boolean>((resolve) => {
          settle.current = resolve;
          setLoss(lost);
        }),
    );
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key === SIGNED_IN_AS && newValue !== id) void isSessionRegained(FORBIDDEN);
    };
    window.addEventListener('storage', hear);
    return () => {
      release();
      window.removeEventListener('storage', hear);
    };
  }, [id]);

  const finish = (done: boolean): void => {
    setLoss(null);
    settle.current?.(done);
    settle.current = null;
    if (done || loss === null || STAYS.includes(loss.kind)) return;
    if (loss.kind === 'ended') client.setQueryData(['session'], null);
    else onReplaced();
  };

  if (user === null || user === undefined) return null;
  return (
    <Dialog
      open={loss !== null}
      title={loss === null ? '' : titleOf(user, loss)}
      onClose={() => finish(false)}
      dismissible={loss?.kind !== 'membership-ended'}
    >
      {loss !== null && (
        <WayBack user={user} loss={loss} onDone={() => finish(true)} onLeave={() => finish(false)} />
      )}
    </Dialog>
  );
}

function titleOf({ id }: SignedIn, loss: SessionLoss): string {
  if (loss.kind === 'ended') return '다시 로그인해 주세요';
  if (loss.kind === 'proof-needed') return '본인인지 다시 확인해 주세요';
  if (loss.kind === 'code-needed') return '2단계 인증을 마쳐 주세요';
  if (loss.kind === 'membership-ended') return '이 소속으로는 더 이상 일할 수 없습니다';
  return loss.by.user.id === id ? '다른 소속으로 바꾸었습니다' : '다른 분이 로그인했습니다';
}

interface WayBackProps<Loss = SessionLoss> {
  user: SignedIn;
  loss: Loss;
  onDone: () => void;
  onLeave: () => void;
}

function WayBack({ loss, ...props }: WayBackProps) {
  if (loss.kind === 'proof-needed') return <ProveAgain {...props} />;
  if (loss.kind === 'code-needed')
    return <CodeNeeded {...props} state={loss.by.secondFactor} factors={loss.by.factors} />;
  if (loss.kind === 'membership-ended') return <MembershipEnded user={props.user} by={loss.by} />;
  if (loss.kind === 'replaced' && loss.by.user.id === props.user.id) {
    return <MembershipChanged {...props} by={loss.by} />;
  }
  return <SignInAgain {...props} loss={loss} />;
}

function SignInAgain({
  user,
  loss,
  onDone,
  onLeave,
}: WayBackProps<Exclude<SessionLoss, { kind: 'membership-ended' | 'proof-needed' | 'code-needed' }>>) {
  const [password, setPassword] = useState('');
  const signIn = useSignIn(user.membershipId);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate(
      { email: user.email, password },
      { onSuccess: (again) => !owesSecondFactor(again) && onDone() },
    );
  };
  if (signIn.data !== undefined && owesSecondFactor(signIn.data))
    return (
      <CodeNeeded
        state={signIn.data.secondFactor}
        factors={signIn.data.factors}
        onDone={onDone}
        onLeave={onLeave}
      />
    );
  return (
    <form onSubmit={submit} className="stack" noValidate>
      {loss.kind === 'ended' ? (
        <p>오래 쓰지 않아 로그인이 끝났습니다. 입력한 내용은 그대로 있으니 비밀번호를 넣고 이어서 쓰세요.</p>
      ) : (
        <ReplacedNote user={user} by={loss.by.user} />
      )}
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
          {loss.kind === 'ended' ? '로그아웃 상태로 나가기' : `${loss.by.user.name} 님으로 쓰기`}
        </Button>
      </div>
    </form>
  );
}

function ReplacedNote({ user, by }: { user: UserView; by: UserView }) {
  return (
    <p>
      <span>
        이 브라우저에서 <strong>{by.name}</strong>({by.email}) 님이 로그인했습니다.
      </span>{' '}
      <span>
        이 화면은 <strong>{user.name}</strong> 님이 쓰던 것이라 그대로는 저장하거나 볼 수 없습니다. 아래에서
        다시 로그인하면 입력한 내용 그대로 이어집니다.
      </span>
    </p>
  );
}
