//! A folder of a language that is malformed: named with file and line, and everything else goes on speaking.

use crate::test_organisation::{AS_ANA, TestOrganisation, locales, sentence};
use serde_json::{Value, json};
use std::fs;

#[test]
fn a_malformed_locale_is_named_and_the_program_still_speaks() {
    let mut house = TestOrganisation::made_by_ana();
    fs::create_dir_all(house.path("own/es")).unwrap();
    fs::create_dir_all(house.path("own/not a tag")).unwrap();
    house.write("own/es/locale.toml", "name = [");
    house.write("own/es/cli.ftl", "cli-verified = Todo { $entries\n\ncli-nothing = Nada\n");
    fs::write(house.path("own/es/app.ftl"), [0xff, 0xfe, 0x00]).unwrap();
    house.locales.push(house.path("own"));
    house.done(&format!("verify --lang es {AS_ANA}"));
    let wrong = AS_ANA.replace("@ana.txt", "@other.txt");
    let output = house.cli(&format!("verify --lang es {wrong}"));
    assert_eq!(output.stderr.trim_end(), sentence("es", "refused-wrong-passphrase"));

    let checked = house.cli("locale check @own --json");
    assert_eq!(checked.status, 1);
    let report: Value = serde_json::from_str(&checked.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    for (rule, file, line) in [
        ("parse", "es/cli.ftl", 3),
        ("obsolete", "es/cli.ftl", 3),
        ("unreadable", "es/app.ftl", 1),
        ("settings", "es/locale.toml", 1),
    ] {
        let found = findings.iter().any(|finding| {
            finding["rule"] == rule && finding["file"].as_str().unwrap().ends_with(file) && finding["line"] == line
        });
        assert!(found, "{rule} in {file}: {}", shown(findings));
    }
    assert!(findings.iter().any(|finding| finding["rule"] == "folder"));
}

/// The findings but for what is merely not translated yet.
fn shown(findings: &[Value]) -> String {
    let whole = findings.iter().filter(|finding| finding["rule"] != "file-missing" && finding["rule"] != "missing");
    whole.map(|finding| format!("{finding}\n")).collect()
}

#[test]
fn a_stamped_language_says_what_became_old_and_a_misspelt_message_marks_nothing() {
    let house = TestOrganisation::new();
    fs::create_dir_all(house.path("own/en")).unwrap();
    fs::create_dir_all(house.path("own/pt")).unwrap();
    house.write("own/en/a.ftl", "one = One\ntwo = Two\n");
    house.write("own/pt/a.ftl", "one = Um\ntwo = Dois\n");
    house.done("locale stamp @own/pt");
    house.write("own/en/a.ftl", "one = Another\ntwo = Two\n");
    let said = house.cli("locale stamp @own/pt --json");
    let done: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!((&done["marked"], &done["stale"]), (&json!(0), &json!(["one"])));
    let before = fs::read(house.path("own/pt/state.json")).unwrap();
    let misspelt = house.cli("locale stamp @own/pt oen");
    assert_eq!((misspelt.status, misspelt.stdout.as_str()), (2, ""));
    assert!(misspelt.stderr.contains("oen"), "{}", misspelt.stderr);
    assert_eq!(house.cli("locale stamp @own/nowhere").status, 2);
    assert_eq!(fs::read(house.path("own/pt/state.json")).unwrap(), before);
    let said = house.cli("locale stamp @own/pt one --json");
    let done: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!((&done["marked"], &done["stale"]), (&json!(1), &json!([])));
}

#[test]
fn a_missing_message_an_extra_one_and_a_misspelt_value_are_named_with_file_and_line() {
    let house = TestOrganisation::new();
    fs::create_dir_all(house.path("own/pt")).unwrap();
    house.write("own/pt/locale.toml", "name = \"Português\"\nenglish_name = \"Portuguese\"\n");
    house.write(
        "own/pt/cli.ftl",
        "cli-help-exampel = Por exemplo:\ncli-imported = { $mappin }: { NUMBER($imported) }, { NUMBER($skipped) }\n",
    );
    let checked = house.cli("locale check @own/pt --json");
    let report: Value = serde_json::from_str(&checked.stdout).unwrap();
    let found = |rule: &str, message: &str, line: u64| {
        report["findings"].as_array().unwrap().iter().any(|finding| {
            finding["rule"] == rule && finding["message"] == message && (line == 0 || finding["line"] == line)
        })
    };
    assert!(found("placeable-extra", "cli-imported", 2), "{}", shown(report["findings"].as_array().unwrap()));
    assert!(found("unknown", "cli-help-exampel", 1), "{}", shown(report["findings"].as_array().unwrap()));
    assert!(found("missing", "cli-verified", 0), "{}", shown(report["findings"].as_array().unwrap()));
}

#[test]
fn without_any_language_folder_the_program_still_does_its_work() {
    let mut house = TestOrganisation::made_by_ana();
    house.locales = vec![house.path("nowhere")];
    assert_eq!(house.cli(&format!("verify {AS_ANA}")).status, 0);
    assert!(locales().is_dir());
}
