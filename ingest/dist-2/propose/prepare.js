import { loadGazetteer } from "../gazetteer.js";
import { many } from "../report.js";
import { confirm } from "./confirm.js";
import { Endpoint } from "./endpoint.js";
import { Journal, journalFile } from "./journal.js";
import { REASONS } from "./judge.js";
import { Proposer } from "./proposer.js";
import { methodOf, modelOf, settingsOf, shownAddress } from "./settings.js";
import { survey } from "./survey.js";
/** Characters that are sent in one run where the user does not say. */
export const DEFAULT_CHARACTERS = 1_000_000;
/**
 * Opens the journal of models' answers and, where a model is to be asked, shows what that comes to and asks leave. Throws an Error
 * where it cannot or may not be asked; then nothing has been sent.
 */
export async function prepareProposals(options, around) {
  const { env, err } = around;
  const journal = await Journal.read(journalFile(env));
  if (journal.unreadable > 0) {
    err.write(`${journal.file}: ${many(journal.unreadable, "line")} cannot be read; what they answered is asked again.\n`);
  }
  const remembering = { proposer: new Proposer(journal), summary: () => [], close: () => journal.close() };
  if (!options.propose) return remembering;
  if (options.dryRun) {
    const model = modelOf(env);
    const { gazetteer } = await loadGazetteer(options.gazetteer);
    const method = model === undefined ? undefined : methodOf(model);
    show(
      await survey(options.paths, gazetteer, options.texts, journal, method),
      `A model${model === undefined ? "" : ` (${model})`} would be sent`,
      options,
      around,
    );
    return remembering;
  }
  const settings = settingsOf(env);
  const method = methodOf(settings.model);
  const { gazetteer } = await loadGazetteer(options.gazetteer);
  const cost = await survey(options.paths, gazetteer, options.texts, journal, method);
  show(cost, `${settings.model} at ${shownAddress(settings.url)} will be sent`, options, around);
  if (cost.requests === 0) return remembering;
  await leave(options, around);
  const endpoint = new Endpoint(settings, options.maxCharacters);
  const proposer = new Proposer(journal, {
    endpoint,
    method,
    onWindow: (words = "") => around.out.isTTY && around.out.write(`\r\x1b[2K${words}`),
  });
  return { proposer, summary: () => summaryOf(proposer, endpoint), close: () => journal.close() };
}
function show({ documents, requests, characters, answered }, head, { maxCharacters }, { out }) {
  out.write(`${head} ${many(requests, "request")} with ${many(characters, "character")}, of ${many(documents, "document")}.\n`);
  if (answered > 0) out.write(`${many(answered, "window")} answered earlier and not asked again.\n`);
  if (characters > maxCharacters)
    out.write(`It ends after ${many(maxCharacters, "character")} (--max-characters); another run goes on there.\n`);
}
async function leave({ yes }, { out, input = process.stdin }) {
  if (yes) return;
  if (!out.isTTY || !input.isTTY)
    throw new Error("Nothing was asked and nothing read: without a terminal to agree on, --propose needs --yes.");
  if (!(await confirm("Send it? [y/N] ", out, input))) throw new Error("Nothing was asked and nothing read.");
}
function summaryOf({ answered, held, refused }, { requests, characters }) {
  const sum = [...refused.values()].reduce((a, b) => a + b, 0);
  const reasons = Object.keys(REASONS).flatMap((reason) => {
    const times = refused.get(reason);
    return times === undefined ? [] : [`  ${times}: ${REASONS[reason]}`];
  });
  return [
    `Model: ${many(requests, "request")} with ${many(characters, "character")}, ${many(answered, "window")} answered; ${many(held, "proposal")} to review, ${sum} refused${sum > 0 ? ":" : "."}`,
    ...reasons,
  ];
}
//# sourceMappingURL=prepare.js.map
