import type { RegisterBody } from '@subsidy/contract';
import { cleanText, isBusinessRegistrationNumber, registrationDigits } from '@subsidy/rules';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { ApiProblem } from '../../api/problem.ts';
import { registerAccount } from '../../features/accounts/api/register-account.ts';
import { checkedBusinessNumber } from '../../features/eligibility/kept-answers.ts';
import { PlaceField } from '../../features/forms/place-field.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CheckboxField, FieldGroup } from '../../ui/choice-field.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emailRules, nameRules, PASSWORD_HINT, passwordRules, visible } from '../../ui/text-rules.ts';
import { useNextAddress, withNext } from '../../ui/next-address.ts';
import { OwnerAskedNote, RegisteredNote } from './registered-notes.tsx';

interface RegisterForm {
  email: string;
  password: string;
  name: string;
  businessRegistrationNumber: string;
  companyName: string;
  regionCode: string;
  city: string;
  privacy: boolean;
  /** The company is there already: the password is set once its owner has said yes. */
  joins: boolean;
}

const FIELDS = [
  'email',
  'password',
  'name',
  'businessRegistrationNumber',
  'companyName',
  'regionCode',
  'city',
  'privacy',
] as const;
const EMPTY: RegisterForm = {
  email: '',
  password: '',
  name: '',
  businessRegistrationNumber: '',
  companyName: '',
  regionCode: '',
  city: '',
  privacy: false,
  joins: false,
};

function bodyOf(values: RegisterForm): RegisterBody {
  return {
    email: cleanText(values.email),
    ...(values.joins ? {} : { password: values.password }),
    name: cleanText(values.name),
    businessRegistrationNumber: registrationDigits(values.businessRegistrationNumber),
    companyName: cleanText(values.companyName),
    consents: values.privacy ? ['privacy'] : [],
    ...(values.regionCode === '' ? {} : { regionCode: values.regionCode }),
    ...(values.city === '' ? {} : { city: values.city }),
  };
}

/** 회원가입 of a company's person. */
export function RegisterPage() {
  const form = useForm<RegisterForm>({
    shouldFocusError: false,
    defaultValues: { ...EMPTY, businessRegistrationNumber: checkedBusinessNumber() ?? '' },
  });
  const [attempt, nextAttempt] = useAttempts();
  const [doneFor, setDoneFor] = useState<string | null>(null);
  const register = useMutation({
    mutationFn: registerAccount,
    onSuccess: (_, body) => setDoneFor(body.email),
    onError: (error) => {
      // Nobody owns the company yet: who registers it sets a password now.
      form.setValue('joins', false);
      takeProblems(form, error, FIELDS);
      nextAttempt();
    },
  });
  const next = useNextAddress();
  const { errors } = form.formState;
  if (doneFor !== null) return <RegisteredNote email={doneFor} next={next} />;
  if (register.error instanceof ApiProblem && register.error.type === 'company-has-owner') {
    return (
      <OwnerAskedNote
        text={register.error.message}
        businessRegistrationNumber={form.getValues('businessRegistrationNumber')}
      />
    );
  }
  return (
    <Page
      title="회원가입"
      lead="스마트공장을 도입하려는 제조기업의 담당자가 가입합니다. 사업자등록번호 하나에 처음 가입한 분이 그 기업의 대표 담당자가 됩니다."
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit((values) => register.mutate(bodyOf(values)))(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'register', FIELDS)} attempt={attempt} />
        {Object.keys(errors).length === 0 && <ProblemBanner error={register.error} />}
        <PersonFields form={form} />
        <CompanyFields form={form} />
        <PrivacyConsent form={form} />
        <div className="form-actions">
          <Button type="submit" busy={register.isPending} busyText="가입하는 중…">
            가입하기
          </Button>
          <LinkButton to={withNext('/sign-in', next)} look="secondary">
            이미 계정이 있습니다
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

interface PartProps {
  form: UseFormReturn<RegisterForm>;
}

function PersonFields({ form }: PartProps) {
  const { errors } = form.formState;
  return (
    <FieldGroup label={<span className="group-title">담당자</span>}>
      <div className="stack">
        <TextField
          id="register-email"
          label="이메일"
          hint="접수 결과와 보완 요청을 이 주소로 보냅니다."
          type="email"
          autoComplete="email"
          error={errors.email?.message}
          {...form.register('email', { validate: emailRules })}
        />
        <CheckboxField
          id="register-joins"
          label="이미 가입한 회사의 구성원으로 들어갑니다. 대표 담당자가 승인하면 메일로 알려 드립니다."
          {...form.register('joins')}
        />
        {!form.watch('joins') && <PasswordField form={form} />}
        <TextField
          id="register-name"
          label="이름"
          autoComplete="name"
          width="medium"
          error={errors.name?.message}
          {...form.register('name', { validate: nameRules('이름을 입력해 주세요.') })}
        />
      </div>
    </FieldGroup>
  );
}

function PasswordField({ form }: PartProps) {
  return (
    <TextField
      id="register-password"
      label="비밀번호"
      hint={PASSWORD_HINT}
      type="password"
      autoComplete="new-password"
      error={form.formState.errors.password?.message}
      {...form.register('password', {
        validate: passwordRules('비밀번호를 입력해 주세요.'),
        shouldUnregister: true,
      })}
    />
  );
}

function CompanyFields({ form }: PartProps) {
  const { errors } = form.formState;
  return (
    <FieldGroup label={<span className="group-title">기업</span>}>
      <div className="stack">
        <TextField
          id="register-businessRegistrationNumber"
          label="사업자등록번호"
          hint="숫자 10자리. 신청은 사업장(사업자등록번호)마다 따로 합니다."
          inputMode="numeric"
          width="short"
          error={errors.businessRegistrationNumber?.message}
          {...form.register('businessRegistrationNumber', {
            validate: {
              visible: visible('사업자등록번호를 입력해 주세요.'),
              form: (text) =>
                isBusinessRegistrationNumber(registrationDigits(text)) ||
                '사업자등록번호 10자리가 맞지 않습니다. 사업자등록증의 번호를 그대로 입력해 주세요.',
            },
          })}
        />
        <TextField
          id="register-companyName"
          label="상호(법인명)"
          autoComplete="organization"
          error={errors.companyName?.message}
          {...form.register('companyName', { validate: nameRules('상호를 입력해 주세요.') })}
        />
        <PlaceField
          label="공장이 있는 곳"
          hint="이곳을 맡은 테크노파크가 신청을 심사합니다. 나중에 입력해도 됩니다."
          ids={{ find: 'register-place', regionCode: 'register-regionCode', city: 'register-city' }}
          regionCode={form.watch('regionCode')}
          city={form.watch('city')}
          errors={{ regionCode: errors.regionCode?.message, city: errors.city?.message }}
          onPut={(regionCode, city) => {
            form.setValue('regionCode', regionCode);
            form.setValue('city', city);
          }}
        />
      </div>
    </FieldGroup>
  );
}

function PrivacyConsent({ form }: PartProps) {
  return (
    <div className="stack-tight">
      <CheckboxField
        id="register-privacy"
        label="개인정보 수집·이용에 동의합니다 (필수)"
        error={form.formState.errors.privacy?.message}
        {...form.register('privacy', {
          required: '개인정보 수집·이용에 동의해야 가입할 수 있습니다. 내용을 확인하고 표시해 주세요.',
        })}
      />
      <Details summary="무엇을, 왜, 얼마나 보관하나요?">
        <ul>
          <li>수집 항목: 이름, 이메일, 비밀번호(암호화), 소속 기업</li>
          <li>이용 목적: 본인 확인, 신청 접수와 평가 결과 안내</li>
          <li>보유 기간: 탈퇴할 때까지. 신청 기록은 법령과 공고에서 정한 기간</li>
          <li>동의하지 않을 수 있으나, 그러면 가입할 수 없습니다.</li>
        </ul>
      </Details>
    </div>
  );
}
