//! Settings that were kept, and the usual ones where nothing usable was.

use super::*;

fn in_force(kept: &[(&str, &str)]) -> Settings {
    let kept = kept.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    Settings::settings_in_force(&kept, "en")
}

#[test]
fn a_kept_word_that_another_version_wrote_falls_back_to_the_usual_one() {
    let usual = in_force(&[]);
    assert_eq!((usual.digits, usual.theme, usual.hide_page), (Digits::Locale, Theme::System, HidingPage::Notes));
    assert!(usual.single_keys);
    let unknown = [("digits", "roman"), ("theme", "sepia"), ("hide_page", ""), ("single_keys", "perhaps")];
    assert_eq!(in_force(&unknown), usual);
    let known =
        in_force(&[("digits", "latin"), ("theme", "dark"), ("hide_page", "calculator"), ("single_keys", "false")]);
    assert_eq!((known.digits, known.theme, known.hide_page), (Digits::Latin, Theme::Dark, HidingPage::Calculator));
    assert!(!known.single_keys);
}

#[test]
fn what_is_changed_is_kept_by_the_word_by_which_it_was_sent() {
    let sent = r#"{ "digits": "latin", "theme": "light", "hide_page": "calculator", "second_language": null }"#;
    let kept = serde_json::from_str::<ChangeSettings>(sent).unwrap().changes_to_keep().unwrap();
    let word = |key: &str| kept[key].as_str();
    assert_eq!(
        [word("digits"), word("theme"), word("hide_page"), word("second_language")],
        ["latin", "light", "calculator", ""]
    );
}
