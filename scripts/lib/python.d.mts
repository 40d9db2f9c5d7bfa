/** A Python that can import networkx, and the environment in which it can. */
export interface Python {
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Finds a Python with networkx, or installs the latter into .cache/python; rejects with a message of cause and remedy. */
export function pythonWithNetworkx(say?: (line: string) => void): Promise<Python>;
