import { Icon } from './Icon.tsx';

export type ShellStep = { id: string; label: string; href: string; done: boolean; current: boolean };

type ShellStepsProps = {
  label: string;
  /** Read aloud after a step that is done. */
  doneText: string;
  steps: readonly ShellStep[];
  vertical?: boolean | undefined;
};

/** The steps of the work, in order: done has a tick, the current one is full and bold, later ones are grey. */
export function ShellSteps({ label, doneText, steps, vertical = false }: ShellStepsProps) {
  return (
    <nav className={vertical ? 'steps steps-staand' : 'steps'} aria-label={label}>
      <ol>
        {steps.map((step, at) => (
          <li
            key={step.id}
            className={
              [step.done ? 'done' : '', step.current ? 'now' : ''].filter(Boolean).join(' ') || 'next'
            }
          >
            <a href={step.href} aria-current={step.current ? 'step' : undefined}>
              <i aria-hidden="true">{step.done ? <Icon name="check" size={16} /> : at + 1}</i>
              <span>
                {step.label}
                {step.done && <span className="sr"> {doneText}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
