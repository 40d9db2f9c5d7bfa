import { inOrderOfStories, noStory, type Story, type StoryDraft, type StoryRequest, toldIn } from "../stories.js";
import type { Connection } from "./connection.js";

export function stories(db: Connection): readonly Story[] {
  return inOrderOfStories(db.all<[string]>("SELECT body FROM story").map(([body]) => JSON.parse(body) as Story));
}

export function story(db: Connection, id: string): Story | undefined {
  const row = db.get<[string]>("SELECT body FROM story WHERE id = ?", id);
  return row && (JSON.parse(row[0]) as Story);
}

// each within a transaction that the caller has begun

export function saveStory(db: Connection, request: StoryRequest, draft: StoryDraft): Story {
  const before = request.id === undefined ? undefined : story(db, request.id);
  const told = toldIn(before, db.number("SELECT count(*) FROM story"), request, draft);
  db.run("INSERT OR REPLACE INTO story (id, body) VALUES (?, ?)", told.id, JSON.stringify(told));
  return told;
}

export function deleteStory(db: Connection, id: string): Story {
  const gone = story(db, id);
  if (gone === undefined) throw noStory(id);
  db.run("DELETE FROM story WHERE id = ?", id);
  return gone;
}
