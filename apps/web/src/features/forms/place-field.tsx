import {
  dayInKorea,
  districtsOn,
  placeProblem,
  placesOn,
  regionCodesOn,
  regionLabel,
  searchPlaces,
  type Place,
  technoParkFor,
} from '@subsidy/rules';
import { useState } from 'react';
import { serverNow } from '../../api/now.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { ComboboxField } from '../../ui/combobox-field.tsx';
import { placeText } from './place-text.ts';
import './place-field.css';

interface PlaceFieldProps {
  /** What is asked, above the search by name. */
  label: string;
  hint?: string | undefined;
  /** Ids of the search and of the two lists: what error summaries jump to. */
  ids: { find: string; regionCode: string; city: string };
  regionCode: string;
  city: string;
  onPut: (regionCode: string, city: string) => void;
  required?: boolean;
  errors?: { regionCode?: string | undefined; city?: string | undefined };
  /** What must stay as it is. */
  disabled?: { regionCode?: boolean; city?: boolean };
  onBlur?: () => void;
  /** False where the search alone is shown; the lists come where a region is known without its district. */
  lists?: boolean;
}

const useRegionLabel = (): ((code: string) => string) =>
  useLanguage().english?.rules.regionLabel ?? regionLabel;

/** What is typed and found: one place is taken when one goes on, several ask back, none stays as it was written. */
function usePlaceSearch(today: string, put: PlaceFieldProps['onPut']) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const found = typed === null ? [] : searchPlaces(typed, today);
  const onPut = (region: string, district: string): void => {
    setTyped(null);
    put(region, district);
  };
  const [only, ...others] = found;
  return {
    typed,
    found,
    isNone: typed !== null && typed.trim() !== '' && only === undefined,
    isAskedBack: isLeft && others.length > 0,
    onPut,
    onType: (text: string): void => {
      setLeft(false);
      if (text === '') onPut('', '');
      else setTyped(text);
    },
    onLeave: (): void => {
      if (only !== undefined && others.length === 0) onPut(only.regionCode, only.city);
      else setLeft(true);
    },
  };
}

/** 시·도와 시·군·구: found by name or chosen from the lists; the TechnoPark follows at once. The one control for a place. */
export function PlaceField(props: PlaceFieldProps) {
  const { label, hint, ids, regionCode, city, disabled = {}, onBlur } = props;
  const words = useWords();
  const labelOf = useRegionLabel();
  const today = dayInKorea(new Date(serverNow()));
  const { typed, found, isNone, isAskedBack, onType, onPut, onLeave } = usePlaceSearch(today, props.onPut);
  return (
    <div className="stack-tight">
      <ComboboxField
        id={ids.find}
        label={label}
        hint={hint}
        required={props.required ?? false}
        placeholder={words.placePlaceholder}
        text={typed ?? placeText(labelOf, regionCode, city)}
        onTextChange={onType}
        options={found.map((place) => ({
          key: `${place.regionCode} ${place.city}`,
          label: placeText(labelOf, place.regionCode, place.city),
        }))}
        onChoose={(key) => {
          const place = placesOn(today).find((one) => `${one.regionCode} ${one.city}` === key);
          if (place !== undefined) onPut(place.regionCode, place.city);
        }}
        disabled={disabled.regionCode === true || disabled.city === true}
        onBlur={() => {
          onLeave();
          onBlur?.();
        }}
        listLabel={words.placesFound}
        status={isNone ? words.placeNone : `${words.placesFound}: ${String(found.length)}`}
      />
      {isNone && <p className="field-reading">{words.placeNone}</p>}
      {isAskedBack && <WhichPlace found={found} onPut={onPut} />}
      <BelowSearch {...props} today={today} onPut={onPut} />
    </div>
  );
}

/** 어느 곳인가요: a name that several places have asks back. */
function WhichPlace({ found, onPut }: { found: readonly Place[] } & Pick<PlaceFieldProps, 'onPut'>) {
  const words = useWords();
  const labelOf = useRegionLabel();
  return (
    <div className="stack-tight" role="group" aria-label={words.placeWhich}>
      <p className="field-reading">{words.placeWhich}</p>
      <div className="row">
        {found.map(({ regionCode, city }) => (
          <Button
            key={`${regionCode} ${city}`}
            look="secondary"
            size="small"
            onClick={() => onPut(regionCode, city)}
          >
            {placeText(labelOf, regionCode, city)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The lists and the TechnoPark; where the search alone is asked for, only while a district is missing. */
function BelowSearch(props: PlaceFieldProps & { today: string }) {
  const { lists = true, regionCode, city } = props;
  return (
    <>
      {(lists || (regionCode !== '' && city === '')) && <PlaceLists {...props} />}
      {lists && <TechnoParkNote regionCode={regionCode} city={city} />}
    </>
  );
}

/** Names that stand in the lists, and before them what was written once and is in them no longer: it stays readable. */
const withKept = (names: readonly string[], kept: string): readonly string[] =>
  kept === '' || names.includes(kept) ? names : [kept, ...names];

function PlaceLists({
  today,
  ids,
  regionCode,
  city,
  onPut,
  required = false,
  errors = {},
  disabled = {},
  onBlur,
}: PlaceFieldProps & { today: string }) {
  const words = useWords();
  const labelOf = useRegionLabel();
  const districtNames = (region: string): string[] => [
    ...new Set(districtsOn(region, today).map(({ name }) => name)),
  ];
  const districts = districtNames(regionCode);
  const unreal = placeProblem(regionCode, city);
  return (
    <div className="field-pair">
      <SelectField
        id={ids.regionCode}
        label={words.region}
        required={required}
        value={regionCode}
        disabled={disabled.regionCode}
        error={errors.regionCode}
        onBlur={onBlur}
        options={withKept(regionCodesOn(today), regionCode).map((code) => ({
          value: code,
          label: labelOf(code),
        }))}
        onChange={(event) => {
          const [only, ...others] = districtNames(event.target.value);
          onPut(event.target.value, others.length === 0 ? (only ?? '') : '');
        }}
      />
      <SelectField
        id={ids.city}
        label={words.district}
        required={required}
        value={city}
        disabled={regionCode === '' || disabled.city}
        error={errors.city ?? unreal?.message}
        onBlur={onBlur}
        {...(regionCode === '' ? { placeholder: words.regionFirst } : {})}
        options={withKept(districts, city).map((name) => ({
          value: name,
          label: unreal !== null && name === city ? `${name} (${words.placeUnlisted})` : name,
        }))}
        onChange={(event) => onPut(regionCode, event.target.value)}
      />
    </div>
  );
}

/** 담당 테크노파크 with address and phone, as soon as the place tells it. */
function TechnoParkNote({ regionCode, city }: { regionCode: string; city: string }) {
  const words = useWords();
  const isUnreal = placeProblem(regionCode, city) !== null;
  const park = regionCode === '' || isUnreal ? null : technoParkFor(regionCode, city === '' ? null : city);
  return (
    <div role="status">
      {park !== null && (
        <div className="note-box">
          <p>
            <span className="muted small">{words.technoPark}</span>
            <br />
            <strong>{park.name}</strong>
          </p>
          <p className="small">
            {park.address} · {words.phone}{' '}
            <a className="no-wrap number" href={`tel:${park.phone}`}>
              {park.phone}
            </a>
          </p>
        </div>
      )}
      {park === null && regionCode !== '' && <p className="field-reading">{words.technoParkByDistrict}</p>}
    </div>
  );
}
