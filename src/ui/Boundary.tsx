import { Component, type ReactNode } from 'react';
import type { Messages } from '../language/messages-en.ts';
import { reloadPending } from './missing-chunk.ts';

interface Props {
  readonly children: ReactNode;
  readonly messages: Messages;
  /** The address of the map. */
  readonly home: string;
  /** When it changes, the region is tried again. */
  readonly of: string;
}

interface State {
  readonly failedAt: string | undefined;
  /** The page is perhaps about to be loaded again, which mends it. */
  readonly reloading: Promise<false> | undefined;
}

/** Keeps an error in one region: says so, and leads back to the map or loads the page again. */
export class Boundary extends Component<Props, State> {
  override state: State = { failedAt: undefined, reloading: undefined };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.of });
    void this.state.reloading?.then(() => this.setState({ reloading: undefined }));
  }

  static getDerivedStateFromError(): State {
    return { failedAt: '', reloading: reloadPending() };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failedAt !== undefined && before.of !== this.props.of) this.setState({ failedAt: undefined });
  }

  override render(): ReactNode {
    const { messages, home, children } = this.props;
    if (this.state.failedAt === undefined) return children;
    if (this.state.reloading !== undefined) return <p className="waiting">{messages.loading}</p>;
    return (
      <div className="failure" role="alert">
        <p>
          <strong>{messages.broken}</strong> {messages.brokenCure}
        </p>
        <p>
          <a className="button" href={home}>
            {messages.backToMap}
          </a>{' '}
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {messages.reload}
          </button>
        </p>
      </div>
    );
  }
}
