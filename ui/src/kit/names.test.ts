// A person's name can be read in the script in which it is written, on a machine that has no letters of its own.
// names.css is written by the first test (`UPDATE=1 npm test -- src/kit/names`) out of the list below and of what the files hold.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { NAMES } from "../gallery/fixtures/names";
import { characters, type Face, facesOf, ranges } from "../test/faces";

const SRC = resolve(import.meta.dirname, "..");
const SHEET = resolve(SRC, "kit/names.css");
const source = (path: string) => readFileSync(resolve(SRC, path), "utf8");

type Carried = { family: string; file: (weight: number) => string; weights: number[] };

const BOTH = [400, 600];
/** One face of a package, named as Fontsource names its files. */
const of = (pack: string, subset: string, weights = BOTH, family = "Noto Names"): Carried => ({
  family,
  file: (weight) => `@fontsource/${pack}/files/${pack}-${subset}-${weight}-normal.woff2`,
  weights,
});
const script = (name: string, weights = BOTH) => of(`noto-sans-${name}`, name, weights);

/** Greek and Vietnamese are of the two voices' own families; of everything else there is one voice. */
const CARRIED: Carried[] = [
  ...["noto-sans", "noto-serif"].flatMap((pack) =>
    ["vietnamese", "greek", "greek-ext"].map((subset) => of(pack, subset, BOTH, pack === "noto-sans" ? "Noto Sans" : "Noto Serif")),
  ),
  of("noto-sans", "devanagari"),
  ...["bengali", "gurmukhi", "gujarati", "oriya", "tamil", "telugu", "kannada", "malayalam", "sinhala"].map((name) => script(name)),
  ...["thai", "lao", "khmer", "myanmar"].map((name) => script(name)),
  of("noto-serif-tibetan", "tibetan", [400]),
  ...["ethiopic", "armenian", "georgian", "hebrew", "syriac", "thaana", "adlam"].map((name) => script(name)),
  ...["nko", "tifinagh"].map((name) => script(name, [400])),
  ...hanPieces().map((piece) => of("noto-sans-sc", piece, [400])),
  of("noto-sans-kr", "korean", [400]),
];

/** Noto Sans SC is cut into numbered pieces, rare characters first. */
function hanPieces(): string[] {
  const files = readdirSync(resolve(SRC, "../node_modules/@fontsource/noto-sans-sc/files"));
  const numbers = files.map((file) => /^noto-sans-sc-(\d+)-400-normal\.woff2$/.exec(file)?.[1]).filter((number) => number !== undefined);
  return numbers.sort((a, b) => Number(a) - Number(b));
}

/** Each character is claimed once a family: by fonts.css, or by the first face of the list that has it. */
function written(): string {
  const claimed = new Map<string, Set<number>>();
  const claims = (family: string) => claimed.get(family) ?? claimed.set(family, new Set()).get(family) ?? new Set();
  for (const face of facesOf("fonts.css")) for (const point of face.holds) claims(face.family).add(point);
  const first = claims("Noto Sans");
  const rules = CARRIED.flatMap(({ family, file, weights }) => {
    const own = claims(family);
    const points = [...characters(file(400))].filter((c) => c > 0x20 && !own.has(c) && (family !== "Noto Names" || !first.has(c)));
    for (const point of points) own.add(point);
    if (points.length === 0) return [];
    return weights.map(
      (weight) =>
        `@font-face {\n  font-family: "${family}";\n  font-style: normal;\n  font-weight: ${weight};\n  font-display: block;\n` +
        `  src: url("${file(weight)}") format("woff2");\n  unicode-range: ${ranges(points)};\n}\n`,
    );
  });
  return `/* The scripts in which names are written: loaded with the open page. Written by names.test.ts; do not edit. */\n\n${rules.join("\n")}`;
}

test("the_sheet_claims_what_the_files_hold", () => {
  const now = written();
  if (process.env.UPDATE) writeFileSync(SHEET, now);
  expect(readFileSync(SHEET, "utf8") === now, "names.css is not what its files hold: UPDATE=1 writes it").toBe(true);
});

/** Blocks of Unicode that living languages are written with. Not in them: Coptic, the Arabic of a few languages (U+0750 on), letters of
    Unicode 17, and four sounds of old kana. */
const SCRIPTS: Record<string, [number, number][]> = {
  latin: [
    [0x41, 0x17f],
    [0x18f, 0x18f],
    [0x1a0, 0x1b0],
    [0x1cd, 0x233],
    [0x253, 0x28b],
    [0x1e00, 0x1ef9],
  ],
  greek: [
    [0x370, 0x3e1],
    [0x3f0, 0x3ff],
    [0x1f00, 0x1fff],
  ],
  cyrillic: [[0x400, 0x52f]],
  armenian: [[0x531, 0x587]],
  hebrew: [[0x591, 0x5f4]],
  arabic: [[0x620, 0x6ff]],
  syriac: [[0x710, 0x74f]],
  thaana: [[0x780, 0x7b1]],
  nko: [[0x7c0, 0x7fa]],
  devanagari: [[0x900, 0x97f]],
  bengali: [[0x980, 0x9fe]],
  gurmukhi: [[0xa01, 0xa76]],
  gujarati: [[0xa81, 0xaff]],
  oriya: [[0xb01, 0xb77]],
  tamil: [[0xb82, 0xbfa]],
  telugu: [
    [0xc00, 0xc5a],
    [0xc5d, 0xc7f],
  ],
  kannada: [
    [0xc80, 0xcd6],
    [0xcdd, 0xcf3],
  ],
  malayalam: [[0xd00, 0xd7f]],
  sinhala: [[0xd81, 0xdf3]],
  thai: [[0xe01, 0xe59]],
  lao: [[0xe81, 0xedf]],
  tibetan: [[0xf00, 0xfbc]],
  myanmar: [
    [0x1000, 0x109f],
    [0xaa60, 0xaa7f],
  ],
  georgian: [
    [0x10d0, 0x10ff],
    [0x1c90, 0x1cbf],
  ],
  ethiopic: [
    [0x1200, 0x1399],
    [0x2d80, 0x2dde],
    [0xab01, 0xab2e],
  ],
  khmer: [[0x1780, 0x17e9]],
  tifinagh: [[0x2d30, 0x2d7f]],
  kana: [
    [0x3041, 0x3093],
    [0x30a1, 0x30f6],
    [0x30fc, 0x30fe],
  ],
  bopomofo: [[0x3105, 0x3129]],
  hangul: [[0xac00, 0xd7a3]],
  adlam: [[0x1e900, 0x1e959]],
};

/** Family names in the three ways of writing Han. A block is no measure here: it holds thousands that nobody is called by. */
const HAN =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳诸葛司马上官皇甫尉迟" +
  "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯歐陽諸葛尉遲" +
  "佐藤鈴木高橋田中渡辺渡邊伊藤山本中村小林加藤吉田山田佐々木山口松本井上斎藤齋藤清水山﨑髙橋阿部森池田石川前田藤田小川岡後藤長谷川近藤村上遠藤青木坂本福田太田西村藤井金子岡本藤原三浦中野桜井澤沢広瀬峠畑栞凪凛";

const STACK = [...facesOf("fonts.css"), ...facesOf("names.css")].filter((face) => /^Noto (Sans|Sans Arabic|Names)$/.test(face.family));
const TOLD = { regular: STACK.filter((face) => face.weight === 400), bold: STACK };

/**
 * Returns the letters that no single face can draw. All parts of one visible letter must come from one face, or its marks are
 * misplaced.
 */
function unreadable(text: string, faces: Face[]): string[] {
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.normalize("NFC"))].map((part) => part.segment);
  return letters.filter((letter) => letter.trim() !== "" && !drawn(letter, faces));
}

/** A mark that comes from the face of its script is in the file, though another face of the stack may claim it. */
function drawn(letter: string, faces: Face[]): boolean {
  const [first = 0, ...marks] = [...letter].map((c) => c.codePointAt(0) ?? 0);
  return faces.some((face) => face.holds.has(first) && marks.every((mark) => characters(face.file).has(mark)));
}

describe.each(Object.entries(TOLD))("in %s letters", (_, faces) => {
  test("every_name_and_note_of_the_sample_house_can_be_read", () => {
    const folder = resolve(SRC, "../../src-tauri/core/src/sample");
    const files = readdirSync(folder).filter((file) => file.endsWith(".toml"));
    expect(files).toContain("names.toml");
    const told = files.flatMap((file) => [...readFileSync(resolve(folder, file), "utf8").matchAll(/"([^"]*)"/g)].map((m) => m[1] ?? ""));
    expect(told).toContain("ትዕግስት");
    expect(told.flatMap((text) => unreadable(text, faces))).toEqual([]);
  });

  test.each(NAMES)("%s_can_be_read", (name) => {
    expect(unreadable(name, faces)).toEqual([]);
  });

  test.each(Object.entries(SCRIPTS))("%s_is_whole", (_script, blocks) => {
    const points = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
    const known = points.filter((c) => /^[\p{L}\p{M}\p{N}]$/u.test(c));
    expect(ranges(known.filter((c) => !drawn(c, faces)).map((c) => c.codePointAt(0) ?? 0))).toBe("");
  });

  test("families_written_in_han_can_be_read", () => {
    expect(unreadable(HAN, faces)).toEqual([]);
  });

  test("what_else_stands_in_a_name_can_be_read", () => {
    expect(unreadable("0123456789 .,-–—'’‘ʼ“”«»()/&#+*… ·・՚՛֊׳״،؛؟٪۔।॥፡።፣၊။་༌៖ๆໆ々ー、。（）～！？", faces)).toEqual([]);
  });
});

// A shaper hides joiners behind a space. If the file has no space, WebKitGTK loses the letter that follows.
test("a_face_that_parts_letters_has_a_space", () => {
  const parts = [...facesOf("fonts.css"), ...facesOf("names.css")].filter((face) => characters(face.file).has(0x200c));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((face) => !characters(face.file).has(0x20)).map((face) => face.file)).toEqual([]);
});

test("a_script_that_is_not_carried_is_found", () => {
  expect(unreadable("Ana ᏣᎳᎩ", STACK)).toEqual(["Ꮳ", "Ꮃ", "Ꭹ"]);
});

test("the_first_page_does_not_wait_for_them", () => {
  expect(source("app/OpenFrame.tsx")).toContain('import "../kit/names.css";');
  for (const first of ["app/main.tsx", "app/App.tsx", "kit/kit.css", "kit/index.ts"]) expect(source(first)).not.toContain("names.css");
});

test("both_voices_fall_back_on_them", () => {
  const stacks = [...source("kit/tokens.css").matchAll(/--(?:tool|human|digits):([^;]*);/g)].map((m) => m[1] ?? "");
  expect(stacks.length).toBeGreaterThan(3);
  expect(stacks.filter((stack) => !stack.includes('"Noto Names"'))).toEqual([]);
});
