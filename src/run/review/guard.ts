import type { IncomingHttpHeaders } from "node:http";

/** What is sent back instead of an answer. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Sent with every answer: the pages load only what this server has, run no script of a text, and are in nobody's frame. */
export const safeHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/**
 * Why a request is not to be answered, null where it is. The server is on the loopback address, but pages of the web can reach
 * that through the reader's browser: by a name of their own that they let point there (DNS rebinding), which the Host header
 * betrays, or by a request across sites (CSRF), which Origin and Sec-Fetch-Site do. What changes something must also be JSON,
 * which no plain form can send.
 */
export function refusalOf(method: string, headers: IncomingHttpHeaders, port: number): Refusal | null {
  const hosts = ["127.0.0.1", "localhost"].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  if (!hosts.includes(headers.host ?? "")) return { status: 403, message: "The Host header is not this server's." };
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return { status: 403, message: "The request comes from another origin." };
  }
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    return { status: 403, message: "The request comes from another site." };
  }
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return { status: 405, message: `The method ${method} is not known here.` };
  if (!/^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "")) {
    return { status: 415, message: "What is sent must be application/json." };
  }
  return null;
}
