//! Cases: the list, found as typed, and the one page on which a caseworker spends her day.

mod list;
mod page;
mod row;
#[cfg(test)]
mod tests;
mod timeline;

pub use list::{CaseList, ListCases};
pub use page::{CaseView, OwnWords, RecordName, ShowCase};
pub use row::{CaseRow, owner_of, row_of};
pub use timeline::{Coded, TimelineItem};
