//! The attacker: knows a publication and nothing else, and finds out what it can about every cell in it.
//!
//! Every published number is an equation or an inequality between atoms; the interval of a cell is what its atoms can add up
//! to. A cell passes only where whole tables show that its interval is wide enough; where the equations leave room but no
//! whole table was found, it is reported as undecided, which is as bad as given away.

use std::collections::{BTreeMap, BTreeSet};

use crate::atoms::Atoms;
use crate::budget::Budget;
use crate::equations::{Form, Reduced, Row};
use crate::extremes::{GroupSearch, Room, SearchError, Side};
use crate::lookup::Lookup;
use crate::proof::{CellProof, Proof};
use crate::publication::{Invalid, Kind, Publication, Slice, Status};
use crate::simplex::{Doubt, Steps};
use crate::space::{Place, Space};
use crate::subtraction::{CategoryShare, Subtraction};
use crate::worlds::build_world;

/// The interval that a reader can work out for a count: `low ≤ count`, and `count ≤ high` where there is a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub low: u64,
    pub high: Option<u64>,
}

/// The rules of `README.md`, in its order, and `Undecided` for what the budget did not suffice for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    Exact,
    Narrow,
    Small,
    Present,
    Bounded,
    OpenSmall,
    Difference,
    Residual,
    Atom,
    Attribute,
    Inconsistent,
    Undecided,
}

/// Something given away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// The slice given away, with categories as leaves; of DIFFERENCE and RESIDUAL the larger slice.
    pub slice: Slice,
    pub interval: Interval,
    /// The cells of the publication it was computed from where the rule names them, the larger slice first.
    pub cells: Vec<usize>,
}

/// The result of an attack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attack {
    /// Empty where the publication is safe.
    pub findings: Vec<Finding>,
    /// For each cell of the publication what can be found out about it.
    pub intervals: Vec<Interval>,
    /// The worlds that prove that the hidden cells are hidden; complete where there are no findings.
    pub proof: Proof,
    pub steps: u64,
}

/// Plays the attacker on everything published about one population.
pub fn attack(publication: &Publication, budget: Budget) -> Result<Attack, Invalid> {
    attack_knowing_zeros(publication, &BTreeSet::new(), budget)
}

/// [`attack`] where everybody knows that some cells are empty by definition, so that showing their zero is harmless.
pub fn attack_knowing_zeros(
    publication: &Publication,
    empty_by_definition: &BTreeSet<usize>,
    budget: Budget,
) -> Result<Attack, Invalid> {
    publication.validate()?;
    let space = Space::of(publication)?;
    let atoms = Atoms::of(&space)?;
    let mut attacker = Attacker::of(publication, &space, &atoms, Steps::of(budget.steps));
    attacker.find_open_small(empty_by_definition);
    attacker.find_by_subtraction();
    let searched = attacker.find_intervals();
    Ok(attacker.report_attack(searched))
}

struct Attacker<'a> {
    publication: &'a Publication,
    space: &'a Space,
    atoms: &'a Atoms,
    /// Everything published of each slice, all its cells together.
    known: Vec<PublishedSlice>,
    findings: Vec<(Rule, Vec<usize>, Slice, Interval)>,
    intervals: Vec<Interval>,
    worlds: Worlds,
    steps: Steps,
}

#[derive(Debug, Clone)]
struct PublishedSlice {
    low: i64,
    high: Option<i64>,
    cells: Vec<usize>,
    primary: bool,
    inexact: bool,
}

/// A population put together of one table for each group; the first table of those that are not named.
type Choice = BTreeMap<u32, usize>;

/// The populations that the proof needs. Groups do not depend on each other, so one population proves something about a cell
/// of each group at once.
#[derive(Default)]
struct Worlds {
    choices: Vec<Choice>,
    /// The population that takes a given table of a given group.
    taking: BTreeMap<(u32, usize), usize>,
    mixed: BTreeMap<Choice, usize>,
    proof: Vec<CellProof>,
}

/// The range of a sum over all groups.
struct Range {
    low: i64,
    high: Option<i64>,
    low_reached: i64,
    high_reached: i64,
    low_world: Choice,
    high_world: Choice,
}

enum StopReason {
    Doubt,
    Contradiction(usize),
}

impl From<Doubt> for StopReason {
    fn from(_: Doubt) -> Self {
        StopReason::Doubt
    }
}

impl<'a> Attacker<'a> {
    fn of(publication: &'a Publication, space: &'a Space, atoms: &'a Atoms, steps: Steps) -> Self {
        let mut known: Vec<PublishedSlice> = space.slices.iter().map(|_| PublishedSlice::nothing_known()).collect();
        for (number, (cell, slice)) in publication.cells.iter().zip(&space.slice_of).enumerate() {
            let bounds = cell.status.known_bounds();
            let Some(one) = known.get_mut(*slice) else { continue };
            one.low = one.low.max(bounds.lo as i64);
            one.high = [one.high, bounds.hi.map(|hi| hi as i64)].into_iter().flatten().min();
            one.cells.push(number);
            one.primary |= cell.status.hidden_kind() == Some(Kind::Primary);
            one.inexact |= cell.status.exact_value().is_none();
        }
        let intervals =
            space.slice_of.iter().filter_map(|slice| known.get(*slice)).map(PublishedSlice::known_interval).collect();
        Self { publication, space, atoms, known, findings: Vec::new(), intervals, worlds: Worlds::default(), steps }
    }

    fn note_finding(&mut self, rule: Rule, cells: Vec<usize>, place: &Place, interval: Interval) {
        self.findings.push((rule, cells, self.space.slice_of_place(place, self.publication), interval));
    }

    fn find_open_small(&mut self, empty_by_definition: &BTreeSet<usize>) {
        let (publication, space) = (self.publication, self.space);
        for (number, (cell, slice)) in publication.cells.iter().zip(&space.slice_of).enumerate() {
            let (Status::Shown { value }, Some(place)) = (cell.status, space.slices.get(*slice)) else { continue };
            if self.publication.rules.is_small(value) && !(value == 0 && empty_by_definition.contains(&number)) {
                self.note_finding(Rule::OpenSmall, vec![number], place, Interval::exactly(value));
            }
        }
    }

    fn find_by_subtraction(&mut self) {
        let space = self.space;
        let exact = self.exact_values();
        let subtraction = Subtraction::of(space, &self.publication.rules);
        let (differences, residuals) =
            (subtraction.find_differences(&exact, None), subtraction.find_residuals(&exact, None));
        for (rule, leftovers) in [(Rule::Difference, differences), (Rule::Residual, residuals)] {
            for leftover in leftovers {
                let cells = leftover.slices.iter().filter_map(|slice| self.shown_cell(*slice)).collect();
                if let Some(place) = leftover.slices.first().and_then(|slice| space.slices.get(*slice)) {
                    self.note_finding(rule, cells, place, Interval::exactly(leftover.left));
                }
            }
        }
    }

    fn exact_values(&self) -> Vec<Option<u64>> {
        self.known.iter().map(PublishedSlice::exact_value).collect()
    }

    /// The first cell that shows a slice exactly.
    fn shown_cell(&self, slice: usize) -> Option<usize> {
        let cells = &self.known.get(slice)?.cells;
        cells.iter().copied().find(|cell| self.is_exact(*cell)).or(cells.first().copied())
    }

    /// Whether a cell of the publication shows its number exactly.
    fn is_exact(&self, cell: usize) -> bool {
        self.publication.cells.get(cell).is_some_and(|cell| cell.status.exact_value().is_some())
    }

    /// Finds out all there is to find out. Gives the populations that prove the rest.
    fn find_intervals(&mut self) -> Result<Vec<Vec<i64>>, StopReason> {
        let contradiction = self.known.iter().position(|known| known.high.is_some_and(|high| high < known.low));
        if let Some(slice) = contradiction {
            return Err(StopReason::Contradiction(slice));
        }
        let reduced = Reduced::of(self.atoms.count, published_rows(self.atoms, &self.known));
        let reduced = reduced.map_err(|wrong| StopReason::Contradiction(wrong.tag))?;
        let mut groups = Vec::new();
        for group in &reduced.groups {
            groups.push(GroupSearch::of(group, &mut self.steps).map_err(|trouble| match trouble {
                SearchError::Doubt(_) => StopReason::Doubt,
                SearchError::Nothing(tag) => StopReason::Contradiction(tag),
            })?);
        }
        let slices = 0..self.known.len();
        let lows: Vec<i64> =
            slices.map(|slice| self.judge_slice(slice, &reduced, &mut groups)).collect::<Result<_, _>>()?;
        self.find_attributes(&lows);
        self.judge_atoms(&reduced, &mut groups)?;
        self.worlds.population_with(&Choice::new());
        self.judge_crossings(&reduced, &mut groups)?;
        Ok(self.worlds.atom_numbers(&reduced, &groups))
    }

    /// Finds the interval of a slice and judges it. Returns its lower end.
    fn judge_slice(&mut self, slice: usize, reduced: &Reduced, groups: &mut [GroupSearch]) -> Result<i64, StopReason> {
        let space = self.space;
        let known = self.known.get(slice).cloned().ok_or(StopReason::Doubt)?;
        if !known.inexact {
            return Ok(known.low);
        }
        let form = reduced.reduced_form(self.atoms.smallest_form(slice).iter().map(|atom| (*atom, 1)));
        let range = self.range_of_form(&form, groups)?;
        let interval = range.known_interval();
        for cell in &known.cells {
            self.intervals.put(*cell, interval);
        }
        let inexact: Vec<usize> = known.cells.iter().copied().filter(|cell| !self.is_exact(*cell)).collect();
        let rule = self.judge_range(&range, known.primary);
        if let (Some(rule), Some(cell), Some(place)) = (rule, inexact.first(), space.slices.get(slice)) {
            self.note_finding(rule, vec![*cell], place, interval);
        }
        let is_hidden = |cell: &usize| self.publication.cells.get(*cell).is_some_and(|cell| cell.status.is_hidden());
        let hidden = inexact.into_iter().filter(is_hidden);
        let hidden: Vec<usize> = hidden.collect();
        if !hidden.is_empty() {
            let (low, high) =
                (self.worlds.population_with(&range.low_world), self.worlds.population_with(&range.high_world));
            self.worlds.proof.extend(hidden.into_iter().map(|cell| CellProof { cell, low, high }));
        }
        Ok(range.low)
    }

    fn judge_range(&self, range: &Range, primary: bool) -> Option<Rule> {
        let rules = &self.publication.rules;
        let (k, width) = (rules.k as i64, rules.required_width() as i64);
        let deniable = rules.deniable && primary;
        let below = |bound: Option<i64>, limit: i64| bound.is_some_and(|bound| bound < limit);
        if range.high == Some(range.low) {
            Some(Rule::Exact)
        } else if range.low >= 1 && below(range.high, k) {
            Some(Rule::Small)
        } else if below(range.high, range.low + width) {
            Some(Rule::Narrow)
        } else if deniable && range.low >= 1 {
            Some(Rule::Present)
        } else if deniable && below(range.high, k) {
            Some(Rule::Bounded)
        } else {
            let wide = range.high_reached - range.low_reached >= width.max(1);
            let open = range.low_reached == 0 || range.high_reached >= k;
            let denied = !deniable || (range.low_reached == 0 && range.high_reached >= k);
            (!(wide && open && denied)).then_some(Rule::Undecided)
        }
    }

    fn range_of_form(&mut self, form: &Form, groups: &mut [GroupSearch]) -> Result<Range, StopReason> {
        let rules = &self.publication.rules;
        let room = Room { low: 0, high: rules.k as i64, width: rules.required_width() as i64 };
        let mut range = Range::certain_value(form.certain);
        for (group, sum) in &form.groups {
            let Some(search) = groups.get_mut(*group as usize) else { continue };
            let found = search.find_extremes(sum, room, &mut self.steps)?;
            range.add_group(*group, found.low, found.high);
        }
        Ok(range)
    }

    /// Everybody in a shown group, or all but the insiders, is in one category.
    fn find_attributes(&mut self, lows: &[i64]) {
        let space = self.space;
        let rules = &self.publication.rules;
        for CategoryShare { group, people, part } in
            Subtraction::of(space, rules).find_categories(&self.exact_values(), None)
        {
            let low = lows.at(part).max(0).unsigned_abs();
            let Some((known, place)) = self.known.get(part).zip(space.slices.get(part)) else { continue };
            if low > 0 && people.saturating_sub(low) <= rules.coalition {
                let high = known.exact_value().or(Some(people));
                let cells = [part, group].into_iter().filter_map(|slice| self.shown_cell(slice)).collect();
                self.note_finding(Rule::Attribute, cells, place, Interval { low, high });
            }
        }
    }

    /// The finest slices that nobody published.
    fn judge_atoms(&mut self, reduced: &Reduced, groups: &mut [GroupSearch]) -> Result<(), StopReason> {
        let space = self.space;
        let published: BTreeSet<u32> = self
            .atoms
            .forms
            .iter()
            .flatten()
            .filter_map(|form| <[u32; 1]>::try_from(form.as_slice()).ok())
            .map(|[atom]| atom)
            .collect();
        for part in &self.atoms.parts {
            for (atom, sample) in (part.first as u32..).zip(&part.sample) {
                if published.contains(&atom) {
                    continue;
                }
                let form = reduced.reduced_form([(atom, 1)]);
                if self.is_known_open(&form, groups) {
                    continue;
                }
                let range = self.range_of_form(&form, groups)?;
                if let Some(rule) = self.judge_unpublished(&range) {
                    let place = place_of_sample(space, &part.axes, sample);
                    self.note_finding(rule, Vec::new(), &place, range.known_interval());
                }
            }
        }
        Ok(())
    }

    /// Whether a table is known in which a sum is empty, or one in which it is large.
    fn is_known_open(&self, form: &Form, groups: &[GroupSearch]) -> bool {
        let k = self.publication.rules.k as i64;
        let mut seen = form.groups.iter().map(|(group, sum)| {
            let worlds = groups.get(*group as usize).map_or(&[][..], |search| search.worlds.as_slice());
            let values = worlds.iter().map(|world| crate::extremes::sum_in_world(sum, world));
            values.fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)))
        });
        let (low, high) =
            seen.by_ref().fold((form.certain, form.certain), |(low, high), (least, most)| (low + least, high + most));
        low <= 0 || high >= k
    }

    fn judge_unpublished(&self, range: &Range) -> Option<Rule> {
        let k = self.publication.rules.k as i64;
        if range.low >= 1 && range.high.is_some_and(|high| high < k) {
            Some(Rule::Atom)
        } else if range.low_reached <= 0 || range.high_reached >= k {
            None
        } else {
            Some(Rule::Undecided)
        }
    }

    /// Crossings of tables that share a margin: the finest slices of all tables together. One of them is certainly not empty
    /// only where the tables' atoms overlap in every world, so most are dismissed by the first world.
    fn judge_crossings(&mut self, reduced: &Reduced, groups: &mut [GroupSearch]) -> Result<(), StopReason> {
        if self.atoms.parts.len() < 2 {
            return Ok(());
        }
        let worlds = self.worlds.atom_numbers(reduced, groups);
        let Some(first) = worlds.first() else { return Ok(()) };
        for crossing in find_crossings(self.atoms, first) {
            let overlap = crossing.certain_overlap();
            let k = self.publication.rules.k as i64;
            let value =
                |numbers: &Vec<i64>| overlap.iter().map(|(atom, sign)| sign * numbers.at(*atom as usize)).sum::<i64>();
            let smallest =
                |numbers: &Vec<i64>| crossing.atoms.iter().map(|atom| numbers.at(*atom as usize)).min().unwrap_or(0);
            let open = |numbers: &Vec<i64>| value(numbers) <= 0 || smallest(numbers) >= k;
            if worlds.iter().any(open) {
                continue;
            }
            let range = self.range_of_form(&reduced.reduced_form(overlap.iter().copied()), groups)?;
            if range.low_reached > 0 {
                let rule = if range.low >= 1 { Rule::Atom } else { Rule::Undecided };
                let mut place = Place { sets: Vec::new() };
                for (part, sample) in &crossing.samples {
                    let axes = self.atoms.parts.get(*part).map_or(&[][..], |part| part.axes.as_slice());
                    place.sets.extend(place_of_sample(self.space, axes, sample).sets);
                }
                place.sets.sort();
                place.sets.dedup();
                let high = worlds.iter().map(smallest).max().unwrap_or(0);
                let interval = Interval { low: range.low.max(0).unsigned_abs(), high: Some(high.unsigned_abs()) };
                self.note_finding(rule, Vec::new(), &place, interval);
            }
        }
        Ok(())
    }

    fn report_attack(mut self, searched: Result<Vec<Vec<i64>>, StopReason>) -> Attack {
        let stopped = match &searched {
            Ok(_) => None,
            Err(StopReason::Doubt) => Some((Rule::Undecided, None)),
            Err(StopReason::Contradiction(slice)) => Some((Rule::Inconsistent, Some(*slice))),
        };
        if let Some((rule, slice)) = stopped {
            let cells = slice.and_then(|slice| self.known.get(slice)).map_or(Vec::new(), |known| known.cells.clone());
            let nowhere = Place { sets: Vec::new() };
            let space = self.space;
            let place = slice.and_then(|slice| space.slices.get(slice)).unwrap_or(&nowhere);
            self.note_finding(rule, cells, place, Interval { low: 0, high: None });
        }
        let mut findings: Vec<Finding> = self
            .findings
            .into_iter()
            .map(|(rule, cells, slice, interval)| Finding { rule, slice, interval, cells })
            .collect();
        findings
            .sort_by(|one, other| (one.rule, &one.cells, &one.slice).cmp(&(other.rule, &other.cells, &other.slice)));
        let mut cells = self.worlds.proof;
        cells.sort_by_key(|cell_proof| cell_proof.cell);
        let worlds = searched.unwrap_or_default();
        let worlds = worlds.iter().map(|numbers| build_world(self.space, self.atoms, numbers)).collect();
        let proof = Proof { worlds, cells };
        Attack { findings, intervals: self.intervals, proof, steps: self.steps.used_so_far() }
    }
}

impl Interval {
    pub fn exactly(value: u64) -> Self {
        Self { low: value, high: Some(value) }
    }
}

impl PublishedSlice {
    fn nothing_known() -> Self {
        Self { low: 0, high: None, cells: Vec::new(), primary: false, inexact: false }
    }

    fn exact_value(&self) -> Option<u64> {
        (self.high == Some(self.low)).then_some(self.low.unsigned_abs())
    }

    fn known_interval(&self) -> Interval {
        Interval { low: self.low.max(0).unsigned_abs(), high: self.high.map(|high| high.max(0).unsigned_abs()) }
    }
}

impl Range {
    fn certain_value(value: i64) -> Self {
        let (low_world, high_world) = (Choice::new(), Choice::new());
        Self { low: value, high: Some(value), low_reached: value, high_reached: value, low_world, high_world }
    }

    fn add_group(&mut self, group: u32, low: Side, high: Side) {
        self.low += low.bound.unwrap_or(0);
        self.high = self.high.zip(high.bound).map(|(sum, bound)| sum + bound);
        self.low_reached += low.reached;
        self.high_reached += high.reached;
        self.low_world.insert(group, low.world);
        self.high_world.insert(group, high.world);
    }

    fn known_interval(&self) -> Interval {
        Interval { low: self.low.max(0).unsigned_abs(), high: self.high.map(|high| high.max(0).unsigned_abs()) }
    }
}

impl Worlds {
    /// A population with these tables.
    fn population_with(&mut self, wanted: &Choice) -> usize {
        if wanted.values().all(|table| *table == 0) {
            return self.first_without(None);
        }
        match wanted.iter().next() {
            Some((group, table)) if wanted.len() == 1 => {
                let (group, table) = (*group, *table);
                let known = self.taking.get(&(group, table)).copied();
                known.unwrap_or_else(|| {
                    let place = self.first_without(Some(group));
                    self.choices.change_at(place, |choice| {
                        choice.insert(group, table);
                    });
                    self.taking.insert((group, table), place);
                    place
                })
            }
            Some(_) | None => *self.mixed.entry(wanted.clone()).or_insert_with_key(|wanted| {
                self.choices.push(wanted.clone());
                self.choices.len() - 1
            }),
        }
    }

    /// A population that says nothing of a group yet; of no group at all where none is named, which is always the first.
    fn first_without(&mut self, group: Option<u32>) -> usize {
        if self.choices.is_empty() {
            self.choices.push(Choice::new());
        }
        let mixed: BTreeSet<usize> = self.mixed.values().copied().collect();
        let free = |place: &usize| {
            group
                .zip(self.choices.get(*place))
                .is_some_and(|(group, choice)| *place > 0 && !choice.contains_key(&group))
        };
        match group {
            None => 0,
            Some(_) => (0..self.choices.len()).filter(free).find(|place| !mixed.contains(place)).unwrap_or_else(|| {
                self.choices.push(Choice::new());
                self.choices.len() - 1
            }),
        }
    }

    /// The numbers of all atoms in each population.
    fn atom_numbers(&self, reduced: &Reduced, groups: &[GroupSearch]) -> Vec<Vec<i64>> {
        let of = |choice: &Choice| {
            let number = |(fixed, place): (&Option<i64>, &Option<(u32, u32)>)| match (fixed, place) {
                (Some(known), _) => *known,
                (None, Some((group, place))) => {
                    let table = choice.get(group).copied().unwrap_or(0);
                    let numbers = groups.get(*group as usize).and_then(|search| search.worlds.get(table));
                    numbers.and_then(|numbers| numbers.get(*place as usize)).copied().unwrap_or(0)
                }
                (None, None) => 0,
            };
            reduced.fixed.iter().zip(&reduced.place).map(number).collect()
        };
        self.choices.iter().map(of).collect()
    }
}

/// Published numbers and the joints between parts as rows; the tag is the slice.
fn published_rows(atoms: &Atoms, known: &[PublishedSlice]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (slice, (forms, known)) in atoms.forms.iter().zip(known).enumerate() {
        if known.low > 0 || known.high.is_some() {
            rows.extend(forms.iter().map(|form| Row::sum_of_atoms(form, known.low, known.high, slice)));
        }
    }
    rows.extend(joint_rows(atoms, known.len()));
    rows
}

/// As many people on one side of a joint as on the other.
pub(crate) fn joint_rows(atoms: &Atoms, tag: usize) -> impl Iterator<Item = Row> + '_ {
    let classes = atoms.parts.iter().filter_map(|part| part.joint.as_ref()).flat_map(|joint| &joint.classes);
    classes.map(move |(one, other)| Row { plus: one.clone(), minus: other.clone(), low: 0, high: Some(0), tag })
}

/// The box of a combination of merged leaves.
fn place_of_sample(space: &Space, axes: &[usize], sample: &[usize]) -> Place {
    let sets = axes.iter().zip(sample).map(|(axis, leaf)| {
        let size = space.size_of_axis(*axis);
        (*axis, crate::leaf_set::LeafSet::from_members(size, [*leaf]))
    });
    Place { sets: sets.collect() }
}

/// One atom of each of several parts that share their margins.
struct Crossing {
    atoms: Vec<u32>,
    /// For each atom but the first, all atoms on the earlier side of its joint.
    margins: Vec<Vec<u32>>,
    samples: Vec<(usize, Vec<usize>)>,
}

impl Crossing {
    /// How many people are in all of its atoms at least, as a sum (Fréchet's bound, exact for trees of tables).
    fn certain_overlap(&self) -> Vec<(u32, i64)> {
        let atoms = self.atoms.iter().map(|atom| (*atom, 1));
        atoms.chain(self.margins.iter().flatten().map(|atom| (*atom, -1))).collect()
    }
}

/// The crossings of two and more parts that are certainly not empty in this world.
fn find_crossings(atoms: &Atoms, numbers: &[i64]) -> Vec<Crossing> {
    let mut found: Vec<(Crossing, i64)> = Vec::new();
    for (number, part) in atoms.parts.iter().enumerate() {
        let mut grown = Vec::new();
        if let Some(joint) = &part.joint {
            for (earlier, later) in &joint.classes {
                let margin: i64 = earlier.iter().map(|atom| numbers.at(*atom as usize)).sum();
                for atom in later.iter().filter(|atom| numbers.at(**atom as usize) > 0) {
                    let Some(sample) =
                        (*atom as usize).checked_sub(part.first).and_then(|place| part.sample.get(place))
                    else {
                        continue;
                    };
                    let left = numbers.at(*atom as usize) - margin;
                    for (crossing, overlap) in &found {
                        let meets = crossing.atoms.iter().any(|known| earlier.contains(known));
                        if meets && overlap + left > 0 {
                            grown.push((
                                crossing.extended_with(*atom, earlier, (number, sample.clone())),
                                overlap + left,
                            ));
                        }
                    }
                }
            }
        }
        found.extend(grown);
        let alone = part.sample.iter().zip(part.first as u32..).filter(|(_, atom)| numbers.at(*atom as usize) > 0);
        found.extend(alone.map(|(sample, atom)| {
            let crossing = Crossing { atoms: vec![atom], margins: Vec::new(), samples: vec![(number, sample.clone())] };
            (crossing, numbers.at(atom as usize))
        }));
    }
    found.into_iter().map(|(crossing, _)| crossing).filter(|crossing| crossing.atoms.len() > 1).collect()
}

impl Crossing {
    fn extended_with(&self, atom: u32, margin: &[u32], sample: (usize, Vec<usize>)) -> Self {
        let mut wider =
            Self { atoms: self.atoms.clone(), margins: self.margins.clone(), samples: self.samples.clone() };
        wider.atoms.push(atom);
        wider.margins.push(margin.to_vec());
        wider.samples.push(sample);
        wider
    }
}
