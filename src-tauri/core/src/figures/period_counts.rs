//! A question: the counts of one table in one period, frozen where they were published before and as they are now
//! elsewhere.

use crate::figures::count::Tallies;
use crate::figures::period::{Period, TimeCell};
use crate::figures::release_ledger::ReleaseLedger;
use crate::figures::tables::{Table, Variables};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The counts of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PeriodCounts {
    /// Row by row, without totals.
    pub inner: Vec<u64>,
    /// How many different persons can be shown to stand behind each: as many as its count, but for services.
    pub behind: Vec<u64>,
    /// Count of what is registered now beyond what was frozen.
    pub late: u64,
    /// All of it was frozen before.
    pub frozen: bool,
}

impl PeriodCounts {
    /// Counts a table as it is asked about on a day.
    pub(super) fn counts_in_period(
        table: Table,
        period: Period,
        today: NaiveDate,
        now: &Tallies,
        release_ledger: &ReleaseLedger,
    ) -> Self {
        let all = Variables::shipped_variables();
        let mut inner = vec![0_u64; table.count_of_cells(all)];
        let mut behind = vec![0_u64; inner.len()];
        let mut frozen_time_cells: BTreeSet<TimeCell> = BTreeSet::new();
        let mut late = 0;
        let live = |time_cell: TimeCell| now.tally_of_table(table).and_then(|tally| tally.get(&time_cell));
        for (time_cell, counts) in
            release_ledger.frozen_counts_of(table).filter(|(time_cell, _)| period.covers_time_cell(*time_cell, today))
        {
            frozen_time_cells.insert(time_cell);
            add_cell_by_cell(&mut inner, counts);
            // Within one time cell a person counts once in a cell.
            raise_cell_by_cell(&mut behind, counts);
            let (was, is) = (counts.iter().sum::<u64>(), live(time_cell).map_or(0, |counts| counts.iter().sum()));
            late += is.saturating_sub(was);
        }
        for (time_cell, counts) in now.tally_of_table(table).into_iter().flatten() {
            if !period.covers_time_cell(*time_cell, today) || frozen_time_cells.contains(time_cell) {
                continue;
            }
            if release_ledger.is_frozen(*time_cell) {
                late += counts.iter().sum::<u64>();
            } else {
                add_cell_by_cell(&mut inner, counts);
                raise_cell_by_cell(&mut behind, counts);
            }
        }
        if table == Table::T11 {
            let is_live =
                |time_cell: TimeCell| period.covers_time_cell(time_cell, today) && !release_ledger.is_frozen(time_cell);
            raise_cell_by_cell(&mut behind, &now.persons_served(inner.len(), is_live));
            // What was frozen together has its persons counted together.
            for entry in &release_ledger.entries {
                if entry
                    .period
                    .time_cells_within(entry.made_on)
                    .all(|time_cell| period.covers_time_cell(time_cell, today))
                {
                    raise_cell_by_cell(&mut behind, &entry.behind);
                }
            }
        } else {
            behind.clone_from(&inner);
        }
        Self { inner, behind, late, frozen: release_ledger.has_frozen(period, today) }
    }

    /// How many there are in all.
    pub(super) fn total_of_counts(&self) -> u64 {
        self.inner.iter().sum()
    }

    /// Every cell with its margins: rows with their total last, the totals of columns last. Counts, and the persons
    /// behind.
    ///
    /// Nobody stands in two columns of one row; in two rows of one column a person may, so there only the most that one
    /// row shows is sure.
    pub(super) fn with_margins(&self, table: Table) -> Vec<(u64, u64)> {
        let (_, columns) = table.size_in_cells(Variables::shipped_variables());
        let persons = table != Table::T11;
        let mut cells = Vec::with_capacity(self.inner.len());
        let mut totals = vec![(0, 0); columns + 1];
        for (counts, behind) in self.inner.chunks(columns.max(1)).zip(self.behind.chunks(columns.max(1))) {
            let mut line: Vec<(u64, u64)> = counts.iter().copied().zip(behind.iter().copied()).collect();
            line.push((counts.iter().sum(), behind.iter().sum()));
            for (total, cell) in totals.iter_mut().zip(&line) {
                total.0 += cell.0;
                total.1 = if persons { total.1 + cell.1 } else { total.1.max(cell.1) };
            }
            cells.extend(line);
        }
        cells.extend(totals);
        cells
    }
}

fn add_cell_by_cell(sum: &mut [u64], counts: &[u64]) {
    sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
}

fn raise_cell_by_cell(most: &mut [u64], counts: &[u64]) {
    most.iter_mut().zip(counts).for_each(|(most, count)| *most = (*most).max(*count));
}
