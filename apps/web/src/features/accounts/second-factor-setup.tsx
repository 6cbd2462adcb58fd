import type { SecondFactorSetupView } from '@subsidy/contract';
import { useState, type FormEvent } from 'react';
import { fieldProblems } from '../../api/problem.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useConfirmSecondFactor } from './api/confirm-second-factor.ts';
import { useSetUpSecondFactor } from './api/set-up-second-factor.ts';
import './second-factor-setup.css';

/** Light modules around a code, as cameras need them. */
const QUIET = 4;

/** 인증 앱 연결: a picture to take, a code that proves it, and codes on paper for when the device is lost. */
export function SecondFactorSetup({ action, onDone }: { action: string; onDone: () => void }) {
  const begin = useSetUpSecondFactor();
  const confirm = useConfirmSecondFactor();
  if (confirm.data !== undefined) {
    return <RecoveryCodes codes={confirm.data.recoveryCodes} onDone={onDone} />;
  }
  if (begin.data === undefined) {
    return (
      <div className="stack">
        <ProblemBanner error={begin.error} />
        <div>
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            {action}
          </Button>
        </div>
      </div>
    );
  }
  return <Connect setup={begin.data} confirm={confirm} />;
}

function Connect({
  setup,
  confirm,
}: {
  setup: SecondFactorSetupView;
  confirm: ReturnType<typeof useConfirmSecondFactor>;
}) {
  const [code, setCode] = useState('');
  const problem = fieldProblems(confirm.error)['code'];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ code });
  };
  return (
    <form className="stack form-narrow" noValidate onSubmit={submit}>
      <p>
        휴대전화의 인증 앱(구글 OTP, 마이크로소프트 인증 앱 등)으로 아래 그림을 찍어 주세요. 앱에 여섯 자리
        코드가 보입니다.
      </p>
      <QrCode modules={setup.modules} />
      <p>
        그림을 찍을 수 없으면 앱에 이 키를 직접 입력해 주세요: <code>{inGroups(setup.secret)}</code>
      </p>
      {problem === undefined && <ProblemBanner error={confirm.error} />}
      <TextField
        id="first-code"
        label="앱에 보이는 코드"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={40}
        value={code}
        error={problem}
        onChange={(event) => setCode(event.target.value)}
      />
      <div className="form-actions">
        <Button type="submit" busy={confirm.isPending} busyText="확인하는 중…">
          연결 확인
        </Button>
      </div>
    </form>
  );
}

const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

function QrCode({ modules }: { modules: readonly string[] }) {
  const side = modules.length + 2 * QUIET;
  const dark = modules.flatMap((row, y) =>
    [...row].flatMap((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  );
  return (
    <svg className="qr" role="img" aria-label="인증 앱으로 찍을 QR 코드" viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <div className="stack">
      <Banner tone="success" title="인증 앱을 연결했습니다" live>
        아래 복구 코드는 지금 한 번만 보입니다. 인쇄하거나 적어서 휴대전화와 따로 보관해 주세요. 휴대전화를
        잃어버렸을 때 코드 하나로 한 번 로그인할 수 있습니다.
      </Banner>
      <ul className="plain-list recovery-codes" aria-label="복구 코드">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={onDone}>보관했습니다</Button>
        <Button look="secondary" onClick={() => window.print()}>
          인쇄
        </Button>
      </div>
    </div>
  );
}
