//! The promises, each compared with what the fold says.

use super::oracle::{Act, FIELDS, Holds, Merges, Oracle, broken, expect, kind_rule};
use super::plan::{Of, Said};
use crate::base::encoding::{Hash, Value, text_value};
use crate::base::ids::{DeviceId, OpId, RecordId};
use crate::ledger::fold::{FieldState, LiveValue, RecordState, StrandState};
use std::collections::{BTreeMap, BTreeSet};

const OWN_IDS: &str = "a record is made by whoever its id comes from, and by nobody else";
const NOTHING_GONE: &str =
    "nothing is gone without an act that counts: replaced by its like, or erased by a lead of this house";
const NOTHING_UNSEEN: &str = "what two people wrote stands and is listed until somebody settles it";
const PROTECTED: &str = "a cautious value never reads as less than the most protective that stands or cannot be read";
const TOLD: &str = "what is missing, doubled, forked or does not count is told";

/// Compares the state with each promise; the first that is broken.
pub(super) fn keeps_promises(oracle: &Oracle<'_>, state: &StrandState) -> Holds {
    records_are_their_makers(oracle, state)?;
    for record in (0..oracle.plan.records.len()).filter(|record| oracle.exists(*record)) {
        let key = (oracle.plan.records[record].kind.clone(), oracle.built.records[record]);
        let found = state.records.get(&key).ok_or_else(|| broken(NOTHING_GONE, format!("record {record}")))?;
        values_stand(oracle, record, found)?;
        presence_stands(oracle, record, found)?;
    }
    what_is_odd_is_told(oracle, state)
}

fn records_are_their_makers(oracle: &Oracle<'_>, state: &StrandState) -> Holds {
    let expected: BTreeSet<(&str, RecordId)> = (0..oracle.plan.records.len())
        .filter(|record| oracle.exists(*record))
        .map(|record| (oracle.plan.records[record].kind.as_str(), oracle.built.records[record]))
        .collect();
    let found: BTreeSet<(&str, RecordId)> = state.records.keys().map(|(kind, id)| (kind.as_str(), *id)).collect();
    let forged = found.difference(&expected).next();
    expect(forged.is_none(), OWN_IDS, || format!("{forged:?}"))?;
    let gone = expected.difference(&found).next();
    expect(gone.is_none(), NOTHING_GONE, || format!("{gone:?}"))?;
    for record in (0..oracle.plan.records.len()).filter(|record| oracle.exists(*record)) {
        let planned = &oracle.plan.records[record];
        let state = &state.records[&(planned.kind.clone(), oracle.built.records[record])];
        let creates = oracle.creates_of(record);
        let first = creates.iter().min_by_key(|act| (act.stamp, act.id)).map(|act| act.id);
        expect(first == Some(state.created), OWN_IDS, || format!("record {record}: made by {}", state.created))?;
        let parent = planned.parent.map(|parent| oracle.built.records[parent]);
        expect(parent == state.parent, OWN_IDS, || format!("record {record}: part of {:?}", state.parent))?;
    }
    Ok(())
}

fn ids(acts: &[&Act<'_>]) -> BTreeSet<OpId> {
    acts.iter().map(|act| act.id).collect()
}

fn ids_of<'l>(live: impl IntoIterator<Item = &'l LiveValue>) -> BTreeSet<OpId> {
    live.into_iter().map(|live| live.op).collect()
}

fn values_stand(oracle: &Oracle<'_>, record: usize, found: &RecordState) -> Holds {
    let kind = &oracle.plan.records[record].kind;
    let known: BTreeSet<&str> = FIELDS.iter().filter(|(of, ..)| of == kind).map(|(_, field, _)| *field).collect();
    let stranger = found.fields.keys().find(|field| !known.contains(field.as_str()));
    expect(stranger.is_none(), OWN_IDS, || format!("record {record}: a field {stranger:?}"))?;
    let (sets, adds) = (oracle.live(record, "set"), oracle.live(record, "add"));
    for (_, field, merges) in FIELDS.iter().filter(|(of, ..)| of == kind) {
        let empty = FieldState::default();
        let held = found.fields.get(*field).unwrap_or(&empty);
        let values: Vec<&Act<'_>> = sets.iter().filter(|act| act.op.field == *field).copied().collect();
        let here = || format!("record {record}, {field}: {:?} and {:?}", ids(&values), ids_of(&held.values));
        expect(ids(&values) == ids_of(&held.values), NOTHING_GONE, here)?;
        let mut elements: BTreeMap<&str, BTreeSet<OpId>> = BTreeMap::new();
        for act in adds.iter().filter(|act| act.op.field == *field) {
            let Said::Code(code) = &act.op.value else { continue };
            elements.entry(code).or_default().insert(act.id);
        }
        let found_elements: BTreeMap<&str, BTreeSet<OpId>> =
            held.elements.iter().map(|(code, live)| (code.as_str(), ids_of(live))).collect();
        expect(elements == found_elements, NOTHING_GONE, || format!("{elements:?} and {found_elements:?}"))?;
        let distinct: BTreeSet<String> = values.iter().map(|act| format!("{:?}", act.op.value)).collect();
        let is_listed = found.unsettled().contains(field);
        expect(is_listed == (distinct.len() > 1), NOTHING_UNSEEN, || format!("record {record}, {field}"))?;
        if elements.is_empty() && !values.is_empty() {
            shows_what_it_should(*merges, &values, held, !oracle.clouds_over(record, field).is_empty())?;
        }
    }
    Ok(())
}

fn shows_what_it_should(merges: Merges, values: &[&Act<'_>], held: &FieldState, is_clouded: bool) -> Holds {
    let word = |act: &Act<'_>| match &act.op.value {
        Said::Known(word) | Said::State(word) => word.clone(),
        _ => String::new(),
    };
    let latest = |act: &&&Act<'_>| (act.stamp, act.id);
    let shown = held.shown();
    let Merges::Cautious(order) = merges else {
        let latest = values.iter().max_by_key(latest).map(|act| act.id);
        return expect(latest == held.values.first().map(|live| live.op), NOTHING_UNSEEN, || {
            "not the latest".to_owned()
        });
    };
    let place = |word: &str| order.iter().position(|known| *known == word).unwrap_or(order.len());
    let strongest = values.iter().map(|act| place(&word(act))).min().unwrap_or(order.len());
    let expected = if is_clouded { 0 } else { strongest };
    let read = match shown.as_array().map(Vec::as_slice) {
        Some([Value::Text(state)]) => place(state),
        Some([_, Value::Text(code)]) => place(code),
        _ => usize::MAX,
    };
    expect(read == expected, PROTECTED, || format!("{shown:?} where {expected} of {order:?} stands"))?;
    let is_asked = !is_clouded || shown == Value::Array(vec![text_value("known"), text_value(order[0])]);
    expect(is_asked, PROTECTED, || format!("{shown:?}"))
}

/// Taken back, brought back, and what whoever took it back had not seen.
fn presence_stands(oracle: &Oracle<'_>, record: usize, found: &RecordState) -> Holds {
    let is_consent = oracle.plan.records[record].kind == "consent_record";
    let voids = oracle.live(record, "void");
    let restores = if is_consent { Vec::new() } else { oracle.live(record, "restore") };
    expect(ids(&voids) == ids_of(&found.voids), NOTHING_GONE, || format!("record {record}: void {:?}", ids(&voids)))?;
    expect(ids(&restores) == ids_of(&found.restores), NOTHING_GONE, || format!("record {record}: restore"))?;
    let seen: BTreeSet<OpId> = voids.iter().flat_map(|act| seen_by(oracle, act)).collect();
    let parts = (0..oracle.plan.records.len())
        .filter(|part| oracle.plan.records[*part].parent == Some(record) && oracle.exists(*part))
        .flat_map(|part| oracle.creates_of(part).into_iter().min_by_key(|act| (act.stamp, act.id)));
    let written = oracle.live(record, "set").into_iter().chain(oracle.live(record, "add")).chain(parts);
    let unseen = written.map(|act| act.id).any(|id| !seen.contains(&id));
    // What is said in a row of consent stands in its own entry: nobody writes beside whoever takes it back.
    let is_voided = !voids.is_empty() && (is_consent || (restores.is_empty() && !unseen));
    let here = || format!("record {record}: taken back {is_voided}, and {} is shown", found.is_voided());
    expect(is_voided == found.is_voided(), NOTHING_UNSEEN, here)?;
    let is_listed = found.unsettled().contains(&"");
    expect(is_listed == (!voids.is_empty() && !is_voided), NOTHING_UNSEEN, || format!("record {record}: void beside"))
}

fn seen_by(oracle: &Oracle<'_>, void: &Act<'_>) -> Vec<OpId> {
    let Said::Seen(numbers) = &void.op.value else { return Vec::new() };
    let before = |number: &&u32| oracle.built.entry_of_op(**number).is_some_and(|place| place < void.entry);
    numbers.iter().filter(before).filter_map(|number| oracle.built.ops.get(number).copied()).collect()
}

fn what_is_odd_is_told(oracle: &Oracle<'_>, state: &StrandState) -> Holds {
    let all = |told: &mut dyn Iterator<Item = &Act<'_>>| told.map(|act| act.id).collect::<BTreeSet<OpId>>();
    let withheld = all(&mut oracle.acts.iter().filter(|act| act.counts && act.op.withheld && !oracle.is_erased(act)));
    let found: BTreeSet<OpId> = state.withheld.iter().copied().collect();
    expect(withheld == found, TOLD, || format!("withheld {withheld:?} and {found:?}"))?;
    let words = ["erase", "hold", "release"];
    let here: BTreeSet<OpId> = words.iter().flat_map(|word| oracle.of_house(word)).map(|act| act.id).collect();
    let asked = all(&mut words.iter().flat_map(|word| oracle.counting(word)).filter(|act| !here.contains(&act.id)));
    let found: BTreeSet<OpId> = state.asked_for.iter().copied().collect();
    expect(asked == found, TOLD, || format!("asked for {asked:?} and {found:?}"))?;
    let out: BTreeSet<Hash> = oracle
        .built
        .entries
        .iter()
        .enumerate()
        .filter(|(place, _)| !oracle.stands(*place) || oracle.acts.iter().any(|act| act.entry == *place && !act.counts))
        .map(|(_, entry)| entry.hash)
        .collect();
    let found: BTreeSet<Hash> = state.not_counted.iter().copied().collect();
    expect(out == found, TOLD, || "entries that do not count".to_owned())?;
    let mut numbers: BTreeMap<(DeviceId, Hash, u64), BTreeSet<Hash>> = BTreeMap::new();
    for entry in &oracle.built.entries {
        let key = (entry.header.device, entry.header.certificate, entry.header.sequence);
        numbers.entry(key).or_default().insert(entry.hash);
    }
    let forks: BTreeSet<(DeviceId, Hash)> = numbers
        .into_iter()
        .filter(|(_, twins)| twins.len() > 1)
        .map(|((device, certificate, _), _)| (device, certificate))
        .collect();
    expect(forks == state.forks, TOLD, || "forks".to_owned())?;
    misplaced_and_doubled_are_told(oracle, state)
}

fn misplaced_and_doubled_are_told(oracle: &Oracle<'_>, state: &StrandState) -> Holds {
    let misplaced: BTreeSet<OpId> = oracle
        .counting("create")
        .filter(|act| oracle.is_readable(act) && oracle.gives_own_id(act).is_none())
        // Where the parent is not here, nobody knows yet that it is of another kind.
        .filter(|act| oracle.hangs_where_it_cannot(act).is_none_or(|parent| oracle.exists(parent)))
        .map(|act| act.id)
        .collect();
    let found: BTreeSet<OpId> = state.misplaced.iter().copied().collect();
    expect(misplaced == found, TOLD, || format!("misplaced {misplaced:?} and {found:?}"))?;
    let is_doubled = |record: &usize| {
        let entries: BTreeSet<usize> = oracle.creates_of(*record).iter().map(|act| act.entry).collect();
        oracle.exists(*record) && oracle.creates_of(*record).len() > entries.len().min(1)
    };
    let doubled: BTreeSet<RecordId> =
        (0..oracle.plan.records.len()).filter(is_doubled).map(|record| oracle.built.records[record]).collect();
    expect(doubled == state.doubled, TOLD, || format!("doubled {doubled:?} and {:?}", state.doubled))?;
    for act in oracle.acts.iter().filter(|act| act.counts && ["set", "add", "void"].iter().any(|word| act.is(word))) {
        let Of::Record(record) = act.op.of else { continue };
        let is_of_kind = act.op.kind == oracle.plan.records[record].kind && kind_rule(&act.op.kind).is_some();
        if is_of_kind && oracle.is_readable(act) && !oracle.exists(record) {
            let waits = state.waiting.contains(&oracle.built.records[record]);
            expect(waits, TOLD, || format!("record {record} waits for its create"))?;
        }
    }
    Ok(())
}
