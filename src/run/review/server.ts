import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { OutputError } from "../atomic-file.ts";
import { UsageError } from "../walk.ts";
import { refusalOf, safeHeaders } from "./guard.ts";
import { RequestError } from "./requests.ts";
import type { Review } from "./review.ts";

/** The most bytes of a request's body; a judgement has a few hundred. */
const longestBody = 64 * 1024;

/** Every file there is to serve: no path of a request ever reaches the disk. */
const pages: Readonly<Record<string, readonly [file: string, type: string]>> = {
  "/": ["review.html", "text/html; charset=utf-8"],
  "/review.js": ["review.js", "text/javascript; charset=utf-8"],
  "/review.css": ["review.css", "text/css; charset=utf-8"],
};

/** A server of review pages that listens. */
export interface ReviewServer {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  /** Ends it, open connections too. */
  close(): Promise<void>;
}

/**
 * Serves the pages of a review on 127.0.0.1 and nowhere else; `port` 0 is any free one. Throws a UsageError where the port
 * cannot be had.
 */
export async function serveReview(review: Review, port: number): Promise<ReviewServer> {
  const server = createServer((request, response) => {
    respond(review, request, response, (server.address() as AddressInfo).port).catch((error) => {
      // A bug: told here, and the reader's other windows go on.
      process.stderr.write(`${(error as Error).stack}\n`);
      if (!response.headersSent) send(response, 500, { message: "The server failed; its terminal tells more." });
      else response.destroy();
    });
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(review: Review, request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const { method = "", headers, url = "" } = request;
  const refusal = refusalOf(method, headers, port);
  if (refusal !== null) {
    // What is refused is not read to its end.
    response.setHeader("Connection", "close");
    return send(response, refusal.status, { message: refusal.message });
  }
  try {
    const [path = "", query = ""] = url.split(/\?(.*)/s);
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page !== undefined && method !== "POST") {
      const content = await readFile(new URL(`../../web/review/${page[0]}`, import.meta.url));
      return sendBytes(response, 200, content, page[1]);
    }
    send(response, method === "POST" ? 201 : 200, await answerOf(review, request, path, new URLSearchParams(query)));
  } catch (error) {
    if (error instanceof RequestError) send(response, error.status, { message: error.message });
    else if (error instanceof OutputError) send(response, 507, { message: error.message });
    else if (error instanceof UsageError) send(response, 503, { message: error.message });
    else throw error;
  }
}

async function answerOf(review: Review, request: IncomingMessage, path: string, query: URLSearchParams): Promise<unknown> {
  const route = `${request.method === "HEAD" ? "GET" : request.method} ${path}`;
  if (route === "GET /api/articles") return review.articles(query.get("filter") ?? "");
  if (route === "GET /api/article") return review.article(query.get("id") ?? "");
  if (route === "GET /api/candidates") return review.candidates();
  if (route === "GET /api/entries") return review.entries(query.get("query") ?? "");
  if (route === "POST /api/judgements") return { judgements: await review.judge(await bodyOf(request)) };
  throw new RequestError(404, "There is nothing here; the page is at /.");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestBody) throw new RequestError(413, `A judgement has at most ${longestBody} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, status: number, value: unknown): void {
  sendBytes(response, status, Buffer.from(JSON.stringify(value)), "application/json; charset=utf-8");
}

function sendBytes(response: ServerResponse, status: number, content: Buffer, type: string): void {
  response.writeHead(status, { ...safeHeaders, "Content-Type": type, "Content-Length": content.length });
  response.end(content);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new UsageError(`Port ${port} cannot be had (${error.message}); name another.`)));
    server.listen(port, "127.0.0.1", resolve);
  });
}
