import { archiveRecords } from "../../article/kinds/warc.ts";
import { type Cut, type CutSettings, tooLong } from "./record.ts";

/** The pages of a WARC archive. What is no page (requests, redirects, images) is passed over; a bad record is a fault. */
export async function* cutArchive(chunks: AsyncIterable<Uint8Array>, { limit }: CutSettings): AsyncGenerator<Cut> {
  let records = 0;
  for await (const record of archiveRecords(chunks, limit)) {
    records++;
    if ("page" in record) yield { id: record.page.id, raw: { kind: "page", page: record.page }, at: record.number };
    else if ("tooLong" in record) {
      yield { fault: tooLong(`record of ${record.tooLong} bytes`, limit), at: record.number };
    } else if ("fault" in record) {
      const message = `The record of the archive cannot be read: ${record.fault}; get the file afresh, or leave the record out.`;
      yield { fault: { code: "record/invalid", message }, at: record.number };
    }
  }
  if (records === 0) {
    yield {
      fault: { code: "input/unreadable", message: "It holds no record of an archive; get the file afresh, or remove it." },
    };
  }
}
