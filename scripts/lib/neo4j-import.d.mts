/** What an import did. */
export interface Imported {
  readonly seconds: number;
  /** The home of the Neo4j that now holds the graph. */
  readonly into: string;
  readonly password: string;
  /** What the importer printed. */
  readonly said: string;
}

export interface ImportOptions {
  /** Default data/neo4j. */
  readonly home?: string;
  /** Whether a graph that is there is replaced. */
  readonly overwrite?: boolean;
  /** The first password of a fresh home. */
  readonly password?: string;
  /** Memory of the importer's heap, default `1g`. */
  readonly heap?: string;
  /** Hears what takes long. */
  readonly say?: (line: string) => void;
}

/** Loads a folder of importer's files into a Neo4j that is stopped; rejects with a message of cause and remedy. */
export function importIntoNeo4j(folder: string, options?: ImportOptions): Promise<Imported>;
