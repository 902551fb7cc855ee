import type { SliceName } from "../model/graph.ts";

/** The ISO day with which a date or date-time begins, as written; null where it begins with none. */
export function dayOf(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const longest = daysIn(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= longest ? `${year}-${month}-${day}` : null;
}

/** 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** An ISO day as a whole number that orders alike: 2024-01-31 is 20240131. No day is 0. */
export function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.replaceAll("-", ""));
}

/** The ISO day of a {@link dayNumber}; null for 0. */
export function dayText(number: number): string | null {
  return number === 0 ? null : sliceText(number, "day");
}

/** The slice of time that a day is in, as a whole number: 20240131, 202405 (the week), 202401 or 2024. `day` is not 0. */
export function sliceOf(day: number, slice: SliceName): number {
  if (slice === "day") return day;
  if (slice === "month") return Math.floor(day / 100);
  return slice === "year" ? Math.floor(day / 10_000) : weekOf(day);
}

/** A slice as it is written: 2024-01-31, 2024-W05, 2024-01 or 2024. */
export function sliceText(number: number, slice: SliceName): string {
  const digits = String(number).padStart(slice === "year" ? 4 : slice === "day" ? 8 : 6, "0");
  if (slice === "year") return digits;
  const year = digits.slice(0, 4);
  if (slice === "week") return `${year}-W${digits.slice(4)}`;
  return slice === "month" ? `${year}-${digits.slice(4)}` : `${year}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const oneDay = 86_400_000;

/** ISO 8601: a week begins on Monday and belongs to the year of its Thursday; week 1 is that of the first Thursday. */
function weekOf(day: number): number {
  const date = new Date(dayText(day) as string);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * oneDay);
  const year = thursday.getUTCFullYear();
  const firstDay = new Date(sliceText(year * 10_000 + 101, "day"));
  const week = Math.floor((thursday.getTime() - firstDay.getTime()) / oneDay / 7) + 1;
  return year * 100 + week;
}

/** The first and the last ISO day of a slice as it is written: 2024-02 is 2024-02-01 to 2024-02-29. */
export function daysOfSlice(text: string): readonly [first: string, last: string] {
  const [year, month, day] = text.split("-") as [string, string?, string?];
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [text, text];
  if (!month.startsWith("W")) return [`${text}-01`, `${text}-${daysIn(Number(year), Number(month))}`];
  // The week that holds January 4 is week 1.
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth + ((Number(month.slice(1)) - 1) * 7 - ((new Date(fourth).getUTCDay() || 7) - 1)) * oneDay;
  return [isoDay(monday), isoDay(monday + 6 * oneDay)];
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
