//! Counts before anything is hidden, for tests: no request reaches this.

use crate::base::error::Result;
use crate::context::RequestContext;
use crate::figures::count::Tallies;
use crate::figures::deposit::gather::gather_deposit;
use crate::figures::tables::{Table, Variables, categories_of_cell};
use std::collections::BTreeMap;

/// The inner cells of a table over the open case store, whatever the period: categories by name, rows before columns. Only
/// cells in which somebody is.
pub(crate) fn before_suppression(context: &RequestContext<'_>, table: &str) -> Result<BTreeMap<Vec<String>, u64>> {
    let all = Variables::shipped_variables();
    let gathered = gather_deposit(context)?;
    let mut tallies = Tallies::default();
    tallies.add_persons(all, &gathered.cases);
    tallies.add_services(all, &gathered.cases, &gathered.events);
    let mut found = BTreeMap::new();
    let Some(table) = Table::table_from_name(table) else { return Ok(found) };
    let variables = table.table_variables(all);
    for counts in tallies.tally_of_table(table).into_iter().flat_map(|tally| tally.values()) {
        for (cell, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let named =
                categories_of_cell(&variables, cell).into_iter().map(|(_, category)| category.to_owned()).collect();
            *found.entry(named).or_default() += count;
        }
    }
    Ok(found)
}
