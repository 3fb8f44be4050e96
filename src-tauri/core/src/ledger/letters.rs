//! One form of letters that are written in several ways, for search: here for the index, in the page for lists.
//!
//! The page folds by a table that the test of this module writes (`ui/src/lib/letterTable.ts`). Both sides are checked
//! against `tests/golden/letters.json`. Words are not split here.

/// Folds case, drops marks and gives every letter one form.
pub(super) fn fold_letters(text: &str) -> String {
    let compatible = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let lower = icu_casemap::CaseMapper::new().fold_string(&compatible);
    lower.chars().filter(|letter| !is_mark(*letter)).map(one_form_of_letter).collect()
}

/// Combining marks of Latin, Cyrillic, Hebrew and Arabic, the tatweel and the joiners.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

/// Letters that clerks write in two ways: Persian and Arabic yeh and kaf, the seats of hamza, teh marbuta.
fn one_form_of_letter(letter: char) -> char {
    match letter {
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ё' => 'е',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};

    /// Words of many scripts, whose folded forms both sides must give.
    const SAMPLES: &[&str] = &[
        "ÉLISE",
        "Łucja",
        "Øystein",
        "Đặng",
        "Straße",
        "İstanbul",
        "ıspanak",
        "ﬁn",
        "Ａｂｃ",
        "ΟΔΥΣΣΕΥΣ",
        "Ёлка",
        "Їжак",
        "علی",
        "آمنة",
        "أكرم",
        "کریم",
        "مُحَمَّد",
        "مـحمد",
        "می\u{200c}خواهم",
        "שָׁלוֹם",
        "नीरज",
        "ਕੌਰ",
        "সুমি",
        "தமிழ்",
        "ภาษา",
        "ትዕግስት",
        "Ọlá",
        "ᎣᏍᏓ",
        "かがみ",
        "각",
        "ǅ",
        "½",
    ];

    fn at_root(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
    }

    fn check_current(path: &str, found: &str) {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(at_root(path), found).unwrap();
        }
        let is_current = std::fs::read_to_string(at_root(path)).unwrap_or_default() == found;
        assert!(is_current, "{path}: run the tests with UPDATE=1 and read the difference");
    }

    /// Every letter of the first two planes that decomposes no further and is not folded to its lower case: what the page must know.
    fn exceptions() -> Vec<(char, String)> {
        let decompose = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd();
        ('\0'..='\u{1ffff}')
            .filter(|letter| decompose.normalize(letter.encode_utf8(&mut [0; 4])) == letter.to_string())
            .map(|letter| (letter, fold_letters(letter.encode_utf8(&mut [0; 4]))))
            .filter(|(letter, folded)| *folded != letter.to_lowercase().to_string())
            .collect()
    }

    #[test]
    fn the_page_folds_letters_by_the_same_table() {
        let mut golden = String::from("{\n  \"exceptions\": [");
        let mut table = String::from(
            "// How letters are folded for search where that is not their lower case, generated from src-tauri/core/src/ledger/letters.rs.\n\
             // Do not edit: change the table there and run UPDATE=1 cargo test -p amparo-core letters\n\n\
             export const FOLDED_LETTERS: readonly (readonly [letter: number, folded: string])[] = [\n",
        );
        for (at, (letter, folded)) in exceptions().into_iter().enumerate() {
            let separator = if at == 0 { "" } else { "," };
            let folded = serde_json::to_string(&folded).unwrap();
            write!(golden, "{separator}\n    [{}, {folded}]", u32::from(letter)).unwrap();
            writeln!(table, "  [0x{:04x}, {folded}],", u32::from(letter)).unwrap();
        }
        golden.push_str("\n  ],\n  \"words\": [");
        for (at, word) in SAMPLES.iter().enumerate() {
            let separator = if at == 0 { "" } else { "," };
            let pair = serde_json::to_string(&[*word, &fold_letters(word)]).unwrap();
            write!(golden, "{separator}\n    {pair}").unwrap();
        }
        golden.push_str("\n  ]\n}\n");
        table.push_str("];\n");
        check_current("tests/golden/letters.json", &golden);
        check_current("ui/src/lib/letterTable.ts", &table);
    }
}
