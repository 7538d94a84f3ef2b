import { type ToggleEvent, useEffect, useRef, useState } from 'react';
import { placePopover } from './placePopover.ts';

/** Ties a button and a native popover together: place, open state, and closing when the page moves under it. */
export function usePopover({
  align,
  onOpen,
}: {
  align: 'start' | 'end';
  onOpen?: ((popover: HTMLElement) => void) | undefined;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event) => {
      if (event.target instanceof Node && popover.current?.contains(event.target)) return;
      popover.current?.hidePopover();
    };
    window.addEventListener('scroll', close, true);
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('scroll', close, true);
      window.removeEventListener('resize', close);
    };
  }, [open]);

  const onBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && trigger.current)
      placePopover({ anchor: trigger.current, popover: event.currentTarget, align });
  };
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open') onOpen?.(event.currentTarget);
  };
  return {
    trigger,
    open,
    close: () => popover.current?.hidePopover(),
    popoverProps: { ref: popover, popover: 'auto' as const, onBeforeToggle, onToggle },
  };
}
