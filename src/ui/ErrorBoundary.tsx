import { Component, type ReactNode } from 'react';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';

type ErrorBoundaryProps = {
  title: string;
  /** What the reader can do. */
  text: ReactNode;
  retryLabel: string;
  /** What trying again does; a part that failed to load needs a fresh page. */
  onRetry: () => void;
  /** Other ways out, such as saving a copy. */
  actions?: ReactNode;
  /** For the log of the page that owns it. */
  onError?: ((error: unknown) => void) | undefined;
  /** When this changes the boundary tries again: pass the route. */
  resetKey?: string | undefined;
  children: ReactNode;
};

type State = { failed: boolean; resetKey: string | undefined };

/** Catches a broken screen and keeps the rest of the page alive. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { failed: false, resetKey };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override render() {
    const { title, text, retryLabel, onRetry, actions, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="kapot">
        <Alert
          tone="fout"
          title={title}
          actions={
            <>
              <Button icon="redo" onClick={onRetry}>
                {retryLabel}
              </Button>
              {actions}
            </>
          }
        >
          {text}
        </Alert>
      </div>
    );
  }
}
