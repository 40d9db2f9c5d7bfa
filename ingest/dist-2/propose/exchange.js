/** Larger answers are not read to their end. A full answer about a window has some ten thousand bytes. */
const MAX_BYTES = 256 * 1024;
/** Tokens that an answer may have. */
const MAX_TOKENS = 4_000;
const REMEDIES = {
  401: "correct ATLAS_LLM_KEY",
  402: "the account behind ATLAS_LLM_KEY has to be paid for",
  403: "ATLAS_LLM_KEY may not use this model; correct it, or ATLAS_LLM_MODEL",
  404: "correct ATLAS_LLM_BASE_URL, which ends before /chat/completions, or ATLAS_LLM_MODEL",
  405: "correct ATLAS_LLM_BASE_URL, which ends before /chat/completions",
};
/** What an endpoint says of a single question: too long for the model, or held back by its filter. */
const OF_QUESTION = [400, 413, 422];
const TOO_MANY = [408, 425, 429];
/** Asks once. Redirects are not followed: the key is for this address alone. */
export async function send({ url, key, model, timeout }, messages) {
  const body = JSON.stringify({
    model,
    messages,
    temperature: 0,
    max_tokens: MAX_TOKENS,
    stream: false,
    response_format: { type: "json_object" },
  });
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body,
      signal,
    });
    if (response.status === 200) return await read(response);
    await response.body?.cancel();
    return replyTo(response);
  } catch (error) {
    if (signal.aborted) return { is: "later", what: `gave no whole answer within ${timeout / 1000} seconds` };
    // the code alone: what else the error says may quote headers
    return { is: "later", what: `cannot be reached (${codeOf(error)})` };
  }
}
function replyTo({ status, headers }) {
  const what = `answered with status ${status}`;
  if (status >= 300 && status < 400) {
    return { is: "refused", what: `${what}, to go elsewhere, which is not done`, remedy: "set ATLAS_LLM_BASE_URL to the address itself" };
  }
  if (OF_QUESTION.includes(status)) return { is: "unreadable", what: `came with status ${status}` };
  if (TOO_MANY.includes(status) || status >= 500) return { is: "later", what, after: waitAsked(headers.get("retry-after")) };
  return { is: "refused", what, remedy: REMEDIES[status] ?? "see what its operator says of this status" };
}
async function read({ body, headers }) {
  const chunks = [];
  let size = Number(headers.get("content-length") ?? 0);
  if (size > MAX_BYTES) {
    await body?.cancel();
    return tooLarge;
  }
  size = 0;
  // leaving the loop closes the connection
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return tooLarge;
    chunks.push(chunk);
  }
  try {
    return { is: "answer", body: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { is: "unreadable", what: "is no UTF-8" };
  }
}
const tooLarge = { is: "unreadable", what: `has more than ${MAX_BYTES / 1024} KB` };
/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
function waitAsked(header) {
  if (header === null) return undefined;
  const seconds = /^\d{1,9}$/u.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined;
}
function codeOf(error) {
  const { cause, name } = error;
  return typeof cause?.code === "string" && /^[A-Z_0-9]{1,40}$/u.test(cause.code) ? cause.code : name;
}
//# sourceMappingURL=exchange.js.map
