/**
 * The rooms of src/, each with those it may import from (itself always). What is not allowed is forbidden; only run/ and
 * cli/ may import what touches disk, threads or clock.
 */
const rooms = ["model", "language", "gazetteer", "article", "corpus", "evaluation", "export", "report"];
const io = "^(?:node:)?(?:fs|fs/promises|worker_threads|child_process|readline|os|http|https|net|process|stream.*)$";

const above = (room) => rooms.slice(0, rooms.indexOf(room) + 1).join("|");

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports-only-rooms-above`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(?:${above(room)})/` },
    })),
    {
      name: "pipeline-does-no-io",
      severity: "error",
      from: { path: "^src/pipeline\\.ts$" },
      to: { path: "^src/(?:export|report|run|cli)/" },
    },
    { name: "run-below-cli", severity: "error", from: { path: "^src/run/" }, to: { path: "^src/(?:cli/|index\\.ts)" } },
    {
      name: "only-run-and-cli-touch-the-machine",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:run|cli)/" },
      to: { path: io },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "natural-by-deep-import-only",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/natural/lib/natural/(?:index|util/index|classifiers/index)\\.js$" },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
