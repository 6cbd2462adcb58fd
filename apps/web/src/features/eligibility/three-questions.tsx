import type { FieldValues, FormField } from '@subsidy/rules';
import type { TypicalCost } from '@subsidy/rules/check';
import { Button } from '../../ui/button.tsx';
import { MoneyField } from '../../ui/number-field.tsx';
import { IndustryField } from '../forms/industry-field.tsx';
import { PlaceField } from '../forms/place-field.tsx';
import { controlId, numberIn, textIn } from '../forms/values.ts';
import { useCheckWording } from './check-wording.ts';
import { CITY_FIELD, COST_FIELD, INDUSTRY_FIELD, REGION_FIELD, TYPICAL_COST } from './questions.ts';
import './three-questions.css';

interface FirstProps {
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  /** 흔한 총사업비 for these answers; null where nothing is published to go by. */
  typical: TypicalCost | null;
  onAnswer: (values: FieldValues) => void;
}

/** 세 가지 질문: what is made, where, and for how much; with them there is money to show. */
export function ThreeQuestions(props: FirstProps) {
  const { fields, answers, onAnswer } = props;
  const { words } = useCheckWording();
  const { guide } = words;
  const industry = fields.get(INDUSTRY_FIELD);
  return (
    <section className="card three-questions" aria-labelledby="three-questions">
      <h2 className="card-title" id="three-questions">
        {guide.startTitle}
      </h2>
      {industry !== undefined && (
        <IndustryField
          id={controlId(INDUSTRY_FIELD)}
          name={INDUSTRY_FIELD}
          field={{ ...industry, label: guide.industry, hint: guide.industryHint }}
          value={answers[INDUSTRY_FIELD]}
          required
          onValueChange={(value) => onAnswer({ [INDUSTRY_FIELD]: value })}
        />
      )}
      <div className="place-and-cost">
        <PlaceField
          label={guide.place}
          hint={guide.placeHint}
          required
          lists={false}
          ids={{
            find: controlId(REGION_FIELD),
            regionCode: `${controlId(REGION_FIELD)}-list`,
            city: controlId(CITY_FIELD),
          }}
          regionCode={textIn(answers[REGION_FIELD])}
          city={textIn(answers[CITY_FIELD])}
          onPut={(region, city) => onAnswer({ [REGION_FIELD]: region, [CITY_FIELD]: city })}
        />
        <CostQuestion {...props} />
      </div>
      <p className="muted small">
        {words.privacy} {guide.keep}
      </p>
    </section>
  );
}

/** 얼마를 들일 생각인가요? Who does not know gets a typical amount, marked as one, with its source. */
function CostQuestion({ fields, answers, typical, onAnswer }: FirstProps) {
  const { words, wonInWords } = useCheckWording();
  const { guide } = words;
  const shape = fields.get(COST_FIELD);
  const isTypical = answers[TYPICAL_COST] === true;
  const costKrw = numberIn(answers[COST_FIELD]);
  return (
    <div className="stack-tight">
      <div className="cost-question">
        <MoneyField
          id={controlId(COST_FIELD)}
          name={COST_FIELD}
          label={guide.cost}
          hint={guide.costHint}
          required
          {...(shape === undefined ? {} : { shape })}
          value={costKrw}
          onValueChange={(value) => onAnswer({ [COST_FIELD]: value, [TYPICAL_COST]: null })}
        />
        <Button
          look="secondary"
          aria-pressed={isTypical}
          disabled={typical === null}
          onClick={() =>
            onAnswer({ [COST_FIELD]: typical?.totalCostKrw ?? null, [TYPICAL_COST]: typical !== null })
          }
        >
          {guide.costUnknown}
        </Button>
      </div>
      <p className="field-reading" role="status">
        {isTypical && costKrw !== null && (
          <>
            <span className="confidence confidence-inferred">{guide.typicalMark}</span>{' '}
            {guide.typical(wonInWords(costKrw))} <TypicalSource typical={typical} />
          </>
        )}
      </p>
    </div>
  );
}

function TypicalSource({ typical }: { typical: TypicalCost | null }) {
  const { guide } = useCheckWording().words;
  if (typical === null) return null;
  const { document, clause } = typical.cite;
  return (
    <>
      {guide.typicalSource}{' '}
      <span lang="ko">
        ({document}, {clause})
      </span>
    </>
  );
}
