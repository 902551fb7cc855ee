import { createGunzip } from "node:zlib";

/** Packed bytes worked on at once: at the thousandfold that gzip can reach, what is held stays some megabytes. */
const packedAtOnce = 4096;

/** Text packs to a tenth or so; what unpacks to more than this many times its size is no text but a trap. */
const mostTimes = 200;

/**
 * Unpacks gzip, of several members too, as it is needed. What can be unpacked of a broken stream is given before the error is
 * thrown; another is thrown where more than `limit` bytes come out of less than a two-hundredth of that.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 65_536 });
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  gunzip
    .on("data", (chunk: Uint8Array) => ready.push(chunk))
    .on("error", (error) => {
      failure = error;
    });
  const taken = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  let packed = 0;
  let given = 0;
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += packedAtOnce) {
        const part = chunk.subarray(from, from + packedAtOnce);
        packed += part.length;
        await new Promise<void>((done) => {
          // After an error nobody calls back.
          const failed = () => done();
          gunzip.once("error", failed);
          gunzip.write(part, () => {
            gunzip.off("error", failed);
            done();
          });
        });
        for (const out of taken()) {
          given += out.length;
          if (given > limit && given > packed * mostTimes) {
            throw new Error(`it unpacks to more than ${mostTimes} times its size`);
          }
          yield out;
        }
        if (failure !== null) throw failure;
      }
    }
    await new Promise<void>((done) =>
      gunzip
        .once("end", done)
        .once("error", () => done())
        .end(),
    );
    yield* taken();
    if (failure !== null) throw failure;
  } finally {
    gunzip.destroy();
  }
}
