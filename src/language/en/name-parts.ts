/**
 * Given and family names that are written in lower case, as words, at least as often as with a capital in English news:
 * a capital that opens a sentence tells little of them.
 */
// biome-ignore format: several words a line
export const commonWords: readonly string[] = [
  "Bill", "Block", "Dawn", "Fall", "Hand", "Hunt", "Little", "Pat", "Price", "Rose",
];

/** Particles that make one part of a name with the word after them: van Dijk, bin Salman, al-Sisi, de la Cruz. */
// biome-ignore format: several words a line
export const bindsNext: readonly string[] = [
  "al", "el", "ul", "ash", "ar", "az", "bin", "ibn", "ben", "bint", "abu", "abou", "abo", "aboul",
  "umm", "um", "abd", "abdel", "abdul", "abdal", "ould", "ait", "bou", "van", "von", "der", "den", "zu", "zur", "ter", "de",
  "del", "della", "dei", "delle", "dello", "degli", "di", "da", "das", "dos", "du", "des", "la", "le", "las", "los", "lo",
  "mac", "mc", "fitz", "ap", "af", "av", "san", "santa", "saint", "st",
];

/** Particles before a father's name. */
export const patronymics: readonly string[] = ["bin", "ibn", "ben", "bint"];

/** Numbers of kings and popes. */
export const regnal: readonly string[] = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" ");

/** Particles that begin a kunya: Abu Mazen. */
export const kunyas: readonly string[] = ["abu", "abou", "abo", "umm", "um"];

/** Words that make one part of a name with the word before them. */
export const bindsPrevious: readonly string[] = [];

/** Words for people of a faith, which bear a capital without being names: the first Muslim nation is not Salih Muslim's. */
export const adherents: string =
  "muslim muslims moslem moslems islamic islamist islamists christian christians jew jews jewish catholic catholics protestant " +
  "protestants orthodox hindu hindus sikh sikhs buddhist buddhists sunni sunnis shia shiite shiites druze copt copts coptic " +
  "alawite alawites yazidi yazidis";
