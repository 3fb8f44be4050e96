//! Faults that the build refuses, each with file and field.

use std::collections::BTreeSet;

use super::*;

/// A stanza that is right, for one thing to be made wrong in it.
const RIGHT: &str = r#"
[[field]]
name = "weather"
type = "code"
list = "urgency"
class = ["quasi"]
scope = "by_service"
when = "is_adult"
never_to = ["police"]
purpose = "A test asks for it."
"#;

fn told(stanza: &str) -> Vec<String> {
    with_stanza(stanza).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn each_mistake_is_refused_with_file_and_field() {
    with_stanza(RIGHT).unwrap();
    for (right, wrong, what) in [
        (r#"type = "code""#, r#"type = "cod""#, "there is no type `cod`"),
        (r#"list = "urgency""#, r#"list = "urgencies""#, "there is no code list `urgencies`"),
        (r#"list = "urgency""#, "", "names its list"),
        (r#"scope = "by_service""#, r#"scope = "share_all""#, "there is no consent scope `share_all`"),
        (r#"when = "is_adult""#, r#"when = "is_tall""#, "there is no predicate `is_tall`"),
        (r#"["police"]"#, r#"["polis"]"#, "there is no type of organisation `polis`"),
        (r#"["quasi"]"#, r#"["secret"]"#, "there is no class `secret`"),
        (r#"["quasi"]"#, "[]", "says its class"),
        (r#"["quasi"]"#, r#"["quasi", "neutral"]"#, "neutral stands alone"),
        (r#"purpose = "A test asks for it.""#, "", "says in one sentence why"),
        (r#"name = "weather""#, r#"name = "Weather""#, "lower-case"),
        (r#"type = "code""#, "cautious = [\"urgent\"]\ntype = \"code\"", "names each value once"),
        (r#"type = "code""#, "to = \"person\"\ntype = \"code\"", "only a link has `to`"),
        (r#"type = "code""#, "maps = { hdcts = \"x\" }\ntype = \"code\"", "there is no standard `hdcts`"),
    ] {
        let faults = told(&RIGHT.replace(right, wrong));
        let found = faults.iter().any(|fault| {
            fault.starts_with("dictionary/note.toml: field `")
                && fault.to_lowercase().contains("weather`: ")
                && fault.contains(what)
        });
        assert!(found, "{wrong}: {faults:?}");
    }
}

#[test]
fn a_field_twice_is_refused_and_so_is_a_column_twice() {
    let twice = RIGHT.replace("weather", "own_words");
    assert_eq!(told(&twice), ["dictionary/note.toml: field `own_words`: stands there twice, or its column does"]);
    let column = RIGHT.replace("weather", "on_state");
    assert_eq!(told(&column), ["dictionary/note.toml: field `on_state`: stands there twice, or its column does"]);
}

#[test]
fn names_of_every_table_are_taken() {
    assert!(told(&RIGHT.replace("weather", "voided"))[0].contains("has a column of that name already"));
}

#[test]
fn a_word_that_no_stanza_has_is_refused() {
    assert!(told(&RIGHT.replace("list =", "lists ="))[0].contains("lists"));
}

#[test]
fn a_link_to_nothing_is_refused() {
    let link = "[[field]]\nname = \"ship\"\ntype = \"link\"\nto = \"ship\"\nclass = [\"neutral\"]\n";
    assert_eq!(told(link), ["dictionary/note.toml: field `ship`: there is no record `ship`"]);
}

#[test]
fn a_record_in_a_strange_file_or_of_an_unknown_parent_is_refused() {
    let text = "[record]\nname = \"ship\"\nbelongs_to = \"fleet\"\nmerge = \"profiles\"\n";
    let faults: Vec<String> = load_with(&[("boat.toml", text)]).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(faults.iter().any(|fault| fault.contains("belongs into its own file")));
    assert!(faults.iter().any(|fault| fault.contains("no record `fleet`")));
    assert!(faults.iter().any(|fault| fault.contains("not `profiles`")));
}

#[test]
fn a_code_twice_or_with_an_unknown_scope_is_refused() {
    let text =
        "[list]\nname = \"urgency\"\n[[code]]\nname = \"soon\"\nscope = \"share_all\"\n[[code]]\nname = \"soon\"\n";
    let faults: Vec<String> =
        load_with(&[("codes/urgency.toml", text)]).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "dictionary/codes/urgency.toml: code `soon`: stands there twice",
            "dictionary/codes/urgency.toml: code `soon`: there is no consent scope `share_all`",
        ]
    );
}

#[test]
fn what_has_no_english_message_is_refused_by_name() {
    let dictionary = with_stanza(RIGHT).unwrap();
    let mut known: BTreeSet<String> = messages::messages_of_dictionary(&dictionary).into_keys().collect();
    known.remove("note-weather");
    known.remove("code-urgency-routine");
    known.remove("record-task");
    let faults: Vec<String> = messages::untranslated(&dictionary, &known).iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "dictionary/codes/urgency.toml: code `routine`: no English message `code-urgency-routine`",
            "dictionary/note.toml: field `weather`: no English message `note-weather`",
            "dictionary/task.toml: record: no English message `record-task`",
        ]
    );
}

#[test]
fn message_ids_are_read_off_a_fluent_file() {
    let ftl = "# note-none = a comment\nnote-on = Day\n    .hint = not-this = here\n-brand = Amparo\ncode-x-ab_c = x\n";
    assert_eq!(messages::message_ids(ftl), ["note-on", "code-x-ab_c"].map(str::to_owned).into());
}
