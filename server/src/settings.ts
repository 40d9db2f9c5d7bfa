import { AtlasError } from "@chengyu-atlas/model";
import { readBase } from "./http/base.js";
import { isLoopback, parseHosts } from "./http/hosts.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of the server. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
  readonly introspection: boolean;
  /** The path under which all is served; begins and ends in `/`. */
  readonly base?: string;
  /** Whether queries other than those of our own client are refused. */
  readonly strict?: boolean;
  /** What editors send to be let in; without it nobody is. */
  readonly editorToken?: string;
}

/** Reads the settings; one that cannot be used is refused in one line that names it. */
export function readSettings(env: Environment): Settings {
  return checkSettings({
    host: env["HOST"] || "127.0.0.1",
    port: readPort(env["PORT"]),
    allowedHosts: parseHosts(env["ALLOWED_HOSTS"]),
    introspection: env["ATLAS_INTROSPECTION"]?.toLowerCase() !== "off",
    base: readBase(env["ATLAS_BASE"]),
    ...(readSwitch("ATLAS_STRICT", env["ATLAS_STRICT"]) && { strict: true }),
    ...(env["ATLAS_EDITOR_TOKEN"] && { editorToken: env["ATLAS_EDITOR_TOKEN"] }),
  });
}

/** Shortest token of editors: one that is drawn at random can then not be guessed. */
const TOKEN = 16;

/**
 * Refuses to serve other machines without knowing under which names: any page could then ask in a visitor's place. Refuses
 * a token that could be guessed, or that no header can carry.
 */
export function checkSettings(settings: Settings): Settings {
  const { host, allowedHosts, editorToken } = settings;
  if (editorToken !== undefined && !(editorToken.length >= TOKEN && /^[\x21-\x7e]+$/u.test(editorToken))) {
    const message = `ATLAS_EDITOR_TOKEN takes ${TOKEN} or more letters, digits and signs without spaces, e.g. what "openssl rand -hex 32" prints.`;
    throw new AtlasError("INVALID_INPUT", message);
  }
  if (isLoopback(host) || allowedHosts.length > 0) return settings;
  throw new AtlasError(
    "INVALID_INPUT",
    `HOST=${host} serves other machines; name the hosts under which they reach the atlas, e.g. ALLOWED_HOSTS=atlas.example.org.`,
  );
}

function readSwitch(name: string, value: string | undefined): boolean {
  const said = value?.toLowerCase() ?? "";
  if (["", "0", "off", "false"].includes(said)) return false;
  if (["1", "on", "true"].includes(said)) return true;
  throw new AtlasError("INVALID_INPUT", `${name} is "${value}"; it takes 1 or 0, e.g. ${name}=1 npm start.`);
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === "") return 4000;
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65_535) return port;
  throw new AtlasError("INVALID_INPUT", `PORT is "${value}"; it takes a whole number from 0 to 65535, e.g. PORT=4001 npm start.`);
}
