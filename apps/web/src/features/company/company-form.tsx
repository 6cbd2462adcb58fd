import type { CompanyView, UpdateCompanyBody } from '@subsidy/contract';
import {
  cleanText,
  corporateRegistrationNumberWarning,
  formatBusinessRegistrationNumber,
  placeProblem,
  registrationDigits,
} from '@subsidy/rules';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { nameRules } from '../../ui/text-rules.ts';
import { useUpdateCompany } from './api/update-company.ts';
import { PlaceField } from '../forms/place-field.tsx';
import type { CompanyValues } from './company-values.ts';

const FIELDS = ['name', 'corporateRegistrationNumber', 'regionCode', 'city'] as const;
const CORPORATE_DIGITS = 13;

/** 기업 정보: name, corporate number (a doubt never blocks), site with its TechnoPark. */
export function CompanyForm({ company }: { company: CompanyView }) {
  const form = useForm<CompanyValues>({
    defaultValues: {
      name: company.name,
      corporateRegistrationNumber: company.corporateRegistrationNumber ?? '',
      regionCode: company.regionCode ?? '',
      city: company.city ?? '',
    },
  });
  const [attempt, nextAttempt] = useAttempts();
  const update = useUpdateCompany();
  const { errors } = form.formState;
  const submit = form.handleSubmit(
    (values) =>
      update.mutate(bodyOf(values), {
        onSuccess: () => form.reset(values),
        onError: (error) => {
          takeProblems(form, error, FIELDS);
          nextAttempt();
        },
      }),
    nextAttempt,
  );
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary items={summaryOf(errors, 'company', FIELDS)} attempt={attempt} />
      <TextField
        id="company-businessRegistrationNumber"
        label="사업자등록번호"
        hint="가입할 때 정해지며 바꿀 수 없습니다."
        width="short"
        readOnly
        value={formatBusinessRegistrationNumber(company.businessRegistrationNumber)}
      />
      <TextField
        id="company-name"
        label="상호(법인명)"
        autoComplete="organization"
        error={errors.name?.message}
        {...form.register('name', {
          validate: nameRules('상호를 입력해 주세요.'),
          maxLength: { value: 100, message: '상호는 100자까지 입력할 수 있습니다.' },
        })}
      />
      <CorporateNumberField form={form} />
      <SiteField form={form} />
      <ProblemBanner error={update.error} />
      {update.isSuccess && !form.formState.isDirty && (
        <Banner tone="success" live>
          저장했습니다.
        </Banner>
      )}
      <div className="form-actions">
        <Button type="submit" busy={update.isPending} busyText="저장하는 중…">
          저장
        </Button>
      </div>
    </form>
  );
}

function bodyOf({ name, corporateRegistrationNumber, regionCode, city }: CompanyValues): UpdateCompanyBody {
  const digits = registrationDigits(corporateRegistrationNumber);
  return {
    name: cleanText(name),
    corporateRegistrationNumber: digits === '' ? null : digits,
    ...(regionCode === '' ? {} : { regionCode }),
    ...(city === '' ? {} : { city }),
  };
}

/** 법인등록번호: thirteen digits; a wrong check digit is a doubt, since newer numbers may have none. */
function CorporateNumberField({ form }: { form: UseFormReturn<CompanyValues> }) {
  const digits = registrationDigits(form.watch('corporateRegistrationNumber'));
  const warning = digits.length === CORPORATE_DIGITS ? corporateRegistrationNumberWarning(digits) : null;
  return (
    <div className="stack-tight">
      <TextField
        id="company-corporateRegistrationNumber"
        label="법인등록번호"
        required={false}
        hint="법인만 숫자 13자리를 입력하세요. 개인사업자는 비워 둡니다."
        inputMode="numeric"
        width="short"
        error={form.formState.errors.corporateRegistrationNumber?.message}
        {...form.register('corporateRegistrationNumber', {
          validate: (text) =>
            /^(\d{13})?$/.test(registrationDigits(text)) ||
            `법인등록번호는 숫자 13자리입니다. 지금은 ${String(registrationDigits(text).length)}자리입니다.`,
        })}
      />
      <p className="field-warning" role="status">
        {warning !== null && (
          <>
            <Icon name="warning" label="확인" /> <span>{warning} 그대로 저장할 수 있습니다.</span>
          </>
        )}
      </p>
    </div>
  );
}

const SITE_IDS = { find: 'company-site', regionCode: 'company-regionCode', city: 'company-city' } as const;

/** 사업장 소재지: the district decides the TechnoPark of what is not submitted yet. */
function SiteField({ form }: { form: UseFormReturn<CompanyValues> }) {
  const { errors } = form.formState;
  form.register('regionCode', {
    required: '사업장이 있는 시·도를 골라 주세요. 담당 테크노파크가 정해집니다.',
  });
  form.register('city', {
    required: '사업장이 있는 시·군·구를 골라 주세요.',
    validate: (city, { regionCode }) => placeProblem(regionCode, city)?.message ?? true,
  });
  return (
    <PlaceField
      label="공장이 있는 곳"
      hint="이곳을 맡은 테크노파크가 신청을 심사합니다. 이미 제출한 신청의 담당 기관은 바뀌지 않습니다."
      ids={SITE_IDS}
      required
      regionCode={form.watch('regionCode')}
      city={form.watch('city')}
      errors={{ regionCode: errors.regionCode?.message, city: errors.city?.message }}
      onPut={(regionCode, city) => {
        const how = { shouldDirty: true, shouldValidate: form.formState.isSubmitted } as const;
        form.setValue('regionCode', regionCode, how);
        form.setValue('city', city, how);
      }}
    />
  );
}
