//! Counts before anything is hidden, for tests and the bench. No request reaches this.

use crate::base::error::Result;
use crate::context::RequestContext;
use crate::figures::count::Tallies;
use crate::figures::deposit::gather::gather;
use crate::figures::tables::{Table, Variables, categories};
use std::collections::BTreeMap;

/// The inner cells of a table over the open case store, whatever the period: categories by name, rows before columns. Only
/// cells in which somebody is.
pub fn before_suppression(context: &RequestContext<'_>, table: &str) -> Result<BTreeMap<Vec<String>, u64>> {
    let all = Variables::shipped();
    let gathered = gather(context)?;
    let mut tallies = Tallies::default();
    tallies.add_persons(all, &gathered.cases);
    tallies.add_services(all, &gathered.cases, &gathered.events);
    let mut found = BTreeMap::new();
    let Some(table) = Table::of_name(table) else { return Ok(found) };
    let variables = table.variables(all);
    for counts in tallies.of(table).into_iter().flat_map(|tally| tally.values()) {
        for (cell, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let named = categories(&variables, cell).into_iter().map(|(_, category)| category.to_owned()).collect();
            *found.entry(named).or_default() += count;
        }
    }
    Ok(found)
}
