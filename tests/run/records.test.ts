import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFieldNames } from "../../src/article/kinds/fields.ts";
import { readPieces, recordsOf } from "../../src/run/intake.ts";
import type { Piece } from "../../src/run/records/pieces.ts";
import { chunked, gzippedRecords, httpAnswer, warcRecord } from "./warc-file.ts";

async function* inChunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

async function piecesOf(name: string, bytes: Uint8Array, { cuts = [], limit = 50_000_000 }: Settings = {}): Promise<Piece[]> {
  const file = { shown: `in/${name}`, place: name, fields: defaultFieldNames, limit };
  const pieces: Piece[] = [];
  for await (const piece of recordsOf(file, inChunks(bytes, cuts))) pieces.push(piece);
  return pieces;
}
interface Settings {
  readonly cuts?: readonly number[];
  readonly limit?: number;
}

const faultsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => ("problem" in piece ? [`${piece.problem.source} ${piece.problem.code}`] : []));
const idsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ("raw" in piece ? [piece.id] : []));

const page = "<html><head><title>طرابلس</title></head><body><p>وصل فتحي باشاغا إلى طرابلس.</p></body></html>"; // Tripoli; Fathi Bashagha came to Tripoli
const archive = Buffer.concat([
  warcRecord("warcinfo", "software: a\r\n", { type: "application/warc-fields" }),
  warcRecord("request", "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n", { type: "application/http; msgtype=request" }),
  warcRecord("response", httpAnswer(page), { id: "<urn:uuid:1>", url: "https://a.example/1" }),
  warcRecord("response", httpAnswer("moved", { status: "301 Moved Permanently" }), { id: "<urn:uuid:2>" }),
  warcRecord("response", httpAnswer("PNG", { headers: ["Content-Type: image/png"] }), { id: "<urn:uuid:3>" }),
  warcRecord("response", httpAnswer("They met in Tripoli.", { headers: ["Content-Type: text/plain; charset=utf-8"] }), {
    id: "<urn:uuid:4>",
    date: "2024-05-02T08:00:00Z",
  }),
]);

/** A file of each kind, with bad records between good ones. */
const files: Readonly<Record<string, Uint8Array>> = {
  "a.jsonl": Buffer.from('{"id":"1","text":"نص 😀"}\n{broken\r\n\n{"id":"2","text":"b"}\n{"id":"2","text":"c"}'),
  "a.json": Buffer.from('\ufeff [ {"id":"1","text":"نص ] \\" , ["} , 7,{"id":"2","text":"b","tags":[[1],{"a":"}"}]} ] '),
  "one.json": Buffer.from('{"id":"1",\n"text":"نص"}'),
  "a.csv": Buffer.from('id;text\r\n1;"نص;\n ""of two"" lines"\r\n\r\n2;b;c\r\n3;"open\r\n4;d\r\n'),
  "old.csv": Buffer.from("id,text\r1,a\r2,b\r"),
  "windows.csv": Buffer.from([...Buffer.from("id,text\n1,"), 0xd8, 0xd1, 0xc7, 0xc8, 0xe1, 0xd3, 0x0a]), // طرابلس, Tripoli
  "wide.jsonl": Buffer.from('\ufeff{"id":"1","text":"نص"}\n', "utf16le"),
  "a.xml": Buffer.from(
    `<rss version="2.0"><channel><title>c</title><item><guid>1</guid><title>ط</title><description><![CDATA[<p>a </item> b</p>]]></description></item>
    <!-- <item> --><item><guid>2</guid><description>نص</description></item></channel></rss>`,
  ),
  "a.warc": archive,
  "broken.warc": Buffer.concat([Buffer.from("nonsense\r\n"), archive, archive.subarray(0, 900)]),
};

describe("a file of many articles", () => {
  test.each(Object.entries(files))("%s gives the same records however its bytes come", async (name, bytes) => {
    const whole = await piecesOf(name, bytes);
    expect(whole.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
        expect(await piecesOf(name, bytes, { cuts })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    expect(await piecesOf(name, bytes, { cuts: Array.from(bytes, (_, at) => at) })).toEqual(whole);
    const packed = await piecesOf(`${name}.gz`, gzipSync(bytes), { cuts: [7, 11, 40] });
    expect(idsOf(packed)).toEqual(idsOf(whole));
  });

  test("bad records are told with where they are, and the rest is taken", async () => {
    const told = async (name: string) => {
      const pieces = await piecesOf(name, files[name] as Uint8Array);
      return { ids: idsOf(pieces), faults: faultsOf(pieces) };
    };
    expect(await told("a.jsonl")).toEqual({
      ids: ["1", "2"],
      faults: ["in/a.jsonl:2 record/invalid", "in/a.jsonl:5 record/duplicate-id"],
    });
    expect(await told("a.json")).toEqual({ ids: ["1", "2"], faults: ["in/a.json:2 record/invalid"] });
    expect(await told("a.csv")).toEqual({
      ids: ["1", "2", "4"],
      faults: ["in/a.csv:5 record/invalid", "in/a.csv:6 record/invalid"],
    });
    expect(await told("a.xml")).toEqual({ ids: ["1", "2"], faults: [] });
  });

  test("of a record longer than the limit nothing is held, and the next is taken", async () => {
    const long = "x".repeat(5000);
    const limited = async (name: string, text: string | Uint8Array) => {
      const pieces = await piecesOf(name, Buffer.from(text), { limit: 1000 });
      return { ids: idsOf(pieces), faults: faultsOf(pieces) };
    };
    const record = (id: string, text: string) => JSON.stringify({ id, text });
    expect(await limited("a.jsonl", `${record("1", long)}\n${record("2", "b")}\n`)).toEqual({
      ids: ["2"],
      faults: ["in/a.jsonl:1 input/too-large"],
    });
    expect(await limited("a.json", `[${record("1", long)},${record("2", "b")}]`)).toEqual({
      ids: ["2"],
      faults: ["in/a.json:1 input/too-large"],
    });
    expect(await limited("a.csv", `id,text\n1,${long}\n2,b\n`)).toEqual({ ids: ["2"], faults: ["in/a.csv:2 input/too-large"] });
    const item = (id: string, text: string) => `<item><guid>${id}</guid><description>${text}</description></item>`;
    expect(await limited("a.xml", `<rss><channel>${item("1", long)}${item("2", "b")}</channel></rss>`)).toEqual({
      ids: ["2"],
      faults: ["in/a.xml:1 input/too-large"],
    });
    const pages = [long, "b"].map((text, at) => warcRecord("response", httpAnswer(text), { id: `<${at + 1}>` }));
    expect(await limited("a.warc", Buffer.concat(pages))).toEqual({ ids: ["2"], faults: ["in/a.warc:1 input/too-large"] });
  });

  test("a feed that is too long to be held is read item by item, with the same items", async () => {
    const items = Array.from(
      { length: 30 },
      (_, at) => `<item><guid>g${at}</guid><description>text ${at}</description></item>\n`,
    );
    const feed = Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>c</title>${items.join("")}</channel></rss>`,
    );
    const whole = await piecesOf("a.xml", feed);
    expect(await piecesOf("a.xml", feed, { limit: 300, cuts: [100, 333, 900] })).toEqual(whole);
    expect(idsOf(whole)).toHaveLength(30);
  });

  test("a gzip stream that breaks gives the records before the break, then a problem; one that is a trap is left", async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${JSON.stringify({ id: String(at), text: `text ${at * 7919}` })}\n`);
    const packed = gzipSync(lines.join(""));
    const cut = await piecesOf("a.jsonl.gz", packed.subarray(0, packed.length - 2000));
    expect(idsOf(cut).length).toBeGreaterThan(1000);
    expect(faultsOf(cut).at(-1)).toBe("in/a.jsonl.gz input/unreadable");
    const trap = gzipSync(Buffer.alloc(20_000_000, " "));
    expect(faultsOf(await piecesOf("a.jsonl.gz", trap, { limit: 1_000_000 }))).toEqual(["in/a.jsonl.gz input/unreadable"]);
  });
});

describe("a WARC archive", () => {
  const read = async (bytes: Uint8Array, name = "a.warc") => {
    const pieces = await piecesOf(name, bytes);
    return readPieces(pieces, `in/${name}`);
  };

  test("pages that were answered with 200 are articles, with the address and date that the archive has", async () => {
    const { articles, problems } = await read(archive);
    expect(problems).toEqual([]);
    expect(articles.map(({ article }) => [article.id, article.text, article.source.url, article.publishedOn])).toEqual([
      ["urn:uuid:1", "طرابلس\n\nوصل فتحي باشاغا إلى طرابلس.", "https://a.example/1", "2024-05-01T10:00:00Z"],
      ["urn:uuid:4", "They met in Tripoli.", "https://a.example/", "2024-05-02T08:00:00Z"],
    ]);
  });

  test("is read the same as one gzip stream and as a stream for each record, as crawlers write it", async () => {
    const plain = await read(archive);
    for (const packed of [gzipSync(archive), gzippedRecords(archive)]) {
      const { articles, problems } = await read(packed, "a.warc.gz");
      expect(problems).toEqual([]);
      expect(articles.map(({ article }) => article.text)).toEqual(plain.articles.map(({ article }) => article.text));
    }
  });

  test("content that was sent in chunks and packed is put together", async () => {
    const body = chunked(gzipSync(page), 20);
    const headers = ["Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: gzip"];
    const { articles } = await read(warcRecord("response", httpAnswer(body, { headers })));
    expect(articles[0]?.article.text).toBe("طرابلس\n\nوصل فتحي باشاغا إلى طرابلس.");
  });

  test("headers of codings that the archive has undone do no harm", async () => {
    const headers = ["Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: gzip"];
    const { articles } = await read(warcRecord("response", httpAnswer(page, { headers })));
    expect(articles[0]?.article.text).toContain("باشاغا");
  });

  test("the charset that the server told stands where the page tells none", async () => {
    const bytes = Buffer.from([...Buffer.from("<p>"), 0xd8, 0xd1, 0xc7, 0xc8, 0xe1, 0xd3]);
    const headers = ["Content-Type: text/html; charset=windows-1256"];
    const { articles } = await read(warcRecord("response", httpAnswer(bytes, { headers })));
    expect(articles[0]?.article.text).toBe("طرابلس");
  });

  test("a record whose length is wrong is told, and those after it are read", async () => {
    const wrong = warcRecord("response", httpAnswer(page), { id: "<urn:uuid:0>", length: 50 });
    const { articles, problems } = await read(Buffer.concat([wrong, archive]));
    expect(problems).toMatchObject([{ code: "record/invalid", source: "in/a.warc:1" }]);
    expect(articles.map(({ article }) => article.id)).toEqual(["urn:uuid:1", "urn:uuid:4"]);
  });

  test("an answer without a Content-Type of its own is one all the same", async () => {
    const text = warcRecord("response", httpAnswer(page))
      .toString("latin1")
      .replace(/Content-Type: application[^\r]*\r\n/, "");
    expect((await read(Buffer.from(text, "latin1"))).articles).toHaveLength(1);
  });

  test("of records broken in any way all others are taken, in their order, and each broken one is told", async () => {
    const sound = (id: number) => warcRecord("response", httpAnswer(page), { id: `<${id}>` });
    const breaks: Readonly<Record<string, (id: number) => Buffer>> = {
      sound,
      other: () => warcRecord("request", "GET / HTTP/1.1\r\n\r\n"),
      "too short": (id) => warcRecord("response", httpAnswer(page), { id: `<${id}>`, length: 60 }),
      "too long": (id) => warcRecord("response", httpAnswer(page), { id: `<${id}>`, length: 700 }),
      "longer than the file": (id) => warcRecord("response", httpAnswer(page), { id: `<${id}>`, length: 9_000_000 }),
      "a request too long": () => warcRecord("request", "GET / HTTP/1.1\r\n\r\n", { length: 3000 }),
      "no length": (id) =>
        Buffer.from(
          sound(id)
            .toString("latin1")
            .replace(/Content-Length: \d+/, "Content-Length: many"),
          "latin1",
        ),
      "bad head": (id) => Buffer.concat([Buffer.from("WARC-1.0\r\nnonsense\r\n"), sound(id)]),
      "no answer": (id) => warcRecord("response", "no answer of a server", { id: `<${id}>` }),
    };
    const kinds = fc.array(fc.constantFrom(...Object.keys(breaks)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(kinds, fc.array(fc.nat(), { maxLength: 8 }), async (some, cuts) => {
        const bytes = Buffer.concat([
          ...some.map((kind, id) => (breaks[kind] as (id: number) => Buffer)(id)),
          warcRecord("metadata", "the end"),
        ]);
        const pieces = await piecesOf("a.warc", bytes, { cuts });
        const whole = some.flatMap((kind, id) => (kind === "sound" || kind === "bad head" ? [String(id)] : []));
        // Nonsense after a record that is not as it says is taken for a part of it.
        const unclear = ["too short", "too long", "longer than the file", "a request too long", "no length"];
        const broken = some.filter(
          (kind, id) => kind !== "sound" && kind !== "other" && !(kind === "bad head" && unclear.includes(some[id - 1] ?? "")),
        );
        expect(idsOf(pieces)).toEqual(whole);
        expect(faultsOf(pieces).filter((fault) => !fault.includes("no-articles"))).toHaveLength(broken.length);
      }),
      { numRuns: 300 },
    );
  });

  test("a length that ends at a line break in the head of another record loses nothing of that head", async () => {
    const lie = (length: number) => warcRecord("request", "GET / HTTP/1.1\r\n\r\n", { length });
    const sound = warcRecord("response", httpAnswer(page), { id: "<urn:uuid:0>" });
    const head = sound.indexOf("WARC-Target-URI") - "\r\n".length;
    const length = lie(100).length - lie(100).indexOf("GET /") + head;
    const { articles } = await read(Buffer.concat([lie(length), sound]));
    expect(articles.map(({ article }) => article.id)).toEqual(["urn:uuid:0"]);
  });

  test("an archive of lies is read in time that grows with its length alone", async () => {
    const lie = warcRecord("response", httpAnswer("x".repeat(100)), { length: 200_000 });
    const lies = Buffer.concat(Array.from({ length: 5_000 }, () => lie));
    const pieces = await piecesOf("a.warc", lies, { limit: 250_000 });
    expect(idsOf(pieces)).toEqual([]);
    expect(faultsOf(pieces).length).toBeGreaterThan(0);
  });

  test("a file that is cut off, and one that is no archive, are told", async () => {
    const cut = await read(archive.subarray(0, archive.length - 10));
    expect(cut.problems).toMatchObject([{ code: "record/invalid", message: expect.stringContaining("ends before it does") }]);
    expect(cut.articles).toHaveLength(1);
    expect((await read(Buffer.from("no archive"))).problems).toHaveLength(1);
    expect((await read(Buffer.alloc(0))).problems).toMatchObject([{ code: "input/unreadable" }]);
  });

  test("any bytes are read to their end", async () => {
    const starts = fc.constantFrom(
      "WARC/1.0\r\n",
      "WARC/1.1\r\nContent-Length: 5\r\nWARC-Type: response\r\n\r\n",
      "\r\n\r\n",
      "HTTP/1.1 200\r\n",
    );
    const parts = fc.array(
      fc.oneof(
        starts.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 20 }),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        const { articles, problems } = await read(Buffer.concat(some));
        expect(articles.length + problems.length).toBeGreaterThanOrEqual(some.length === 0 ? 1 : 0);
      }),
    );
  });
});
