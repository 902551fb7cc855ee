#!/usr/bin/env node
import { runCli } from "./parser.ts";

// A reader that has had enough (`| head`) closes the pipe: nobody is left to tell anything to.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2));
