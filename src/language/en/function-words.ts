/** Verbs that report what somebody said or did: the speaker stands beside them. */
export const reportingVerbs: readonly string[] = (
  "said says told tells added adds announced announces warned warns denied denies accused accuses confirmed claims claimed " +
  "insisted urged urges called vowed pledged rejected welcomed condemned stated reported reports"
).split(" ");

/**
 * Words that are no part of a name although a sentence or headline may begin with them or capitalise them. Words that are
 * also usual names are not here: April, June, Mark, Will.
 */
export const functionWords: readonly string[] = `
a an the about above across after against along alongside amid amidst among amongst around as at before
behind below beneath beside besides between beyond but by concerning despite down during except following
for from in including inside into like near of off on onto opposite out outside over past per plus regarding
round since than through throughout till to toward towards under underneath unlike until unto up upon versus
via with within without and or nor so yet although because if lest once provided though unless when whenever
where whereas wherever whether while whilst
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
ours ourselves they them their theirs themselves one ones this that these those who whom whose which what
whatever whoever whichever all any anyone anything anybody both each either enough every everyone everything
everybody few fewer less least many more most much neither no nobody none nothing other others another same
several some somebody someone something such how why
am is are was were be been being do does did done doing have has had having can cannot could may might must
shall should will would ought let lets get gets got said says say told tells added adds according announced
reported reports called calls
made makes make took takes take went goes go came comes come met meets gave gives give saw sees see
again ago almost already also always anyway away back elsewhere even ever far finally first firstly further
furthermore hence here however indeed instead just last later lately meanwhile moreover nearly nevertheless
never nonetheless not now nowhere often only otherwise perhaps please quite rather really second secondly
seldom sometimes somewhere soon still then thence there thereby therefore thereafter third thus today
together tomorrow tonight too twice usually very well yesterday yes maybe recently earlier currently
previously eventually additionally overall similarly consequently likewise
new old good bad big great early late next former own certain various
january february march july august september october november december monday tuesday wednesday thursday
friday saturday sunday day days week weeks month months year years hour hours morning evening night noon
midnight gmt
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
million millions billion billions trillion dozen dozens half
`
  .trim()
  .split(/\s+/u);

/** Words before a period that does not end the sentence. */
// biome-ignore format: several words a line
export const abbreviations: readonly string[] = [
  "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Rev", "Fr", "Hon", "St", "Sr", "Jr", "Esq", "Pres", "Gov",
  "Sen", "Sens", "Rep", "Reps", "Amb", "Gen", "Gens", "Lt", "Maj", "Brig", "Col", "Cols", "Capt", "Cmdr", "Cdr", "Adm", "Sgt",
  "Cpl", "Pvt", "Pfc", "Insp", "Supt", "Atty", "Mt", "Ft", "Ave", "Blvd", "Rd", "Dept", "Univ", "Inst", "Assn", "Bros",
  "Inc", "Ltd", "Corp", "Co", "Cos", "vs", "v", "No", "Nos", "Vol", "Fig", "pp", "p", "eds", "approx", "etc",
  "e.g", "i.e", "cf", "al", "viz", "ca", "c", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
  "Mon", "Tue", "Tues", "Thu", "Thurs", "Fri", "a.m", "p.m", "U.S", "U.K", "U.N", "E.U", "D.C", "Ph.D", "M.D",
  "B.A", "M.A", "B.Sc", "M.Sc", "oz", "lb", "lbs", "km", "kg", "sq", "tel", "avg",
];
