//! Draws histories: mostly honest work of several members who have not seen all of one another's, and among it what a
//! changed program can write, with any certificate.

mod changed_program_acts;

use super::answers::{ORGANISATIONS, SCOPES};
use super::members::Name;
use super::oracle::{FIELDS, Merges, kind_rule};
use super::plan::{Chain, Of, Plan, PlannedEntry, PlannedOp, PlannedRecord, Said, Target};
use crate::base::random::SeededRandom;
use std::collections::BTreeSet;

pub(super) struct Pen {
    random: SeededRandom,
    plan: Plan,
    numbers: u32,
    /// Ops of the entries that the present writer has seen.
    seen: Vec<PlannedOp>,
    by: Name,
    /// Mostly about consent.
    is_about_consent: bool,
}

/// Draws the history of this seed.
pub(super) fn draw_history(seed: u64) -> Plan {
    let mut random = SeededRandom::new(seed);
    let root = if random.random_below(3) == 0 { "person" } else { "case" };
    let some = |random: &mut SeededRandom, among: &[Name], of: u64| -> BTreeSet<Name> {
        among.iter().filter(|_| random.random_below(of) == 0).copied().collect()
    };
    let revoked = some(&mut random, &[Name::Ana, Name::Ben, Name::Clara, Name::Ida], 5);
    let mut elsewhere = some(&mut random, &[Name::Clara, Name::Ida], 4);
    elsewhere.insert(Name::Dora);
    let first = PlannedRecord { kind: root.to_owned(), by: Name::Ana, salt: 1, parent: None };
    let plan = Plan { revoked, elsewhere, records: vec![first], entries: Vec::new() };
    let is_about_consent = root == "case" && random.random_below(2) == 0;
    let mut pen = Pen { random, plan, numbers: 0, seen: Vec::new(), by: Name::Ana, is_about_consent };
    // Of the lengths that are folded in every order few are the longest: six entries have 720 orders.
    let length = match pen.below(200) {
        0..50 => 3,
        50..94 => 4,
        94..100 => 5,
        100 => 6,
        _ => 7 + pen.below(4) as usize,
    };
    pen.write_first();
    while pen.plan.entries.len() < length {
        pen.write_entry();
    }
    pen.plan
}

impl Pen {
    fn below(&mut self, below: u64) -> u64 {
        self.random.random_below(below)
    }

    fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn pick<T: Clone>(&mut self, among: &[T]) -> Option<T> {
        let at = self.below(among.len() as u64) as usize;
        among.get(at).cloned()
    }

    fn op(&mut self, act: &str, op: &str, of: Of, value: Said) -> PlannedOp {
        self.numbers += 1;
        let kind = match of {
            Of::Record(record) | Of::InOtherStrand(record) => self.plan.records[record].kind.clone(),
            Of::Forged(_) => "note".to_owned(),
        };
        PlannedOp {
            number: self.numbers,
            act: act.to_owned(),
            op: op.to_owned(),
            kind,
            of,
            field: String::new(),
            value,
            replaces: Vec::new(),
            withheld: false,
        }
    }

    fn of_strand(&mut self, act: &str, op: &str, value: Said) -> PlannedOp {
        PlannedOp { kind: String::new(), ..self.op(act, op, Of::Record(0), value) }
    }

    fn push(&mut self, stamp: u64, chain: Chain, mut ops: Vec<PlannedOp>) {
        let withholds = self.one_in(8);
        for op in &mut ops {
            op.withheld |= withholds && self.one_in(2);
        }
        self.numbers += 1;
        // Two copies of a vault under one certificate now and then, and a device that claims to be another's.
        let device = if self.one_in(8) { self.below(3) as u8 } else { self.by as u8 + 10 };
        self.plan.entries.push(PlannedEntry { number: self.numbers, by: self.by, device, stamp, chain, ops });
    }

    fn write_first(&mut self) {
        let mut ops = vec![self.op("creates the strand", "create", Of::Record(0), Said::Nothing)];
        let kind = self.plan.records[0].kind.clone();
        for (_, field, merges) in FIELDS.iter().filter(|(of, ..)| *of == kind) {
            if self.one_in(2) {
                ops.push(self.value_op("sets", 0, field, *merges));
            }
        }
        self.push(1_000, Chain::Next, ops);
    }

    fn write_entry(&mut self) {
        let who = [Name::Ana, Name::Ana, Name::Ben, Name::Ben, Name::Clara, Name::Clara, Name::Dora, Name::Ida];
        self.by = match self.below(20) {
            0 => Name::Finn,
            1 => Name::Gus,
            _ => self.pick(&who).unwrap_or(Name::Ben),
        };
        let seen: Vec<PlannedOp> = self
            .plan
            .entries
            .clone()
            .into_iter()
            .filter(|entry| entry.by == self.by || self.random.random_below(4) != 0)
            .flat_map(|entry| entry.ops)
            .collect();
        self.seen = seen;
        let mut ops = Vec::new();
        for _ in 0..1 + self.below(2) {
            let honest = if self.is_about_consent { 15 } else { 11 };
            match self.below(20) {
                at if at < honest => self.honest(&mut ops),
                at if at < honest + 3 => self.lead(&mut ops),
                _ => self.hostile(&mut ops),
            }
        }
        let chain = match self.below(16) {
            0 => Chain::Twin,
            1 => Chain::AfterLost,
            _ => Chain::Next,
        };
        let last = self.plan.entries.last().map_or(1_000, |entry| entry.stamp);
        let stamp = match self.below(8) {
            0 => self.below(2_000),
            1 => 4_000_000_000_000,
            2 => last,
            _ => last.min(100_000) + self.below(100),
        };
        self.push(stamp, chain, ops);
    }

    /// The ops in view, of these words, at this place, that no other in view names.
    fn live(&self, of: Of, field: &str, words: &[&str]) -> Vec<u32> {
        let at_place = |op: &&PlannedOp| op.of == of && op.field == field && words.contains(&op.op.as_str());
        let named: BTreeSet<u32> = self.seen.iter().flat_map(|op| op.replaces.iter().copied()).collect();
        self.seen.iter().filter(at_place).map(|op| op.number).filter(|number| !named.contains(number)).collect()
    }

    fn word_of(&mut self, field: &str, merges: Merges) -> Said {
        let known = |word: &str| Said::Known(word.to_owned());
        match merges {
            Merges::Codes => Said::State("unknown".to_owned()),
            Merges::Plain if field == "code" || field == "note" || field.contains("name") => {
                known(["one", "two", "three"][self.below(3) as usize])
            }
            Merges::Plain => known("said"),
            Merges::Cautious(order) => match self.pick(order) {
                Some(word @ ("unknown" | "declined")) => Said::State(word.to_owned()),
                word => known(word.unwrap_or("unknown")),
            },
        }
    }

    /// A value or an element of a field, as an honest program writes it.
    fn value_op(&mut self, act: &str, record: usize, field: &str, merges: Merges) -> PlannedOp {
        let of = Of::Record(record);
        let code = ["tir", "amh", "ara"][self.below(3) as usize];
        let element = merges == Merges::Codes && !self.one_in(4);
        let mut op = if element && self.one_in(3) {
            let adds: Vec<u32> = self.live(of, field, &["add"]);
            let of_code = |op: &&PlannedOp| op.value == Said::Code(code.to_owned()) && adds.contains(&op.number);
            let held = self.seen.iter().filter(of_code).map(|op| op.number).collect();
            PlannedOp { replaces: held, ..self.op("removes", "remove", of, Said::Code(code.to_owned())) }
        } else if element {
            self.op("adds", "add", of, Said::Code(code.to_owned()))
        } else {
            let value = self.word_of(field, merges);
            let replaces = self.live(of, field, &["set"]);
            PlannedOp { replaces, ..self.op(act, "set", of, value) }
        };
        field.clone_into(&mut op.field);
        op
    }

    /// A record that stands in view, of a kind that is edited.
    fn some_profile(&mut self) -> usize {
        let made: Vec<usize> = (0..self.plan.records.len())
            .filter(|record| kind_rule(&self.plan.records[*record].kind).is_some_and(|(_, once)| !once))
            .collect();
        self.pick(&made).unwrap_or(0)
    }

    fn some_record(&mut self) -> usize {
        self.below(self.plan.records.len() as u64) as usize
    }

    fn honest(&mut self, ops: &mut Vec<PlannedOp>) {
        let is_case = self.plan.records[0].kind == "case";
        let rows: Vec<usize> =
            (1..self.plan.records.len()).filter(|row| self.plan.records[*row].kind == "consent_record").collect();
        match self.below(10) {
            0..=5 if self.is_about_consent => self.consent(ops),
            6..=8 if self.is_about_consent && !rows.is_empty() => {
                let row = self.pick(&rows).unwrap_or(0);
                ops.push(self.void("takes back", row));
            }
            0..=2 if is_case => self.consent(ops),
            0..=4 => {
                let record = self.some_profile();
                let kind = self.plan.records[record].kind.clone();
                let fields: Vec<_> = FIELDS.iter().filter(|(of, ..)| *of == kind).collect();
                if let Some((_, field, merges)) = self.pick(&fields) {
                    ops.push(self.value_op("sets", record, field, *merges));
                }
            }
            5 | 6 => self.part(ops),
            7 | 8 => {
                let record = self.some_record();
                ops.push(self.void("takes back", record));
            }
            _ => {
                let record = self.some_record();
                let replaces = self.live(Of::Record(record), "", &["void", "restore"]);
                ops.push(PlannedOp {
                    replaces,
                    ..self.op("brings back", "restore", Of::Record(record), Said::Nothing)
                });
            }
        }
    }

    /// Takes back knowing all that is in view.
    fn void(&mut self, act: &str, record: usize) -> PlannedOp {
        let of = Of::Record(record);
        let of_it = |op: &&PlannedOp| {
            let is_part = matches!(op.of, Of::Record(part) if self.plan.records[part].parent == Some(record));
            (op.of == of && ["create", "set", "add"].contains(&op.op.as_str())) || (is_part && op.op == "create")
        };
        let seen = self.seen.iter().filter(of_it).map(|op| op.number).collect();
        let mut replaces = self.live(of, "", &["void", "restore"]);
        if self.plan.records[record].kind == "consent_record" {
            replaces.extend(self.live(of, "", &["create"]));
        }
        PlannedOp { replaces, ..self.op(act, "void", of, Said::Seen(seen)) }
    }

    fn new_record(&mut self, kind: &str, parent: usize) -> usize {
        let salt = self.plan.records.len() as u8 + 1;
        self.plan.records.push(PlannedRecord { kind: kind.to_owned(), by: self.by, salt, parent: Some(parent) });
        self.plan.records.len() - 1
    }

    fn part(&mut self, ops: &mut Vec<PlannedOp>) {
        let kinds = if self.plan.records[0].kind == "case" { ["note", "assistance"] } else { ["person_identity"; 2] };
        let kind = kinds[self.below(2) as usize];
        let record = self.new_record(kind, 0);
        ops.push(self.op("creates a part", "create", Of::Record(record), Said::Parent(0)));
        let (_, field, merges) = FIELDS.iter().find(|(of, ..)| *of == kind).copied().unwrap();
        ops.push(self.value_op("sets", record, field, merges));
    }

    /// A row of consent that names what it ends, as far as its writer has seen it.
    fn consent(&mut self, ops: &mut Vec<PlannedOp>) {
        let scope = if self.one_in(6) { SCOPES[1] } else { SCOPES[0] };
        let state = ["given", "given", "given", "withdrawn", "withdrawn", "refused"][self.below(6) as usize];
        let voice = if self.one_in(8) { "guardian" } else { "person" };
        let to = if self.one_in(4) { self.pick(&ORGANISATIONS) } else { None };
        let ends: Vec<u32> = self
            .seen
            .iter()
            .filter(|op| op.kind == "consent_record" && op.op == "create")
            .filter(|op| self.is_about(op, scope, to))
            .map(|op| op.number)
            .collect();
        let ends = if self.one_in(4) { Vec::new() } else { ends };
        let record = self.new_record("consent_record", 0);
        let of = Of::Record(record);
        let act = if state == "given" { "agrees" } else { "says no" };
        ops.push(PlannedOp { replaces: ends, ..self.op(act, "create", of, Said::Parent(0)) });
        let known = |word: &str| Said::Known(word.to_owned());
        let mut fields = vec![("scope", known(scope)), ("state", known(state)), ("given_by", known(voice))];
        fields.extend(to.map(|byte| ("recipient", Said::Organisation(byte))));
        for (field, value) in fields {
            let mut op = self.op("says", "set", of, value);
            field.clone_into(&mut op.field);
            ops.push(op);
        }
    }

    /// Tells whether a row that was made is about this scope and within this recipient.
    fn is_about(&self, create: &PlannedOp, scope: &str, to: Option<u8>) -> bool {
        let says =
            |field: &str| self.seen.iter().find(|op| op.of == create.of && op.field == field).map(|op| &op.value);
        let is_of_scope = says("scope") == Some(&Said::Known(scope.to_owned()));
        is_of_scope
            && (to.is_none()
                || says("recipient").is_none_or(|named| Some(named) == to.map(Said::Organisation).as_ref()))
    }

    fn some_target(&mut self) -> Target {
        match self.below(10) {
            0 => Target::Strand,
            1..6 => self.pick(&self.seen.clone()).map_or(Target::Strand, |op| Target::Op(op.number)),
            _ => Target::Record(self.some_record()),
        }
    }

    /// Acts of a lead, by whoever is at the keyboard.
    fn lead(&mut self, ops: &mut Vec<PlannedOp>) {
        if !self.one_in(4) && !self.by.is_lead() {
            self.by = [Name::Ana, Name::Ana, Name::Dora, Name::Ida][self.below(4) as usize];
        }
        match self.below(10) {
            0..4 => {
                let target = self.some_target();
                let covered: Vec<(u32, Vec<u32>)> = self
                    .seen
                    .iter()
                    .filter(|op| match target {
                        Target::Op(number) => op.number == number,
                        Target::Record(record) => op.of == Of::Record(record),
                        Target::Strand => true,
                    })
                    .map(|op| (op.number, op.replaces.clone()))
                    .collect();
                ops.push(self.of_strand("erases", "erase", Said::Erase(target, covered)));
            }
            4..6 => {
                let target = self.some_target();
                ops.push(self.of_strand("holds", "hold", Said::Hold(target)));
            }
            6 => {
                let holds = self.seen.iter().filter(|op| op.op == "hold").map(|op| op.number).collect();
                ops.push(PlannedOp { replaces: holds, ..self.of_strand("releases", "release", Said::Nothing) });
            }
            _ => self.cut(ops),
        }
    }

    /// A cut after some entry of somebody whose certificate is revoked, or of anybody.
    fn cut(&mut self, ops: &mut Vec<PlannedOp>) {
        let entries: Vec<u32> = self
            .plan
            .entries
            .iter()
            .filter(|entry| self.plan.revoked.contains(&entry.by))
            .filter_map(|entry| entry.ops.first().map(|op| op.number))
            .collect();
        let Some(after) = self.pick(&entries) else { return };
        let op = if self.one_in(4) { "accept" } else { "cut" };
        let value = if self.one_in(8) { Said::AfterWrongNumber(after) } else { Said::After(after) };
        ops.push(self.of_strand("cuts", op, value));
    }
}
