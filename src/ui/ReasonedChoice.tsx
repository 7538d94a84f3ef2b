import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { DateField } from './DateField.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { TextArea } from './TextArea.tsx';
import type { IconName } from './iconPaths.ts';
import './reasoned.css';

export type ReasonedOption<V extends string> = {
  value: V;
  label: ReactNode;
  icon?: IconName | undefined;
  /** Kept only together with a reason, or with a reason and an end day. */
  needs?: 'reason' | 'reason-and-day' | undefined;
};

export type ReasonedValue<V extends string> = { choice: V; reason: string; day: string };

type ReasonedChoiceProps<V extends string> = {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  options: readonly ReasonedOption<V>[];
  /** What is kept now; null when nothing was chosen. `day` is an ISO date or ''. */
  value: ReasonedValue<V> | null;
  onChange: (value: ReasonedValue<V>) => void;
  disabled?: boolean | undefined;
  /** First day that can be chosen. */
  minDay?: string | undefined;
  texts: { reason: string; reasonError: string; day: string; dayError: string; save: string };
};

/** One choice out of a few, of which some ask for a reason or an end day before they are kept. */
export function ReasonedChoice<V extends string>({
  options,
  value,
  onChange,
  disabled = false,
  minDay,
  texts,
  ...group
}: ReasonedChoiceProps<V>) {
  const [draft, setDraft] = useState<ReasonedValue<V> | null>(null);
  const [tried, setTried] = useState(false);
  const shown = draft ?? value;
  const needs = options.find((option) => option.value === shown?.choice)?.needs;
  const noReason = shown?.reason.trim() === '';
  const noDay = needs === 'reason-and-day' && shown?.day === '';

  const choose = (choice: V) => {
    setTried(false);
    if (options.find((option) => option.value === choice)?.needs) {
      setDraft({ choice, reason: shown?.reason ?? '', day: shown?.day ?? '' });
      return;
    }
    setDraft(null);
    onChange({ choice, reason: '', day: '' });
  };
  const save = () => {
    setTried(true);
    if (!draft || noReason || noDay) return;
    onChange(draft);
    setDraft(null);
    setTried(false);
  };

  return (
    <div className="redenkeuze">
      <RadioGroup
        {...group}
        look="blok"
        value={shown?.choice ?? null}
        options={options.map((option) => ({ ...option, disabled }))}
        onChange={choose}
      />
      {shown && needs && !disabled && (
        <div className="redenkeuze-velden">
          <TextArea
            label={texts.reason}
            rows={2}
            value={shown.reason}
            error={tried && noReason ? texts.reasonError : undefined}
            onChange={(reason) => setDraft({ ...shown, reason })}
          />
          {needs === 'reason-and-day' && (
            <DateField
              label={texts.day}
              value={shown.day}
              min={minDay}
              error={tried && noDay ? texts.dayError : undefined}
              onChange={(day) => setDraft({ ...shown, day })}
            />
          )}
          {draft && (
            <Button size="klein" onClick={save}>
              {texts.save}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
