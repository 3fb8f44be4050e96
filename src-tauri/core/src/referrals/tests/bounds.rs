//! Bounds: what a preview allows is never more than consent and the recipient's class allow: said again here, in other words, and
//! drawn ten thousand times.

use super::*;
use crate::base::random::{Random, SeededRandom};
use crate::consent::{Consents, Grant, Recipient};
use crate::dictionary::{Dictionary, Kind, Scope};
use crate::ledger::rows::StoredRecord;
use crate::referrals::shareable_lines as file;

const DRAWS: usize = 10_000;
const SEED: u64 = 2_026;

struct Dice(SeededRandom);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill_random(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(sides).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn code(&mut self, list: &str) -> String {
        let codes = &Dictionary::shipped().list(list).unwrap().codes;
        self.pick(codes).name.clone()
    }
}

/// Records with a drawn answer in every field that a dictionary's value can be made for.
fn drawn_records(dice: &mut Dice) -> Vec<StoredRecord> {
    let kinds = [
        "person",
        "person_identity",
        "child_profile",
        "guardian",
        "case",
        "trafficking_experience",
        "assistance",
        "note",
        "best_interests",
    ];
    let mut records = Vec::new();
    for (number, kind) in kinds.into_iter().enumerate() {
        let record = Dictionary::shipped().record(kind).unwrap();
        let mut drawn = crate::dictionary::Fields::new();
        for field in &record.fields {
            if dice.below(3) == 0 {
                continue;
            }
            let list = field.list.as_deref();
            let value = match field.kind {
                Kind::Code => Value::Code(dice.code(list.unwrap())),
                Kind::Place => Value::Place(dice.code(list.unwrap_or("country"))),
                Kind::Codes => Value::Codes((0..=dice.below(3)).map(|_| dice.code(list.unwrap())).collect()),
                Kind::Text => Value::Text("a line".to_owned()),
                Kind::Note => Value::Note("a note".to_owned()),
                Kind::Day => Value::Day(day("2026-11-02")),
                Kind::Integer => Value::Integer(2),
                Kind::YesNo => Value::YesNo(dice.below(2) == 0),
                Kind::FuzzyDate | Kind::Decimal | Kind::Money | Kind::Link | Kind::Rows => continue,
            };
            drawn.put_answer_by_name(&field.name, Answer::Known(value));
        }
        let id = RecordId([u8::try_from(number + 100).unwrap(); 16]);
        records.push(StoredRecord {
            kind: kind.to_owned(),
            id,
            parent: None,
            strand: id.as_strand_id(),
            created: crate::base::clock::Stamp(1),
            by: [0; 32],
            voided: false,
            fields: drawn,
        });
    }
    records
}

/// The scopes that must be granted for this field, straight from the stanzas; `None` = it never leaves.
fn scopes_of(field: &crate::dictionary::Field, value: &Value, services: &BTreeSet<String>) -> Option<BTreeSet<String>> {
    let dictionary = Dictionary::shipped();
    let of = |list: &str, code: &str| dictionary.list(list).unwrap().code_by_name(code).unwrap().scope.clone();
    match field.scope.as_ref()? {
        Scope::Named(scope) => Some([scope.clone()].into()),
        Scope::ByCode => value.codes_in_value().map(|code| of(field.list.as_deref().unwrap(), code)).collect(),
        Scope::ByService => services.iter().map(|service| of("service_type", service)).collect(),
    }
}

#[test]
fn what_a_preview_allows_is_within_consent_and_class() {
    let mut dice = Dice(SeededRandom::new(SEED));
    let mut story = Story::new();
    let dictionary = Dictionary::shipped();
    let scopes: Vec<String> = dictionary.list("consent_scope").unwrap().codes.iter().map(|c| c.name.clone()).collect();
    let types: Vec<String> = dictionary.list("org_type").unwrap().codes.iter().map(|c| c.name.clone()).collect();
    let (mut grants, mut left) = (0, 0);
    for draw in 0..DRAWS {
        let given: BTreeSet<String> = scopes.iter().filter(|_| dice.below(6) != 0).cloned().collect();
        let org_type = dice.pick(&types).clone();
        let shares =
            *dice.pick(&[Some("no"), Some("no"), Some("no"), Some("no"), Some("not_known"), Some("yes"), None]);
        let answered_on =
            *dice.pick(&[Some("2026-11-24"), Some("2026-01-24"), Some("2026-01-24"), Some("2025-11-23"), None]);
        let services: BTreeSet<String> = (0..=dice.below(2)).map(|_| dice.code("service_type")).collect();
        let recipient =
            Recipient::from_drawn_parts(story.clinic.as_record_id(), &[&org_type], shares, answered_on.map(day));
        let consents = Consents::granting_scopes(story.case.as_record_id(), &given);
        let weighed = Grant::weigh_referral(&consents, dictionary, recipient, &services, day("2026-11-24"));
        let needed: BTreeSet<String> = services
            .iter()
            .map(|s| dictionary.list("service_type").unwrap().code_by_name(s).unwrap().scope.clone().unwrap())
            .collect();
        let open = org_type != "immigration"
            && shares == Some("no")
            && matches!(answered_on, Some("2026-11-24" | "2026-01-24"))
            && needed.is_subset(&given);
        assert_eq!(weighed.is_ok(), open, "seed {SEED}, draw {draw}: {org_type} {shares:?} {answered_on:?} {needed:?}");
        let Ok(grant) = weighed else { continue };
        let records = drawn_records(&mut dice);
        let everything: BTreeSet<String> = records
            .iter()
            .flat_map(|stored| stored.fields.iter().map(|(field, _)| format!("{}/{}/{field}", stored.kind, stored.id)))
            .collect();
        grants += 1;
        for line in file::lines_under_grant(&grant, &story.context.open(), &records, Some(&everything)) {
            let stored = records.iter().find(|stored| stored.id == line.record).unwrap();
            let field = dictionary.field(&line.kind, &line.field).unwrap();
            let value = stored.fields.answer_by_name(&line.field).known_value().unwrap();
            let consented = scopes_of(field, value, &services).is_some_and(|scopes| scopes.is_subset(&given));
            let never = field.never_to.contains(&org_type)
                || field.list.as_deref().and_then(|list| dictionary.list(list)).is_some_and(|list| {
                    value
                        .codes_in_value()
                        .any(|code| list.code_by_name(code).is_some_and(|code| code.never_to.contains(&org_type)))
                });
            assert!(!line.allowed || (consented && !never), "seed {SEED}, draw {draw}: {}", line.name_of_line());
            assert!(!line.ticked || line.allowed);
            assert!(line.allowed || line.value == Answer::Blank);
            left += usize::from(line.allowed);
        }
        for line in file::lines_under_grant(&grant, &story.context.open(), &records, None) {
            assert!(!line.ticked || line.kind == "person", "seed {SEED}, draw {draw}: the least is about the person");
            assert!(!line.ticked || dictionary.field(&line.kind, &line.field).unwrap().kind != Kind::Note);
        }
    }
    // The draws reach both sides of the border.
    assert!(grants > DRAWS / 20 && left > DRAWS, "{grants} grants, {left} lines");
}
