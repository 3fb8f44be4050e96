//! One row as the records it yields: what all its cells say together, or every reason why it is bad.

use crate::base::error::{Error, Result};
use crate::dictionary::{Answer, CodeList, Dictionary, Field, Fields, Kind, Record, Value};
use crate::import::mapping::{Mapping, Stanza, Target};
use crate::import::read::{Reason, Said, read_sheet_cell};
use crate::import::sheet::{Sheet, SheetRow};
use std::collections::BTreeMap;

/// A mapping bound to the header of one file.
pub(super) struct Rows<'a> {
    dictionary: &'a Dictionary,
    mapping: &'a Mapping,
    width: usize,
    /// In the order of the mapping's kinds.
    records: Vec<&'a Record>,
    stanzas: Vec<Bound<'a>>,
    /// Fields that some column feeds.
    fed: Vec<(&'a Target, &'a Field)>,
}

struct Bound<'a> {
    stanza: &'a Stanza,
    cell: usize,
    when: Vec<(usize, &'a std::collections::BTreeSet<String>)>,
    /// Places in `fed`.
    feeds: Vec<usize>,
    field: &'a Field,
    list: Option<&'a CodeList>,
}

/// A bad cell: its place in the row, where it is one cell's fault, and the reason.
pub(super) type Fault = (Option<usize>, Reason);

/// Values heard of one field so far.
#[derive(Default, Clone)]
struct Heard {
    value: Option<Value>,
    noes: bool,
    silences: bool,
}

impl<'a> Rows<'a> {
    /// Binds; the header has been checked.
    pub(super) fn bind_to_columns(mapping: &'a Mapping, dictionary: &'a Dictionary, sheet: &Sheet) -> Result<Self> {
        let place: BTreeMap<&str, usize> =
            sheet.header.iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
        let cell = |name: &str| place.get(name).copied().ok_or(Error::Inside("header"));
        let record = |kind: &String| dictionary.record(kind).ok_or(Error::Inside("kind"));
        let records: Vec<&Record> = mapping.kinds.iter().map(record).collect::<Result<_>>()?;
        let mut fed: Vec<(&Target, &Field)> = Vec::new();
        let mut stanzas = Vec::new();
        for stanza in &mapping.stanzas {
            let mut feeds = Vec::new();
            for target in &stanza.to {
                let field = records.get(target.kind).and_then(|record| record.field_by_name(&target.field));
                let field = field.ok_or(Error::Inside("field"))?;
                feeds.push(fed.iter().position(|(known, _)| *known == target).unwrap_or_else(|| {
                    fed.push((target, field));
                    fed.len() - 1
                }));
            }
            let field = feeds.first().and_then(|first| fed.get(*first)).ok_or(Error::Inside("field"))?.1;
            let when = stanza.when.iter().map(|(name, values)| Ok((cell(name)?, values))).collect::<Result<_>>()?;
            let list = field.list.as_deref().and_then(|list| dictionary.list(list));
            stanzas.push(Bound { stanza, cell: cell(&stanza.column)?, when, feeds, field, list });
        }
        Ok(Self { dictionary, mapping, width: sheet.header.len(), records, stanzas, fed })
    }

    /// The answers of each record that the row yields, in the order of the mapping's kinds; `None` for a part that says
    /// nothing and could not be without saying it.
    pub(super) fn read_sheet_row(&self, row: &SheetRow) -> std::result::Result<Vec<Option<Fields>>, Vec<Fault>> {
        if row.cells.len() != self.width {
            return Err(vec![(None, Reason::Cells)]);
        }
        let mut faults = Vec::new();
        let mut heard: Vec<Option<Heard>> = vec![None; self.fed.len()];
        for bound in self.stanzas.iter().filter(|bound| bound.speaks_in_row(row)) {
            let cell = row.cells.get(bound.cell).unwrap_or_default();
            let fault = match read_sheet_cell(bound.stanza, bound.field, bound.list, cell) {
                Ok(said) => bound.hear_from_cell(said, &mut heard).err(),
                Err(reason) => Some(reason),
            };
            faults.extend(fault.map(|reason| (Some(bound.cell), reason)));
        }
        let mut yields: Vec<Fields> = self.records.iter().map(|_| Fields::new()).collect();
        for (heard, (target, field)) in heard.into_iter().zip(&self.fed) {
            let Some(heard) = heard else { continue };
            let answer = heard.into_field_answer(field);
            if let Err(refusal) = self.dictionary.check_answer("", field, &answer)
                && !field.required
            {
                let reason = if refusal.code == "field-too-long" { Reason::TooLong } else { Reason::CodeUnknown };
                faults.push((self.cell_of_target(target), reason));
            }
            if let Some(fields) = yields.get_mut(target.kind) {
                fields.put_answer_by_name(&target.field, answer);
            }
        }
        for (target, value) in &self.mapping.always {
            if let Some(fields) = yields.get_mut(target.kind) {
                fields.put_answer_by_name(&target.field, Answer::Known(value.clone()));
            }
        }
        let yields = self.leave_empty_parts(yields, &mut faults);
        if faults.is_empty() { Ok(yields) } else { Err(faults) }
    }

    fn cell_of_target(&self, target: &Target) -> Option<usize> {
        self.stanzas.iter().find(|bound| bound.stanza.to.contains(target)).map(|bound| bound.cell)
    }

    /// A part without what it cannot be without is not made where nothing else was said of it, and a fault where it was.
    fn leave_empty_parts(&self, yields: Vec<Fields>, faults: &mut Vec<Fault>) -> Vec<Option<Fields>> {
        yields
            .into_iter()
            .zip(&self.records)
            .map(|(fields, record)| {
                let lacks = record
                    .fields
                    .iter()
                    .any(|field| field.required && fields.answer_by_name(&field.name).known_value().is_none());
                if !lacks || record.is_root() {
                    return Some(fields);
                }
                if fields.iter().any(|(_, answer)| answer.known_value().is_some()) {
                    faults.push((None, Reason::Required));
                }
                None
            })
            .collect()
    }
}

impl Bound<'_> {
    fn speaks_in_row(&self, row: &SheetRow) -> bool {
        self.when.iter().all(|(cell, values)| row.cells.get(*cell).is_some_and(|said| values.contains(said)))
    }

    fn hear_from_cell(&self, said: Said, heard: &mut [Option<Heard>]) -> std::result::Result<(), Reason> {
        let values = match said {
            Said::Value(value) => vec![Said::Value(value)],
            Said::Years(from, to) => [from, to]
                .into_iter()
                .map(|years| years.map_or(Said::No, |years| Said::Value(Value::Integer(years))))
                .collect(),
            silent => vec![silent; self.feeds.len()],
        };
        for (end, (feed, said)) in self.feeds.iter().zip(values).enumerate() {
            let Some(heard) = heard.get_mut(*feed) else { continue };
            let end = (self.feeds.len() == 2).then_some(end);
            heard.get_or_insert_default().hear_what_is_said(said, end)?;
        }
        self.check_range(heard)
    }

    /// The least age is not above the greatest, whichever columns said them.
    fn check_range(&self, heard: &[Option<Heard>]) -> std::result::Result<(), Reason> {
        let years = |end: usize| match heard.get(*self.feeds.get(end)?)?.as_ref()?.value {
            Some(Value::Integer(years)) => Some(years),
            _ => None,
        };
        match (self.feeds.len(), years(0), years(1)) {
            (2, Some(from), Some(to)) if from > to => Err(Reason::Contradiction),
            _ => Ok(()),
        }
    }
}

impl Heard {
    /// Codes add up; of a yes and a no the yes is kept, since it says more; of two ranges the narrower; anything else
    /// must agree. `end`: 0 the lower end of a range, 1 the upper, nothing where it is no range.
    fn hear_what_is_said(&mut self, said: Said, end: Option<usize>) -> std::result::Result<(), Reason> {
        let value = match said {
            Said::Value(value) => value,
            Said::No => {
                self.noes = true;
                return Ok(());
            }
            Said::Nothing | Said::Years(..) => {
                self.silences = true;
                return Ok(());
            }
        };
        self.value = Some(match (self.value.take(), value) {
            (None, value) => value,
            (Some(Value::Codes(mut held)), Value::Codes(more)) => {
                held.extend(more);
                Value::Codes(held)
            }
            (Some(Value::YesNo(held)), Value::YesNo(more)) => Value::YesNo(held || more),
            (Some(Value::Integer(held)), Value::Integer(more)) if end == Some(0) => Value::Integer(held.max(more)),
            (Some(Value::Integer(held)), Value::Integer(more)) if end == Some(1) => Value::Integer(held.min(more)),
            (Some(held), more) if held == more => held,
            _ => return Err(Reason::Contradiction),
        });
        Ok(())
    }

    /// Makes the answer of a field. A missing value is *not asked*. No code at all is an answer only where every column
    /// said no. A range that is open upwards leaves its upper end blank.
    fn into_field_answer(self, field: &Field) -> Answer<Value> {
        match self.value {
            Some(value) => Answer::Known(value),
            None if field.kind == Kind::Codes && self.noes && !self.silences => {
                Answer::Known(Value::Codes(std::collections::BTreeSet::new()))
            }
            None if field.kind == Kind::Integer && self.noes => Answer::Blank,
            None => Answer::NotAsked,
        }
    }
}
