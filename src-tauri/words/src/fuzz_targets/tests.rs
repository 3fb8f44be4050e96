//! Replays: good folders, the same torn and with bits turned, and the hostile ones of `fuzz/corpus`.

use super::*;
use std::path::PathBuf;

/// Places at which a seed is torn, and bits of it that are turned.
const PLACES: usize = 24;

#[test]
fn whatever_lies_in_a_folder_of_a_language_is_read_checked_and_spoken_within_bounds() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/locale_folder");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 5, "the corpus is there");
    let mut seeds: Vec<Vec<u8>> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
    seeds.extend([include_bytes!("../check/tests/ar.ftl").to_vec(), include_bytes!("../check/tests/uk.ftl").to_vec()]);
    for seed in seeds {
        assert!(seed.len() <= BYTES_MAX);
        locale_folder(&seed);
        for at in (0..seed.len()).step_by(seed.len().div_ceil(PLACES).max(1)) {
            locale_folder(&seed[..at]);
            let mut turned = seed.clone();
            turned[at] ^= 1 << (at % 8);
            locale_folder(&turned);
        }
    }
}

#[test]
fn a_folder_is_told_apart_into_its_files() {
    let files = split_files(b"one = 1\n== locale.toml\nname = \"x\"\n== b.ftl\n");
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["a.ftl", "locale.toml", "b.ftl"]);
    assert_eq!(files[0].1, b"one = 1\n");
}
