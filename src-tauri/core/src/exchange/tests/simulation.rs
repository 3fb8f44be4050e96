//! Ten thousand random histories of three devices: clocks that are days apart, files that are lost, come twice or out of
//! order, edits at the same time, voids, consent given and withdrawn. When everything has arrived there is one state
//! everywhere, every value that lost is listed or named by who replaced it, and no withdrawal is gone.
//!
//! The histories are played on entries and the fold; some of them once more on real stores with real files.
//! `AMPARO_SEED=n` begins at another seed; a seed that fails is printed and becomes a test of its own name.

use super::*;
use crate::base::clock::{LogicalClock, Stamp};
use crate::base::encoding::{Value, bytes_value, text_value};
use crate::base::ids::{OpId, PersonId};
use crate::base::random::SeededRandom;
use crate::consent::WithdrawConsent;
use crate::ledger::entry::{Entry, NewOp, OpBody, OpKind, derive_part_id};
use crate::ledger::fold::{FieldRule, KindRule, RecordState, Rules, StrandState, fold_entries};
use crate::ledger::test_ledger::{PERSON, Pen, STRAND, create, known, op};
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use std::collections::{BTreeMap, BTreeSet};

const HISTORIES: u64 = 10_000;
/// Histories played on real stores with real files.
const ON_STORES: u64 = 24;

const NAMES: [&str; 3] = ["ana", "ben", "clara"];
const CONTACTS: [&str; 3] = ["none", "ask", "free"];
const CONSENT: &str = "consent";

/// The certificates of the three, looked up without making their keys anew.
struct Three(BTreeMap<Hash, Authority>);

impl Three {
    fn new() -> Self {
        let table = Table::default();
        let all = NAMES.map(|name| author(name).certificate);
        Self(all.into_iter().map(|named| (named, table.find_authority(&named).unwrap())).collect())
    }
}

impl Authorities for Three {
    fn find_authority(&self, certificate: &Hash) -> Option<Authority> {
        self.0.get(certificate).cloned()
    }
}

/// A person with a plain field, codes and a cautious field, and rows of consent.
struct Small(Vec<String>);

impl Rules for Small {
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>> {
        match (kind, field) {
            ("person", "alias") | (CONSENT, "state") => Some(FieldRule { cautious: None, has_elements: false }),
            ("person", "languages") => Some(FieldRule { cautious: None, has_elements: true }),
            ("person", "contact") => Some(FieldRule { cautious: Some(&self.0), has_elements: false }),
            _ => None,
        }
    }
    fn rule_for_kind(&self, kind: &str) -> Option<KindRule<'_>> {
        match kind {
            "person" => Some(KindRule { belongs_to: None, is_fact: false, can_restore: true }),
            CONSENT => Some(KindRule { belongs_to: Some("person"), is_fact: true, can_restore: false }),
            _ => None,
        }
    }
    fn takes_value(&self, _: &str, _: &str, value: &Value) -> bool {
        value.as_array().is_some()
    }
}

/// Parts that all histories share.
struct World {
    three: Three,
    rules: Small,
}

impl World {
    fn new() -> Self {
        Self { three: Three::new(), rules: Small(CONTACTS.map(str::to_owned).to_vec()) }
    }

    fn fold(&self, entries: &[Entry]) -> StrandState {
        fold_entries(*STRAND, entries, &self.three, &self.rules)
    }
}

/// One device: what it holds, what it has sent to whom, how far its clock is off.
struct Device {
    pen: Pen,
    clock: LogicalClock,
    off: TimeDelta,
    holds: Vec<Entry>,
    has: BTreeSet<Hash>,
    sent: [BTreeSet<Hash>; 3],
}

impl Device {
    fn take(&mut self, entries: &[Entry], now: DateTime<Utc>) {
        for entry in entries {
            if self.has.insert(entry.hash) {
                self.clock.observe_stamp(entry.header.stamp, now + self.off);
                self.holds.push(entry.clone());
            }
        }
    }
}

/// A file on its way.
struct Carried {
    to: usize,
    entries: Vec<Entry>,
}

fn person(state: &StrandState) -> Option<&RecordState> {
    state.records.get(&("person".to_owned(), *PERSON))
}

fn consent_row(by: &Hash, salt: [u8; 16], state: &str, ends: &[OpId]) -> Vec<NewOp> {
    let id = derive_part_id(*STRAND, by, CONSENT, *PERSON, &salt);
    let body = |op: OpKind, field: &str, value: Value| OpBody {
        kind: CONSENT.to_owned(),
        record: id,
        field: field.to_owned(),
        op: op.stored_word().to_owned(),
        value,
    };
    vec![
        NewOp { body: body(OpKind::Create, "", bytes_value(&PERSON.0)), replaces: ends.to_vec(), salt: Some(salt) },
        NewOp { body: body(OpKind::Set, "state", known(state)), replaces: Vec::new(), salt: None },
    ]
}

/// Draws what this worker does next to what is in view; nothing where there is nothing to do it to.
fn act(state: &StrandState, by: &Hash, random: &mut SeededRandom) -> Option<Vec<NewOp>> {
    let record = person(state)?;
    let live = |field: &str| record.fields.get(field).map(|held| held.live_ops()).unwrap_or_default();
    let ops = |lives: &[crate::ledger::fold::LiveValue]| lives.iter().map(|live| live.op).collect::<Vec<_>>();
    let language = ["tir", "amh", "ara"][random.random_below(3) as usize];
    Some(match random.random_below(9) {
        0 | 1 => vec![op(OpKind::Set, "alias", known(&format!("alias {}", random.random_below(1000))), &live("alias"))],
        2 | 3 => vec![op(OpKind::Set, "contact", known(CONTACTS[random.random_below(3) as usize]), &live("contact"))],
        4 => vec![op(OpKind::Add, "languages", text_value(language), &[])],
        5 => {
            let held = record.fields.get("languages").and_then(|held| held.elements.get(language));
            vec![op(OpKind::Remove, "languages", text_value(language), &ops(held?))]
        }
        6 => {
            let (kind, answers) = match record.is_voided() {
                true => (OpKind::Restore, &record.voids),
                false => (OpKind::Void, &record.restores),
            };
            let parts = state.records.values().filter(|part| part.parent == Some(*PERSON)).map(|part| part.created);
            let seen: BTreeSet<OpId> = record.seen_ops().chain(parts).collect();
            let seen = Value::Array(seen.iter().map(|op| bytes_value(&op.0)).collect());
            vec![op(kind, "", if kind == OpKind::Void { seen } else { Value::Null }, &ops(answers))]
        }
        seven_or_eight => {
            let word = if seven_or_eight == 7 { "given" } else { "withdrawn" };
            let ends: Vec<OpId> = rows_in_force(state).map(|row| row.created).collect();
            consent_row(by, crate::base::random::draw_random_bytes(random), word, &ends)
        }
    })
}

/// The rows of consent that nobody ended.
fn rows_in_force(state: &StrandState) -> impl Iterator<Item = &RecordState> {
    state.records.iter().filter(|((kind, _), row)| kind == CONSENT && row.ended.is_empty()).map(|(_, row)| row)
}

/// Plays one history; the devices when everything has arrived everywhere.
fn play(world: &World, seed: u64) -> Vec<Device> {
    let mut random = SeededRandom::new(seed);
    let mut now = Utc.timestamp_millis_opt(1_795_000_000_000).unwrap();
    let mut devices: Vec<Device> = NAMES
        .iter()
        .map(|name| Device {
            pen: Pen::of(name),
            clock: LogicalClock::default(),
            // Up to four days ahead or behind: beyond a day others do not follow.
            off: TimeDelta::minutes(random.random_below(4 * 2 * 24 * 60) as i64 - 4 * 24 * 60),
            holds: Vec::new(),
            has: BTreeSet::new(),
            sent: Default::default(),
        })
        .collect();
    let first = devices[0].pen.write_at(Stamp::from_milliseconds(1_794_000_000_000), vec![create()]);
    devices.iter_mut().for_each(|device| device.take(std::slice::from_ref(&first), now));
    let mut on_the_way: Vec<Carried> = Vec::new();
    for _ in 0..5 + random.random_below(9) {
        now += TimeDelta::seconds(random.random_below(7200) as i64);
        let who = random.random_below(3) as usize;
        match random.random_below(10) {
            0..6 => write(world, &mut devices[who], now, &mut random),
            6..8 => {
                send(&mut devices[who], (who + 1 + random.random_below(2) as usize) % 3, &mut on_the_way, &mut random)
            }
            _ => arrive(&mut devices, &mut on_the_way, now, &mut random),
        }
    }
    while !on_the_way.is_empty() {
        arrive(&mut devices, &mut on_the_way, now, &mut random);
    }
    // What was lost is asked for: everything, whole, from everyone, round by round.
    for _ in 0..2 {
        for from in 0..3 {
            let whole = devices[from].holds.clone();
            for to in (0..3).filter(|to| *to != from) {
                devices[to].take(&whole, now);
            }
        }
    }
    devices
}

fn write(world: &World, device: &mut Device, now: DateTime<Utc>, random: &mut SeededRandom) {
    let state = world.fold(&device.holds);
    if let Some(ops) = act(&state, &device.pen.author.certificate, random) {
        let stamp = device.clock.next(now + device.off);
        let entry = device.pen.write_at(stamp, ops);
        device.has.insert(entry.hash);
        device.holds.push(entry);
    }
}

/// A file with what was not sent yet, as the sender believes; one in five is lost, one in five comes twice.
fn send(device: &mut Device, to: usize, on_the_way: &mut Vec<Carried>, random: &mut SeededRandom) {
    let new = device.holds.iter().filter(|entry| !device.sent[to].contains(&entry.hash));
    let mut entries: Vec<Entry> = new.cloned().collect();
    device.sent[to].extend(entries.iter().map(|entry| entry.hash));
    let fate = random.random_below(5);
    if entries.len() > 1 && random.random_below(2) == 0 {
        entries.reverse();
    }
    if fate == 1 {
        on_the_way.push(Carried { to, entries: entries.clone() });
    }
    if fate != 0 {
        on_the_way.push(Carried { to, entries });
    }
}

/// Any of the files that are on their way arrives, whichever was sent first.
fn arrive(devices: &mut [Device], on_the_way: &mut Vec<Carried>, now: DateTime<Utc>, random: &mut SeededRandom) {
    if on_the_way.is_empty() {
        return;
    }
    let file = on_the_way.swap_remove(random.random_below(on_the_way.len() as u64) as usize);
    devices[file.to].take(&file.entries, now);
}

/// Everything that must hold of a history, said without the fold where that can be.
fn check(world: &World, seed: u64) {
    let devices = play(world, seed);
    let all = &devices[0].holds;
    let state = world.fold(all);
    for device in &devices[1..] {
        assert_eq!(world.fold(&device.holds), state, "seed {seed}: two states");
    }
    if seed.is_multiple_of(8) {
        let twice = [all.as_slice(), all.as_slice()].concat();
        assert_eq!(world.fold(&twice), state, "seed {seed}: twice is not once");
        for entry in all {
            let key = world.three.find_authority(&entry.header.certificate).unwrap().key;
            assert!(entry.is_signed_by(&key), "seed {seed}");
        }
    }
    let Some(record) = person(&state) else { panic!("seed {seed}: the person is gone") };
    nothing_is_lost(all, record, seed);
    shown_is_what_it_should_be(world, record, seed);
    no_withdrawal_is_gone(all, &state, seed);
}

/// Every value stands beside others or is named by an op that takes its place, and never both.
fn nothing_is_lost(all: &[Entry], record: &RecordState, seed: u64) {
    let live: BTreeSet<OpId> = record
        .fields
        .values()
        .flat_map(|held| held.values.iter().chain(held.elements.values().flatten()))
        .chain(&record.voids)
        .chain(&record.restores)
        .map(|live| live.op)
        .collect();
    let named: BTreeSet<OpId> =
        all.iter().flat_map(|entry| &entry.header.ops).flat_map(|head| head.replaces.iter().copied()).collect();
    for (id, _, slot) in all.iter().flat_map(Entry::ops) {
        let body = slot.open().unwrap();
        let is_value = !matches!(body.op_kind(), Some(OpKind::Create | OpKind::Remove));
        if body.kind == "person" && is_value {
            assert!(live.contains(&id) != named.contains(&id), "seed {seed}: {id} is lost or stands twice");
        }
    }
}

fn shown_is_what_it_should_be(world: &World, record: &RecordState, seed: u64) {
    for (field, held) in record.fields.iter().filter(|(_, held)| held.elements.is_empty()) {
        let values: BTreeSet<String> = held.values.iter().map(|live| format!("{:?}", live.value)).collect();
        let is_listed = record.unsettled().contains(&field.as_str());
        assert_eq!(is_listed, values.len() > 1, "seed {seed}: {field} with {} values", values.len());
        let careful = |live: &crate::ledger::fold::LiveValue| {
            let order = world.rules.rule_for_field("person", field).and_then(|rule| rule.cautious).unwrap_or_default();
            order.iter().position(|word| known(word) == live.value)
        };
        // The most protective; of equals, and of a plain field, the latest.
        let expected =
            held.values.iter().min_by(|a, b| careful(a).cmp(&careful(b)).then((b.stamp, b.op).cmp(&(a.stamp, a.op))));
        assert_eq!(expected.map(|live| live.op), held.values.first().map(|live| live.op), "seed {seed}: {field}");
    }
    let both = !record.voids.is_empty() && !(record.restores.is_empty() && record.unseen.is_empty());
    assert_eq!(record.unsettled().contains(&""), both, "seed {seed}");
    assert!(!(both && record.is_voided()), "seed {seed}: where both happened it shows");
}

/// A withdrawal is in force unless a row names it; and who named it knew of it.
fn no_withdrawal_is_gone(all: &[Entry], state: &StrandState, seed: u64) {
    let mut enders: BTreeMap<OpId, BTreeSet<OpId>> = BTreeMap::new();
    let mut withdrawals = Vec::new();
    for entry in all {
        for (id, head, slot) in entry.ops() {
            let body = slot.open().unwrap();
            if body.kind != CONSENT {
                continue;
            }
            if body.op_kind() == Some(OpKind::Create) {
                for target in &head.replaces {
                    enders.entry(*target).or_default().insert(id);
                }
            } else if body.value == known("withdrawn") {
                withdrawals.push(body.record);
            }
        }
    }
    for id in withdrawals {
        let row = &state.records[&(CONSENT.to_owned(), id)];
        let by: BTreeSet<OpId> = row.ended.iter().map(|ended| ended.op).collect();
        assert_eq!(by, enders.get(&row.created).cloned().unwrap_or_default(), "seed {seed}: a withdrawal");
        assert_eq!(row.shown("state"), known("withdrawn"), "seed {seed}");
    }
}

#[test]
fn ten_thousand_histories_end_in_one_state_with_every_loser_listed_and_no_withdrawal_gone() {
    let begin: u64 = std::env::var("AMPARO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    eprintln!("seeds {begin} to {}", begin + HISTORIES - 1);
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                let world = World::new();
                (begin..begin + HISTORIES).filter(|seed| seed % threads == thread).for_each(|seed| check(&world, seed));
            });
        }
    });
}

#[test]
fn the_histories_hold_what_they_should_conflicts_withdrawals_and_files_out_of_order() {
    let world = World::new();
    let (mut unsettled, mut withdrawn, mut both, mut ahead) = (0, 0, 0, 0);
    for seed in 0..300 {
        let devices = play(&world, seed);
        let state = world.fold(&devices[0].holds);
        let record = person(&state).unwrap();
        unsettled += usize::from(!record.unsettled().is_empty());
        both += usize::from(record.unsettled().contains(&""));
        withdrawn += usize::from(rows_in_force(&state).any(|row| row.shown("state") == known("withdrawn")));
        ahead += usize::from(devices.iter().any(|device| device.off.num_hours() > 24));
    }
    assert!(unsettled > 30 && withdrawn > 30 && both > 0 && ahead > 100, "{unsettled} {withdrawn} {both} {ahead}");
}

/// Three real stores, real files: what the sender believes was sent, what was lost, what comes twice.
#[test]
fn histories_on_real_stores_with_real_files_end_in_one_state() {
    let begin: u64 = std::env::var("AMPARO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    eprintln!("seeds {begin} to {}", begin + ON_STORES - 1);
    for seed in begin..begin + ON_STORES {
        play_on_stores(seed);
    }
}

fn play_on_stores(seed: u64) {
    let mut random = SeededRandom::new(seed);
    let mut desks: Vec<TestContext> = NAMES.iter().map(|name| TestContext::of(name)).collect();
    let (case, person) = agreed_case(&mut desks[0], "Selam");
    let mut files: Vec<(usize, Vec<u8>)> = Vec::new();
    for to in 1..3 {
        let file = hand_over(&mut desks[0], NAMES[to], &[case], false);
        receive(&mut desks[to], NAMES[to], &file);
    }
    for _ in 0..10 {
        let who = random.random_below(3) as usize;
        // Everybody may see the case go on; whether it may leave is asked of the one store that hands over.
        let to = (who + 1 + random.random_below(2) as usize) % 3;
        match random.random_below(6) {
            0..4 => work(&mut desks[who], case, person, &mut random),
            4 => {
                if !chosen(&mut desks[who], NAMES[to], &[case], false).going().next().is_none() {
                    let file = hand_over(&mut desks[who], NAMES[to], &[case], false);
                    if random.random_below(4) != 0 {
                        files.push((to, file));
                    }
                }
            }
            _ => {
                if let Some((to, file)) = files.get(random.random_below(files.len() as u64) as usize).cloned() {
                    // Kept: it may come again.
                    receive(&mut desks[to], NAMES[to], &file);
                }
            }
        }
    }
    for (to, file) in files.iter().rev() {
        receive(&mut desks[*to], NAMES[*to], file);
    }
    for context in &mut desks {
        agree(context, case, State::Given);
    }
    for _ in 0..2 {
        for from in 0..3 {
            for to in (0..3).filter(|to| *to != from) {
                let file = hand_over(&mut desks[from], NAMES[to], &[case], true);
                receive(&mut desks[to], NAMES[to], &file);
            }
        }
    }
    let [ana, ben, clara] = desks.as_mut_slice() else { panic!() };
    agree_on(ana, ben, case, person);
    agree_on(ben, clara, case, person);
}

fn work(context: &mut TestContext, case: CaseId, person: PersonId, random: &mut SeededRandom) {
    match random.random_below(5) {
        0 => {
            let name = format!("Selam {}", random.random_below(100));
            context.edit(person::RECORD, person, fields(|fields| fields.set(person::NAME_USED, name)));
        }
        1 => {
            let contact = ["no_contact", "any_time", "in_person"][random.random_below(3) as usize];
            context.edit(person::RECORD, person, fields(|fields| fields.set(person::SAFE_CONTACT, contact.to_owned())));
        }
        2 => {
            let help = assist(context, case);
            if random.random_below(2) == 0 {
                context.void(assistance::RECORD, help);
            }
        }
        3 => context.edit(case::RECORD, case, fields(|fields| fields.set(case::RISK_LEVEL, "high".to_owned()))),
        _ => {
            agree(context, case, State::Given);
            if random.random_below(3) == 0 {
                context.ask(WithdrawConsent {
                    case,
                    scope: "case_management".to_owned(),
                    recipient: None,
                    given_by: "person".to_owned(),
                    reason: None,
                });
            }
        }
    }
}
