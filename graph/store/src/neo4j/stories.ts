import { inOrderOfStories, noStory, type Story, type StoryRequest, storyDraft, toldIn } from "../stories.js";
import type { Connection, Run } from "./connection.js";

interface StoryRow {
  readonly body: string;
}

const ALL = "MATCH (s:Story) RETURN s.body AS body";
const ONE = "MATCH (s:Story {id: $id}) RETURN s.body AS body";

export async function stories(connection: Connection): Promise<readonly Story[]> {
  return inOrderOfStories((await connection.read<StoryRow>(ALL)).map(toStory));
}

export async function story(connection: Connection, id: string): Promise<Story | undefined> {
  return (await connection.read<StoryRow>(ONE, { id })).map(toStory)[0];
}

export function saveStory(connection: Connection, request: StoryRequest): Promise<Story> {
  const draft = storyDraft();
  let told: Story | undefined;
  return changing(connection, async (run) => {
    const all = (await run<StoryRow>(ALL)).map(toStory);
    // a second run, after an answer to COMMIT was lost, finds its own story and leaves it as it is
    const written = all.find(({ id, updatedAt, revision }) => id === told?.id && updatedAt === draft.at && revision === told.revision);
    if (written !== undefined) return written;
    told = toldIn(
      all.find(({ id }) => id === request.id),
      all.length,
      request,
      draft,
    );
    await run("MERGE (s:Story {id: $id}) SET s.title = $title, s.body = $body", {
      id: told.id,
      title: told.title,
      body: JSON.stringify(told),
    });
    return told;
  });
}

export function deleteStory(connection: Connection, id: string): Promise<Story> {
  let gone: Story | undefined;
  return changing(connection, async (run) => {
    gone ??= (await run<StoryRow>(ONE, { id })).map(toStory)[0];
    if (gone === undefined) throw noStory(id);
    await run("MATCH (s:Story {id: $id}) DELETE s", { id });
    return gone;
  });
}

/** Work on stories, which nobody else changes meanwhile: ids are unique without a constraint that older databases lack. */
function changing(connection: Connection, work: (run: Run) => Promise<Story>): Promise<Story> {
  return connection.write(async (run) => {
    await run("MERGE (m:Meta {id: 'stories'}) REMOVE m.lock");
    return work(run);
  });
}

const toStory = ({ body }: StoryRow) => JSON.parse(body) as Story;
