//! The promises, stated once more: read from the planned history, with code of its own that shares nothing with the fold.
//!
//! Everything here asks one question at a time of all ops, as slowly as it likes. It knows the kinds and fields that the
//! simulation writes by a table of its own.

use super::build::Built;
use super::members::Name;
use super::plan::{Of, Plan, PlannedOp, PlannedRecord, Said, Target};
use crate::base::ids::OpId;
use std::collections::BTreeSet;

/// How the values of a field merge.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Merges {
    Plain,
    Codes,
    /// Words from the most protective to the least.
    Cautious(&'static [&'static str]),
}

const CONTACT: Merges =
    Merges::Cautious(&["no_contact", "unknown", "declined", "in_person", "trusted_person", "text_first", "any_time"]);
const RISK: Merges = Merges::Cautious(&["high", "medium", "unknown", "declined", "low", "none"]);

/// Kinds: the kind that each is part of, and whether it is written once.
pub(super) const KINDS: [(&str, &str, bool); 6] = [
    ("person", "", false),
    ("case", "", false),
    ("person_identity", "person", false),
    ("assistance", "case", false),
    ("note", "case", true),
    ("consent_record", "case", true),
];

pub(super) const FIELDS: [(&str, &str, Merges); 13] = [
    ("person", "name_used", Merges::Plain),
    ("person", "languages", Merges::Codes),
    ("person", "safe_contact", CONTACT),
    ("person_identity", "given_name", Merges::Plain),
    ("case", "code", Merges::Plain),
    ("case", "needs", Merges::Codes),
    ("case", "risk_level", RISK),
    ("assistance", "note", Merges::Plain),
    ("note", "text", Merges::Plain),
    ("consent_record", "scope", Merges::Plain),
    ("consent_record", "state", Merges::Plain),
    ("consent_record", "given_by", Merges::Plain),
    ("consent_record", "recipient", Merges::Plain),
];

pub(super) fn kind_rule(kind: &str) -> Option<(&'static str, bool)> {
    KINDS.iter().find(|(name, ..)| *name == kind).map(|(_, parent, once)| (*parent, *once))
}

pub(super) fn merges(kind: &str, field: &str) -> Option<Merges> {
    FIELDS.iter().find(|(of, name, _)| *of == kind && *name == field).map(|(.., merges)| *merges)
}

/// One op as the oracle sees it.
pub(super) struct Act<'p> {
    pub(super) id: OpId,
    pub(super) entry: usize,
    pub(super) by: Name,
    pub(super) stamp: u64,
    pub(super) op: &'p PlannedOp,
    pub(super) names: BTreeSet<OpId>,
    pub(super) counts: bool,
}

impl Act<'_> {
    pub(super) fn is(&self, word: &str) -> bool {
        !self.op.withheld && self.op.op == word
    }

    fn is_of_strand(&self) -> bool {
        !self.op.withheld && ["erase", "hold", "release", "accept", "cut"].contains(&self.op.op.as_str())
    }

    /// Tells whether it names the kind, the record and the field that another names.
    pub(super) fn stands_where(&self, other: &Self) -> bool {
        (&self.op.kind, self.op.of, &self.op.field) == (&other.op.kind, other.op.of, &other.op.field)
    }

    fn is_known(&self) -> bool {
        let merges = merges(&self.op.kind, &self.op.field);
        !self.op.withheld
            && match self.op.op.as_str() {
                "set" => merges.is_some_and(|merges| fits(merges, &self.op.kind, &self.op.field, &self.op.value)),
                "add" | "remove" => merges == Some(Merges::Codes) && matches!(self.op.value, Said::Code(_)),
                "create" | "void" | "restore" => kind_rule(&self.op.kind).is_some(),
                _ => self.is_of_strand(),
            }
    }
}

fn fits(merges: Merges, kind: &str, field: &str, said: &Said) -> bool {
    let is_link = (kind, field) == ("consent_record", "recipient");
    match said {
        Said::State(_) => true,
        Said::Known(_) => !is_link && merges != Merges::Codes,
        Said::Organisation(_) => is_link,
        _ => false,
    }
}

/// A promise that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Broken {
    pub promise: &'static str,
    pub detail: String,
}

pub(super) fn broken(promise: &'static str, detail: impl Into<String>) -> Broken {
    Broken { promise, detail: detail.into() }
}

pub(super) type Holds = Result<(), Broken>;

pub(super) fn expect(holds: bool, promise: &'static str, detail: impl Fn() -> String) -> Holds {
    if holds { Ok(()) } else { Err(broken(promise, detail())) }
}

/// A history with what the oracle found out of it.
pub(super) struct Oracle<'p> {
    pub(super) plan: &'p Plan,
    pub(super) built: &'p Built,
    pub(super) acts: Vec<Act<'p>>,
    /// Entries that a cut names, and among them those that a lead of this house named.
    named: [BTreeSet<usize>; 2],
}

impl<'p> Oracle<'p> {
    pub(super) fn read(plan: &'p Plan, built: &'p Built) -> Self {
        let acts = plan.ops().map(|(place, entry, op)| {
            let names = op.replaces.iter().filter_map(|number| named_before(built, place, *number)).collect();
            Act { id: built.ops[&op.number], entry: place, by: entry.by, stamp: entry.stamp, op, names, counts: false }
        });
        let mut oracle = Self { plan, built, acts: acts.collect(), named: Default::default() };
        oracle.named = [oracle.named_entries(false), oracle.named_entries(true)];
        for place in 0..oracle.acts.len() {
            oracle.acts[place].counts = oracle.counts(&oracle.acts[place]);
        }
        oracle
    }

    fn is_revoked(&self, name: Name) -> bool {
        self.plan.revoked.contains(&name)
    }

    /// Entries that count by a cut although their certificate is revoked.
    fn named_entries(&self, by_leads_of_house: bool) -> BTreeSet<usize> {
        let mut named = BTreeSet::new();
        loop {
            let before = named.len();
            for act in self.acts.iter().filter(|act| act.is("cut") || act.is("accept")) {
                let stands = !self.is_revoked(act.by) || named.contains(&act.entry);
                let is_lead_here = act.by.is_lead() && !self.plan.elsewhere.contains(&act.by);
                let Said::After(number) = act.op.value else { continue };
                if stands && self.may_write(act) && (is_lead_here || !by_leads_of_house) {
                    let mut next = self.built.entry_of_op(number).filter(|entry| *entry < act.entry);
                    while let Some(entry) = next {
                        named.insert(entry);
                        next = self.entry_before(entry);
                    }
                }
            }
            if named.len() == before {
                return named;
            }
        }
    }

    fn entry_before(&self, entry: usize) -> Option<usize> {
        let header = &self.built.entries[entry].header;
        self.built.entries.iter().position(|other| {
            Some(other.hash) == header.previous
                && (other.header.certificate, other.header.device) == (header.certificate, header.device)
                && other.header.sequence + 1 == header.sequence
        })
    }

    fn may_write(&self, act: &Act<'_>) -> bool {
        let needs_lead = ["erase", "hold", "release", "accept"].iter().any(|word| act.is(word));
        if needs_lead { act.by.is_lead() } else { act.by.works_on_cases() }
    }

    fn counts(&self, act: &Act<'_>) -> bool {
        self.may_write(act) && (!self.is_revoked(act.by) || self.named[0].contains(&act.entry))
    }

    /// Tells whether an entry counts at all: its certificate is living, or a cut names it.
    pub(super) fn stands(&self, entry: usize) -> bool {
        !self.is_revoked(self.plan.entries[entry].by) || self.named[0].contains(&entry)
    }

    /// Acts that count and are of this sort.
    pub(super) fn counting(&self, word: &'static str) -> impl Iterator<Item = &Act<'p>> {
        self.acts.iter().filter(move |act| act.counts && act.is(word))
    }

    /// Erasures, holds and releases that have effect in this house.
    pub(super) fn of_house(&self, word: &'static str) -> impl Iterator<Item = &Act<'p>> {
        self.counting(word).filter(|act| self.has_effect_here(act))
    }

    fn has_effect_here(&self, act: &Act<'_>) -> bool {
        !self.plan.elsewhere.contains(&act.by) && (!self.is_revoked(act.by) || self.named[1].contains(&act.entry))
    }

    /// The record and those that it is part of.
    fn line_of(&self, of: Of) -> Vec<usize> {
        let mut line = Vec::new();
        let mut next = if let Of::Record(record) = of { Some(record) } else { None };
        while let Some(record) = next {
            line.push(record);
            let is_made = self.acts.iter().any(|act| act.counts && self.gives_own_id_anywhere(act) == Some(record));
            next = self.plan.records[record].parent.filter(|_| is_made);
        }
        line
    }

    /// The record that this op makes, where it gives its own id and hangs where it may.
    pub(super) fn gives_own_id(&self, act: &Act<'_>) -> Option<usize> {
        let Of::Record(place) = act.op.of else { return None };
        let PlannedRecord { kind, by, parent, .. } = &self.plan.records[place];
        let (belongs_to, _) = kind_rule(&act.op.kind)?;
        let hangs = match (&act.op.value, parent) {
            (Said::Nothing, None) => place == 0 && belongs_to.is_empty(),
            (Said::Parent(named), Some(parent)) => named == parent && self.plan.records[*parent].kind == belongs_to,
            _ => false,
        };
        (act.is("create") && act.op.kind == *kind && act.by == *by && hangs).then_some(place)
    }

    /// Tells whether it gives its own id and names a parent of a kind that cannot be its parent.
    pub(super) fn hangs_where_it_cannot(&self, act: &Act<'_>) -> Option<usize> {
        let Of::Record(place) = act.op.of else { return None };
        let PlannedRecord { kind, by, parent, .. } = &self.plan.records[place];
        let (belongs_to, _) = kind_rule(&act.op.kind).filter(|(belongs_to, _)| !belongs_to.is_empty())?;
        let Said::Parent(named) = act.op.value else { return None };
        let is_own = act.op.kind == *kind && act.by == *by && *parent == Some(named);
        (is_own && self.plan.records[named].kind != belongs_to).then_some(named)
    }

    /// The record whose id this create gives, whatever kind its parent is of: the id comes from the parent all the same.
    fn gives_own_id_anywhere(&self, act: &Act<'_>) -> Option<usize> {
        let Of::Record(record) = act.op.of else { return None };
        let hangs_elsewhere = act.is("create") && self.hangs_where_it_cannot(act).is_some();
        self.gives_own_id(act).or(Some(record).filter(|_| hangs_elsewhere))
    }

    fn target_covers(&self, target: Target, act: &Act<'_>, with_creates: bool) -> bool {
        let mut line = if act.op.withheld { Vec::new() } else { self.line_of(act.op.of) };
        if let (true, Said::Parent(parent)) = (act.is("create"), &act.op.value) {
            line.extend(self.line_of(Of::Record(*parent)));
        }
        match target {
            Target::Strand => true,
            Target::Record(record) => line.contains(&record),
            Target::Op(number) => {
                let id = self.built.ops.get(&number);
                let makes =
                    |made: &Act<'_>| self.gives_own_id_anywhere(made).is_some_and(|record| line.contains(&record));
                id == Some(&act.id)
                    || (with_creates && self.acts.iter().any(|made| made.counts && id == Some(&made.id) && makes(made)))
            }
        }
    }

    fn is_held(&self, act: &Act<'_>) -> bool {
        let is_released = |hold: &Act<'_>| self.of_house("release").any(|release| release.names.contains(&hold.id));
        self.of_house("hold").any(|hold| {
            let Said::Hold(target) = hold.op.value else { return false };
            self.target_of(hold, target).is_some_and(|target| self.target_covers(target, act, false))
                && !is_released(hold)
        })
    }

    /// A target that was there to be named.
    fn target_of(&self, by: &Act<'_>, target: Target) -> Option<Target> {
        match target {
            Target::Op(number) => named_before(self.built, by.entry, number).map(|_| target),
            Target::Record(_) | Target::Strand => Some(target),
        }
    }

    /// Tells whether a lead of this house has erased what this op says, here or in the twin of its entry.
    pub(super) fn is_erased(&self, act: &Act<'_>) -> bool {
        self.acts.iter().filter(|twin| twin.counts && twin.id == act.id).any(|twin| self.is_erased_itself(twin))
    }

    fn is_erased_itself(&self, act: &Act<'_>) -> bool {
        let is_covered = self.of_house("erase").any(|erase| {
            let Said::Erase(target, listed) = &erase.op.value else { return false };
            let is_listed = listed.iter().any(|(op, _)| named_before(self.built, erase.entry, *op) == Some(act.id));
            let target = self.target_of(erase, *target);
            target.is_some_and(|target| self.target_covers(target, act, true)) || (act.op.withheld && is_listed)
        });
        is_covered && !act.is_of_strand() && !self.is_held(act)
    }

    /// The ops that an erased one goes on keeping out.
    fn keeps_out(&self, act: &Act<'_>) -> BTreeSet<OpId> {
        let mut kept = BTreeSet::new();
        for erase in self.of_house("erase") {
            let Said::Erase(_, listed) = &erase.op.value else { continue };
            for (op, ids) in listed {
                if named_before(self.built, erase.entry, *op) == Some(act.id) {
                    kept.extend(ids.iter().filter_map(|id| named_before(self.built, erase.entry, *id)));
                }
            }
        }
        kept.intersection(&act.names).copied().collect()
    }

    pub(super) fn is_readable(&self, act: &Act<'_>) -> bool {
        act.is_known() && !self.is_erased(act)
    }

    /// The creates that make this record.
    pub(super) fn creates_of(&self, record: usize) -> Vec<&Act<'p>> {
        let makes = |act: &&Act<'p>| self.gives_own_id(act) == Some(record) && self.is_readable(act);
        self.acts.iter().filter(|act| act.counts).filter(makes).collect()
    }

    pub(super) fn exists(&self, record: usize) -> bool {
        let parent = self.plan.records[record].parent;
        !self.creates_of(record).is_empty() && parent.is_none_or(|parent| self.exists(parent))
    }

    /// Tells whether an act that counts takes the place of this one.
    fn is_replaced(&self, act: &Act<'_>) -> bool {
        let is_fact = kind_rule(&act.op.kind).is_none_or(|(_, once)| once);
        let is_cautious = matches!(merges(&act.op.kind, &act.op.field), Some(Merges::Cautious(_)));
        let is_presence = |act: &Act<'_>| act.is("void") || act.is("restore");
        let is_element = |act: &Act<'_>| act.is("add") || act.is("remove");
        self.acts.iter().filter(|by| by.counts && by.names.contains(&act.id)).any(|by| {
            if self.is_erased(by) || by.op.withheld {
                return self.keeps_out(by).contains(&act.id) && (!is_fact || is_presence(act));
            }
            let same_place = by.stands_where(act);
            if !self.is_readable(by) {
                return same_place && act.is("set") && !is_cautious && !is_fact;
            }
            let same_sort = (act.is("set") && by.is("set") && !is_fact)
                || (is_element(act) && is_element(by) && act.op.value == by.op.value && !is_fact)
                || (is_presence(act) && is_presence(by) && (act.op.kind != "consent_record" || by.is("void")));
            same_place && same_sort
        })
    }

    /// The acts of this sort on a record that nobody replaced.
    pub(super) fn live(&self, record: usize, word: &'static str) -> Vec<&Act<'p>> {
        let kind = &self.plan.records[record].kind;
        let is_fact = kind_rule(kind).is_some_and(|(_, once)| once);
        let made_in: BTreeSet<usize> = self.creates_of(record).iter().map(|act| act.entry).collect();
        let is_value = ["set", "add", "remove"].contains(&word);
        self.counting(word)
            .filter(|act| act.op.of == Of::Record(record) && act.op.kind == *kind && self.is_readable(act))
            .filter(|act| !is_value || !is_fact || made_in.contains(&act.entry))
            .filter(|act| !self.is_replaced(act))
            .collect()
    }

    /// Ops that nobody can read here and that name what was said of a field, so that they hang over it.
    pub(super) fn clouds_over(&self, record: usize, field: &str) -> BTreeSet<OpId> {
        let stands = |value: &&Act<'_>| {
            value.op.of == Of::Record(record)
                && value.op.kind == self.plan.records[record].kind
                && value.op.field == field
                && value.counts
                && !value.op.withheld
                && !self.is_erased(value)
        };
        self.acts.iter().filter(stands).flat_map(|value| self.clouds_over_value(value)).collect()
    }

    fn clouds_over_value(&self, value: &Act<'_>) -> BTreeSet<OpId> {
        let hangs = |over: &&Act<'_>| over.counts && over.names.contains(&value.id) && !self.is_readable(over);
        let is_answered = |over: &&Act<'_>| {
            let answers = |by: &&Act<'_>| {
                by.counts
                    && by.is("set")
                    && self.is_readable(by)
                    && by.stands_where(value)
                    && by.names.contains(&over.id)
            };
            self.acts.iter().any(|by| answers(&by))
        };
        self.acts.iter().filter(hangs).filter(|over| !is_answered(over)).map(|over| over.id).collect()
    }
}

/// The id of an op that stood already when this entry was written.
fn named_before(built: &Built, entry: usize, number: u32) -> Option<OpId> {
    built.entry_of_op(number).filter(|place| *place < entry).and_then(|_| built.ops.get(&number).copied())
}
