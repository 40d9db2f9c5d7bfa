import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { AtlasError } from "@chengyu-atlas/model";

/** Milliseconds after which a connection that is slow or silent is closed; Node's own are ten times as long. */
const HEADERS = 10_000;
const REQUEST = 30_000;
const KEEP_ALIVE = 5000;
/** Milliseconds that requests under way have to end when the server closes. */
const GRACE = 10_000;

/** An HTTP server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests, lets those under way end, and closes what is left after ten seconds. */
  close(): Promise<void>;
}

/** Listens at `host` and `port`; a port or address that cannot be had is one line that says what to do. */
export function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    { headersTimeout: HEADERS, requestTimeout: REQUEST, keepAliveTimeout: KEEP_ALIVE, connectionsCheckingInterval: 2000 },
    handler,
  );
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((done, refuse) => {
    server.once("error", (error: NodeJS.ErrnoException) => refuse(listenError(error, host, port)));
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      done({ url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`, close: () => close(server, sockets) });
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): AtlasError {
  const another = port < 65_535 ? port + 1 : 4000;
  const say = (message: string) => new AtlasError("INVALID_INPUT", message, { cause: error });
  switch (error.code) {
    case "EADDRINUSE":
      return say(`Port ${port} is in use; set PORT to another, e.g. PORT=${another} npm start.`);
    case "EACCES":
      return say(`Port ${port} may not be opened by this user; set PORT to one above 1023, e.g. PORT=4000 npm start.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return say(`HOST is ${host}, which is no address of this machine; leave it out or set HOST=0.0.0.0.`);
    default:
      return say(`The server cannot listen at ${host}:${port} (${error.code ?? error.message}); set HOST or PORT to another.`);
  }
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closeIdle = () => {
    server.closeIdleConnections();
    // to Node, a connection that has not said anything yet is not idle
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  return new Promise((done) => {
    const idle = setInterval(closeIdle, 50);
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      done();
    });
    closeIdle();
  });
}
