import { useState, type FormEvent } from 'react';
import { fieldProblems } from '../../api/problem.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAddPasskey } from './api/add-passkey.ts';

const NAMELESS = '이 패스키를 알아볼 이름을 적어 주세요.';

/** 패스키 등록: a name, and what the browser asks for itself. */
export function AddPasskey({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [isNameless, setNameless] = useState(false);
  const add = useAddPasskey();
  const problem = fieldProblems(add.error)['name'];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isEmpty = name.trim() === '';
    setNameless(isEmpty);
    if (isEmpty) return;
    add.mutate(name, {
      onSuccess: () => {
        setName('');
        onDone();
      },
    });
  };
  return (
    <form className="stack form-narrow" noValidate onSubmit={submit}>
      {problem === undefined && <ProblemBanner error={add.error} />}
      <TextField
        id="passkey-name"
        label="패스키 이름"
        hint="어느 기기인지 알아볼 이름입니다. 예: 회사 노트북"
        maxLength={50}
        value={name}
        error={isNameless ? NAMELESS : problem}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="form-actions">
        <Button type="submit" look="secondary" busy={add.isPending} busyText="등록하는 중…">
          패스키 등록
        </Button>
      </div>
    </form>
  );
}
