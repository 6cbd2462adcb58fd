import type { ProposeStaffBody, StaffOrganizationsView, StaffProposalView } from '@subsidy/contract';
import { cleanText, roleLabel } from '@subsidy/rules';
import { STAFF_ROLES, staffOrganization, type StaffRole } from '@subsidy/rules/case';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useKeptForm } from '../../api/kept-draft.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { TextAreaField, TextField } from '../../ui/text-field.tsx';
import { emailRules, nameRules, reasonOf } from '../../ui/text-rules.ts';
import { useProposeStaff } from './api/propose-staff.ts';

interface StaffForm {
  role: StaffRole | '';
  organizationId: string;
  organizationName: string;
  expertise: string;
  name: string;
  email: string;
  reason: string;
}

const FIELDS = [
  'role',
  'organizationId',
  'organizationName',
  'expertise',
  'name',
  'email',
  'reason',
] as const;
const EMPTY: StaffForm = {
  role: '',
  organizationId: '',
  organizationName: '',
  expertise: '',
  name: '',
  email: '',
  reason: '',
};
const REASON_LENGTH = { min: 2, max: 1_000 };

/** What is sent: a place by its id or by its name, as the role asks. */
function bodyOf({
  role,
  organizationId,
  organizationName,
  expertise,
  ...person
}: StaffForm): ProposeStaffBody | null {
  if (role === '') return null;
  const isNamed = staffOrganization(role) === 'named';
  return {
    role,
    email: cleanText(person.email),
    name: cleanText(person.name),
    reason: cleanText(person.reason),
    ...(isNamed ? { organizationName: cleanText(organizationName) } : { organizationId }),
    ...(role === 'evaluator' && expertise.trim() !== '' ? { expertise: cleanText(expertise) } : {}),
  };
}

/** 담당자 제안: a person, a role, a place and why; another administrator has to confirm it. */
export function StaffProposalForm({ organizations }: { organizations: StaffOrganizationsView }) {
  const form = useForm<StaffForm>({ shouldFocusError: false, defaultValues: EMPTY });
  const forget = useKeptForm(form, 'staff-proposal');
  const [attempt, nextAttempt] = useAttempts();
  const [proposed, setProposed] = useState<StaffProposalView | null>(null);
  const propose = useProposeStaff();
  const { errors } = form.formState;
  const send = form.handleSubmit((values) => {
    const body = bodyOf(values);
    if (body === null) return;
    propose.mutate(body, {
      onSuccess: (made) => {
        forget();
        form.reset(EMPTY);
        setProposed(made);
      },
      onError: (error) => {
        takeProblems(form, error, FIELDS);
        nextAttempt();
      },
    });
  });
  return (
    <Card title="담당자 제안하기">
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          setProposed(null);
          void send(event);
        }}
      >
        {proposed !== null && (
          <Banner tone="success" title="제안했습니다">
            {proposed.name} 님의 등록을 다른 관리자에게 메일로 알렸습니다. 확인하면 본인에게 비밀번호를 정할
            주소가 갑니다.
          </Banner>
        )}
        <ErrorSummary items={summaryOf(errors, 'staff', FIELDS)} attempt={attempt} />
        {Object.keys(errors).length === 0 && <ProblemBanner error={propose.error} />}
        <PlaceFields form={form} organizations={organizations} />
        <PersonFields form={form} />
        <div className="form-actions">
          <Button type="submit" busy={propose.isPending} busyText="제안하는 중…">
            제안하기
          </Button>
        </div>
      </form>
    </Card>
  );
}

type Form = UseFormReturn<StaffForm>;

function PlaceFields({ form, organizations }: { form: Form; organizations: StaffOrganizationsView }) {
  const { errors } = form.formState;
  const role = form.watch('role');
  const kind = role === '' ? null : staffOrganization(role);
  return (
    <>
      <SelectField
        id="staff-role"
        label="역할"
        options={STAFF_ROLES.map((value) => ({ value, label: roleLabel(value) }))}
        error={errors.role?.message}
        {...form.register('role', {
          required: '역할을 골라 주세요.',
          onChange: () => form.resetField('organizationId'),
        })}
      />
      {kind !== null && kind !== 'named' && (
        <SelectField
          id="staff-organizationId"
          label="소속 기관"
          options={PLACES[kind](organizations).map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.organizationId?.message}
          {...form.register('organizationId', {
            required: '소속 기관을 골라 주세요.',
            shouldUnregister: true,
          })}
        />
      )}
      {kind === 'named' && (
        <TextField
          id="staff-organizationName"
          label="소속 기관의 이름"
          error={errors.organizationName?.message}
          {...form.register('organizationName', {
            validate: nameRules('소속 기관의 이름을 적어 주세요.'),
            shouldUnregister: true,
          })}
        />
      )}
      {role === 'evaluator' && (
        <TextField
          id="staff-expertise"
          label="전문분야"
          hint="평가위원을 배정할 때 봅니다."
          required={false}
          maxLength={200}
          error={errors.expertise?.message}
          {...form.register('expertise', { shouldUnregister: true })}
        />
      )}
    </>
  );
}

const PLACES = {
  'techno-park': ({ technoParks }: StaffOrganizationsView) => technoParks,
  office: ({ offices }: StaffOrganizationsView) => offices,
  'lead-company': ({ leadCompanies }: StaffOrganizationsView) => leadCompanies,
};

function PersonFields({ form }: { form: Form }) {
  const { errors } = form.formState;
  return (
    <>
      <TextField
        id="staff-name"
        label="이름"
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: nameRules('이름을 입력해 주세요.') })}
      />
      <TextField
        id="staff-email"
        label="이메일"
        type="email"
        autoComplete="off"
        hint="기관이 준 주소를 적어 주세요. 비밀번호를 정할 주소가 이리로 갑니다."
        error={errors.email?.message}
        {...form.register('email', { validate: emailRules })}
      />
      <TextAreaField
        id="staff-reason"
        label="등록하는 이유"
        hint="확인하는 관리자가 봅니다. 예: 7월 인사로 전북 담당자가 바뀌었습니다."
        rows={3}
        error={errors.reason?.message}
        {...form.register('reason', { validate: reasonOf('등록하는 이유', REASON_LENGTH) })}
      />
    </>
  );
}
