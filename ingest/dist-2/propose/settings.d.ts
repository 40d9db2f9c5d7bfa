/** Where a model is asked, and as whom. */
export interface Settings {
  /** The address that questions are posted to. */
  readonly url: URL;
  /** Sent as bearer token; a model on this machine may need none. */
  readonly key: string | undefined;
  /** As the endpoint knows it. */
  readonly model: string;
  /** Milliseconds after which a question is given up. */
  readonly timeout: number;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads `ATLAS_LLM_BASE_URL`, `ATLAS_LLM_KEY`, `ATLAS_LLM_MODEL` and `ATLAS_LLM_TIMEOUT`. Throws an Error that says which is missing
 * or wrong; the key itself is in no message.
 */
export declare function settingsOf(env: Environment): Settings;
/** The model that the environment names, if it does. */
export declare function modelOf(env: Environment): string | undefined;
/** The method of claims that a model proposes: its name, as far as a method can hold it. */
export declare function methodOf(model: string): string;
/** An address as it may be shown: without what could be secret in it. */
export declare function shownAddress(url: URL): string;
//# sourceMappingURL=settings.d.ts.map
