//! A reader's knowledge as equations between atoms, cut down to what is really unknown.
//!
//! Three steps, none of which loses a solution: numbers that follow at once are put in; equations that contain others are
//! replaced by the difference, so that a total that its shown parts explain ties nothing together; what is left falls apart
//! into groups that share no equation. Tables of which little is hidden fall into many small groups.

use std::collections::BTreeMap;

use crate::lookup::Lookup;

/// `low ≤ Σ plus − Σ minus`, and `≤ high` where there is one. Atoms in order, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub plus: Vec<u32>,
    pub minus: Vec<u32>,
    pub low: i64,
    pub high: Option<i64>,
    /// The number of the slice that the row is about, for callers that want it back.
    pub tag: usize,
}

/// No numbers agree with the rows; the tag is that of a row that shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Contradiction {
    pub tag: usize,
}

#[derive(Debug)]
pub(crate) struct Reduced {
    /// The atoms whose number follows.
    pub fixed: Vec<Option<i64>>,
    pub groups: Vec<Group>,
    /// For each atom that is not fixed its group and its place there.
    pub place: Vec<Option<(u32, u32)>>,
}

/// Atoms and rows that hang together. In its rows atoms are places in `atoms`.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub atoms: Vec<u32>,
    pub rows: Vec<Row>,
}

/// A sum of atoms seen from the groups: what is certain, and for each group the places that count, with their factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub certain: i64,
    pub groups: BTreeMap<u32, Vec<(u32, i64)>>,
}

impl Reduced {
    pub(crate) fn of(atoms: usize, mut rows: Vec<Row>) -> Result<Self, Contradiction> {
        let mut fixed = vec![None; atoms];
        for _ in 0..6 {
            settle_certain(&mut rows, &mut fixed)?;
            if !subtract_contained(&mut rows, atoms) {
                break;
            }
        }
        settle_certain(&mut rows, &mut fixed)?;
        let (groups, place) = split_into_groups(rows, &fixed);
        Ok(Self { fixed, groups, place })
    }

    /// A sum of atoms with factors.
    pub(crate) fn reduced_form(&self, atoms: impl IntoIterator<Item = (u32, i64)>) -> Form {
        let mut form = Form { certain: 0, groups: BTreeMap::new() };
        for (atom, factor) in atoms {
            match (self.fixed.at(atom as usize), self.place.at(atom as usize)) {
                (Some(known), _) => form.certain += factor * known,
                (None, Some((group, place))) => form.groups.entry(group).or_default().push((place, factor)),
                (None, None) => {}
            }
        }
        for places in form.groups.values_mut() {
            places.sort_unstable();
            places.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                kept.1 += if same { next.1 } else { 0 };
                same
            });
            places.retain(|(_, factor)| *factor != 0);
        }
        form.groups.retain(|_, places| !places.is_empty());
        form
    }
}

impl Row {
    /// The sum of some atoms, each counted once.
    pub(crate) fn sum_of_atoms(atoms: &[u32], low: i64, high: Option<i64>, tag: usize) -> Self {
        Self { plus: atoms.to_vec(), minus: Vec::new(), low, high, tag }
    }

    fn is_exact(&self) -> bool {
        self.high == Some(self.low)
    }

    fn shift_bounds(&mut self, by: i64) {
        self.low -= by;
        self.high = self.high.map(|high| high - by);
    }
}

/// Puts in what follows from single rows, until nothing more follows.
fn settle_certain(rows: &mut Vec<Row>, fixed: &mut [Option<i64>]) -> Result<(), Contradiction> {
    loop {
        let mut found = false;
        for row in rows.iter_mut() {
            let Row { plus, minus, .. } = row;
            let mut known = 0;
            plus.retain(|atom| fixed.at(*atom as usize).map(|number| known += number).is_none());
            minus.retain(|atom| fixed.at(*atom as usize).map(|number| known -= number).is_none());
            row.shift_bounds(known);
            let wrong = Contradiction { tag: row.tag };
            match (row.plus.as_slice(), row.minus.as_slice()) {
                ([], []) if row.low > 0 || row.high.is_some_and(|high| high < 0) => return Err(wrong),
                (_, []) if row.high.is_some_and(|high| high < 0) => return Err(wrong),
                ([], _) if row.low > 0 => return Err(wrong),
                ([one], []) | ([], [one]) if row.is_exact() => {
                    fixed.put(*one as usize, Some(row.low.abs()));
                    found = true;
                }
                (all, []) | ([], all) if !all.is_empty() && one_sided_bound(row) == Some(0) => {
                    all.iter().for_each(|atom| fixed.put(*atom as usize, Some(0)));
                    found = true;
                }
                _ => {}
            }
        }
        rows.retain(|row| !(row.plus.is_empty() && row.minus.is_empty()));
        if !found {
            return Ok(());
        }
    }
}

/// The largest value that the one side of a row with one side can have.
fn one_sided_bound(row: &Row) -> Option<i64> {
    if row.minus.is_empty() { row.high } else { Some(-row.low) }
}

/// Takes from every row the exact rows inside it, larger ones first. True where a row changed.
fn subtract_contained(rows: &mut [Row], atoms: usize) -> bool {
    let exact: Vec<(Vec<u32>, i64)> = rows
        .iter()
        .map(|row| if row.is_exact() && row.minus.is_empty() { (row.plus.clone(), row.low) } else { (Vec::new(), 0) })
        .collect();
    let mut inside: Vec<Vec<u32>> = vec![Vec::new(); atoms];
    for (number, (set, _)) in exact.iter().enumerate() {
        set.iter().for_each(|atom| inside.change_at(*atom as usize, |rows| rows.push(number as u32)));
    }
    let mut hits = vec![0_u32; rows.len()];
    let mut present = vec![false; atoms];
    let mut changed = false;
    for (number, row) in rows.iter_mut().enumerate() {
        let Row { plus, minus, low, high, .. } = row;
        for (side, sign) in [(plus, 1), (minus, -1)] {
            let own = (side.len(), number);
            let mut candidates = Vec::new();
            for atom in side.iter() {
                for other in inside.get(*atom as usize).into_iter().flatten() {
                    let (Some(hits), Some((set, _))) = (hits.get_mut(*other as usize), exact.get(*other as usize))
                    else {
                        continue;
                    };
                    *hits += 1;
                    let size = set.len();
                    if *hits as usize == size && (size, *other as usize) < own {
                        candidates.push((size, *other));
                    }
                }
            }
            side.iter().for_each(|atom| {
                present.put(*atom as usize, true);
                let rows = inside.get(*atom as usize).into_iter().flatten();
                rows.for_each(|other| hits.put(*other as usize, 0));
            });
            candidates.sort_unstable_by_key(|(size, other)| (usize::MAX - size, *other));
            for (_, other) in candidates {
                let Some((set, value)) = exact.get(other as usize) else { continue };
                if set.iter().all(|atom| present.at(*atom as usize)) {
                    set.iter().for_each(|atom| present.put(*atom as usize, false));
                    *low -= sign * value;
                    *high = high.map(|high| high - sign * value);
                    changed = true;
                }
            }
            let all = side.clone();
            side.retain(|atom| present.at(*atom as usize));
            all.iter().for_each(|atom| present.put(*atom as usize, false));
        }
    }
    changed
}

fn split_into_groups(rows: Vec<Row>, fixed: &[Option<i64>]) -> (Vec<Group>, Vec<Option<(u32, u32)>>) {
    let mut leader: Vec<u32> = (0..fixed.len() as u32).collect();
    for row in &rows {
        let mut all = row.plus.iter().chain(&row.minus);
        let Some(first) = all.next().map(|atom| find_leader(&mut leader, *atom)) else { continue };
        for atom in all {
            let other = find_leader(&mut leader, *atom);
            leader.put(other as usize, first);
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut number_of: BTreeMap<u32, u32> = BTreeMap::new();
    let mut place = vec![None; fixed.len()];
    for (atom, _) in (0_u32..).zip(fixed).filter(|(_, fixed)| fixed.is_none()) {
        let lead = find_leader(&mut leader, atom);
        let number = *number_of.entry(lead).or_insert_with(|| {
            groups.push(Group::default());
            groups.len() as u32 - 1
        });
        let Some(group) = groups.get_mut(number as usize) else { continue };
        place.put(atom as usize, Some((number, group.atoms.len() as u32)));
        group.atoms.push(atom);
    }
    for mut row in rows {
        let Some(atom) = row.plus.iter().chain(&row.minus).next() else { continue };
        let Some((number, _)) = place.at(*atom as usize) else { continue };
        for atom in row.plus.iter_mut().chain(&mut row.minus) {
            *atom = place.at(*atom as usize).map_or(0, |(_, place)| place);
        }
        groups.change_at(number as usize, |group| group.rows.push(row));
    }
    (groups, place)
}

fn find_leader(leader: &mut [u32], atom: u32) -> u32 {
    let mut at = atom;
    loop {
        let above = leader.get(at as usize).copied().unwrap_or(at);
        if above == at {
            return at;
        }
        let next = leader.get(above as usize).copied().unwrap_or(above);
        leader.put(at as usize, next);
        at = next;
    }
}
