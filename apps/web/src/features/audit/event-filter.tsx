import { SelectField } from '../../ui/choice-field.tsx';

/** Groups of actions, by what their code begins with. */
const GROUPS = [
  { value: 'account.', label: '로그인과 계정' },
  { value: 'company.', label: '기업과 구성원' },
  { value: 'notice.', label: '공고' },
  { value: 'application.', label: '신청과 평가' },
  { value: 'selection-run.', label: '선정' },
  { value: 'export.', label: '내보내기' },
] as const;

/** 기록 종류. */
export function EventFilter({
  action,
  onChange,
}: {
  action: string | null;
  onChange: (action: string | null) => void;
}) {
  return (
    <div className="form-narrow">
      <SelectField
        label="기록 종류"
        placeholder="모든 기록"
        options={GROUPS}
        value={action ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </div>
  );
}
