import { Component, type ReactNode } from 'react';
import type { Messages } from '../language/messages-en.ts';

interface Props {
  readonly children: ReactNode;
  readonly messages: Messages;
  /** The address of the map. */
  readonly home: string;
  /** When it changes, the region is tried again. */
  readonly of: string;
}

/** Keeps an error in one region: says so, and leads back to the map. */
export class Boundary extends Component<Props, { readonly failedAt: string | undefined }> {
  override state: { readonly failedAt: string | undefined } = { failedAt: undefined };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.of });
  }

  static getDerivedStateFromError(): { readonly failedAt: string } {
    return { failedAt: '' };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failedAt !== undefined && before.of !== this.props.of) this.setState({ failedAt: undefined });
  }

  override render(): ReactNode {
    const { messages, home, children } = this.props;
    if (this.state.failedAt === undefined) return children;
    return (
      <div className="failure" role="alert">
        <p>
          <strong>{messages.broken}</strong> {messages.brokenCure}
        </p>
        <p>
          <a className="button" href={home}>
            {messages.backToMap}
          </a>
        </p>
      </div>
    );
  }
}
