// Articles and lists made by rule, so that a bench knows which names stand where without asking the program. The rule is
// a fixed sequence of numbers, so every run on every machine measures the same text.

const given = ["أحمد", "فتحي", "خالد", "سالم", "يوسف", "عمر", "كريم", "نادر", "سامي", "طارق", "هشام", "وائل"];
const family = [
  "الزروق",
  "الهراري",
  "القماطي",
  "المصراتي",
  "الترهوني",
  "الفيتوري",
  "الورفلي",
  "التاجوري",
  "الغرياني",
  "البوسيفي",
];
const filler =
  "وقال المتحدث في بيان صدر مساء أمس إن الأطراف تواصل بحث الملفات العالقة بعد جولة طويلة من المشاورات حول الأوضاع الراهنة".split(
    " ",
  );

/** Numbers from 0 to `below`, the same at each start: a linear congruential generator (Numerical Recipes' constants). */
function numbers() {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** People of a given name, a father's and a family name each, `count` at most 1,440; and as many unused ones of two words. */
export function generatedEntries(count) {
  const entries = [];
  for (let n = 0; n < count; n++) {
    const father = given[Math.floor(n / given.length) % given.length];
    const last = family[Math.floor(n / given.length ** 2) % family.length];
    entries.push({ id: `person-${n}`, type: "person", labels: { ar: `${given[n % given.length]} ${father} ${last}` } });
    entries.push({
      id: `unused-${n}`,
      type: "person",
      labels: { ar: `${given[n % given.length]} مجهول${"ابتثجحخدذرزسشصضطظعغ"[n % 20]}${n}` },
    });
  }
  return entries;
}

/** An article of about `sentences` sentences, with the names put into it: where each starts and whose it is. */
export function generatedArticle(number, sentences, people) {
  const next = numbers();
  for (let skipped = 0; skipped < number * 7; skipped++) next(2);
  let text = "";
  const names = [];
  for (let sentence = 0; sentence < sentences; sentence++) {
    const words = 12 + next(14);
    const place = 2 + next(words - 4);
    for (let word = 0; word < words; word++) {
      if (word > 0) text += " ";
      if (word === place) {
        const entry = people[next(people.length)];
        names.push({ start: text.length, entity: entry.id });
        text += entry.labels.ar;
      } else text += filler[next(filler.length)];
    }
    text += sentence % 4 === 3 ? ".\n\n" : ". ";
  }
  return { text, names };
}
