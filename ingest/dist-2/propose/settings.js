const DEFAULT_TIMEOUT = 120;
/**
 * Reads `ATLAS_LLM_BASE_URL`, `ATLAS_LLM_KEY`, `ATLAS_LLM_MODEL` and `ATLAS_LLM_TIMEOUT`. Throws an Error that says which is missing
 * or wrong; the key itself is in no message.
 */
export function settingsOf(env) {
  const url = addressOf(env);
  const model = modelOf(env);
  if (model === undefined) throw new Error("ATLAS_LLM_MODEL names no model; set it to the name that the endpoint knows the model by.");
  methodOf(model);
  const key = env["ATLAS_LLM_KEY"] || undefined;
  if (key === undefined && !isLoopback(url))
    throw new Error("ATLAS_LLM_KEY is not set; only a model on this machine is asked without a key.");
  // checked here, since what refuses it later would print it
  if (key !== undefined && !/^[\x21-\x7e]{1,1000}$/u.test(key)) {
    throw new Error("ATLAS_LLM_KEY holds white space or other characters that no key has; set it again.");
  }
  const seconds = Number(env["ATLAS_LLM_TIMEOUT"] || DEFAULT_TIMEOUT);
  if (!(seconds > 0 && seconds <= 3600)) throw new Error("ATLAS_LLM_TIMEOUT takes seconds, more than 0 and at most 3600.");
  return { url, key, model, timeout: seconds * 1000 };
}
/** The model that the environment names, if it does. */
export function modelOf(env) {
  return env["ATLAS_LLM_MODEL"]?.trim() || undefined;
}
/** The method of claims that a model proposes: its name, as far as a method can hold it. */
export function methodOf(model) {
  const name = model
    .replace(/[^\w./-]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 80);
  if (!/\w/u.test(name)) throw new Error("ATLAS_LLM_MODEL holds no letter or digit by which claims could name the model.");
  return `model:${name}`;
}
/** An address as it may be shown: without what could be secret in it. */
export function shownAddress(url) {
  return `${url.origin}${url.pathname}`;
}
function addressOf(env) {
  const base = env["ATLAS_LLM_BASE_URL"];
  if (!base)
    throw new Error("ATLAS_LLM_BASE_URL is not set; it names the endpoint, e.g. https://api.example.org/v1. See docs/reading-model.md.");
  if (!URL.canParse(base)) throw new Error("ATLAS_LLM_BASE_URL is no address; write it as https://api.example.org/v1.");
  const url = new URL(base);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error("ATLAS_LLM_BASE_URL begins neither with https: nor with http:.");
  if (url.username !== "" || url.password !== "")
    throw new Error("ATLAS_LLM_BASE_URL holds a user name or password; give the key in ATLAS_LLM_KEY.");
  if (url.protocol === "http:" && !isLoopback(url) && env["ATLAS_LLM_ALLOW_HTTP"] !== "1") {
    throw new Error(
      `ATLAS_LLM_BASE_URL would send key and documents to ${url.host} unencrypted; write https:, or set ATLAS_LLM_ALLOW_HTTP=1 where the network is trusted.`,
    );
  }
  url.hash = "";
  url.pathname = `${url.pathname.replace(/\/+$/u, "")}/chat/completions`;
  return url;
}
// URL has brought other spellings of an address, such as 127.1 and 0x7f000001, to this one
const isLoopback = ({ hostname }) => hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
//# sourceMappingURL=settings.js.map
