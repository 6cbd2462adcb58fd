import type { CompanyView, UpdateCompanyBody } from '@subsidy/contract';
import {
  cleanText,
  corporateRegistrationNumberWarning,
  formatBusinessRegistrationNumber,
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
import { useUpdateCompany } from './company.api.ts';
import type { CompanyValues } from './company-values.ts';
import { SiteFields } from './site-fields.tsx';
import { TechnoParkCard } from './techno-park-card.tsx';

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
      <SiteFields form={form} />
      <TechnoParkCard regionCode={form.watch('regionCode')} city={form.watch('city')} />
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
