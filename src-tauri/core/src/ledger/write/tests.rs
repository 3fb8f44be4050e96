use super::*;
use crate::base::clock::{Clock as _, FixedClock};
use crate::base::encoding::text_value;
use crate::base::error::Arg;
use crate::base::random::SeededRandom;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{assistance, case, person};
use crate::dictionary::{Answer, Fields, Value};
use crate::ledger::change::NewRecord;
use crate::ledger::entry::OpBody;
use crate::ledger::test_ledger::{House, author};
use crate::ledger::{draft_rows, journal, rows, verify};
use crate::store::StoreKeys;
use chrono::TimeZone as _;
use std::path::Path;
use zeroize::Zeroizing;

static HOUSE: House = House { revoked: Vec::new(), elsewhere: Vec::new() };

/// One house with one store: ana at the keyboard unless another takes over.
struct Desk {
    store: Store,
    author: Author,
    clock: LogicalClock,
    random: SeededRandom,
    case: RecordAddress,
    person: RecordAddress,
}

fn keys() -> StoreKeys {
    StoreKeys { database: Zeroizing::new([7; 32]), salt: [9; 16] }
}

impl Desk {
    fn at(path: &Path) -> Self {
        let mut store = Store::create_store(path, &keys()).unwrap();
        crate::ledger::upgrade::migrate(store.connection_mut(), Dictionary::shipped()).unwrap();
        let author = author("ana");
        let new = |kind: &str, salt: u8| NewRecord::root_record(&author.certificate, kind, [salt; 16]);
        let (new_case, new_person) = (new("case", 3), new("person", 4));
        let (case, person) = (new_case.address(), new_person.address());
        let mut desk =
            Self { store, author, clock: LogicalClock::default(), random: SeededRandom::new(1), case, person };
        let mut fields = Fields::new();
        fields.set(person::NAME_USED, "Selam".to_owned());
        let mut change = Change::lasting("start_case");
        change.create(new_person, fields);
        let mut fields = Fields::new();
        fields.set(case::PERSON, person.record).set(case::CODE, "K7-204".to_owned());
        change.create(new_case, fields);
        desk.ledger().write(change).unwrap();
        desk
    }

    fn ledger(&mut self) -> Ledger<'_> {
        Ledger {
            store: &mut self.store,
            author: &self.author,
            authorities: &HOUSE,
            dictionary: Dictionary::shipped(),
            clock: &mut self.clock,
            now: FixedClock(Utc.timestamp_millis_opt(1_795_000_000_000).unwrap()).current_time(),
            random: &mut self.random,
        }
    }

    fn edit(&mut self, set: impl FnOnce(&mut Fields)) {
        let mut fields = Fields::new();
        set(&mut fields);
        let mut change = Change::new("edit_record");
        change.edit(self.person, "person", fields);
        self.ledger().write(change).unwrap();
    }

    fn assist(&mut self, id: u8) {
        let mut fields = Fields::new();
        fields.set(assistance::KIND, "safe_accommodation".to_owned());
        let mut change = Change::new("record_assistance");
        change.create(self.new_part("assistance", id), fields);
        self.ledger().write(change).unwrap();
    }

    /// A part of the case whose salt is this number again and again.
    fn new_part(&self, kind: &str, salt: u8) -> NewRecord {
        let RecordAddress { strand, record } = self.case;
        NewRecord::part_record(&self.author.certificate, strand, kind, record, [salt; 16])
    }

    fn person(&self) -> rows::StoredRecord {
        rows::find_stored_record(self.store.connection(), Dictionary::shipped(), "person", self.person.record)
            .unwrap()
            .unwrap()
    }

    fn alias(&self) -> Option<String> {
        self.person().fields.known_value_of(person::NAME_USED).cloned()
    }

    /// The ledger of a house in which somebody's certificate was revoked.
    fn cut(&mut self, house: &House) {
        let revoked = house.revoked.iter().map(|name| author(name).certificate).collect();
        let mut ledger = self.ledger();
        ledger.authorities = house;
        ledger.write_cutoffs(&revoked).unwrap();
    }

    fn verified(&self) -> verify::Verified {
        verify::verify_store(&self.store, &HOUSE, Dictionary::shipped()).unwrap()
    }
}

fn with_desk(test: impl FnOnce(&mut Desk, &Path)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cases.db");
    test(&mut Desk::at(&path), &path);
}

fn codes(codes: &[&str]) -> std::collections::BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn what_ana_writes_is_in_rows_entries_and_journal_and_verifies() {
    with_desk(|desk, _| {
        desk.assist(10);
        assert_eq!(desk.alias().as_deref(), Some("Selam"));
        let found = desk.verified();
        assert_eq!((found.entries, found.rows), (3, 3));
        assert!(found.alarms.is_empty(), "{:?}", found.alarms);
        assert_eq!(journal::journal_head(desk.store.connection()).unwrap().count, 3);
    });
}

#[test]
fn a_change_that_changes_nothing_writes_nothing() {
    with_desk(|desk, _| {
        let before = journal::journal_head(desk.store.connection()).unwrap();
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Selam".to_owned());
        });
        assert_eq!(journal::journal_head(desk.store.connection()).unwrap(), before);
    });
}

#[test]
fn codes_are_written_one_by_one_and_none_of_these_is_not_the_same_as_blank() {
    with_desk(|desk, _| {
        desk.edit(|fields| {
            fields.set(person::LANGUAGES, codes(&["tir", "amh"]));
        });
        desk.edit(|fields| {
            fields.set(person::LANGUAGES, codes(&["amh", "ara"]));
        });
        assert_eq!(desk.person().fields.known_value_of(person::LANGUAGES), Some(&codes(&["amh", "ara"])));
        desk.edit(|fields| {
            fields.set(person::LANGUAGES, codes(&[]));
        });
        assert_eq!(desk.person().fields.known_value_of(person::LANGUAGES), Some(&codes(&[])));
        desk.edit(|fields| {
            fields.set_answer(person::LANGUAGES, Answer::Declined);
        });
        assert_eq!(desk.person().fields.answer_by_name("languages"), &Answer::Declined);
        assert!(desk.verified().alarms.is_empty());
    });
}

#[test]
fn undo_takes_back_one_act_at_a_time_and_survives_a_restart() {
    with_desk(|desk, path| {
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela".to_owned()).set(person::LANGUAGES, codes(&["tir"]));
        });
        desk.assist(10);
        assert_eq!(desk.ledger().undo().unwrap().as_deref(), Some("record_assistance"));
        let assisted =
            rows::stored_parts_of(desk.store.connection(), Dictionary::shipped(), "assistance", desk.case.record)
                .unwrap();
        assert!(assisted.iter().all(|record| record.voided));

        let closed =
            std::mem::replace(&mut desk.store, Store::create_store(&path.with_extension("tmp"), &keys()).unwrap());
        closed.close().unwrap();
        desk.store = Store::open_store(path, &keys()).unwrap();
        assert_eq!(desk.ledger().undo().unwrap().as_deref(), Some("edit_record"));
        assert_eq!(desk.alias().as_deref(), Some("Selam"));
        assert_eq!(desk.person().fields.answer_by_name("languages"), &Answer::Blank);
        assert_eq!(desk.ledger().undo().unwrap(), None);
        assert!(desk.verified().alarms.is_empty());
    });
}

#[test]
fn two_edits_of_one_field_are_undone_one_after_the_other() {
    with_desk(|desk, _| {
        for alias in ["Second", "Third"] {
            desk.edit(|fields| {
                fields.set(person::NAME_USED, alias.to_owned());
            });
        }
        desk.ledger().undo().unwrap();
        assert_eq!(desk.alias().as_deref(), Some("Second"));
        desk.ledger().undo().unwrap();
        assert_eq!(desk.alias().as_deref(), Some("Selam"));
    });
}

#[test]
fn ana_cannot_undo_what_ben_has_written_over_and_loses_nothing_by_asking() {
    with_desk(|desk, _| {
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela".to_owned());
        });
        desk.author = author("ben");
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela M".to_owned());
        });
        desk.author = author("ana");
        let refusal = desk.ledger().undo().unwrap_err().as_refusal().unwrap();
        assert_eq!(refusal.code, "undo-written-over");
        assert_eq!(desk.alias().as_deref(), Some("Sela M"));
    });
}

#[test]
fn a_step_that_ben_has_written_over_is_told_once_and_does_not_keep_ana_from_the_one_before() {
    with_desk(|desk, _| {
        let code = |desk: &mut Desk| desk.ledger().undo().unwrap_err().as_refusal().unwrap();
        desk.assist(7);
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela".to_owned());
        });
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela M".to_owned());
        });
        desk.author = author("ben");
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Selma".to_owned());
        });
        desk.author = author("ana");
        let refusal = code(desk);
        assert_eq!(
            (refusal.code.as_str(), refusal.args["act"].clone()),
            ("undo-written-over", Arg::Text("edit_record".to_owned()))
        );
        assert_eq!(
            code(desk).code,
            "undo-written-over",
            "the one before was of the same field: it depends on what stayed"
        );
        assert_eq!(desk.ledger().undo().unwrap().as_deref(), Some("record_assistance"));
        assert_eq!(desk.alias().as_deref(), Some("Selma"), "nobody's words were touched");
        assert_eq!(desk.ledger().undo().unwrap(), None, "what was told is not told again");
        assert!(desk.verified().alarms.is_empty());
    });
}

#[test]
fn a_case_that_ana_began_is_not_taken_back_over_what_ben_has_put_into_it() {
    with_desk(|desk, _| {
        let new = NewRecord::root_record(&desk.author.certificate, "case", [20; 16]);
        let case = new.address();
        let mut fields = Fields::new();
        fields.set(case::PERSON, desk.person.record).set(case::CODE, "K7-999".to_owned());
        let mut change = Change::new("start_case");
        change.create(new, fields);
        desk.ledger().write(change).unwrap();
        desk.case = case;
        desk.author = author("ben");
        desk.assist(21);
        desk.author = author("ana");
        assert_eq!(desk.ledger().undo().unwrap_err().as_refusal().unwrap().code, "undo-written-over");
        let found = rows::find_stored_record(desk.store.connection(), Dictionary::shipped(), "case", case.record)
            .unwrap()
            .unwrap();
        assert!(!found.voided);
    });
    // Where nobody but the worker has done anything in it, it goes, step by step.
    with_desk(|desk, _| {
        let new = NewRecord::root_record(&desk.author.certificate, "case", [20; 16]);
        let case = new.address();
        let mut fields = Fields::new();
        fields.set(case::PERSON, desk.person.record).set(case::CODE, "K7-999".to_owned());
        let mut change = Change::new("start_case");
        change.create(new, fields);
        desk.ledger().write(change).unwrap();
        desk.case = case;
        desk.assist(21);
        assert_eq!(desk.ledger().undo().unwrap().as_deref(), Some("record_assistance"));
        assert_eq!(desk.ledger().undo().unwrap().as_deref(), Some("start_case"));
        let found = rows::find_stored_record(desk.store.connection(), Dictionary::shipped(), "case", case.record)
            .unwrap()
            .unwrap();
        assert!(found.voided);
        assert!(desk.verified().alarms.is_empty());
    });
}

#[test]
fn only_fifty_steps_are_kept_for_each_worker() {
    with_desk(|desk, _| {
        for number in 0..60 {
            desk.edit(|fields| {
                fields.set(person::NAME_USED, format!("Alias {number}"));
            });
        }
        let mut undone = 0;
        while desk.ledger().undo().unwrap().is_some() {
            undone += 1;
        }
        assert_eq!(undone, 50);
        assert_eq!(desk.alias().as_deref(), Some("Alias 9"));
    });
}

#[test]
fn a_row_changed_behind_the_ledgers_back_is_an_alarm() {
    with_desk(|desk, _| {
        desk.store.connection().execute_batch("UPDATE record_person SET name_used = 'Other'").unwrap();
        assert_eq!(desk.verified().alarms, [verify::Alarm::RowDiffers].into());
    });
}

#[test]
fn a_row_that_no_entry_tells_of_is_an_alarm() {
    with_desk(|desk, _| {
        desk.assist(10);
        let connection = desk.store.connection();
        connection
            .execute_batch(
                "CREATE TEMP TABLE made_up AS SELECT * FROM record_person;
                 UPDATE made_up SET id = zeroblob(16), strand = zeroblob(16), name_used = 'Nobody';
                 INSERT INTO record_person SELECT * FROM made_up;",
            )
            .unwrap();
        assert_eq!(desk.verified().alarms, [verify::Alarm::RowDiffers].into());
    });
}

#[test]
fn a_line_of_the_list_that_says_another_thing_than_the_records_is_an_alarm() {
    for behind_our_back in ["UPDATE case_line SET due_on = '2030-01-01'", "DELETE FROM case_line"] {
        with_desk(|desk, _| {
            assert!(desk.verified().alarms.is_empty());
            desk.store.connection().execute_batch(behind_our_back).unwrap();
            assert_eq!(desk.verified().alarms, [verify::Alarm::IndexDiffers].into(), "{behind_our_back}");
        });
    }
}

#[test]
fn an_earlier_store_without_lines_of_the_list_has_them_after_the_next_opening() {
    use crate::ledger::upgrade::upgrade;
    with_desk(|desk, _| {
        desk.assist(10);
        let counted =
            |desk: &Desk, sql: &str| -> u64 { desk.store.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
        let (lines, indexes) =
            ("SELECT count(*) FROM case_line", "SELECT count(*) FROM sqlite_schema WHERE name = 'record_note_last'");
        let before = counted(desk, lines);
        assert!(before > 0);
        desk.store.connection().execute_batch("DROP TABLE case_line; DROP INDEX record_note_last").unwrap();
        upgrade(desk.store.connection_mut(), &HOUSE, Dictionary::shipped()).unwrap();
        assert_eq!((counted(desk, lines), counted(desk, indexes)), (before, 1));
        // And is not made anew each time: what is wrong stays for the verification to tell.
        desk.store.connection().execute_batch("DELETE FROM case_line").unwrap();
        upgrade(desk.store.connection_mut(), &HOUSE, Dictionary::shipped()).unwrap();
        assert_eq!(counted(desk, lines), 0);
        assert_eq!(desk.verified().alarms, [verify::Alarm::IndexDiffers].into());
    });
}

#[test]
fn an_entry_taken_out_or_turned_is_an_alarm() {
    with_desk(|desk, _| {
        desk.assist(10);
        desk.assist(11);
        desk.store.connection().execute_batch("DELETE FROM entry WHERE number = 3").unwrap();
        let alarms = desk.verified().alarms;
        assert!(alarms.contains(&verify::Alarm::JournalDiffers) && alarms.contains(&verify::Alarm::RowDiffers));
    });
    with_desk(|desk, _| {
        desk.store.connection().execute_batch("UPDATE entry SET signature = zeroblob(64) WHERE number = 1").unwrap();
        assert!(desk.verified().alarms.contains(&verify::Alarm::EntryDamaged));
    });
}

#[test]
fn one_old_page_put_back_is_found_although_the_cipher_is_content() {
    with_desk(|desk, path| {
        let fresh = || Store::create_store(&path.with_extension("tmp"), &keys()).unwrap();
        let reopen = |desk: &mut Desk| desk.store = Store::open_store(path, &keys()).unwrap();
        std::mem::replace(&mut desk.store, fresh()).close().unwrap();
        let before = std::fs::read(path).unwrap();
        reopen(desk);
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Sela".to_owned());
        });
        std::fs::remove_file(path.with_extension("tmp")).unwrap();
        std::mem::replace(&mut desk.store, fresh()).close().unwrap();
        let after = std::fs::read(path).unwrap();
        let pages = before.len().min(after.len()) / 4096;
        let mut found = 0;
        for page in 1..pages {
            let range = page * 4096..(page + 1) * 4096;
            if before[range.clone()] == after[range.clone()] {
                continue;
            }
            let mut mixed = after.clone();
            mixed[range.clone()].copy_from_slice(&before[range]);
            let copy = path.with_extension("mixed");
            std::fs::write(&copy, mixed).unwrap();
            let store = Store::open_to_verify(&copy, &keys()).unwrap();
            assert_eq!(store.damaged_pages().unwrap(), 0);
            let told = match verify::verify_store(&store, &HOUSE, Dictionary::shipped()) {
                Ok(found) => !found.alarms.is_empty(),
                Err(_) => true,
            };
            found += usize::from(told);
        }
        assert!(found >= 2, "old pages of rows, entries and journal must be told, {found} were");
        reopen(desk);
    });
}

#[test]
fn a_draft_is_given_back_to_its_author_only() {
    with_desk(|desk, _| {
        let draft = draft_rows::Draft {
            slot: "note".to_owned(),
            strand: Some(desk.case.strand),
            value: "\"She said\"".to_owned(),
            kept_at: Stamp(5),
        };
        draft_rows::keep_draft_row(desk.store.connection(), "ana", &draft).unwrap();
        assert_eq!(draft_rows::read_draft_row(desk.store.connection(), "ana", "note").unwrap(), Some(draft));
        assert_eq!(draft_rows::read_draft_row(desk.store.connection(), "ben", "note").unwrap(), None);
        draft_rows::drop(desk.store.connection(), "ana", "note").unwrap();
        assert!(draft_rows::list_draft_rows(desk.store.connection(), "ana").unwrap().is_empty());
    });
}

#[test]
fn a_name_is_found_as_typed_in_another_script_and_by_sound() {
    with_desk(|desk, _| {
        let count = |desk: &Desk, query: Option<String>| -> i64 {
            desk.store
                .connection()
                .query_row("SELECT count(*) FROM finder WHERE finder MATCH ?1", [query.unwrap()], |row| row.get(0))
                .unwrap()
        };
        assert_eq!(count(desk, search_index::match_expression("sel")), 1);
        assert_eq!(count(desk, search_index::match_expression("k7-2")), 1);
        assert_eq!(count(desk, search_index::match_expression("mar")), 0);
        desk.edit(|fields| {
            fields.set(person::NAME_USED, "Оксана".to_owned());
        });
        assert_eq!(count(desk, search_index::match_expression("oksa")), 1);
        assert_eq!(count(desk, search_index::match_expression("окс")), 1);
        assert_eq!(count(desk, search_index::match_expression("sel")), 0);
        assert_eq!(count(desk, search_index::match_expression("oxa")), 0);
        assert_eq!(count(desk, search_index::query_by_sound("Oxana")), 1);
    });
}

#[test]
fn an_entry_takes_hold_of_everything_or_of_nothing() {
    with_desk(|desk, _| {
        let before = (journal::journal_head(desk.store.connection()).unwrap(), desk.alias());
        let mut fields = Fields::new();
        fields.set(person::NAME_USED, "Sela".to_owned());
        let mut good = Change::new("edit_record");
        good.edit(desk.person, "person", fields);
        let mut bad = Change::new("edit_record");
        bad.edit(RecordAddress::root(RecordId([99; 16])), "person", Fields::new());
        let result = desk.ledger().write_all([Ok(good), Ok(bad)].into_iter(), |_| {});
        assert_eq!(result.unwrap_err().as_refusal().unwrap().code, "record-missing");
        assert_eq!((journal::journal_head(desk.store.connection()).unwrap(), desk.alias()), before);
    });
}

#[test]
fn the_rows_of_new_records_are_what_the_fold_of_their_entries_shows() {
    with_desk(|desk, _| {
        let mut fields = Fields::new();
        fields
            .set(person::NAME_USED, "e\u{301}".to_owned())
            .set(person::LANGUAGES, codes(&["tir", "ara"]))
            .set(person::CITIZENSHIP, codes(&[]))
            .set(person::BIRTH, FuzzyDate::in_whole_year(2001).unwrap())
            .set(person::POSSIBLE_CHILD, false)
            .set_answer(person::GENDER_IDENTITY, Answer::Declined)
            .set_answer(person::SAFE_CONTACT, Answer::Blank);
        let mut change = Change::lasting("test");
        change.create(NewRecord::root_record(&desk.author.certificate, "person", [40; 16]), fields);
        desk.ledger().write(change).unwrap();
        let found = desk.verified();
        assert!(found.alarms.is_empty(), "{:?}", found.alarms);
    });
}

/// A field that a newer program has.
const WEATHER: &str =
    "[[field]]\nname = \"weather\"\ntype = \"text\"\nclass = [\"quasi\"]\npurpose = \"A test asks for it.\"\n";

#[test]
fn what_an_older_program_shelved_is_there_after_the_upgrade_and_an_older_program_opens_nothing_it_would_blank() {
    use crate::dictionary::keys::note;
    use crate::ledger::upgrade::upgrade;
    let newer = crate::dictionary::tests::with_stanza(WEATHER).unwrap();
    with_desk(|desk, _| {
        // ben has the newer program: his note comes from elsewhere, with a field that this one does not know.
        let RecordAddress { strand, record } = desk.case;
        let new = NewRecord::part_record(&author("ben").certificate, strand, "note", record, [30; 16]);
        let at = new.address();
        let op = |op: OpKind, field: &str, value: Cbor| NewOp {
            body: OpBody {
                kind: "note".to_owned(),
                record: at.record,
                field: field.to_owned(),
                op: op.stored_word().to_owned(),
                value,
            },
            replaces: Vec::new(),
            salt: Some([30; 16]),
        };
        let known = |value: &str| Cbor::Array(vec![text_value("known"), text_value(value)]);
        let ops = vec![
            op(OpKind::Create, "", bytes_value(&desk.case.record.0)),
            op(OpKind::Set, note::TEXT.field, known("Well.")),
            op(OpKind::Set, "weather", known("rain")),
        ];
        let stamp = Stamp::from_milliseconds(1_795_000_000_000);
        let place = Place { strand: at.strand, sequence: 0, previous: None, stamp };
        let command = CommandBody::of_command_in("write_note", CommandId([31; 16]), at.strand, 0).unwrap();
        let entry = Entry::sign_new_entry(place, command, ops, &author("ben"), &mut SeededRandom::new(2)).unwrap();
        let connection = desk.store.connection();
        append_entry(connection, &entry).unwrap();
        let held = strands::state_of_strand(connection, at.strand, &HOUSE, Dictionary::shipped()).unwrap();
        assert_eq!(held.shelved, 1);
        rows::write_current_rows(connection, Dictionary::shipped(), at.strand, &held, held.records.keys()).unwrap();
        connection.execute("UPDATE strand SET shelved = 1 WHERE id = ?1", [at.strand.0]).unwrap();
        assert!(desk.verified().alarms.is_empty());

        upgrade(desk.store.connection_mut(), &HOUSE, &newer).unwrap();
        let connection = desk.store.connection();
        let found = rows::find_stored_record(connection, &newer, "note", at.record).unwrap().unwrap();
        assert_eq!(found.fields.answer_by_name("weather"), &Answer::Known(Value::Text("rain".to_owned())));
        assert!(verify::verify_store(&desk.store, &HOUSE, &newer).unwrap().alarms.is_empty());
        let left: u64 = connection.query_row("SELECT sum(shelved) FROM strand", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0);

        let older = upgrade(desk.store.connection_mut(), &HOUSE, Dictionary::shipped()).unwrap_err();
        assert_eq!(older.as_refusal().unwrap().code, "newer-than-program");
        let found = rows::find_stored_record(desk.store.connection(), &newer, "note", at.record).unwrap().unwrap();
        assert_eq!(found.fields.answer_by_name("weather"), &Answer::Known(Value::Text("rain".to_owned())));
    });
}

#[test]
fn what_ana_wrote_until_the_certificate_was_revoked_goes_on_to_count_and_nothing_later_does() {
    with_desk(|desk, _| {
        let one = House { revoked: vec!["ana"], ..House::default() };
        let two = House { revoked: vec!["ana", "ben"], ..House::default() };
        let seen = |desk: &Desk, house: &House| {
            let found = verify::verify_store(&desk.store, house, Dictionary::shipped()).unwrap();
            let state =
                strands::state_of_strand(desk.store.connection(), desk.person.strand, house, Dictionary::shipped())
                    .unwrap();
            let alias = state.records.get(&("person".to_owned(), desk.person.record)).map(|p| p.shown("name_used"));
            (found.alarms, alias)
        };
        let known = |alias: &str| Some(Cbor::Array(vec![text_value("known"), text_value(alias)]));
        // Without a cut the worker's records would be gone, and that would be an alarm.
        assert_eq!(seen(desk, &one), ([verify::Alarm::RowDiffers].into(), None));
        desk.author = author("ben");
        desk.cut(&one);
        assert_eq!(seen(desk, &one), (Default::default(), known("Selam")));
        let links = journal::journal_head(desk.store.connection()).unwrap().count;
        desk.cut(&one);
        assert_eq!(journal::journal_head(desk.store.connection()).unwrap().count, links, "once is enough");

        // Who has the old key writes on: it is shelved.
        let place = next_place(
            desk.store.connection(),
            desk.person.strand,
            &author("ana"),
            Stamp::from_milliseconds(1_795_000_100_000),
        );
        let op = OpBody {
            kind: "person".to_owned(),
            record: desk.person.record,
            field: "name_used".to_owned(),
            op: OpKind::Set.stored_word().to_owned(),
            value: known("Forged").unwrap(),
        };
        let command = CommandBody::of_command_in("edit_record", CommandId([41; 16]), desk.person.strand, 0).unwrap();
        let ops = vec![NewOp { body: op, replaces: Vec::new(), salt: None }];
        let late =
            Entry::sign_new_entry(place.unwrap(), command, ops, &author("ana"), &mut SeededRandom::new(3)).unwrap();
        append_entry(desk.store.connection(), &late).unwrap();
        assert_eq!(seen(desk, &one), (Default::default(), known("Selam")));

        // ben works on, and is revoked too: clara says again what he said of ana, and not what came after it.
        let mut fields = Fields::new();
        fields.set(person::PRONOUN, "she".to_owned());
        let mut change = Change::new("edit_record");
        change.edit(desk.person, "person", fields);
        let mut ledger = desk.ledger();
        ledger.authorities = &one;
        ledger.write(change).unwrap();
        desk.author = author("clara");
        desk.cut(&two);
        assert_eq!(seen(desk, &two), (Default::default(), known("Selam")));
        assert_eq!(desk.person().fields.known_value_of(person::PRONOUN).map(String::as_str), Some("she"));
    });
}
