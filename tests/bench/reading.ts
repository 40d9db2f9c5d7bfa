import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { exitCodeOf, extract, ingestPaths, loadGazetteer } from "@chengyu-atlas/ingest";
import { generateArticles } from "@chengyu-atlas/ingest/testing";
import { openStore } from "@chengyu-atlas/store";
import { ROOT } from "../support/atlas.js";

const GAZETTEER = join(ROOT, "seeds", "gazetteer");
const BYTES = 5_000_000;
const DOCUMENTS = 10_000;
/** Documents among them that cannot be read. */
const BAD = 3;
/** Memory is looked at each time so many documents are in, with the garbage collected. */
const SAMPLED = 1000;
/** After so many documents code is compiled, and what is kept between documents is full. */
const WARM = 3000;

/** Prints how fast texts are read on one core, and whether memory stays flat over many documents. */
export async function measureReading(work: string): Promise<void> {
  console.log("\nmachine reading");
  const { gazetteer } = await loadGazetteer(GAZETTEER);
  const digests = join(ROOT, "seeds", "documents");
  const own = readdirSync(digests)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(digests, name), "utf8"));
  const generated = upTo(BYTES, generateArticles(20201030));
  const repeated = upTo(BYTES, forever(own));
  const read = (text: string, onStep?: (step: string) => void) =>
    extract({ text, format: "txt", parts: [], notes: [] }, gazetteer, {}, onStep);
  // what a long run has: compiled code
  for (const text of [...generated.slice(0, 200), ...own]) read(text);
  measureSpeed("generated articles", generated, read);
  measureSpeed("the project's digests", repeated, read);
  await measureMemory(work);
}

function measureSpeed(name: string, texts: readonly string[], read: (text: string, onStep: (step: string) => void) => unknown): void {
  const steps = new Map<string, number>();
  const used = process.cpuUsage();
  const from = performance.now();
  for (const text of texts) {
    let last = performance.now();
    read(text, (step) => {
      const now = performance.now();
      steps.set(step, (steps.get(step) ?? 0) + now - last);
      last = now;
    });
  }
  const milliseconds = performance.now() - from;
  const { user, system } = process.cpuUsage(used);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;
  const shares = [...steps].map(([step, spent]) => `${step} ${Math.round(spent / megabytes)}`).join(", ");
  console.log(
    `  ${name}: ${(megabytes / (milliseconds / 1000)).toFixed(2)} MB of text/s, ${(megabytes / ((user + system) / 1_000_000)).toFixed(2)} MB per second of CPU (goal 1.00), ${texts.length} documents of ${megabytes.toFixed(1)} MB; ms per MB: ${shares}`,
  );
}

/** Reads many small documents from files into SQLite, as the ingest command does. */
async function measureMemory(work: string): Promise<void> {
  const folder = join(work, "papers");
  const file = join(work, "reading.db");
  rmSync(folder, { recursive: true, force: true });
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  mkdirSync(folder, { recursive: true });
  let made = 0;
  for (const text of generateArticles(20210601, 1)) {
    if (made === DOCUMENTS - BAD) break;
    writeFileSync(join(folder, `paper-${String(made++).padStart(5, "0")}.txt`), text);
  }
  writeFileSync(
    join(folder, "paper-00100-binary.txt"),
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 131) % 256),
  );
  writeFileSync(join(folder, "paper-00200-empty.txt"), "");
  writeFileSync(join(folder, "paper-00300-cut.txt"), Buffer.from("嘉陵大学").subarray(0, -1));
  const store = await openStore({ ...process.env, ATLAS_DB: file, NEO4J_URI: "" }, { durability: "fast" });
  const collect = garbageCollector();
  const heap: number[] = [];
  const resident: number[] = [];
  let highest = 0;
  const from = performance.now();
  const used = process.cpuUsage();
  const report = await ingestPaths({
    store,
    reader: store,
    paths: [folder],
    gazetteer: GAZETTEER,
    onProgress: ({ done }) => {
      highest = Math.max(highest, process.memoryUsage.rss());
      if (done % SAMPLED !== 0) return;
      collect();
      const now = process.memoryUsage();
      heap.push(now.heapUsed + now.external);
      resident.push(now.rss);
    },
  });
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `  ${report.documents.added} documents with ${report.claims} relations into SQLite in ${seconds.toFixed(0)} s (${((user + system) / 1_000_000).toFixed(0)} s of CPU), ${report.documents.refused} refused (of ${BAD} bad ones), exit code ${exitCodeOf(report)}`,
  );
  for (const { file: refused, message } of report.refused) console.log(`    ${basename(refused)}: ${message}`);
  console.log(`  JavaScript's memory after each ${SAMPLED} documents: ${course(heap)} (goal: flat)`);
  console.log(`  resident memory of the process: ${course(resident)}, ${megabytes(highest)} at its highest`);
}

/** Collects all garbage at once, so that what is left is what is kept. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/** How memory went, and how much it grew with each 1000 documents after the first ones. */
function course(samples: readonly number[]): string {
  const [warm = 0, last = 0] = [samples[WARM / SAMPLED - 1], samples.at(-1)];
  const growth = (last - warm) / (((DOCUMENTS - WARM) / SAMPLED) * 1_000_000);
  const share = ((last / warm - 1) * 100).toFixed(0);
  return `${samples.map(megabytes).join(", ")} MB; from document ${WARM} to ${DOCUMENTS} ${growth.toFixed(1)} MB per 1000, ${share} % in all`;
}

/** Texts from the front that make up so many bytes. */
function upTo(bytes: number, texts: Iterable<string>): string[] {
  const taken: string[] = [];
  let sum = 0;
  for (const text of texts) {
    taken.push(text);
    sum += Buffer.byteLength(text);
    if (sum >= bytes) break;
  }
  return taken;
}

function* forever(texts: readonly string[]): Generator<string> {
  for (;;) yield* texts;
}
