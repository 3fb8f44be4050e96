//! Consent to one scope in every case at once: for figures, where opening each case by itself would take minutes.
//!
//! The end of a row stands in the entries, not in the rows. If one row alone speaks, nothing readable can have ended
//! it, so the entries are folded only where several rows speak, or where an op may lie that this program cannot read.

use super::in_force::{Consents, Standing};
use super::state::{State, Voice};
use crate::base::error::Result;
use crate::base::ids::RecordId;
use crate::consent::consent_row::ConsentRow;
use crate::context::RequestContext;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The answers of every case about one scope, towards anyone.
pub(crate) struct Everyone {
    scope: String,
    rows: BTreeMap<RecordId, Vec<ConsentRow>>,
    doubtful: BTreeSet<RecordId>,
}

impl Everyone {
    /// Reads all rows about a scope.
    pub(crate) fn read_all_answers(context: &RequestContext<'_>, scope: &str) -> Result<Self> {
        let mut doubtful = BTreeSet::new();
        {
            let mut statement = context.connection().prepare_cached(include_str!("everyone_doubtful.sql"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                doubtful.insert(RecordId(row.get(0)?));
            }
        }
        let mut all: BTreeMap<RecordId, Vec<ConsentRow>> = BTreeMap::new();
        let mut statement = context.connection().prepare_cached(include_str!("everyone.sql"))?;
        let mut rows = statement.query([scope])?;
        while let Some(row) = rows.next()? {
            all.entry(RecordId(row.get(0)?)).or_default().push(read_consent_row(row, scope)?);
        }
        Ok(Self { scope: scope.to_owned(), rows: all, doubtful })
    }

    /// Returns what holds today in one case. `child`: the person is or may be under 18 now.
    pub(crate) fn standing_of_case(
        &self,
        context: &RequestContext<'_>,
        case: RecordId,
        child: bool,
    ) -> Result<Standing> {
        let rows = self.rows.get(&case).map_or(&[][..], Vec::as_slice);
        let of = |voice: Voice| rows.iter().filter(|row| row.voice == voice).count();
        let one_speaks = if child { of(Voice::Own) <= 1 && of(Voice::Guardian) <= 1 } else { rows.len() <= 1 };
        if self.doubtful.contains(&case) || !one_speaks {
            return Ok(Consents::consents_of_case(context, case)?.standing_on_day(&self.scope, None, context.today));
        }
        Ok(Consents::from_few_rows(case, child, rows.to_vec()).standing_on_day(&self.scope, None, context.today))
    }
}

fn read_consent_row(row: &rusqlite::Row<'_>, scope: &str) -> Result<ConsentRow> {
    let day = |column: usize| -> Result<Option<NaiveDate>> {
        Ok(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()))
    };
    let word = |column: usize| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    Ok(ConsentRow {
        id: RecordId(row.get(1)?),
        scope: scope.to_owned(),
        recipient: None,
        state: State::from_stored_code(&word(2)?),
        voice: Voice::from_stored_code(&word(3)?),
        giver_unknown: false,
        on: day(4)?,
        valid_until: day(5)?,
        child_disagrees: row.get::<_, Option<i64>>(6)? == Some(0),
        lacks_capacity: row.get::<_, Option<i64>>(7)? == Some(0),
        voided: row.get::<_, i64>(8)? != 0,
        ended_by: Vec::new(),
    })
}
