use crate::{identifiers, words_of};

#[test]
fn identifiers_are_the_words_of_code_and_not_those_of_comments_or_strings() {
    let text = "/// A day.\nfn open(day: &str) { // later\n    print!(\"{day} is\", note = \"x\"); }\n";
    let found = identifiers("src/a.rs", text).unwrap();
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, ["day", "doc", "fn", "note", "open", "print", "str"]);
}

#[test]
fn an_identifier_is_cut_into_words_in_every_style() {
    for written in ["is_open_2", "isOpen2", "IsOpen2", "IS_OPEN_2"] {
        let joined: String = words_of(written).join(" ");
        assert!(["is open 2", "is open2"].contains(&joined.as_str()), "{written}: {joined}");
    }
    assert_eq!(words_of("where_hers"), ["where", "hers"]);
}
