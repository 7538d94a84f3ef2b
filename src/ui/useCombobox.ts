import { type KeyboardEvent, useMemo, useState } from 'react';
import { type ComboOption, filterOptions } from './filterOptions.ts';

type UseCombobox = {
  options: readonly ComboOption[];
  value: string | null;
  onChange: (value: string) => void;
  /** Empties the field after each choice: for adding one thing after another. */
  adding: boolean;
};

/** State and keys of a combobox: text typed, list open or not, which option is active. */
export function useCombobox({ options, value, onChange, adding }: UseCombobox) {
  const chosen = options.find((option) => option.value === value);
  const [open, setOpen] = useState(false);
  /** null: not typing, so the chosen label shows. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  // Not deferred: Enter right after typing must take what the text says.
  const query = typed ?? '';
  const found = useMemo(() => filterOptions({ options, query }), [options, query]);

  const show = () => {
    if (open) return;
    setOpen(true);
    setActive(typed === null ? found.findIndex((option) => option.value === value) : -1);
  };
  const hide = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (option: ComboOption) => {
    onChange(option.value);
    hide();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(text.trim() === '' ? -1 : 0);
  };
  const move = (step: number) => {
    if (!open) return show();
    setActive((at) =>
      found.length === 0
        ? -1
        : at < 0
          ? step > 0
            ? 0
            : found.length - 1
          : (at + step + found.length) % found.length,
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const option = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && open && option) choose(option);
    else if (event.key === 'Escape' && (open || typed !== null)) hide();
    else return;
    event.preventDefault();
    // Inside a dialog Escape closes the list first.
    event.stopPropagation();
  };

  return {
    open,
    found,
    active,
    text: typed ?? (adding ? '' : (chosen?.label ?? '')),
    show,
    hide,
    choose,
    type,
    onKeyDown,
  };
}
