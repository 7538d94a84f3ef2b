import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDraft } from '../../src/ui/useDraft.ts';

/** React's hooks without a page: cells that stay between renders, and effects that run after each. */
const react = vi.hoisted(() => {
  type Effect = { deps: readonly unknown[] | undefined; stop: (() => void) | undefined };
  const cells: unknown[] = [];
  let place = 0;
  let waiting: (() => void)[] = [];
  function cell<T>(first: T): { current: T } {
    const at = place++;
    cells[at] ??= { current: first };
    return cells[at] as { current: T };
  }
  return {
    useRef: cell,
    useState<T>(first: T): [T, (next: T) => void] {
      const state = cell(first);
      return [state.current, (next) => (state.current = next)];
    },
    useCallback: <T>(call: T): T => cell(call).current,
    useEffect(run: () => (() => void) | undefined, deps?: readonly unknown[]): void {
      const effect = cell<Effect>({ deps: undefined, stop: undefined });
      const { deps: before } = effect.current;
      if (before && deps?.every((dep, at) => dep === before[at])) return;
      waiting.push(() => {
        effect.current.stop?.();
        effect.current = { deps: deps ?? undefined, stop: run() };
      });
    },
    render<T>(hook: () => T): T {
      place = 0;
      const result = hook();
      for (const effect of waiting.splice(0)) effect();
      return result;
    },
    unmount(): void {
      for (const kept of cells.splice(0)) (kept as { current: Partial<Effect> | null }).current?.stop?.();
      waiting = [];
    },
  };
});
vi.mock('react', () => react);

const keep = vi.fn<(text: string) => void>();
let page: EventTarget & { visibilityState: string };
const draw = (value = 'old') => react.render(() => useDraft({ value, keep }));
function type(text: string): void {
  draw().type(text);
  draw();
}
function hide(): void {
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  react.unmount();
  keep.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('text that is being typed', () => {
  test('is kept when the page is closed before the pause is over', () => {
    type('new');
    expect(keep).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pagehide'));
    expect(keep.mock.calls).toEqual([['new']]);
  });

  test('is kept when the page is hidden, once for hiding and closing', () => {
    type('new');
    hide();
    window.dispatchEvent(new Event('pagehide'));
    expect(keep.mock.calls).toEqual([['new']]);
  });

  test('is not kept because the page comes back', () => {
    type('new');
    page.dispatchEvent(new Event('visibilitychange'));
    expect(keep).not.toHaveBeenCalled();
  });

  test('is kept after a pause, and again when it changes', () => {
    type('new');
    vi.advanceTimersByTime(1500);
    type('newer');
    draw().flush();
    expect(keep.mock.calls).toEqual([['new'], ['newer']]);
  });

  test('is kept when the field goes away, which stops listening', () => {
    type('new');
    react.unmount();
    hide();
    expect(keep.mock.calls).toEqual([['new']]);
  });

  test('is not kept when it is what it was', () => {
    type('new');
    type('old');
    hide();
    draw().flush();
    expect(keep).not.toHaveBeenCalled();
    expect(draw('from elsewhere').text).toBe('from elsewhere');
  });
});
