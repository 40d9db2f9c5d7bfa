import { Component, type ReactNode } from "react";
import { i18n } from "../i18n/index.js";
import { ChunkTrouble } from "./ChunkTrouble.js";
import { isChunkError } from "./chunk.js";
import { Trouble } from "./Trouble.js";

interface Props {
  readonly children: ReactNode;
  /** Another value starts afresh. */
  readonly resetKey?: string | undefined;
  /** Told of a fault; then nothing stands where it happened. */
  readonly onFault?: (error: Error) => void;
}

interface State {
  readonly error: Error | null;
  readonly key: string | undefined;
}

/** Holds a fault to the region where it happened. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State) {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
    this.props.onFault?.(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (this.props.onFault) return null;
    if (isChunkError(error)) return <ChunkTrouble />;
    const failure = { code: "UI", again: true };
    const retry = () => this.setState({ error: null });
    return <Trouble title={i18n.t("boundary.title")} help={i18n.t("boundary.help")} failure={failure} onRetry={retry} />;
  }
}
