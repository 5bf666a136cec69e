import { Component, type ReactNode } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { View } from './View.tsx';

interface Props {
  /** When it changes, the failed view is forgotten: the reader has gone elsewhere. */
  readonly place: string;
  /** What to do before the view is tried again. */
  readonly onRetry: () => Promise<void>;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly place: string;
}

/** Catches what no view foresaw, and code that could not be loaded; the rest of the app goes on. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const message = error instanceof Error ? error.message : 'No more is known. Try again, or go back to the articles.';
    return (
      <View title="Something went wrong" section={null} ready>
        <Failure title="Something went wrong" message={message} onRetry={() => void this.props.onRetry().then(() => this.setState({ error: null }))} />
      </View>
    );
  }
}
