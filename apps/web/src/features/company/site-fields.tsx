import { currentRegionCode, districtsOf, REGION_CODES, regionLabel } from '@subsidy/rules';
import type { UseFormReturn } from 'react-hook-form';
import { serverNow } from '../../api/now.ts';
import { SelectField } from '../../ui/choice-field.tsx';
import { isoDayOf } from '../../ui/format.ts';
import type { CompanyValues } from './company-values.ts';

const MERGED = 'jeonnam-gwangju';

/** Regions as they are called on a day: 광주 and 전남 before 2026-07-01, 전남광주통합특별시 since. */
export function regionsOn(on: string): readonly string[] {
  const isMerged = currentRegionCode('gwangju', on) === MERGED;
  return REGION_CODES.filter((code) => (code === MERGED ? isMerged : currentRegionCode(code, on) === code));
}

/** 사업장 소재지: the district decides the TechnoPark. */
export function SiteFields({ form }: { form: UseFormReturn<CompanyValues> }) {
  const { errors } = form.formState;
  const today = isoDayOf(serverNow());
  const chosen = form.watch('regionCode');
  const regions = regionsOn(today);
  const shown = chosen === '' || regions.includes(chosen) ? regions : [chosen, ...regions];
  return (
    <div className="field-pair">
      <SelectField
        id="company-regionCode"
        label="사업장 시·도"
        options={shown.map((code) => ({ value: code, label: regionLabel(code) }))}
        error={errors.regionCode?.message}
        {...form.register('regionCode', {
          required: '사업장이 있는 시·도를 골라 주세요. 담당 테크노파크가 정해집니다.',
          onChange: () => form.setValue('city', '', { shouldDirty: true }),
        })}
      />
      <DistrictField form={form} regionCode={chosen} />
    </div>
  );
}

function DistrictField({ form, regionCode }: { form: UseFormReturn<CompanyValues>; regionCode: string }) {
  const names = [...new Set(districtsOf(regionCode).map(({ name }) => name))];
  const city = form.watch('city');
  const shown = city === '' || names.includes(city) ? names : [city, ...names];
  return (
    <SelectField
      key={regionCode}
      id="company-city"
      label="시·군·구"
      disabled={regionCode === ''}
      placeholder={regionCode === '' ? '시·도를 먼저 고르세요' : '선택하세요'}
      options={shown.map((name) => ({ value: name, label: name }))}
      error={form.formState.errors.city?.message}
      {...form.register('city', { required: '사업장이 있는 시·군·구를 골라 주세요.' })}
    />
  );
}
