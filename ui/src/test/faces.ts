// Reads what a carried face holds: the rules of our sheets, and the character map inside a WOFF2 file. Knows no more of fonts than that.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const UI = resolve(import.meta.dirname, "../..");

export type Face = { family: string; weight: number; file: string; holds: Set<number> };

/** The faces of a sheet. One holds what its rule claims and its file has. */
export function facesOf(sheet: string): Face[] {
  const text = readFileSync(resolve(UI, "src/kit", sheet), "utf8");
  return [...text.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = ""]) => {
    const said = (name: string) => new RegExp(`${name}:\\s*([^;]*);`).exec(rule)?.[1] ?? "";
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? "";
    const has = characters(file);
    const holds = new Set(
      said("unicode-range")
        .split(",")
        .flatMap(expand)
        .filter((c) => has.has(c)),
    );
    return { family: said("font-family").replaceAll('"', ""), weight: Number(said("font-weight")), file, holds };
  });
}

function expand(range: string): number[] {
  const [from = 0, to = from] = range
    .trim()
    .replace(/^U\+/i, "")
    .split("-")
    .map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** As CSS writes it: `U+0531-0556, U+058A`. */
export function ranges(points: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, "0");
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}

const read = new Map<string, Set<number>>();

/** The characters for which a file of a package has a letter. */
export function characters(file: string): Set<number> {
  let known = read.get(file);
  if (!known) {
    known = mapped(mapOf(readFileSync(resolve(UI, "node_modules", file))));
    read.set(file, known);
  }
  return known;
}

/** The table `cmap` of a WOFF2 file: it is never transformed (W3C WOFF 2.0, section 5). */
function mapOf(file: Buffer): Buffer {
  const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];
  let at = 48;
  const base128 = () => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let before = 0;
  let found: [number, number] | null = null;
  for (let table = file.readUInt16BE(12); table > 0; table--) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    const version = flags >> 6;
    if (tag === NAMED) at += 4;
    const plain = base128();
    const length = (tag === GLYF || tag === LOCA ? version !== 3 : version !== 0) ? base128() : plain;
    if (tag === CMAP) found = [before, length];
    before += length;
  }
  if (!found) throw new Error("a face without a character map");
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(found[0], found[0] + found[1]);
}

/** Formats 4 and 12 are all that these files use for letters; 14 only chooses between forms of one. */
function mapped(map: Buffer): Set<number> {
  const points = new Set<number>();
  for (let row = 0; row < map.readUInt16BE(2); row++) {
    const table = map.subarray(map.readUInt32BE(8 + row * 8));
    const format = table.readUInt16BE(0);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        const [from, to] = [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
        for (let point = from; point <= to; point++) points.add(point);
      }
    } else if (format === 4) {
      const bytes = table.readUInt16BE(6);
      for (let part = 0; part < bytes; part += 2) {
        const [to, from] = [table.readUInt16BE(14 + part), table.readUInt16BE(16 + bytes + part)];
        const shift = table.readUInt16BE(16 + 2 * bytes + part);
        const place = 16 + 3 * bytes + part;
        const offset = table.readUInt16BE(place);
        for (let point = from; point <= to && point < 0xffff; point++) {
          const letter = offset === 0 ? (point + shift) & 0xffff : table.readUInt16BE(place + offset + 2 * (point - from));
          if (letter !== 0) points.add(point);
        }
      }
    } else if (format !== 14) {
      throw new Error(`a character map of format ${format}`);
    }
  }
  return points;
}
