//! The publication that a reader of our figures has: classifications, cells and the rules they were checked by, exactly as the
//! publication file writes them (`docs/formats/release.md`). A publication holds no count of a hidden cell: there is no place for one.
//!
//! Everything that attacks or checks starts from this type, so that neither can know more than an outsider does. Fields stand
//! in the alphabet's order, because that is the order they are written in: the same figures give the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// The largest number a cell may hold; sums of all cells stay far inside 64 bits.
pub const LARGEST: u64 = 1 << 31;

/// Everything published about one population, or the part of it that is to be checked together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    pub cells: Vec<Cell>,
    /// Whether a later snapshot can only add people to an earlier one.
    #[serde(default = "default_monotone")]
    pub monotone: bool,
    #[serde(default)]
    pub rules: Rules,
    pub variables: BTreeMap<String, Variable>,
}

/// A classification: its finest categories in order, and names for unions of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, Vec<String>>,
    pub leaves: Vec<String>,
}

/// The people who are counted: a category a variable. A variable that is not named means all of it.
pub type Slice = BTreeMap<String, Category>;

/// A leaf or a group, or the union of several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Category {
    One(String),
    Union(Vec<String>),
}

/// One published number, or one published mark in place of a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "WrittenCell", into = "WrittenCell")]
pub struct Cell {
    /// The table or release it stands in; for messages only.
    pub table: String,
    pub slice: Slice,
    /// Cells with a higher number were counted later.
    pub snapshot: i64,
    pub status: Status,
}

/// The status of a cell: all that the reader is told about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Shown {
        value: u64,
    },
    /// Rounded to base `base`; each side is widened by `steps` further bases.
    Rounded {
        rounded: u64,
        base: u64,
        steps: u64,
    },
    Noisy {
        noisy: i64,
        max_dev: u64,
    },
    /// One mark for all; `lo` and `hi` are what the mark itself announces, `kind` never leaves (see [`Publication::without_kind`]).
    Hidden {
        lo: Option<u64>,
        hi: Option<u64>,
        kind: Option<Kind>,
    },
}

/// The reason why a cell is hidden: because it is small itself, or so that another cannot be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Primary,
    Secondary,
}

/// The rules that say what counts as given away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// The number of insiders that the attribute rule allows for.
    pub coalition: u64,
    /// Every hidden small cell can still be empty and can still be `k` or more.
    pub deniable: bool,
    /// The threshold: counts from 1 to k − 1 are small.
    pub k: u64,
    /// The least width of what a reader can find out about a cell; `k` where it is not given.
    pub min_width: Option<u64>,
    /// The variables the attribute rule looks at; all where it is not given.
    pub sensitive: Option<Vec<String>>,
    /// Whether a shown 0 is harmless.
    pub zeros_ok: bool,
}

/// A reason why a publication cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("variable {variable} names leaf or group {category} twice")]
    Twice { variable: String, category: String },
    #[error("group {group} of variable {variable} names {leaf}, which is no leaf")]
    GroupOfNoLeaf { variable: String, group: String, leaf: String },
    #[error("cell {cell} names variable {variable}, which the publication does not have")]
    NoSuchVariable { cell: usize, variable: String },
    #[error("cell {cell} names category {category} of variable {variable}, which it does not have")]
    NoSuchCategory { cell: usize, variable: String, category: String },
    #[error("cell {cell} covers nobody")]
    CoversNobody { cell: usize },
    #[error("cell {cell} holds a number that is too large, a base of zero or bounds that are crossed")]
    Number { cell: usize },
    #[error("the threshold is zero")]
    NoThreshold,
    #[error("the classifications have too many combinations to be told apart")]
    TooManyCombinations,
}

/// The bounds that a reader knows from the cell alone: `lo ≤ count`, and `count ≤ hi` where there is a `hi`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub lo: u64,
    pub hi: Option<u64>,
}

impl Publication {
    /// The publication as it may leave: a reader must not learn which hidden cells are the small ones.
    pub fn without_kind(&self) -> Self {
        let mut leaving = self.clone();
        for cell in &mut leaving.cells {
            if let Status::Hidden { kind, .. } = &mut cell.status {
                *kind = None;
            }
        }
        leaving
    }

    /// Checks names and numbers. Reading a file already refuses a cell without a status, or with two.
    pub fn validate(&self) -> Result<(), Invalid> {
        if self.rules.k == 0 {
            return Err(Invalid::NoThreshold);
        }
        for (name, variable) in &self.variables {
            variable.validate_names(name)?;
        }
        for (number, cell) in self.cells.iter().enumerate() {
            leaves_of(&self.variables, &cell.slice, number)?;
            cell.status.validate().ok_or(Invalid::Number { cell: number })?;
        }
        Ok(())
    }
}

/// The leaves that a slice covers, by variable, as places in the variable's list; only variables that it names.
pub fn leaves_of(
    variables: &BTreeMap<String, Variable>,
    slice: &Slice,
    cell: usize,
) -> Result<BTreeMap<String, BTreeSet<usize>>, Invalid> {
    let mut covered = BTreeMap::new();
    for (name, category) in slice {
        let variable =
            variables.get(name).ok_or_else(|| Invalid::NoSuchVariable { cell, variable: name.to_owned() })?;
        let mut leaves = BTreeSet::new();
        for part in category.part_names() {
            let found = variable.leaves_named(part).ok_or_else(|| Invalid::NoSuchCategory {
                cell,
                variable: name.to_owned(),
                category: part.to_owned(),
            })?;
            leaves.extend(found);
        }
        if leaves.is_empty() {
            return Err(Invalid::CoversNobody { cell });
        }
        covered.insert(name.to_owned(), leaves);
    }
    Ok(covered)
}

impl Category {
    /// The names of the leaves and groups it is the union of.
    pub fn part_names(&self) -> &[String] {
        match self {
            Category::One(name) => std::slice::from_ref(name),
            Category::Union(names) => names,
        }
    }
}

impl From<&str> for Category {
    fn from(name: &str) -> Self {
        Category::One(name.to_owned())
    }
}

impl Variable {
    /// A variable without groups.
    pub fn of<Name: Into<String>>(leaves: impl IntoIterator<Item = Name>) -> Self {
        Self { groups: BTreeMap::new(), leaves: leaves.into_iter().map(Into::into).collect() }
    }

    /// The places of the leaves that a leaf's or group's name stands for.
    pub fn leaves_named(&self, name: &str) -> Option<BTreeSet<usize>> {
        let place = |leaf: &str| self.leaves.iter().position(|known| known == leaf);
        match place(name) {
            Some(found) => Some(BTreeSet::from([found])),
            None => self.groups.get(name)?.iter().map(|leaf| place(leaf)).collect(),
        }
    }

    fn validate_names(&self, name: &str) -> Result<(), Invalid> {
        let mut seen = BTreeSet::new();
        for category in self.leaves.iter().chain(self.groups.keys()) {
            if !seen.insert(category) {
                return Err(Invalid::Twice { variable: name.to_owned(), category: category.to_owned() });
            }
        }
        for (group, leaves) in &self.groups {
            if let Some(leaf) = leaves.iter().find(|leaf| !self.leaves.contains(leaf)) {
                let (variable, group, leaf) = (name.to_owned(), group.to_owned(), leaf.to_owned());
                return Err(Invalid::GroupOfNoLeaf { variable, group, leaf });
            }
        }
        Ok(())
    }
}

impl Status {
    /// Returns the bounds that the cell alone tells. Meaningless numbers, which [`Publication::validate`] refuses, are read as wide as possible.
    pub fn known_bounds(&self) -> Bounds {
        match *self {
            Status::Shown { value } => Bounds { lo: value, hi: Some(value) },
            Status::Rounded { rounded, base, steps } => {
                let reach = base.saturating_sub(1).saturating_add(steps.saturating_mul(base));
                Bounds { lo: rounded.saturating_sub(reach), hi: Some(rounded.saturating_add(reach)) }
            }
            Status::Noisy { noisy, max_dev } => Bounds {
                lo: noisy.saturating_sub_unsigned(max_dev).max(0).unsigned_abs(),
                hi: Some(noisy.saturating_add_unsigned(max_dev).max(0).unsigned_abs()),
            },
            Status::Hidden { lo, hi, .. } => Bounds { lo: lo.unwrap_or(0), hi },
        }
    }

    /// The number, where it is shown exactly.
    pub fn exact_value(&self) -> Option<u64> {
        match *self {
            Status::Shown { value } => Some(value),
            Status::Rounded { .. } | Status::Noisy { .. } | Status::Hidden { .. } => None,
        }
    }

    /// The reason why the cell is hidden, if it is and the publication says so.
    pub fn hidden_kind(&self) -> Option<Kind> {
        match *self {
            Status::Hidden { kind, .. } => kind,
            Status::Shown { .. } | Status::Rounded { .. } | Status::Noisy { .. } => None,
        }
    }

    pub fn is_hidden(&self) -> bool {
        matches!(self, Status::Hidden { .. })
    }

    fn validate(&self) -> Option<()> {
        let small = |numbers: &[u64]| numbers.iter().all(|number| *number <= LARGEST);
        let sound = match *self {
            Status::Shown { value } => small(&[value]),
            Status::Rounded { rounded, base, steps } => base > 0 && small(&[rounded, base, steps]) && steps < 1 << 16,
            Status::Noisy { noisy, max_dev } => {
                small(&[noisy.unsigned_abs(), max_dev]) && noisy.saturating_add_unsigned(max_dev) >= 0
            }
            Status::Hidden { lo, hi, .. } => {
                small(&[lo.unwrap_or(0), hi.unwrap_or(0)]) && hi.is_none_or(|hi| lo.unwrap_or(0) <= hi)
            }
        };
        sound.then_some(())
    }
}

impl Rules {
    /// The width below which an interval is too narrow.
    pub fn required_width(&self) -> u64 {
        self.min_width.unwrap_or(self.k)
    }

    /// Whether the attribute rule looks at a variable.
    pub fn is_sensitive(&self, variable: &str) -> bool {
        self.sensitive.as_ref().is_none_or(|names| names.iter().any(|name| name == variable))
    }

    /// Whether a true count may not be shown: 1 to k − 1, and 0 where zeros are to be hidden.
    pub fn is_small(&self, count: u64) -> bool {
        count < self.k && (count > 0 || !self.zeros_ok)
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self { coalition: 0, deniable: false, k: 5, min_width: None, sensitive: None, zeros_ok: true }
    }
}

fn default_monotone() -> bool {
    true
}

/// A cell as the file writes it: the statuses side by side, of which exactly one is there.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WrittenCell {
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hi: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lo: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_dev: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    noisy: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rounded: Option<u64>,
    #[serde(skip_serializing_if = "is_first_snapshot")]
    snapshot: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<bool>,
    table: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<u64>,
    #[serde(rename = "where")]
    slice: Option<Slice>,
}

fn is_first_snapshot(snapshot: &i64) -> bool {
    *snapshot == 0
}

/// A reason why a written cell is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableCell {
    #[error("a cell needs exactly one of value, rounded with base, noisy with max_dev, and suppressed: true")]
    Status,
    #[error("a cell needs to say which people it counts")]
    Where,
}

impl TryFrom<WrittenCell> for Cell {
    type Error = UnreadableCell;

    fn try_from(written: WrittenCell) -> Result<Self, UnreadableCell> {
        let WrittenCell {
            base,
            hi,
            kind,
            lo,
            max_dev,
            noisy,
            rounded,
            snapshot,
            steps,
            suppressed,
            table,
            value,
            slice,
        } = written;
        let hidden = suppressed == Some(true);
        let plain = hi.is_none() && kind.is_none() && lo.is_none();
        let status = match (value, rounded, base, noisy, max_dev) {
            (Some(value), None, None, None, None) if !hidden && plain && steps.is_none() => Status::Shown { value },
            (None, Some(rounded), Some(base), None, None) if !hidden && plain => {
                Status::Rounded { rounded, base, steps: steps.unwrap_or(0) }
            }
            (None, None, None, Some(noisy), Some(max_dev)) if !hidden && plain && steps.is_none() => {
                Status::Noisy { noisy, max_dev }
            }
            (None, None, None, None, None) if hidden && steps.is_none() => Status::Hidden { lo, hi, kind },
            _ => return Err(UnreadableCell::Status),
        };
        Ok(Cell { table, slice: slice.ok_or(UnreadableCell::Where)?, snapshot, status })
    }
}

impl From<Cell> for WrittenCell {
    fn from(cell: Cell) -> Self {
        let bare = WrittenCell {
            table: cell.table,
            slice: Some(cell.slice),
            snapshot: cell.snapshot,
            ..WrittenCell::default()
        };
        match cell.status {
            Status::Shown { value } => WrittenCell { value: Some(value), ..bare },
            Status::Rounded { rounded, base, steps } => {
                WrittenCell { rounded: Some(rounded), base: Some(base), steps: (steps > 0).then_some(steps), ..bare }
            }
            Status::Noisy { noisy, max_dev } => WrittenCell { noisy: Some(noisy), max_dev: Some(max_dev), ..bare },
            Status::Hidden { lo, hi, kind } => WrittenCell { suppressed: Some(true), lo, hi, kind, ..bare },
        }
    }
}
