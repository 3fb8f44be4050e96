//! Preview of a file, case by case, as a person reads it: before it is taken in, and as counts afterwards.

use crate::base::error::Result;
use crate::base::ids::{CaseId, RecordId, StrandId};
use crate::context::{RequestContext, instant_text};
use crate::dictionary::keys::{case, consent_record, organisation, person, worker};
use crate::dictionary::{Answer, Dictionary, Value};
use crate::exchange::open_file::Opened;
use crate::ledger::delivery_log::Standing;
use crate::ledger::fold::{RecordState, StrandState};
use crate::ledger::receive::Received;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A field that will stand with two values.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct PreviewConflict {
    pub kind: String,
    pub record: RecordId,
    /// Empty: taken back by one and kept by another.
    pub field: String,
}

/// A yes that was taken back elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct PreviewWithdrawal {
    /// A code of `consent_scope`.
    pub scope: String,
    /// The one organisation it was taken back from, by name; nobody named = everyone.
    pub recipient: Option<String>,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

/// A case of the file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct PreviewCase {
    pub case: CaseId,
    pub code: Option<String>,
    pub alias: Option<String>,
    pub new_here: bool,
    /// Entries of it and of its person that are not here yet.
    #[ts(type = "number")]
    pub entries: u64,
    #[ts(type = "number")]
    pub unchanged: u64,
    pub conflicts: Vec<PreviewConflict>,
    pub withdrawals: Vec<PreviewWithdrawal>,
}

/// An organisation or a worker whose record changes with the file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct PreviewOther {
    /// `organisation` or `worker`, or another root that the cases link to.
    pub kind: String,
    /// The name as it will read.
    pub name: Option<String>,
    pub new_here: bool,
    #[ts(type = "number")]
    pub entries: u64,
}

/// Erasures that a lead of this house has to accept first.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct PreviewWaiting {
    pub code: Option<String>,
    pub alias: Option<String>,
    #[ts(type = "number")]
    pub count: u64,
}

/// Sender of a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct FileFrom {
    pub handle: String,
    /// Always so: a file from elsewhere is refused.
    pub organisation_known: bool,
}

/// Preview of a file. Looking changes nothing.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct FilePreview {
    pub from: FileFrom,
    /// RFC 3339, UTC.
    pub made_at: String,
    #[ts(type = "number")]
    pub number: u64,
    pub standing: Standing,
    pub cases: Vec<PreviewCase>,
    /// Others whose records change: organisations and workers.
    pub others: Vec<PreviewOther>,
    #[ts(type = "number")]
    pub received: u64,
    #[ts(type = "number")]
    pub unchanged: u64,
    #[ts(type = "number")]
    pub conflicts: u64,
    #[ts(type = "number")]
    pub skipped: u64,
    #[ts(type = "number")]
    pub late: u64,
    pub waiting: Vec<PreviewWaiting>,
    /// Entries whose clock stood more than a day ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub ahead: Option<u64>,
    /// Histories in which something before what came is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub gaps: Option<u64>,
    /// Histories that one writer continued in two ways: an alarm.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub forks: Option<u64>,
    /// Words that were held back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub withheld: Option<u64>,
}

/// Counts of what a file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct FileReceived {
    /// Cases that the file is about.
    #[ts(type = "number")]
    pub cases: u64,
    /// Entries taken in.
    #[ts(type = "number")]
    pub received: u64,
    /// Entries that were here.
    #[ts(type = "number")]
    pub unchanged: u64,
    /// Fields that stand with two values since.
    #[ts(type = "number")]
    pub conflicts: u64,
    /// Entries without effect: erasures that wait, and what does not count.
    #[ts(type = "number")]
    pub skipped: u64,
    /// The received of a file that came after a later one.
    #[ts(type = "number")]
    pub late: u64,
}

/// The fields by which records beside a case are named.
const NAMES: [(&str, &str); 2] =
    [(organisation::RECORD.name, organisation::NAME.field), (worker::RECORD.name, worker::HANDLE.field)];

/// Gathers what is told of each strand.
#[derive(Debug, Default)]
pub(crate) struct Preview {
    strands: BTreeMap<StrandId, Piece>,
    received: u64,
    unchanged: u64,
    conflicts: u64,
    skipped: u64,
    ahead: u64,
    gaps: u64,
    forks: u64,
    withheld: u64,
}

/// Facts of a strand, kept for the preview.
#[derive(Debug, Default)]
struct Piece {
    kind: String,
    name: Option<String>,
    code: Option<String>,
    person: Option<RecordId>,
    alias: Option<String>,
    new_here: bool,
    entries: u64,
    unchanged: u64,
    waiting: u64,
    conflicts: Vec<PreviewConflict>,
    withdrawals: Vec<(String, Option<RecordId>, Option<NaiveDate>)>,
}

impl Preview {
    /// Takes note of a strand.
    pub(crate) fn count_received(&mut self, dictionary: &Dictionary, brought: &Received) {
        self.received += brought.received;
        self.unchanged += brought.unchanged;
        self.conflicts += brought.conflicts.len() as u64;
        self.skipped += brought.waiting + brought.not_counted;
        self.ahead += brought.ahead;
        self.gaps += (brought.after.gaps.difference(&brought.before.gaps)).count() as u64;
        self.forks += (brought.after.forks.difference(&brought.before.forks)).count() as u64;
        self.withheld += brought.after.withheld.len().saturating_sub(brought.before.withheld.len()) as u64;
        let mut piece = Piece {
            kind: brought.kind().to_owned(),
            new_here: brought.is_new,
            entries: brought.received,
            unchanged: brought.unchanged,
            waiting: brought.waiting,
            conflicts: brought
                .conflicts
                .iter()
                .map(|(kind, record, field)| PreviewConflict {
                    kind: kind.clone(),
                    record: *record,
                    field: field.clone(),
                })
                .collect(),
            withdrawals: withdrawals(dictionary, &brought.before, &brought.after),
            ..Piece::default()
        };
        let root = |kind: &str| brought.after.records.get(&(kind.to_owned(), brought.strand.root_record_id()));
        if let Some(state) = root(case::RECORD.name) {
            piece.code = shown_code_word(dictionary, case::RECORD.name, case::CODE.field, state);
            piece.person = shown_link_target(dictionary, case::RECORD.name, case::PERSON.field, state);
        }
        if let Some(state) = root(person::RECORD.name) {
            piece.alias = shown_code_word(dictionary, person::RECORD.name, person::NAME_USED.field, state);
        }
        for (kind, field) in NAMES {
            if let Some(state) = root(kind) {
                piece.name = shown_code_word(dictionary, kind, field, state);
            }
        }
        self.strands.insert(brought.strand, piece);
    }

    /// The file as it is shown.
    pub(crate) fn file_preview<H>(
        self,
        context: &RequestContext<'_>,
        opened: &Opened<H>,
        standing: Standing,
    ) -> Result<FilePreview> {
        let some = |count: u64| (count > 0).then_some(count);
        let counts = self.counts_received(opened.cases.len() as u64, standing);
        let (ahead, gaps, forks, withheld) = (some(self.ahead), some(self.gaps), some(self.forks), some(self.withheld));
        let mut shown = opened.cases.clone();
        // Withdrawals of cases that the file does not name are shown like the cases that it does.
        let is_case = |piece: &&Piece| piece.kind == case::RECORD.name;
        let withdrawn =
            self.strands.iter().filter(|(_, piece)| is_case(piece)).map(|(strand, _)| strand.root_record_id());
        shown.extend(withdrawn.filter(|case| !opened.cases.contains(case)).collect::<Vec<_>>());
        let (cases, others, waiting) = self.preview_cases(context, &shown)?;
        Ok(FilePreview {
            from: FileFrom { handle: opened.from.handle.clone(), organisation_known: true },
            made_at: instant_text(opened.made_at.instant()),
            number: opened.file_number(),
            standing,
            cases,
            others,
            received: counts.received,
            unchanged: counts.unchanged,
            conflicts: counts.conflicts,
            skipped: counts.skipped,
            late: counts.late,
            waiting,
            ahead,
            gaps,
            forks,
            withheld,
        })
    }

    /// The file as counts.
    pub(crate) fn counts_received(&self, cases: u64, standing: Standing) -> FileReceived {
        let late = if standing == Standing::Late { self.received } else { 0 };
        let (received, unchanged) = (self.received, self.unchanged);
        FileReceived { cases, received, unchanged, conflicts: self.conflicts, skipped: self.skipped, late }
    }

    /// A line a case; what its person brings stands with the first of the person's cases.
    fn preview_cases(
        mut self,
        context: &RequestContext<'_>,
        cases: &[RecordId],
    ) -> Result<(Vec<PreviewCase>, Vec<PreviewOther>, Vec<PreviewWaiting>)> {
        let (mut rows, mut waiting) = (Vec::new(), Vec::new());
        for id in cases {
            let mut piece = self.strands.remove(&id.as_strand_id()).unwrap_or_default();
            let here = context.find_record(case::RECORD, *id)?;
            let known = |key| here.as_ref().and_then(|here| here.fields.known_value_of(key).cloned());
            let code = piece.code.take().or_else(|| known(case::CODE));
            let person = piece
                .person
                .or_else(|| here.as_ref().and_then(|here| here.fields.known_value_of(case::PERSON).copied()));
            let mut of_person =
                person.and_then(|person| self.strands.remove(&person.as_strand_id())).unwrap_or_default();
            let alias = match (of_person.alias.take(), person) {
                (Some(alias), _) => Some(alias),
                (None, Some(person)) => {
                    let found = context.find_record(person::RECORD, person)?;
                    found.and_then(|found| found.fields.known_value_of(person::NAME_USED).cloned())
                }
                (None, None) => None,
            };
            piece.conflicts.append(&mut of_person.conflicts);
            let mut withdrawn = Vec::new();
            for (scope, recipient, on) in piece.withdrawals {
                withdrawn.push(PreviewWithdrawal {
                    scope,
                    recipient: self.name_of_organisation(context, recipient)?,
                    on,
                });
            }
            let count = piece.waiting + of_person.waiting;
            if count > 0 {
                waiting.push(PreviewWaiting { code: code.clone(), alias: alias.clone(), count });
            }
            rows.push(PreviewCase {
                case: id.as_case_id(),
                code,
                alias,
                new_here: piece.new_here && here.is_none(),
                entries: piece.entries + of_person.entries,
                unchanged: piece.unchanged + of_person.unchanged,
                conflicts: piece.conflicts,
                withdrawals: withdrawn,
            });
        }
        let others: u64 = self.strands.values().map(|piece| piece.waiting).sum();
        if others > 0 {
            waiting.push(PreviewWaiting { code: None, alias: None, count: others });
        }
        let others = self.strands.into_values().filter(|piece| piece.entries > 0).map(|piece| PreviewOther {
            kind: piece.kind,
            name: piece.name.or(piece.alias),
            new_here: piece.new_here,
            entries: piece.entries,
        });
        Ok((rows, others.collect(), waiting))
    }

    fn name_of_organisation(
        &self,
        context: &RequestContext<'_>,
        organisation: Option<RecordId>,
    ) -> Result<Option<String>> {
        let Some(id) = organisation else { return Ok(None) };
        let found = context.find_record(organisation::RECORD, id)?;
        Ok(Some(found.and_then(|found| found.fields.known_value_of(organisation::NAME).cloned()).unwrap_or_default()))
    }
}

/// Rows of consent that are new and take something back.
fn withdrawals(
    dictionary: &Dictionary,
    before: &StrandState,
    after: &StrandState,
) -> Vec<(String, Option<RecordId>, Option<NaiveDate>)> {
    let kind = consent_record::RECORD.name;
    let new = after.records.iter().filter(|(key, _)| key.0 == kind && !before.records.contains_key(*key));
    let withdrawn = new.filter(|(_, state)| {
        shown_code_word(dictionary, kind, consent_record::STATE.field, state).as_deref() == Some("withdrawn")
    });
    withdrawn
        .map(|(_, state)| {
            let scope = shown_code_word(dictionary, kind, consent_record::SCOPE.field, state).unwrap_or_default();
            let recipient = shown_link_target(dictionary, kind, consent_record::RECIPIENT.field, state);
            let on = match shown_answer(dictionary, kind, consent_record::ON.field, state) {
                Some(Value::Day(on)) => Some(on),
                _ => None,
            };
            (scope, recipient, on)
        })
        .collect()
}

fn shown_answer(dictionary: &Dictionary, kind: &str, field: &str, state: &RecordState) -> Option<Value> {
    let described = dictionary.field(kind, field)?;
    Answer::from_cbor_value(described, &state.shown(field)).and_then(Answer::into_known_value)
}

fn shown_code_word(dictionary: &Dictionary, kind: &str, field: &str, state: &RecordState) -> Option<String> {
    match shown_answer(dictionary, kind, field, state)? {
        Value::Text(word) | Value::Code(word) | Value::Note(word) => Some(word),
        _ => None,
    }
}

fn shown_link_target(dictionary: &Dictionary, kind: &str, field: &str, state: &RecordState) -> Option<RecordId> {
    match shown_answer(dictionary, kind, field, state)? {
        Value::Link(id) => Some(id),
        _ => None,
    }
}
