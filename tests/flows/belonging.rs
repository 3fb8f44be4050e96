//! Belonging: ana's organisation, and ben's files in another place, which never share a key.

use crate::test_organisation::{AS_ANA, TestOrganisation};
use serde_json::{Value, json};

pub const AS_BEN_THERE: &str = "--vault @place --as ben --passphrase-file @ben.txt";
const AS_BEN_ANEW: &str = "--vault @place --as ben --passphrase-file @other.txt";

/// ana's organisation, and files that ben made to belong to it.
pub fn both() -> TestOrganisation {
    let house = TestOrganisation::made_by_ana();
    make_place(&house, "ben", "place");
    house
}

fn make_place(house: &TestOrganisation, handle: &str, folder: &str) {
    house.done(&format!(
        "vault create @{folder} --worker {handle} --joining --sheets-dir @{folder}-sheets \
         --passphrase-file @{handle}.txt --kdf floor"
    ));
}

/// A letter on standard output and six words alone on standard error, kept in files as a hand would.
fn letter(house: &TestOrganisation, line: &str, file: &str, words: &str) {
    let output = house.cli(line);
    assert_eq!(output.status, 0, "{line}: {output:?}");
    assert!(output.stdout.starts_with("-----BEGIN KEY ") && output.stdout.ends_with("-----\n"), "{output:?}");
    let said: Vec<&str> = output.stderr.lines().collect();
    assert_eq!(said.len(), 1, "the six words alone: {output:?}");
    assert_eq!(said[0].split(' ').count(), 6);
    assert!(!output.stdout.contains(said[0]), "they do not travel with the letter");
    house.write(file, &output.stdout);
    house.write(words, &output.stderr);
}

fn ask_and_certify(house: &TestOrganisation, who: &str) {
    letter(house, &format!("org request {who}"), "ben.request", "ben.words");
    let certify = format!("org certify @ben.request --role caseworker --words-file @ben.words {AS_ANA}");
    letter(house, &certify, "ben.certificate", "ana.words");
}

pub fn belong(house: &TestOrganisation) {
    ask_and_certify(house, AS_BEN_THERE);
    house.done(&format!("org accept @ben.certificate --words-file @ana.words {AS_BEN_THERE}"));
}

fn organisation(house: &TestOrganisation, who: &str) -> Value {
    house.call("show_organisation", &json!({}), who)
}

#[test]
fn ben_asks_ana_certifies_he_accepts_and_each_knows_the_other() {
    let house = both();
    let before = organisation(&house, AS_BEN_THERE);
    assert_eq!(
        (&before["joining"], &before["organisation"], &before["members"]),
        (&json!(true), &Value::Null, &json!([]))
    );
    belong(&house);
    let (of_ana, of_ben) = (organisation(&house, AS_ANA), organisation(&house, AS_BEN_THERE));
    assert_eq!(of_ben["joining"], false);
    assert_eq!(of_ben["organisation"], of_ana["organisation"]);
    let member = |seen: &Value, handle: &str| {
        seen["members"].as_array().unwrap().iter().find(|member| member["handle"] == handle).unwrap().clone()
    };
    assert_eq!(member(&of_ana, "ben")["words"], of_ben["mine"]);
    assert_eq!(member(&of_ben, "ana")["words"], of_ana["mine"]);
    assert_eq!(member(&of_ana, "ben")["roles"], json!(["caseworker"]));
    assert_eq!(
        (&member(&of_ana, "ben")["elsewhere"], &member(&of_ben, "ana")["elsewhere"]),
        (&json!(true), &json!(false))
    );
    assert_eq!((&member(&of_ben, "ben")["mine"], &member(&of_ana, "ben")["mine"]), (&json!(true), &json!(false)));

    let case = house.call("start_case", &json!({ "needs": ["food"] }), AS_BEN_THERE);
    let list = house.call("list_cases", &json!({ "find": "", "view": "open", "from": 0, "count": 10 }), AS_BEN_THERE);
    assert_eq!(list["rows"][0]["code"], case["code"]);
    house.call("show_case", &json!({ "case": case["case"] }), AS_BEN_THERE);
    let none = house.call("list_cases", &json!({ "find": "", "view": "open", "from": 0, "count": 10 }), AS_ANA);
    assert_eq!(none["rows"], json!([]), "his cases are his: nothing but keys is shared");
    house.verified(AS_ANA);
    assert!(house.verified(AS_BEN_THERE)["rows"].as_u64().unwrap() > 0);
    assert_eq!(house.refused(&format!("vault invite --worker dora --role lead {AS_BEN_THERE}")), "role-needed");
}

#[test]
fn cases_go_both_ways_between_places_that_share_no_key() {
    let house = both();
    belong(&house);
    let agreed = json!({ "alias": "Selam", "notes_consent": "given", "needs": [] });
    let case = house.call("start_case", &agreed, AS_ANA)["case"].clone();
    house.done(&format!("hand-over --to ben --all --out @to-ben.amparo {AS_ANA}"));
    house.done(&format!("receive @to-ben.amparo --apply {AS_BEN_THERE}"));
    let there = house.call("show_case", &json!({ "case": case }), AS_BEN_THERE);
    assert_eq!((&there["row"]["alias"], &there["alarms"]), (&json!("Selam"), &json!([])));
    house.call("record_assistance", &crate::test_organisation::assistance(&case, "bread"), AS_BEN_THERE);
    let heard = organisation(&house, AS_ANA)["mine"]["words"].as_array().unwrap().clone();
    house.write("heard.words", &heard.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "));
    let case_of_ben = code_of(&there);
    house.done(&format!(
        "hand-over --to ana --case {case_of_ben} --words-file @heard.words --out @to-ana.amparo {AS_BEN_THERE}"
    ));
    house.done(&format!("receive @to-ana.amparo --apply {AS_ANA}"));
    let here = house.call("show_case", &json!({ "case": case }), AS_ANA);
    assert_eq!((&here["timeline"][0]["by"], &here["alarms"]), (&json!("ben"), &json!([])));
    assert_eq!(here["counts"]["assistance"], 1);
    house.verified(AS_ANA);
    house.verified(AS_BEN_THERE);
}

fn code_of(shown: &Value) -> String {
    shown["row"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn before_he_belongs_nothing_else_works_and_every_refusal_says_so() {
    let house = both();
    house.write("empty.json", "{}");
    for row in amparo_core::api::TABLE.iter().filter(|row| row.requires != amparo_core::api::Requires::Nothing) {
        let line = format!("call {} @empty.json {AS_BEN_THERE}", row.name);
        if row.while_joining {
            let output = house.cli(&format!("{line} --json"));
            assert!(!output.stdout.contains("not-in-organisation"), "{}: {output:?}", row.name);
        } else {
            assert_eq!(house.refused(&line), "not-in-organisation", "{}", row.name);
        }
    }
    let open: Vec<&str> = amparo_core::api::TABLE.iter().filter(|row| row.while_joining).map(|row| row.name).collect();
    assert_eq!(
        open,
        [
            "confirm_sheets",
            "show_organisation",
            "make_org_request",
            "read_org_certificate",
            "accept_certificate",
            "acknowledge_alarms",
            "show_settings",
            "change_settings"
        ]
    );
    let changed = house.call("change_settings", &json!({ "language": "uk" }), AS_BEN_THERE);
    assert_eq!(changed["language"], "uk");
    assert_eq!(house.call("show_settings", &json!({}), AS_BEN_THERE)["language"], "uk");
    for line in [
        format!("backup @copy {AS_BEN_THERE}"),
        format!("verify {AS_BEN_THERE}"),
        format!("vault invite --worker dora --role lead {AS_BEN_THERE}"),
        format!("vault passwd {AS_BEN_THERE} --new-passphrase-file @other.txt --kdf floor"),
    ] {
        assert_eq!(house.refused(&line), "not-in-organisation", "{line}");
    }
    assert!(!house.path("copy").exists());
}

#[test]
fn words_that_differ_stop_ana_and_stop_ben() {
    let house = both();
    letter(&house, &format!("org request {AS_BEN_THERE}"), "ben.request", "ben.words");
    house.write("wrong.words", "abacus abdomen abdominal abide abiding ability\n");
    let certify = |words: &str| format!("org certify @ben.request --role caseworker --words-file @{words} {AS_ANA}");
    assert_eq!(house.refused(&certify("wrong.words")), "org-words-differ");
    house.write("no.words", "\n");
    assert_eq!(house.refused(&certify("no.words")), "org-words-unread");
    assert_eq!(house.cli(&format!("org certify @ben.request --role caseworker {AS_ANA}")).status, 2, "never skipped");
    assert_eq!(organisation(&house, AS_ANA)["members"].as_array().unwrap().len(), 1);

    let digits = house.call("make_org_request", &json!({}), AS_BEN_THERE)["words"]["groups"].clone();
    let digits: Vec<&str> = digits.as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    house.write("ben.digits", &digits.join(" "));
    letter(&house, &certify("ben.digits"), "ben.certificate", "ana.words");
    let accept = |words: &str| format!("org accept @ben.certificate --words-file @{words} {AS_BEN_THERE}");
    assert_eq!(house.refused(&accept("ben.words")), "org-words-differ", "his own words are not the organisation's");
    assert_eq!(house.cli(&format!("org accept @ben.certificate {AS_BEN_THERE}")).status, 2);
    assert_eq!(organisation(&house, AS_BEN_THERE)["joining"], true);
    house.done(&accept("ana.words"));
}

#[test]
fn only_who_manages_the_team_certifies() {
    let house = both();
    house.enrol("clara", "lead");
    letter(&house, &format!("org request {AS_BEN_THERE}"), "ben.request", "ben.words");
    let by = |who: &str| format!("org certify @ben.request --role caseworker --words-file @ben.words {who}");
    assert_eq!(house.refused(&by(crate::test_organisation::AS_CLARA)), "role-needed");
    assert_eq!(house.refused(&by(AS_BEN_THERE)), "not-in-organisation");
    assert_eq!(house.refused(&format!("org request {AS_ANA}")), "is-an-organisation");
    for roles in ["figures", "admin", "caseworker,figures"] {
        let line = by(AS_ANA).replace("caseworker", roles);
        assert_eq!(house.refused(&line), "roles-elsewhere", "{roles}");
    }
}

#[test]
fn letters_that_are_cut_changed_or_for_somebody_else_are_refused_in_every_language() {
    let house = both();
    make_place(&house, "clara", "third");
    ask_and_certify(&house, AS_BEN_THERE);
    let (request, certificate) = (house.read("ben.request"), house.read("ben.certificate"));
    house.write("cut.request", std::str::from_utf8(&request[..request.len() / 2]).unwrap());
    house.write("cut.certificate", std::str::from_utf8(&certificate[..certificate.len() / 2]).unwrap());
    house.write("changed.request", &flipped(&request));
    house.write("changed.certificate", &flipped(&certificate));
    let certify = |file: &str| format!("org certify @{file} --role caseworker --words-file @ben.words {AS_ANA}");
    let accept = |file: &str, who: &str| format!("org accept @{file} --words-file @ana.words {who}");
    let third = "--vault @third --as clara --passphrase-file @clara.txt";
    for (line, code) in [
        (certify("cut.request"), "request-incomplete"),
        (certify("changed.request"), "request-damaged"),
        (certify("ben.certificate"), "request-missing"),
        (accept("cut.certificate", AS_BEN_THERE), "certificate-incomplete"),
        (accept("changed.certificate", AS_BEN_THERE), "certificate-damaged"),
        (accept("ben.request", AS_BEN_THERE), "certificate-missing"),
        (accept("ben.certificate", third), "certificate-of-another"),
    ] {
        assert_eq!(house.refused(&line), code, "{line}");
        for tag in crate::test_organisation::LANGUAGES {
            let said = house.cli(&format!("{line} --lang {tag}")).stderr;
            assert_eq!(
                said.trim_end(),
                crate::test_organisation::sentence(tag, &format!("refused-{code}")),
                "{tag} {line}"
            );
        }
    }
    assert_eq!(organisation(&house, third)["joining"], true);
    house.done(&accept("ben.certificate", AS_BEN_THERE));
    assert_eq!(house.refused(&accept("ben.certificate", AS_BEN_THERE)), "certificate-known");
    // clara's files by the short name that ben has.
    make_place_as(&house, "ben", "fourth", "clara");
    let fourth = "--vault @fourth --as ben --passphrase-file @clara.txt";
    letter(&house, &format!("org request {fourth}"), "other.request", "other.words");
    let line = format!("org certify @other.request --role caseworker --words-file @other.words {AS_ANA}");
    assert_eq!(house.refused(&line), "handle-taken");
}

fn make_place_as(house: &TestOrganisation, handle: &str, folder: &str, passphrase: &str) {
    house.done(&format!(
        "vault create @{folder} --worker {handle} --joining --no-recovery --passphrase-file @{passphrase}.txt --kdf floor"
    ));
}

/// One letter of the middle line is another one.
fn flipped(letter: &[u8]) -> String {
    let text = std::str::from_utf8(letter).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let middle = lines.len() / 2;
    let changed = if lines[middle].starts_with('A') { "B" } else { "A" };
    lines[middle].replace_range(..1, changed);
    lines.join("\n") + "\n"
}

#[test]
fn two_of_ben_s_own_sheets_open_his_files_and_what_he_writes_meanwhile_counts_once_he_is_certified_anew() {
    let house = both();
    belong(&house);
    let case = house.call("start_case", &json!({ "needs": [] }), AS_BEN_THERE);
    let awaited = crate::test_organisation::sentence("en", "alarm-certificate-awaited");
    let recovered = house.cli(
        "vault recover --sheet @place-sheets/sheet-1.txt --sheet @place-sheets/sheet-3.txt --worker ben --vault @place \
         --new-passphrase-file @other.txt --kdf floor",
    );
    assert_eq!((recovered.status, recovered.stderr.trim_end()), (0, awaited.as_str()));
    let assistance = crate::test_organisation::assistance(&case["case"], "bread");
    let written = house.cli_with(&format!("call record_assistance - {AS_BEN_ANEW}"), &assistance.to_string());
    assert_eq!(written.status, 0, "{written:?}");
    assert_eq!(written.stderr.trim_end(), awaited, "it is said each time");
    let shown =
        house.cli_with(&format!("call show_case - {AS_BEN_ANEW}"), &json!({ "case": case["case"] }).to_string());
    let shown: Value = serde_json::from_str(&shown.stdout).unwrap();
    assert_eq!((&shown["alarms"], &shown["counts"]["assistance"]), (&json!([]), &json!(1)));
    assert_eq!(shown["timeline"][0]["by"], "ben");
    // Nothing leaves under keys that nobody else knows: it would be refused where it arrives.
    for tag in crate::test_organisation::LANGUAGES {
        let deposit = house.cli(&format!("figures deposit --lang {tag} {AS_BEN_ANEW}"));
        let not_yet = crate::test_organisation::sentence(tag, "refused-hand-over-certificate-awaited");
        assert_eq!((deposit.status, deposit.stderr.lines().last()), (1, Some(not_yet.as_str())), "{deposit:?}");
    }
    assert!(!house.path("place/deposits").exists());
    ask_and_certify(&house, AS_BEN_ANEW);
    house.done(&format!("org accept @ben.certificate --words-file @ana.words {AS_BEN_ANEW}"));
    house.verified(AS_BEN_ANEW);
    let again = house.call("show_case", &json!({ "case": case["case"] }), AS_BEN_ANEW);
    assert_eq!(again["timeline"], shown["timeline"]);
    assert_eq!(organisation(&house, AS_BEN_ANEW)["certificate_awaited"], false);
    let deposit = house.cli(&format!("figures deposit {AS_BEN_ANEW}"));
    let nobody_counts = crate::test_organisation::sentence("en", "refused-deposit-no-key");
    assert_eq!(deposit.stderr.trim_end(), nobody_counts, "his keys are no reason any more");
    assert_eq!(organisation(&house, AS_ANA)["members"].as_array().unwrap().len(), 2);
}

#[test]
fn a_letter_is_written_into_a_folder_beside_what_is_there_and_read_from_it() {
    let house = both();
    let folder = house.path("stick");
    let made = house.call("make_org_request", &json!({ "folder": folder }), AS_BEN_THERE);
    let again = house.call("make_org_request", &json!({ "folder": folder }), AS_BEN_THERE);
    assert!(made["file"].as_str().unwrap().ends_with("ben.request"));
    assert!(again["file"].as_str().unwrap().ends_with("ben-2.request"));
    assert_eq!(made["text"], again["text"], "the same all day");
    let read = house.call("read_org_request", &json!({ "path": made["file"], "text": null }), AS_ANA);
    assert_eq!(read, json!({ "handle": "ben" }), "no words to copy from");
    let words: Vec<&str> =
        made["words"]["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let payload = json!({ "path": made["file"], "roles": ["lead"], "words": words.join(" "), "folder": folder });
    let certified = house.call("certify_request", &payload, AS_ANA);
    assert!(certified["file"].as_str().unwrap().ends_with("ben.certificate"));
    let read = house.call("read_org_certificate", &json!({ "path": certified["file"] }), AS_BEN_THERE);
    assert_eq!(read, json!({ "handle": "ben", "roles": ["lead"] }));
    let heard: Vec<&str> =
        certified["organisation"]["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let payload = json!({ "path": certified["file"], "words": heard.join("") });
    let status = house.call("accept_certificate", &payload, AS_BEN_THERE);
    assert_eq!((&status["joining"], &status["worker"]["roles"]), (&json!(false), &json!(["lead"])));
    assert!(status["worker"]["record"].is_string(), "his own record is made now");
    house.write("none.json", &json!({ "path": house.path("none") }).to_string());
    assert_eq!(house.refused(&format!("call read_org_request @none.json {AS_ANA}")), "letter-unread");
}

#[test]
fn files_are_made_with_a_role_or_to_belong_and_never_both_or_neither() {
    let house = TestOrganisation::new();
    let create = "vault create @place --worker ben --sheets-dir @sheets --passphrase-file @ben.txt --kdf floor";
    assert_eq!(house.cli(create).status, 2);
    assert_eq!(house.cli(&format!("{create} --joining --role lead")).status, 2);
    assert!(!house.path("place").exists() && !house.path("sheets").exists());
    let without = "vault create @place --worker ben --joining --passphrase-file @ben.txt --kdf floor";
    assert_eq!(house.refused(without), "sheets-nowhere");
    house.done(&format!("{create} --joining"));
    assert!(house.path("sheets/sheet-3.txt").exists());
}
