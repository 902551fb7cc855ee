/** The tables that state-bodies.mjs makes bodies of states from. */

/** The Arab states, their neighbours and world powers: every field and body is made for them. */
export const withEveryField = new Set(
  (
    "LY TN DZ MA MR EG SD SA AE QA KW BH OM YE IQ SY LB JO PS SO DJ KM TR IR IL TD NE ML SS ET ER AF PK " +
    "US GB FR DE IT ES GR MT CY RU UA CN IN JP"
  ).split(" "),
);

/** Codes in the list of countries without a government of state: dissolved states, dependent or uninhabited lands, the Holy See. */
const noGovernment = new Set(
  "SU YU AQ IO SJ HK MO PR GL FO GI BM KY VG VI TC AI MS FK SH GG JE IM GF GP MQ RE YT NC PF GU AS MP AW CW SX CK VA".split(" "),
);

/** States under a king, sultan, emir or prince: they have a court and no presidency. */
export const monarchies = new Set(
  "SA QA KW BH OM JO MA GB ES NL BE LU LI MC AD DK NO SE JP TH BT BN MY KH LS SZ TO AU NZ CA JM BS BB GD LC VC KN AG BZ PG SB TV VA".split(
    " ",
  ),
);

/**
 * States whose nisba has another sense (المالية "Malian, financial", القمرية "Comorian, lunar"): one noun with it proves
 * little, so that such a name is weak.
 */
export const ambiguousNisba = new Set(["ML", "KM", "GH", "GE", "HU"]);

/** The states' rows of the list of countries: the first row of each code, so that parts of a state are passed over. */
export function states(countries) {
  const first = new Map();
  for (const row of countries) if (!first.has(row.country) && !noGovernment.has(row.country)) first.set(row.country, row);
  return [...first.values()];
}

/** Departments the United States has, as Arabic newspapers call them: no ministry of oil or religious affairs. */
export const only = {
  US: [
    "defence",
    "interior",
    "foreign-affairs",
    "finance",
    "justice",
    "health",
    "education",
    "energy",
    "trade",
    "transport",
    "agriculture",
    "labour",
    "housing",
  ],
};

/** Words for a state that differ from its nisba and demonym, definite: feminine, masculine, English. */
const otherWords = {
  US: { adjective: ["US", "U.S.", "American"] },
  GB: { adjective: ["British", "UK"] },
  AE: { adjective: ["UAE", "Emirati"] },
  PH: { adjective: ["Philippine"] },
  NZ: { adjective: ["New Zealand"] },
  CD: { feminine: ["الكونغولية"], masculine: ["الكونغولي"], adjective: ["Congolese"] },
  CG: { feminine: [], masculine: [], adjective: [] },
  DM: { adjective: [] },
  TR: { adjective: ["Turkish"] },
  IR: { adjective: ["Iranian"] },
  YE: { feminine: ["اليمنية"], masculine: ["اليمني"], adjective: ["Yemeni"] },
  ET: { feminine: ["الإثيوبية"], masculine: ["الإثيوبي"] },
  PS: { adjective: ["Palestinian"] },
};

/** The definite nisbas (at most two spellings) and the demonym that stand with a state's bodies. */
export function wordsOf({ country, labels, names = [] }, nisbaStems, demonymForms) {
  const called = new Set([...Object.values(labels), ...names.map((name) => name.text ?? name)]);
  const own = (form) => form.country === country && called.has(form.place);
  const stems = nisbaStems.filter(own).slice(0, 2);
  const feminine = stems.map(({ stem, qualifier }) => `ال${stem}ة${qualifier === undefined ? "" : ` ال${qualifier}ة`}`);
  const masculine = stems.map(({ stem, qualifier }) => `ال${stem}${qualifier === undefined ? "" : ` ال${qualifier}`}`);
  const adjective = demonymForms
    .filter(own)
    .slice(0, 1)
    .map(({ forms }) => forms[0]);
  return { feminine, masculine, adjective, ...otherWords[country] };
}

const of = (name, before = name) => ({ of: name, before });

/**
 * Fields of government: how Arabic calls the ministry's field, how English does after "Ministry of" and before "Ministry";
 * `short` is the word that stands for the ministry by itself before a nisba (الخارجية الليبية); `main` fields are made for
 * every state.
 */
export const fields = {
  defence: { main: true, ar: ["الدفاع"], en: [of("Defence")], short: "الدفاع", prominence: 0.5 },
  interior: {
    main: true,
    ar: ["الداخلية"],
    en: [of("Interior"), { of: "the Interior" }, { of: "Internal Affairs" }],
    short: "الداخلية",
    prominence: 0.5,
  },
  "foreign-affairs": {
    main: true,
    ar: ["الخارجية", "الشؤون الخارجية"],
    en: [of("Foreign Affairs", "Foreign")],
    short: "الخارجية",
    prominence: 0.5,
  },
  finance: { main: true, ar: ["المالية"], en: [of("Finance")] },
  justice: { main: true, ar: ["العدل"], en: [of("Justice")] },
  health: { main: true, ar: ["الصحة"], en: [of("Health"), { of: "Public Health" }] },
  education: { main: true, ar: ["التعليم", "التربية والتعليم", "التربية"], en: [of("Education")] },
  economy: { main: true, ar: ["الاقتصاد"], en: [of("Economy")] },
  oil: { ar: ["النفط", "البترول"], en: [of("Oil"), of("Petroleum")] },
  energy: { ar: ["الطاقة"], en: [of("Energy")] },
  trade: { ar: ["التجارة"], en: [of("Trade"), of("Commerce")] },
  transport: { ar: ["النقل", "المواصلات"], en: [of("Transport"), of("Transportation")] },
  agriculture: { ar: ["الزراعة", "الفلاحة"], en: [of("Agriculture")] },
  culture: { ar: ["الثقافة"], en: [of("Culture")] },
  information: { ar: ["الإعلام"], en: [of("Information")] },
  "higher-education": { ar: ["التعليم العالي", "التعليم العالي والبحث العلمي"], en: [of("Higher Education")] },
  planning: { ar: ["التخطيط"], en: [of("Planning")] },
  labour: { ar: ["العمل"], en: [of("Labour")] },
  "social-affairs": { ar: ["الشؤون الاجتماعية"], en: [of("Social Affairs")] },
  housing: { ar: ["الإسكان"], en: [of("Housing")] },
  electricity: { ar: ["الكهرباء"], en: [of("Electricity")] },
  "water-resources": { ar: ["الموارد المائية", "الري"], en: [of("Water Resources"), of("Irrigation")] },
  industry: { ar: ["الصناعة"], en: [of("Industry")] },
  tourism: { ar: ["السياحة"], en: [of("Tourism")] },
  "youth-and-sport": { ar: ["الشباب والرياضة"], en: [{ of: "Youth and Sports" }, { of: "Youth and Sport" }] },
  environment: { ar: ["البيئة"], en: [of("Environment")] },
  communications: { ar: ["الاتصالات"], en: [of("Communications"), of("Telecommunications")] },
  "religious-affairs": {
    ar: ["الأوقاف", "الشؤون الدينية", "الأوقاف والشؤون الإسلامية"],
    en: [{ of: "Religious Affairs" }, { of: "Religious Endowments" }, { of: "Awqaf" }],
  },
  "local-government": {
    ar: ["الحكم المحلي", "الإدارة المحلية"],
    en: [{ of: "Local Government" }, { of: "Local Administration" }],
  },
};

/**
 * Other bodies of a state: `kind`, Arabic forms (gender of the nisba, pattern), English patterns, names that mean it by
 * themselves in its own press (weak). `of` the states that have it; `royal` true for monarchies alone, false for republics alone.
 */
export const bodies = {
  "armed-forces": {
    main: true,
    kind: "army",
    prominence: 0.5,
    ar: [
      ["masculine", "الجيش {nisba}"],
      ["feminine", "القوات المسلحة {nisba}"],
    ],
    en: ["{adjective} Armed Forces", "{adjective} army", "{adjective} military", "Armed Forces of {country}"],
    bare: ["القوات المسلحة"],
  },
  parliament: {
    main: true,
    kind: "parliament",
    prominence: 0.5,
    ar: [["masculine", "البرلمان {nisba}"]],
    en: ["{adjective} parliament", "Parliament of {country}"],
  },
  government: {
    main: true,
    kind: "government",
    prominence: 0.5,
    ar: [
      ["feminine", "الحكومة {nisba}"],
      ["masculine", "مجلس الوزراء {nisba}"],
    ],
    en: ["{adjective} government", "Government of {country}", "{adjective} cabinet"],
  },
  presidency: {
    main: true,
    kind: "presidency",
    royal: false,
    prominence: 0.5,
    ar: [
      ["feminine", "الرئاسة {nisba}"],
      ["feminine", "رئاسة الجمهورية {nisba}"],
    ],
    en: ["{adjective} presidency", "Presidency of {country}"],
  },
  "royal-court": {
    kind: "presidency",
    royal: true,
    ar: [
      ["masculine", "الديوان الملكي {nisba}"],
      ["masculine", "الديوان الأميري {nisba}"],
      ["masculine", "البلاط الملكي {nisba}"],
    ],
    en: ["{adjective} Royal Court", "Royal Court of {country}"],
  },
  "central-bank": {
    main: true,
    kind: "central-bank",
    ar: [
      ["masculine", "البنك المركزي {nisba}"],
      ["masculine", "المصرف المركزي {nisba}"],
    ],
    en: ["{adjective} Central Bank", "Central Bank of {country}"],
    bare: ["البنك المركزي", "المصرف المركزي"],
  },
  "football-association": {
    main: true,
    kind: "union",
    prominence: 0.35,
    ar: [["masculine", "الاتحاد {nisba} لكرة القدم"]],
    en: ["{adjective} Football Association", "{adjective} Football Federation", "Football Association of {country}"],
  },
  "national-football-team": {
    main: true,
    kind: "club",
    prominence: 0.35,
    ar: [
      ["masculine", "المنتخب {nisba} لكرة القدم"],
      ["masculine", "المنتخب {nisba}"],
      ["masculine", "المنتخب الوطني {nisba}"],
    ],
    en: ["{country} national football team"],
  },
  police: {
    kind: "police",
    ar: [["feminine", "الشرطة {nisba}"]],
    en: ["{adjective} police"],
  },
  "public-prosecution": {
    kind: "court",
    ar: [["feminine", "النيابة العامة {nisba}"]],
    en: ["{adjective} Public Prosecution"],
    bare: ["النيابة العامة"],
  },
  "supreme-court": {
    kind: "court",
    ar: [["feminine", "المحكمة العليا {nisba}"]],
    en: ["{adjective} Supreme Court", "Supreme Court of {country}"],
  },
  "constitutional-court": {
    kind: "court",
    of: "EG IT DE ES TR RU JO BH MA DZ KW SD SY UA MT ML NE LY".split(" "),
    ar: [
      ["feminine", "المحكمة الدستورية {nisba}"],
      ["feminine", "المحكمة الدستورية العليا {nisba}"],
    ],
    en: ["{adjective} Constitutional Court", "Constitutional Court of {country}"],
  },
  "olympic-committee": {
    kind: "committee",
    ar: [["feminine", "اللجنة الأولمبية {nisba}"]],
    en: ["{adjective} Olympic Committee"],
  },
};
