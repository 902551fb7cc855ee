import { type FileHandle, open } from "node:fs/promises";
import { type Image, isWhole, openImage, partSize, partsOf, readHeader } from "../gazetteer/compiled/image.ts";

/** Read at first: a header is seldom longer. In bytes. */
const firstRead = 64 << 10;

/** How many parts are read at once: copying from the file system's memory takes longer than checking. */
const readers = 4;

/**
 * Reads a compiled gazetteer into memory that threads can share. Null where there is no such file, where it is another
 * version's, cut short or damaged, or where `accept` does not take what it was made from.
 */
export async function readImage(path: string, accept: (origin: unknown) => Promise<boolean>): Promise<Image | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const head = new Uint8Array(Math.min(size, firstRead));
    await fill(file, head, 0);
    const begins = head.length < 32 ? 0 : (new DataView(head.buffer).getUint32(28, true) as number);
    let read = readHeader(head);
    if (read === null && begins > head.length && begins <= size) {
      const whole = new Uint8Array(begins);
      await fill(file, whole, 0);
      read = readHeader(whole);
    }
    if (read === null || read.begins + read.header.bodySize !== size || !(await accept(read.header.origin))) return null;
    const buffer = new SharedArrayBuffer(size);
    if (!(await fill(file, new Uint8Array(buffer, 0, read.begins), 0))) return null;
    const { begins: from, header } = read;
    const parts = Array.from({ length: partsOf(header.bodySize) }, (_, part) => part);
    let whole = true;
    const readParts = async () => {
      for (let part = parts.shift(); part !== undefined && whole; part = parts.shift()) {
        const at = from + part * partSize;
        const bytes = new Uint8Array(buffer, at, Math.min(partSize, size - at));
        if (!(await fill(file, bytes, at)) || !isWhole(buffer, { header, begins: from }, part)) whole = false;
      }
    };
    await Promise.all(Array.from({ length: readers }, readParts));
    return whole ? openImage(buffer, "trust") : null;
  } finally {
    await file.close();
  }
}

/** Fills `bytes` from the file's byte `at` on; false where the file ends before. */
async function fill(file: FileHandle, bytes: Uint8Array, at: number): Promise<boolean> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}
