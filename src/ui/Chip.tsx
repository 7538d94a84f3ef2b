import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type ChipProps = {
  children: ReactNode;
  onRemove?: (() => void) | undefined;
  /** Label of the remove button, with the name in it, such as "Bunnik weghalen". */
  removeLabel?: string | undefined;
};

/** A name that can be taken away. */
export function Chip({ children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={onRemove ? 'chip chip-weg' : 'chip'}>
      {children}
      {onRemove && (
        <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          <Icon name="cross" size={16} />
        </button>
      )}
    </span>
  );
}

type ChipListProps = {
  label: string;
  items: readonly {
    id: string;
    label: ReactNode;
    onRemove?: (() => void) | undefined;
    removeLabel?: string | undefined;
  }[];
  /** Button that adds one, with a dashed border. */
  add?: { label: string; onClick: () => void } | undefined;
};

/** Chips in a list that wraps. */
export function ChipList({ label, items, add }: ChipListProps) {
  return (
    <ul className="chips" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <Chip onRemove={item.onRemove} removeLabel={item.removeLabel}>
            {item.label}
          </Chip>
        </li>
      ))}
      {add && (
        <li>
          <button type="button" className="chip chip-erbij" onClick={add.onClick}>
            <Icon name="plus" size={16} />
            {add.label}
          </button>
        </li>
      )}
    </ul>
  );
}
