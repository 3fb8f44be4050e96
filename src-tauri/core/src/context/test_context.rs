//! A desk for tests: ana (caseworker and lead) at the keyboard of a store in a folder that goes with the test.
//!
//! The clock stands at noon of [`TestContext::today`] and moves a second with every request, so that what is written
//! has an order. Everybody in it is invented.

use crate::base::clock::LogicalClock;
use crate::base::error::{Error, Refusal, Result};
use crate::base::ids::{CaseId, OrganisationRecordId, PersonId, RecordId};
use crate::base::random::SeededRandom;
use crate::context::{Memory, RequestContext};
use crate::dates::date_words::DateWords;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{RecordKey, case, organisation, person};
use crate::dictionary::{Dictionary, Fields};
use crate::ledger::rows::StoredRecord;
use crate::ledger::test_ledger::{House, author};
use crate::ledger::{Change, Ledger, RecordAddress, journal, verify};
use crate::request::{OneStore, Request};
use crate::store::{Store, StoreKeys};
use crate::vault::membership::author::Author;
use amparo_words::Library;
use chrono::{NaiveDate, TimeDelta};
use zeroize::Zeroizing;

/// The organisation as one house sees it: everybody is certified, and the others have been let in elsewhere.
fn house_of(name: &str) -> &'static House {
    let elsewhere = ["ana", "ben", "clara", "finn"].into_iter().filter(|other| *other != name).collect();
    Box::leak(Box::new(House { revoked: Vec::new(), elsewhere }))
}

/// A day as `YYYY-MM-DD`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A set of codes.
pub fn codes(codes: &[&str]) -> std::collections::BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// Fields made in place.
pub fn fields(set: impl FnOnce(&mut Fields) -> &mut Fields) -> Fields {
    let mut fields = Fields::new();
    set(&mut fields);
    fields
}

/// The refusal that a request ended in.
pub fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// The words of the languages that ship.
pub fn date_words() -> DateWords {
    DateWords::from_library_words(&Library::open(&[concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales")]))
}

fn memory() -> Memory {
    Memory { date_words: date_words(), ..Memory::default() }
}

/// One house with one store.
pub struct TestContext {
    pub today: NaiveDate,
    pub memory: Memory,
    store: Store,
    author: Author,
    house: &'static House,
    clock: LogicalClock,
    random: SeededRandom,
    seconds: i64,
    _folder: tempfile::TempDir,
}

impl Default for TestContext {
    fn default() -> Self {
        Self::new()
    }
}

impl TestContext {
    /// An empty store, ana at the keyboard, 24 November 2026.
    pub fn new() -> Self {
        Self::of("ana")
    }

    /// An empty store of this worker's own, on a device of its own.
    pub fn of(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = StoreKeys { database: Zeroizing::new([7; 32]), salt: [9; 16] };
        let mut store = Store::create_store(&folder.path().join("cases.db"), &keys).unwrap();
        crate::ledger::upgrade::migrate(store.connection_mut(), Dictionary::shipped()).unwrap();
        Self {
            today: day("2026-11-24"),
            memory: memory(),
            store,
            random: SeededRandom::new(if name == "ana" { 1 } else { u64::from(author(name).device.0[0]) << 8 }),
            author: author(name),
            house: house_of(name),
            clock: LogicalClock::default(),
            seconds: 0,
            _folder: folder,
        }
    }

    /// Another worker sits down: ana (caseworker, lead), ben, clara (caseworkers).
    pub fn sits_down(&mut self, name: &str) {
        self.author = author(name);
        self.memory = memory();
    }

    /// The desk as a request sees it.
    pub fn open(&mut self) -> RequestContext<'_> {
        self.seconds += 1;
        let noon = self.today.and_hms_opt(12, 0, 0).unwrap().and_utc();
        RequestContext {
            ledger: Ledger {
                store: &mut self.store,
                author: &self.author,
                authorities: self.house,
                dictionary: Dictionary::shipped(),
                clock: &mut self.clock,
                now: noon + TimeDelta::seconds(self.seconds),
                random: &mut self.random,
            },
            today: self.today,
            memory: &mut self.memory,
            store_context: None,
        }
    }

    /// Runs a request, without the table's role check and events.
    pub fn run<R: Request<Scope = OneStore>>(&mut self, request: R) -> Result<R::Reply> {
        request.handle_request(&mut self.open())
    }

    /// Runs a request that must succeed.
    pub fn ask<R: Request<Scope = OneStore>>(&mut self, request: R) -> R::Reply {
        self.run(request).unwrap()
    }

    /// Makes a root record.
    pub fn root(&mut self, kind: RecordKey, fields: Fields) -> RecordId {
        let mut context = self.open();
        let new = context.draw_root(kind);
        let (record, mut change) = (new.record_id(), Change::lasting("test"));
        change.create(new, fields);
        context.write_change(change, None).unwrap();
        record
    }

    /// Makes a part of a root record, naming the records of its kind that it ends.
    pub fn part_ending(
        &mut self,
        kind: RecordKey,
        root: impl Into<RecordId>,
        ends: &[RecordId],
        fields: Fields,
    ) -> RecordId {
        let root = root.into();
        let mut context = self.open();
        let new = context.draw_part(root.as_strand_id(), kind.name, root);
        let (record, mut change) = (new.record_id(), Change::lasting("test"));
        change.create_ending(new, ends.to_vec(), fields);
        context.write_change(change, None).unwrap();
        record
    }

    /// Makes a part of a root record.
    pub fn part(&mut self, kind: RecordKey, root: impl Into<RecordId>, fields: Fields) -> RecordId {
        self.part_ending(kind, root, &[], fields)
    }

    /// Puts answers into a record.
    pub fn edit(&mut self, kind: RecordKey, id: impl Into<RecordId>, fields: Fields) {
        let id = id.into();
        let at = RecordAddress::part(self.find(kind, id).strand, id);
        let mut change = Change::new("test");
        change.edit(at, kind.name, fields);
        self.open().write_change(change, None).unwrap();
    }

    /// Takes a record back.
    pub fn void(&mut self, kind: RecordKey, id: impl Into<RecordId>) {
        let id = id.into();
        let at = RecordAddress::part(self.find(kind, id).strand, id);
        let mut change = Change::lasting("test");
        change.void(at, kind.name);
        self.open().write_change(change, None).unwrap();
    }

    /// A record as its row has it.
    pub fn find(&mut self, kind: RecordKey, id: impl Into<RecordId>) -> StoredRecord {
        self.open().find_record(kind, id).unwrap().unwrap()
    }

    /// A case of an invented person: called `alias`, born on a day (`2001-05-02`) or of an age nobody knows.
    pub fn case_of(&mut self, alias: &str, born: Option<&str>) -> (CaseId, PersonId) {
        let person = self.root(
            person::RECORD,
            fields(|person| {
                person
                    .set(person::NAME_USED, alias.to_owned())
                    .set_value_or_leave(person::BIRTH, born.map(|born| FuzzyDate::on_known_day(day(born))))
            }),
        );
        let case = self.root(
            case::RECORD,
            fields(|case| {
                case.set(case::PERSON, person)
                    .set(case::CODE, format!("K7-{}", alias.len()))
                    .set(case::STATUS, "active".to_owned())
            }),
        );
        (case.as_case_id(), person.as_person_id())
    }

    /// An organisation that said today whether it shares with immigration: `yes`, `no`, `not_known`, or nothing at all.
    pub fn organisation(&mut self, name: &str, org_type: &str, shares: Option<&str>) -> OrganisationRecordId {
        let today = self.today;
        self.root(
            organisation::RECORD,
            fields(|organisation| {
                organisation
                    .set(organisation::NAME, name.to_owned())
                    .set(organisation::ORG_TYPE, org_type.to_owned())
                    .set_value_or_leave(organisation::SHARES_WITH_IMMIGRATION, shares.map(str::to_owned))
                    .set_value_or_leave(organisation::ANSWERED_ON, shares.map(|_| today))
            }),
        )
        .as_organisation_id()
    }

    /// The events of the journal, oldest first.
    pub fn events(&self) -> Vec<journal::Event> {
        let mut events = journal::newest_events(self.store.connection(), u64::from(u32::MAX)).unwrap();
        events.sort_by_key(|event| event.at);
        events
    }

    /// Entries, rows and journal agree.
    pub fn verifies(&self) -> bool {
        verify::verify_store(&self.store, self.house, Dictionary::shipped()).unwrap().alarms.is_empty()
    }
}
