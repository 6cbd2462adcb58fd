import { helpEn, helpKo, type HelpTopic } from '../../../i18n/help-words.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { HELP_SHAPES } from './help-shapes.tsx';
import './help-drawing.css';

/** One small picture for each step, its name under it, and two plain sentences. */
export function HelpDrawing({ topic }: { topic: HelpTopic }) {
  const { steps, notes, text } = (useLanguage().english === null ? helpKo : helpEn)[topic];
  const rises = topic === 'levels';
  return (
    <figure className="help-drawing">
      <ol className={rises ? 'plain-list help-steps help-stairs' : 'plain-list help-steps'}>
        {steps.map((step, index) => (
          <li key={step}>
            <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
              {HELP_SHAPES[topic][index]}
            </svg>
            <strong>{step}</strong>
            <span className="small muted">{notes[index]}</span>
          </li>
        ))}
      </ol>
      <figcaption>{text}</figcaption>
    </figure>
  );
}
