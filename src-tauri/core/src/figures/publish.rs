//! The files of a release: one CSV a table, one publication a population, in a folder that was not there before.
//!
//! First the folder is made beside its place with files as long as they will be, so that a full disk or a folder that
//! cannot be written to is found out before anything counts as published. The files hold nothing yet: what a crash
//! leaves behind then tells nobody anything. Once the release stands in the ledger they are filled, and the folder
//! moves to its place.

use super::show::number_in_status;
use super::tables::{Table, Variables};
use crate::base::durable_file::flush_folder;
use crate::base::encoding::hex_of_bytes;
use crate::base::error::{Error, Result, refuse};
use crate::base::random::{Random, draw_random_bytes};
use crate::figures::protected_tables::PERIOD;
use amparo_disclosure::{Category, Cell, Publication};
use std::ffi::OsString;
use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// The word of a margin in the place of a category.
const TOTAL: &str = "total";

/// A file to be: its name and its bytes.
pub(super) struct Page {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Page {
    /// One line a cell: table, period, a column for each variable, the number, and whether it is shown. A hidden cell has no
    /// number and one mark, whatever the reason.
    pub(super) fn page_of_table(table: Table, period: &str, cells: &[Cell]) -> Result<Self> {
        let variables = table.table_variables(Variables::shipped_variables());
        let mut csv = csv::Writer::from_writer(Vec::new());
        let mut write = |line: Vec<&str>| {
            let safe: Vec<String> = line.into_iter().map(not_a_formula).collect();
            csv.write_record(&safe).map_err(std::io::Error::other)
        };
        let names = variables.iter().map(|variable| variable.name);
        write(["table", PERIOD].into_iter().chain(names).chain(["count", "status"]).collect())?;
        for cell in cells {
            let category = |name: &str| match cell.slice.get(name) {
                Some(Category::One(category)) => category.as_str(),
                Some(Category::Union(_)) | None => TOTAL,
            };
            let number = number_in_status(cell.status).map(|number| number.to_string());
            let mut line = vec![table.name(), period];
            line.extend(variables.iter().map(|variable| category(variable.name)));
            line.push(number.as_deref().unwrap_or_default());
            line.push(if number.is_some() { "shown" } else { "hidden" });
            write(line)?;
        }
        let bytes = csv.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
        Ok(Self { name: format!("{}.csv", table.name()), bytes })
    }

    /// The publication as it leaves: nothing in it tells which hidden cells are the small ones.
    pub(super) fn of_publication(population: &str, publication: &Publication) -> Result<Self> {
        let mut bytes = serde_json::to_vec(&publication.without_kind()).map_err(|_| Error::Inside("publication"))?;
        bytes.push(b'\n');
        Ok(Self { name: format!("{population}.json"), bytes })
    }
}

/// A spreadsheet takes what begins so for a formula; with a quote before it, it is text.
fn not_a_formula(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A folder of files that hold nothing yet, beside the place where it will be. Removed again where it is not filled.
pub(super) struct Prepared {
    pages: Vec<Page>,
    beside: PathBuf,
    place: PathBuf,
}

impl Prepared {
    /// Makes room. Refuses with `release-folder-taken` where something lies in the place, `release-folder-unwritable`.
    pub(super) fn prepare_folder(place: &Path, pages: Vec<Page>, random: &mut dyn Random) -> Result<Self> {
        if place.exists() && !is_empty_folder(place) {
            return Err(refuse("release-folder-taken"));
        }
        let parent = place.parent().ok_or_else(|| refuse("release-folder-taken"))?;
        let mut name = OsString::from(".");
        name.push(place.file_name().ok_or_else(|| refuse("release-folder-taken"))?);
        name.push(format!(".{}", hex_of_bytes(&draw_random_bytes::<8>(random))));
        let prepared = Self { pages, beside: parent.join(name), place: place.to_owned() };
        std::fs::create_dir_all(parent)
            .and_then(|()| std::fs::create_dir(&prepared.beside))
            .map_err(refusal_unwritable)?;
        for page in &prepared.pages {
            let mut file = File::create_new(prepared.beside.join(&page.name)).map_err(refusal_unwritable)?;
            file.write_all(&vec![b' '; page.bytes.len()])?;
            file.sync_all()?;
        }
        Ok(prepared)
    }

    /// Fills the files and puts the folder in its place. The names of the files.
    pub(super) fn fill_and_name(self) -> Result<Vec<String>> {
        for page in &self.pages {
            let mut file = File::options().write(true).open(self.beside.join(&page.name))?;
            file.rewind()?;
            file.write_all(&page.bytes)?;
            file.sync_all()?;
        }
        flush_folder(&self.beside)?;
        if self.place.exists() && !is_empty_folder(&self.place) {
            return Err(refuse("release-folder-taken"));
        }
        std::fs::rename(&self.beside, &self.place)?;
        flush_folder(self.place.parent().unwrap_or(&self.place))?;
        Ok(self.pages.iter().map(|page| page.name.clone()).collect())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // It is not there any more where it was filled; what cannot be removed holds nothing that was published.
        let _ = std::fs::remove_dir_all(&self.beside);
    }
}

fn is_empty_folder(place: &Path) -> bool {
    std::fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_none())
}

/// A full disk stays what it is; anything else about the place is for the person at the screen to choose anew.
fn refusal_unwritable(error: std::io::Error) -> Error {
    let error = Error::from(error);
    if error.is_disk_full() { error } else { refuse("release-folder-unwritable") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;
    use amparo_disclosure::{Kind, Slice, Status};

    fn cell(category: &str, status: Status) -> Cell {
        let slice = Slice::from([("exploitation".to_owned(), category.into()), (PERIOD.to_owned(), "2026-Q3".into())]);
        Cell { table: "T4/2026-Q3/1".to_owned(), slice, snapshot: 0, status }
    }

    #[test]
    fn a_hidden_cell_has_one_mark_whatever_the_reason_and_no_number() {
        let hidden = |kind| Status::Hidden { lo: None, hi: None, kind };
        let cells = [
            cell("sexual", Status::Shown { value: 12 }),
            cell("labour", hidden(Some(Kind::Primary))),
            cell("other", hidden(Some(Kind::Secondary))),
        ];
        let page = Page::page_of_table(Table::T4, "2026-Q3", &cells).unwrap();
        let text = String::from_utf8(page.bytes).unwrap();
        assert_eq!(
            text,
            "table,period,exploitation,gender_identity,majority,count,status\n\
             T4,2026-Q3,sexual,total,total,12,shown\n\
             T4,2026-Q3,labour,total,total,,hidden\n\
             T4,2026-Q3,other,total,total,,hidden\n"
        );
        assert_eq!(page.name, "T4.csv");
    }

    #[test]
    fn what_a_spreadsheet_would_calculate_is_text() {
        for (written, safe) in
            [("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "'-1"), ("@SUM", "'@SUM"), ("12", "12"), ("a=b", "a=b")]
        {
            assert_eq!(not_a_formula(written), safe);
        }
    }

    #[test]
    fn a_publication_leaves_without_the_kind_of_its_hidden_cells() {
        let publication = Publication {
            cells: vec![cell("labour", Status::Hidden { lo: None, hi: None, kind: Some(Kind::Primary) })],
            ..Publication::default()
        };
        let page = Page::of_publication("persons", &publication).unwrap();
        let text = String::from_utf8(page.bytes).unwrap();
        assert!(text.contains("\"suppressed\":true") && !text.contains("kind") && !text.contains("primary"), "{text}");
    }

    fn pages() -> Vec<Page> {
        vec![Page { name: "T4.csv".to_owned(), bytes: b"a,b\n".to_vec() }]
    }

    #[test]
    fn until_it_is_filled_nothing_stands_in_its_place_and_nothing_is_left_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("deep/out");
        let prepared = Prepared::prepare_folder(&place, pages(), &mut SeededRandom::new(1)).unwrap();
        assert!(!place.exists());
        let beside = std::fs::read_dir(place.parent().unwrap()).unwrap().next().unwrap().unwrap().path();
        assert_eq!(std::fs::read(beside.join("T4.csv")).unwrap(), b"    ", "room, and nothing in it");
        drop(prepared);
        assert_eq!(std::fs::read_dir(place.parent().unwrap()).unwrap().count(), 0);
        let names =
            Prepared::prepare_folder(&place, pages(), &mut SeededRandom::new(1)).unwrap().fill_and_name().unwrap();
        assert_eq!(names, ["T4.csv"]);
        assert_eq!(std::fs::read(place.join("T4.csv")).unwrap(), b"a,b\n");
    }

    #[test]
    fn a_folder_that_holds_something_is_never_written_into() {
        let folder = tempfile::tempdir().unwrap();
        let code = |place: &Path| match Prepared::prepare_folder(place, pages(), &mut SeededRandom::new(1)) {
            Err(error) => error.as_refusal().unwrap().code,
            Ok(_) => "made".to_owned(),
        };
        assert_eq!(code(folder.path()), "made", "an empty folder is as good as none");
        std::fs::write(folder.path().join("mine.txt"), "x").unwrap();
        assert_eq!(code(folder.path()), "release-folder-taken");
        assert_eq!(code(&folder.path().join("mine.txt")), "release-folder-taken");
        assert_eq!(code(&folder.path().join("mine.txt/out")), "release-folder-unwritable");
    }
}
