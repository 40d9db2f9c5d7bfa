import { Component, type ReactNode } from "react";
import { i18n } from "../i18n/index.js";
import { Trouble } from "./Trouble.js";

interface Props {
  readonly children: ReactNode;
  /** Another value starts afresh. */
  readonly resetKey?: string | undefined;
}

/** Holds a fault to the region where it happened. */
export class Boundary extends Component<Props, { readonly error: Error | null; readonly key: string | undefined }> {
  override state = { error: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: { readonly key: string | undefined }) {
    return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const failure = { code: "UI", again: true };
    const retry = () => this.setState({ error: null });
    return <Trouble title={i18n.t("boundary.title")} help={i18n.t("boundary.help")} failure={failure} onRetry={retry} />;
  }
}
