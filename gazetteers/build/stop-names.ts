/**
 * Spellings that are never enough by themselves, whatever the size of the place, as their other sense was measured to be
 * the usual one in running text. The dictionaries flag smaller places' names without our help.
 */
export const stopNames: readonly string[] = [
  "العين", // the eye, the spring; Al Ain
  "المدينة", // the city; Medina
  "المنورة",
  "الجزيرة", // the island, the broadcaster; Algiers of old
  "بورصة", // stock exchange; Bursa
  "موصول", // connected; Mosul
  "خفي", // hidden; Hefei
  "أمان", // safety; Amman
  "ربات", // mistresses; Rabat
  "أنفا", // mentioned above; Anfa
  "بله",
  "بو",
  "مو",
  "سلا",
  "سور", // wall; Tyre, Sèvres
  "قم", // rise; Qom
  "آبا", // father; Aba
  "تاني", // again; Thane
  "أسن", // older; Essen
  "جيشي", // my army; Jieshi
  "مركزي", // central; Markazi
  "يورو", // euro; Yoro
  "أفرو", // Afro-; Évreux
  "مين", // who; Maine
  "Sale", // also Salé
  "Natal",
  "Surrey",
];
