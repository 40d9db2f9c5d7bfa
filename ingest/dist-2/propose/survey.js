import { extractTextFile } from "../document.js";
import { planFiles, recordFileOf } from "../files.js";
import { isRefused } from "../parse.js";
import { charactersOf, messagesFor } from "./prompt.js";
import { windowsOf } from "./windows.js";
/** Counts what a model would be asked, at most: what is refused when it is read is asked nothing. `method` is that model's, where it is known. */
export async function survey(paths, gazetteer, texts, journal, method) {
  const cost = { documents: 0, requests: 0, characters: 0, answered: 0 };
  for (const file of (await planFiles(paths)).texts) {
    if ((await recordFileOf(file)) !== undefined) continue;
    try {
      const { record, extraction } = await extractTextFile(file, gazetteer, texts);
      const windows = windowsOf(extraction);
      const open = windows.filter(({ hash }) => method === undefined || !journal.has(record.id, hash, method));
      cost.documents += open.length > 0 ? 1 : 0;
      cost.requests += open.length;
      cost.answered += windows.length - open.length;
      for (const window of open) cost.characters += charactersOf(messagesFor(window));
    } catch (error) {
      // told in its place when the file is read
      if (!isRefused(error)) throw error;
    }
  }
  return cost;
}
//# sourceMappingURL=survey.js.map
