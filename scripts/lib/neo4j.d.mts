/** A Neo4j that runs on this machine. */
export interface RunningNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  /** Stops it and waits for its end; an ephemeral one takes its folder with it. */
  stop(): Promise<void>;
  /** Resolves when it has ended, asked to or not. */
  readonly exited: Promise<void>;
}

export interface StartOptions {
  /** A temporary home, a free port, no HTTP, a random password: for tests. */
  readonly ephemeral?: boolean;
  /** Default data/neo4j. */
  readonly home?: string;
  /** Bolt, default 7687. */
  readonly port?: number;
  /** Browser, default 7474. */
  readonly httpPort?: number;
  /** The first password of a fresh home; default a random one, kept in the home. */
  readonly password?: string;
  /** Whether to use Docker; default, where an engine answers. */
  readonly docker?: boolean;
  /** For tests of a minute or two: compiles quickly and keeps its first plans; too slow for anything that is measured. */
  readonly brief?: boolean;
  /** An ephemeral one leaves its folder, to be started again. */
  readonly keep?: boolean;
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Hears what takes long. */
  readonly say?: (line: string) => void;
}

/** Starts a Neo4j and resolves when it answers queries; rejects with a message of cause and remedy. */
export function startNeo4j(options?: StartOptions): Promise<RunningNeo4j>;
