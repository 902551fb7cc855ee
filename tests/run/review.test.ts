import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { ArticleFile } from "../../src/index.ts";
import type { ReviewArticle, ReviewCandidates, ReviewEntry, ReviewRows } from "../../src/report/review-data.ts";
import type { ReviewServer } from "../../src/run/review/server.ts";
import { addFiles, comention, folderWith, mainFile } from "../program.ts";
import { smallList } from "../small-list.ts";
import { built, runHere } from "./corpus-of-runs.ts";

// "Hulusi Akar arrived in Tripoli. The engineer Sami al-Warfalli said so." The last one is in no list.
const content = "وصل خلوصي أكار إلى طرابلس. وقال المهندس سامي الورفلي ذلك.";
const lebanon = { id: "tripoli-lebanon", type: "place", labels: { ar: "طرابلس", en: "Tripoli" }, country: "LB" };

const servers: ReviewServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A finished run of one article, and a review of it that listens on a free port. */
async function reviewed(articles: Readonly<Record<string, string>> = { "articles/a.txt": content }) {
  const folder = await folderWith({ "lists/small.jsonl": `${smallList}${JSON.stringify(lebanon)}\n`, ...articles });
  const options = { inputs: [join(folder, "articles")], gazetteers: [join(folder, "lists")], out: join(folder, "out") };
  await runHere(options);
  const judgements = join(options.out, "judgements.jsonl");
  const { openReview } = await built<typeof import("../../src/run/review/review.ts")>("run/review/review.js");
  const { serveReview } = await built<typeof import("../../src/run/review/server.ts")>("run/review/server.js");
  const server = await serveReview(await openReview({ out: options.out, judgements, judgedBy: "Leila" }), 0);
  servers.push(server);
  const { port } = new URL(server.address);
  const ask = (path: string, more: Asked = {}) => asked(Number(port), path, more);
  return {
    ...{ folder, options, judgements, port: Number(port), address: server.address, ask },
    get: async <Answer>(path: string) => JSON.parse((await ask(path)).body) as Answer,
    judge: (on: unknown, decided: unknown) =>
      ask("/api/judgements", { headers: { "content-type": "application/json" }, body: JSON.stringify({ on, decided }) }),
    lines: async () =>
      (await readFile(judgements, "utf8").catch(() => ""))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    again: async () => {
      const record = await runHere({ ...options, judgements: existsSync(judgements) ? judgements : null });
      const article = JSON.parse(await readFile(join(options.out, "articles", "a.txt.json"), "utf8")) as ArticleFile;
      return { record, mentions: article.mentions.map(({ text, type, entity }) => [text, entity ?? type]) };
    },
  };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request with just the headers told, Host among them, as no browser and no fetch would send it. */
function asked(port: number, path: string, { body, method, headers }: Asked) {
  const options = { host: "127.0.0.1", port, path, method: method ?? (body === undefined ? "GET" : "POST"), headers };
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>((resolve, reject) => {
    const request = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString("utf8") }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** What comes back for the bytes of a request. */
function rawly(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    let text = "";
    socket.on("data", (part) => {
      text += String(part);
    });
    socket.on("close", () => resolve(text));
  });
}

/** A place of the article, as the page sends it. */
function place(text: string, article = "a") {
  const start = content.indexOf(text);
  return { article, start, end: start + text.length, text };
}

describe("a reader's judgement", () => {
  test("is appended with its address, and the next run has it in the article", async () => {
    const { judge, get, lines, again } = await reviewed();
    expect((await again()).mentions).toContainEqual(["طرابلس", "tripoli"]);
    expect((await judge(place("طرابلس"), { decision: "link", entity: "tripoli-lebanon" })).status).toBe(201);
    expect(await lines()).toEqual([
      {
        ...place("طرابلس"),
        ...{ decision: "link", entity: "tripoli-lebanon", judgedBy: "Leila", judgedAt: expect.stringMatching(/Z$/) },
        ...{ prefix: "وصل خلوصي أكار إلى ", suffix: ". وقال المهندس سامي الور" },
      },
    ]);
    const shown = await get<ReviewArticle>("/api/article?id=a");
    expect(shown.marks.find(({ text }) => text === "طرابلس")).toMatchObject({
      entity: "tripoli-lebanon",
      judgement: { on: "mention", decision: "link", judgedBy: "Leila" },
      alternatives: [{ entity: "tripoli" }],
    });
    expect(shown.labels).toContainEqual(expect.objectContaining({ id: "tripoli-lebanon", label: "Tripoli" }));
    const { record, mentions } = await again();
    expect([record.problems, record.counts.annotated]).toEqual([[], 1]);
    expect(mentions).toContainEqual(["طرابلس", "tripoli-lebanon"]);
  });

  test("that rejects stays in sight, and is taken back by a later line, also after a run with it", async () => {
    const { judge, get, lines, again } = await reviewed();
    const before = (await again()).mentions;
    for (const _ of ["before a run", "after it"]) {
      await judge(place("خلوصي أكار"), { decision: "no-name" });
      const { marks } = await get<ReviewArticle>("/api/article?id=a");
      expect(marks.filter(({ rejected }) => rejected).map(({ text }) => text)).toEqual(["خلوصي أكار"]);
      await again();
    }
    expect((await again()).mentions).toEqual(before.filter(([text]) => text !== "خلوصي أكار"));
    const { marks } = await get<ReviewArticle>("/api/article?id=a");
    expect(marks[0]).toMatchObject({ text: "خلوصي أكار", rejected: true, type: null, judgement: { decision: "no-name" } });
    expect((await judge(place("خلوصي أكار"), { decision: "undecided" })).status).toBe(201);
    expect((await lines()).map(({ decision }) => decision)).toEqual(["no-name", "no-name", "undecided"]);
    expect((await again()).mentions).toEqual(before);
  });

  test("adds a name, and moves where one begins and ends", async () => {
    const { judge, get, again } = await reviewed();
    await judge(place("المهندس"), { decision: "unlisted", type: "person" });
    await judge(place("أكار"), { decision: "link", entity: "hulusi-akar" });
    const texts = (await get<ReviewArticle>("/api/article?id=a")).marks.map(({ text }) => text);
    expect(texts).toEqual(["أكار", "طرابلس", "المهندس", "سامي الورفلي"]);
    const { mentions } = await again();
    expect(mentions).toEqual([
      ["أكار", "hulusi-akar"],
      ["طرابلس", "tripoli"],
      ["المهندس", "person"],
      ["سامي الورفلي", "person"],
    ]);
  });

  test("on a candidate is on its name in all articles", async () => {
    const { judge, get, lines, again } = await reviewed({ "articles/a.txt": content, "articles/b.txt": content });
    const [candidate] = (await get<ReviewCandidates>("/api/candidates")).candidates;
    expect(candidate).toMatchObject({ text: "سامي الورفلي", names: ["سامي الورفلي"], articles: 1, judgement: null });
    await judge({ candidate: candidate?.id }, { decision: "link", entity: "fathi-bashagha" });
    expect(await lines()).toMatchObject([{ name: "سامي الورفلي", decision: "link", entity: "fathi-bashagha" }]);
    expect((await get<ReviewCandidates>("/api/candidates")).candidates[0]?.judgement).toMatchObject({ decision: "link" });
    const { record, mentions } = await again();
    expect([record.counts.annotated, mentions]).toEqual([2, expect.arrayContaining([["سامي الورفلي", "fathi-bashagha"]])]);
    const after = await get<ReviewCandidates>("/api/candidates");
    expect(after).toMatchObject({ total: 0, judged: [{ name: "سامي الورفلي", what: "linked to fathi-bashagha" }] });
    await judge({ name: "سامي الورفلي" }, { decision: "undecided" });
    expect((await again()).mentions).toContainEqual(["سامي الورفلي", "person"]);
  });

  test("goes after what others wrote to the file meanwhile, a last line without an end too", async () => {
    const { judge, get, lines, judgements } = await reviewed();
    await judge(place("طرابلس"), { decision: "no-name" });
    await appendFile(judgements, JSON.stringify({ ...place("خلوصي أكار"), decision: "no-name" }));
    expect((await get<ReviewRows>("/api/articles")).rows).toMatchObject([{ id: "a", judged: 2 }]);
    await Promise.all(["طرابلس", "خلوصي أكار"].map((text) => judge(place(text), { decision: "undecided" })));
    expect((await lines()).map(({ decision }) => decision)).toEqual(["no-name", "no-name", "undecided", "undecided"]);
    expect((await get<ReviewRows>("/api/articles")).rows).toMatchObject([{ judged: 0 }]);
  });

  test("is refused where it cannot be, and nothing is written", async () => {
    const { judge, ask, lines } = await reviewed();
    const noName = { decision: "no-name" };
    const refused = [
      await judge(place("طرابلس", "b"), noName),
      await judge({ ...place("طرابلس"), text: "بنغازي" }, noName),
      await judge({ ...place("طرابلس"), end: 10_000 }, noName),
      await judge(place("طرابلس"), { decision: "link", entity: "atlantis" }),
      await judge(place("طرابلس"), { decision: "perhaps" }),
      await judge({ candidate: "candidate:nobody" }, noName),
      await judge({ ...place("طرابلس"), file: "/etc/passwd" }, noName),
      await ask("/api/judgements", { headers: { "content-type": "application/json" }, body: "{" }),
      await ask("/api/judgements", { headers: { "content-type": "application/json" }, body: `"${"x".repeat(70_000)}"` }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 409, 409, 422, 400, 404, 400, 400, 413]);
    for (const { body } of refused) expect((JSON.parse(body) as { message: string }).message).toMatch(/\.|:/);
    expect(await lines()).toEqual([]);
  });
});

describe("the search in the lists", () => {
  test("finds a part of a name in either script, and an id; the whole name first", async () => {
    const { get } = await reviewed();
    const found = async (query: string) =>
      (await get<readonly ReviewEntry[]>(`/api/entries?${new URLSearchParams({ query })}`)).map(({ id }) => id);
    expect(await found("tripo")).toEqual(["tripoli", "tripoli-lebanon"]);
    expect(await found("باشاغا")).toEqual(["fathi-bashagha"]);
    expect(await found("أَكار")).toEqual(["hulusi-akar"]);
    expect(await found("nations")).toEqual(["united-nations"]);
    expect(await found("tripoli-lebanon")).toEqual(["tripoli-lebanon"]);
    expect(await found("")).toEqual([]);
    expect(await found("atlantis")).toEqual([]);
  });
});

describe("the server", () => {
  test("serves its page under a policy that lets nothing inline and nothing foreign run", async () => {
    const { ask } = await reviewed();
    const page = await ask("/");
    expect(page.status).toBe(200);
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.body).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/i);
    const linked = [...page.body.matchAll(/(?:src|href)="\.(\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(linked.sort()).toEqual(["/review.css", "/review.js"]);
    for (const path of linked) expect((await ask(path)).status, path).toBe(200);
  });

  test("answers to its own address alone, whatever name points there", async () => {
    const { ask, port } = await reviewed();
    const status = async (host: string) => (await ask("/api/articles", { headers: { host } })).status;
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`localhost:${port}`)).toBe(200);
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1", "localhost:1", `127.0.0.1.evil.example:${port}`]) {
      expect(await status(host), host).toBeGreaterThanOrEqual(400);
    }
  });

  test("refuses a request that names no host", async () => {
    const { port } = await reviewed();
    expect(await rawly(port, "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 403/);
  });

  test("refuses what pages of other origins send, and what a plain form can", async () => {
    const { ask, port, lines } = await reviewed();
    const body = JSON.stringify({ on: place("طرابلس"), decided: { decision: "no-name" } });
    const json = { "content-type": "application/json" };
    const send = async (headers: Readonly<Record<string, string>>) => (await ask("/api/judgements", { headers, body })).status;
    expect(await send({ ...json, origin: "http://evil.example" })).toBe(403);
    expect(await send({ ...json, origin: "null" })).toBe(403);
    expect(await send({ ...json, origin: `http://localhost:${port}` })).toBe(403);
    expect(await send({ ...json, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await send({ ...json, "sec-fetch-site": "same-site" })).toBe(403);
    expect(await send({ "content-type": "text/plain" })).toBe(415);
    expect(await send({ "content-type": "application/x-www-form-urlencoded" })).toBe(415);
    expect(await send({})).toBe(415);
    expect((await ask("/api/articles", { headers: { origin: "http://evil.example" } })).status).toBe(403);
    expect((await ask("/api/judgements", { method: "PUT", headers: json })).status).toBe(405);
    expect(await lines()).toEqual([]);
    expect(await send({ ...json, origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" })).toBe(201);
  });

  test("gives no file of the disk, by whatever path", async () => {
    const { ask, port } = await reviewed();
    const paths = [
      "/../../package.json",
      "/..%2f..%2fpackage.json",
      "/%2e%2e/%2e%2e/package.json",
      "/review.js/../../report.html",
      "/report.html",
      "//etc/passwd",
      "/__proto__",
      "/constructor",
      "/api/article?id=../a",
      "/api/article?id=..%2F..%2Frun",
      "/api/article?id=a.txt.json",
      "/api/article?id=%00",
      "/api/article",
      `http://127.0.0.1:${port}/`,
    ];
    for (const path of paths) expect((await ask(path)).status, path).toBe(404);
    const raw = await rawly(port, `GET ../../../run.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    expect(raw).toMatch(/^HTTP\/1\.1 (?:400|404)/);
  });

  test("listens on the loopback address alone", async () => {
    const { port, address } = await reviewed();
    expect(address).toBe(`http://127.0.0.1:${port}/`);
    const others = Object.values(networkInterfaces())
      .flatMap((one) => one ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address: other } of others) {
      await expect(
        new Promise((resolve, reject) => {
          const socket = connect(port, other, () => resolve(socket.destroy()));
          socket.on("error", reject);
        }),
      ).rejects.toThrow();
    }
  });
});

describe("comention review", () => {
  test("tells its address on standard error, serves, and ends with 0 when interrupted", async () => {
    const { options, folder } = await reviewed();
    await addFiles(folder, { "mine.jsonl": "no json\n" });
    const args = [mainFile, "review", options.out, "--judgements", join(folder, "mine.jsonl"), "--by", "Samir"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (part) => {
      stdout += String(part);
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const port = await new Promise<number>((resolve) => {
      child.stderr.on("data", (part) => {
        stderr += String(part);
        const found = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(stderr)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
    });
    const body = JSON.stringify({ on: place("طرابلس"), decided: { decision: "no-name" } });
    const { status } = await asked(port, "/api/judgements", { headers: { "content-type": "application/json" }, body });
    child.kill("SIGINT");
    expect([await ended, status, stdout]).toEqual([0, 201, ""]);
    expect(stderr).toContain("[judgement/invalid]");
    expect(await readFile(join(folder, "mine.jsonl"), "utf8")).toMatch(/^no json\n\{.*"judgedBy":"Samir".*\}\n$/);
  });

  test("is refused where there is no finished run, no place for judgements, or no such port", async () => {
    const { options, folder, port } = await reviewed();
    const of = async (...args: string[]) => {
      const { code, stderr } = await comention(["review", ...args], { cwd: folder });
      return [code, stderr];
    };
    expect(await of("lists")).toEqual([2, expect.stringContaining("run.json")]);
    expect(await of(options.out, "--judgements", "nowhere/j.jsonl")).toEqual([2, expect.stringContaining("--judgements")]);
    expect(await of(options.out, "--port", "70000")).toEqual([2, expect.stringContaining("65535")]);
    expect(await of(options.out, "--port", String(port))).toEqual([2, expect.stringContaining(`Port ${port}`)]);
  });
});
