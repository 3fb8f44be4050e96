use crate::{Block, File, begins_by_pointing};

fn docs(text: &str) -> Vec<Block> {
    File::read("src/lib.rs", text).unwrap().docs
}

fn sentences(text: &str) -> Vec<String> {
    docs(text).iter().flat_map(Block::sentences).collect()
}

#[test]
fn a_comment_of_several_lines_is_one_block() {
    let found = docs("//! Dates of\n//! cases.\n\n/// A day.\npub struct Day;\n\n/// A month.\npub struct Month;\n");
    assert_eq!(found.iter().map(|block| block.line).collect::<Vec<_>>(), [1, 4, 7]);
    assert_eq!(found[0].sentences(), ["Dates of cases."]);
}

#[test]
fn fields_variants_methods_and_macros_have_docs_too() {
    let text = "pub struct Case {\n    /// The id.\n    pub id: u8,\n}\npub enum Kind {\n    /// The open one.\n    Open,\n}\n\
                impl Case {\n    /// Closes.\n    fn close(&self) {}\n}\n\
                macro_rules! id { () => {\n    /// An id.\n    pub struct Id;\n} }\n";
    assert_eq!(sentences(text), ["The id.", "The open one.", "Closes.", "An id."]);
}

#[test]
fn a_sentence_ends_where_the_next_begins_and_not_in_an_abbreviation() {
    let text = "/// Reads a day. `None` where there is none (e.g. in a draft). Fails! Really? 3 times.\nfn read() {}\n";
    let found = ["Reads a day.", "`None` where there is none (e.g. in a draft).", "Fails!", "Really?", "3 times."];
    assert_eq!(sentences(text), found);
}

#[test]
fn paragraphs_and_list_items_begin_sentences_and_code_does_not() {
    let text = "/// Reads\n///\n/// - a day\n/// - a month\n///\n/// # Errors\n/// ```\n/// It::is_code();\n/// ```\n/// | it | is |\nfn read() {}\n";
    assert_eq!(sentences(text), ["Reads", "a day", "a month"]);
}

#[test]
fn docs_of_tests_are_marked() {
    let text = "#[cfg(test)]\nmod tests {\n    /// It is a test.\n    fn a() {}\n}\n/// Works.\nfn b() {}\n";
    assert_eq!(docs(text).iter().map(|block| block.in_tests).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn pronouns_and_relative_words_point_and_others_do_not() {
    for pointing in
        ["It is.", "*Its* day", "What is kept.", "Who: a worker", "The same again", "As above.", "That's it"]
    {
        assert!(begins_by_pointing(pointing), "{pointing}");
    }
    for plain in ["Item of a list", "The sameness", "Returns it.", "A day", "`it`", "Whether it is open", ""] {
        assert!(!begins_by_pointing(plain), "{plain}");
    }
}
