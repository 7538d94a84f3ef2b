import { Icon } from './Icon.tsx';
import type { ComboOption } from './filterOptions.ts';

type ComboboxListProps = {
  id: string;
  label: string;
  open: boolean;
  options: readonly ComboOption[];
  /** Index of the option the keyboard is on; -1 for none. */
  active: number;
  value: string | null;
  emptyText: string;
  onChoose: (option: ComboOption) => void;
};

/** The list under a combobox. Focus stays in the field, so options react to the pointer only. */
export function ComboboxList({
  id,
  label,
  open,
  options,
  active,
  value,
  emptyText,
  onChoose,
}: ComboboxListProps) {
  if (!open) return <div id={id} role="listbox" aria-label={label} hidden />;
  const groups = [...new Set(options.map((option) => option.group))];
  const row = (option: ComboOption) => {
    const at = options.indexOf(option);
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are handled by the field, which keeps focus
      <div
        key={option.value}
        id={`${id}-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={option.value === value}
        className={at === active ? 'combo-rij combo-op' : 'combo-rij'}
        onClick={() => onChoose(option)}
      >
        <span>
          {option.label}
          {option.sub && <small>{option.sub}</small>}
        </span>
        {option.value === value && <Icon name="check" size={18} />}
      </div>
    );
  };
  if (options.length === 0) {
    return (
      <>
        <div id={id} role="listbox" aria-label={label} hidden />
        <p className="combo-lijst combo-leeg">{emptyText}</p>
      </>
    );
  }
  return (
    <div
      id={id}
      className="combo-lijst"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      // The pointer must not take focus away from the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group, at) =>
        group === undefined ? (
          options.filter((option) => option.group === undefined).map(row)
        ) : (
          <div key={group} role="group" aria-labelledby={`${id}-g${at}`}>
            <div className="combo-kop" id={`${id}-g${at}`}>
              {group}
            </div>
            {options.filter((option) => option.group === group).map(row)}
          </div>
        ),
      )}
    </div>
  );
}
