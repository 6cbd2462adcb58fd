import {
  dayInKorea,
  districtsOn,
  placesOn,
  regionCodesOn,
  searchPlaces,
  technoParkFor,
  type FieldValues,
  type FormField,
} from '@subsidy/rules';
import { useState } from 'react';
import { serverNow } from '../../api/now.ts';
import { SelectField } from '../../ui/choice-field.tsx';
import { ComboboxField } from '../../ui/combobox-field.tsx';
import { Details } from '../../ui/details.tsx';
import { controlId, textIn } from '../forms/values.ts';
import { useCheckWording } from './check-wording.ts';
import { placeText } from './place-text.ts';
import { CITY_FIELD, REGION_FIELD } from './questions.ts';

interface PlaceProps {
  field: FormField;
  answers: FieldValues;
  onAnswer: (values: FieldValues) => void;
}

/** 공장이 있는 곳: found by name or chosen from the lists; the TechnoPark follows at once. */
export function PlaceField({ field, answers, onAnswer }: PlaceProps) {
  const wording = useCheckWording();
  const { words } = wording;
  const today = dayInKorea(new Date(serverNow()));
  const regionCode = textIn(answers[REGION_FIELD]);
  const city = textIn(answers[CITY_FIELD]);
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? [] : searchPlaces(typed, today);
  const put = (region: string, district: string): void => {
    setTyped(null);
    onAnswer({ [REGION_FIELD]: region, [CITY_FIELD]: district });
  };
  return (
    <div className="stack-tight">
      <ComboboxField
        id={controlId(REGION_FIELD)}
        label={field.label}
        hint={field.hint}
        required={false}
        placeholder={words.placePlaceholder}
        text={typed ?? placeText(wording, regionCode, city)}
        onTextChange={(text) => (text === '' ? put('', '') : setTyped(text))}
        options={found.map((place) => ({
          key: `${place.regionCode} ${place.city}`,
          label: placeText(wording, place.regionCode, place.city),
        }))}
        onChoose={(key) => {
          const place = placesOn(today).find((one) => `${one.regionCode} ${one.city}` === key);
          if (place !== undefined) put(place.regionCode, place.city);
        }}
        onBlur={() => setTyped(null)}
        listLabel={words.placeList}
        status={words.placeFound(found.length)}
      />
      {typed !== null && typed.trim() !== '' && found.length === 0 && (
        <p className="field-reading">{words.placeFound(0)}</p>
      )}
      <TechnoParkNote regionCode={regionCode} city={city} />
      <Details summary={words.placeByList}>
        <PlaceLists today={today} regionCode={regionCode} city={city} onPut={put} />
      </Details>
    </div>
  );
}

function PlaceLists({
  today,
  regionCode,
  city,
  onPut,
}: {
  today: string;
  regionCode: string;
  city: string;
  onPut: (region: string, district: string) => void;
}) {
  const { words, regionLabel } = useCheckWording();
  const districts = [...new Set(districtsOn(regionCode, today).map(({ name }) => name))];
  const [only, ...others] = districts;
  return (
    <div className="field-pair">
      <SelectField
        label={words.region}
        value={regionCode}
        options={regionCodesOn(today).map((code) => ({ value: code, label: regionLabel(code) }))}
        onChange={(event) => {
          const names = districtsOn(event.target.value, today).map(({ name }) => name);
          onPut(event.target.value, names.length === 1 ? (names[0] ?? '') : '');
        }}
      />
      <SelectField
        label={words.district}
        value={city}
        disabled={regionCode === '' || (only !== undefined && others.length === 0)}
        {...(regionCode === '' ? { placeholder: words.regionFirst } : {})}
        options={districts.map((name) => ({ value: name, label: name }))}
        onChange={(event) => onPut(regionCode, event.target.value)}
      />
    </div>
  );
}

/** 담당 테크노파크 with address and phone, as soon as the place tells it. */
function TechnoParkNote({ regionCode, city }: { regionCode: string; city: string }) {
  const { words } = useCheckWording();
  const park = regionCode === '' ? null : technoParkFor(regionCode, city === '' ? null : city);
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
            {park.address} · {words.phone} <a href={`tel:${park.phone}`}>{park.phone}</a>
          </p>
        </div>
      )}
      {park === null && regionCode !== '' && <p className="field-reading">{words.technoParkByDistrict}</p>}
    </div>
  );
}
