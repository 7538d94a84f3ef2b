import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';

type Late<Props> = ComponentType<Props> & {
  /** Fetches it ahead of need. When that fails, showing it tries again and tells the error boundary. */
  preload: () => Promise<void>;
};

/**
 * A component that is fetched when it is first shown. React's `lazy` keeps a placeholder on the screen for 300 ms
 * once it was there, also when the code came at once; this shows what has been fetched in the same turn.
 * @param placeholder shown until then
 */
export function lateComponent<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  placeholder: ReactNode = null,
): Late<Props> {
  let ready: ComponentType<Props> | undefined;
  const fetchIt = async () => {
    ready = (await load()).default;
  };

  function LateComponent(props: Props) {
    const [state, setState] = useState<{ failed: false } | { failed: true; error: unknown }>();
    const Component = ready;
    const isReady = Component !== undefined;
    useEffect(() => {
      if (isReady) return undefined;
      let isShown = true;
      const show = (next: typeof state) => {
        // In slices, so that a press or key in between is not kept waiting.
        if (isShown) startTransition(() => setState(next));
      };
      // Also when a preload ended between drawing the placeholder and now: nothing else would draw it again.
      fetchIt().then(
        () => show({ failed: false }),
        (error: unknown) => show({ failed: true, error }),
      );
      return () => {
        isShown = false;
      };
    }, [isReady]);
    if (state?.failed === true) throw state.error;
    return Component ? <Component {...props} /> : placeholder;
  }
  return Object.assign(LateComponent, { preload: fetchIt });
}
