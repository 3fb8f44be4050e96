//! Cases: the list, found as typed, and the one page on which a caseworker spends the day.

mod case_row;
mod list;
mod page;
#[cfg(test)]
mod tests;
mod timeline;

pub use case_row::{CaseRow, case_row_of, owner_name_of};
pub use list::{CaseList, CaseOrder, CasesShown, ListCases};
pub use page::{CaseView, OwnWords, RecordName, ShowCase};
pub use timeline::{Coded, TimelineItem};
