import type { TimelineRow } from "../corpus/timeline.ts";
import { statusOf } from "./attributes.ts";
import { csvRows } from "./csv.ts";

/** How often each entity was mentioned in each slice of time, as CSV; an empty slice stands for all undated articles. */
export function* timelineCsv(rows: Iterable<TimelineRow>): Iterable<string> {
  yield csvRows([["entity", "type", "label", "slice", "articles", "mentions", "windows", "status"]]);
  for (const { entity, type, label, slice, articles, mentions, windows, provisional } of rows) {
    yield csvRows([[entity, type, label, slice, articles, mentions, windows, statusOf(provisional)]]);
  }
}
