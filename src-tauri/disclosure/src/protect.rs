//! From true counts to what may be published: propose a pattern, attack the union of everything, mend what was found, and give
//! out only what the attack cannot open and the check confirms. If that cannot be reached, everything is hidden that may be
//! hidden. If even that gives something away, the answer is no and names the earlier publication.

use std::collections::{BTreeMap, BTreeSet};

use crate::atoms::Atoms;
use crate::attack::{Attack, Finding, Rule, attack_knowing_zeros, joint_rows};
use crate::budget::Budget;
use crate::equations::{Group, Reduced, Row};
use crate::lookup::Lookup;
use crate::pattern::{NoPattern, Pattern, ProgramVariable, Spot};
use crate::proof_check::check_proof;
use crate::publication::{Cell, Kind, Publication, Rules, Status};
use crate::simplex::Steps;
use crate::space::Space;
use crate::subtraction::Subtraction;
use crate::suppression_problem::{Protected, Refusal, SuppressionProblem, TrueCell};
use crate::union::{find_overlapping, merge_publications, spell_out_groups};

/// Finds out which cells to hide so that the problem together with everything published before passes every rule.
pub fn protect(problem: &SuppressionProblem, earlier: &[Publication], rules: &Rules) -> Result<Protected, Refusal> {
    protect_within(problem, earlier, rules, Budget::default())
}

/// [`protect`] with a budget of one's own.
pub fn protect_within(
    problem: &SuppressionProblem,
    earlier: &[Publication],
    rules: &Rules,
    budget: Budget,
) -> Result<Protected, Refusal> {
    earlier.iter().try_for_each(Publication::validate)?;
    let asked = Asked::merge_problem(problem, earlier, rules)?;
    let space = Space::of(&asked.union)?;
    let atoms = Atoms::of(&space)?;
    let subtraction = Subtraction::of(&space, rules);
    let slices = asked.known_of_slices(&space)?;
    let reduced = Reduced::of(atoms.count, equation_rows(&atoms, &slices));
    let mut reduced = reduced.map_err(|wrong| asked.inconsistent(wrong.tag, &space, budget))?;
    let spots = place_slices(&atoms, &slices, &mut reduced);
    let worst: Vec<bool> = spots.iter().map(|spot| spot.free || spot.hidden).collect();
    let mut steps = Steps::of(budget.steps / 2);
    let mut patient = match propose_pattern(&reduced, spots, &subtraction, rules, &mut steps) {
        Ok(pattern) => Some(pattern),
        Err(NoPattern::Inconsistent(slice)) => return Err(asked.inconsistent(slice, &space, budget)),
        Err(NoPattern::Doubt) => None,
    };
    let mut left = Budget { steps: budget.steps.saturating_sub(steps.used_so_far()) };
    for _ in 0..MENDINGS_MAX {
        let Some(pattern) = &mut patient else { break };
        let tried = asked.attack_pattern(&space, &slices, &pattern.hidden_slices(), left)?;
        left.steps = left.steps.saturating_sub(tried.attack.steps);
        match tried.worst_finding() {
            None => return tried.into_protected(budget.steps - left.steps),
            Some(finding) if finding.rule == Rule::Undecided && left.steps == 0 => break,
            Some(finding) => {
                let guilty = asked.slice_to_hide(finding, &space, &atoms, pattern.spots());
                let mended = guilty.is_some_and(|slice| pattern.hide_one_more(slice, &mut steps).is_ok());
                if !mended {
                    patient = None;
                }
            }
        }
    }
    let tried = asked.attack_pattern(&space, &slices, &worst, left)?;
    let spent = budget.steps.saturating_sub(left.steps.saturating_sub(tried.attack.steps));
    match tried.worst_finding() {
        None => tried.into_protected(spent),
        Some(finding) => Err(asked.refuse_finding(finding, &tried.union, budget)),
    }
}

/// The number of times that a pattern is mended before everything is hidden.
const MENDINGS_MAX: usize = 40;
/// The steps of 1,024 entries that go into saving hidden cells once the pattern is good.
const EFFORT: u64 = 2_000;

/// The problem and everything before it, as one publication whose last cells are those asked for.
struct Asked<'a> {
    problem: &'a SuppressionProblem,
    /// The earlier publications that overlap with it, and their places in the caller's list.
    earlier: Vec<&'a Publication>,
    numbers: Vec<usize>,
    rules: &'a Rules,
    union: Publication,
    /// The true cells in the order of the problem, and the first one's place in the union.
    cells: Vec<&'a TrueCell>,
    first: usize,
}

/// A slice of the problem: what is asked of it, and what was published of it before.
#[derive(Debug, Clone, Default)]
struct Asking {
    count: Option<u64>,
    small: bool,
    empty_by_definition: bool,
    /// Shown exactly before.
    shown: Option<u64>,
    /// Hidden, rounded or noisy before.
    blurred: bool,
    primary_before: bool,
    low: u64,
    high: Option<u64>,
}

impl Asking {
    fn is_primary(&self) -> bool {
        self.primary_before || (self.small && !self.must_be_shown())
    }

    fn must_be_shown(&self) -> bool {
        self.shown.is_some() || self.empty_by_definition
    }

    fn must_be_hidden(&self) -> bool {
        !self.must_be_shown() && (self.small || self.blurred)
    }
}

impl<'a> Asked<'a> {
    fn merge_problem(
        problem: &'a SuppressionProblem,
        earlier: &'a [Publication],
        rules: &'a Rules,
    ) -> Result<Self, Refusal> {
        let asked = problem.tables.iter().flat_map(|table| &table.cells);
        let numbers = find_overlapping(&problem.variables, asked.map(|cell| &cell.slice), earlier);
        let earlier: Vec<&Publication> = numbers.iter().filter_map(|number| earlier.get(*number)).collect();
        let mut union = merge_publications(&problem.variables, &earlier, problem.monotone, rules);
        let first = union.cells.len();
        let mut cells = Vec::new();
        for table in &problem.tables {
            for cell in &table.cells {
                let slice = spell_out_groups(&cell.slice, &problem.variables, &union.variables);
                let status = Status::Hidden { lo: None, hi: None, kind: None };
                union.cells.push(Cell { table: table.name.clone(), slice, snapshot: problem.snapshot, status });
                cells.push(cell);
            }
        }
        union.validate()?;
        let own = Publication { cells: Vec::new(), variables: problem.variables.clone(), ..union.clone() };
        own.validate()?;
        Ok(Self { problem, earlier, numbers, rules, union, cells, first })
    }

    /// Gathers what is asked and known of each slice. Refuses what contradicts itself or what was shown before.
    fn known_of_slices(&self, space: &Space) -> Result<Vec<Asking>, Refusal> {
        let mut slices = vec![Asking::default(); space.slices.len()];
        for (number, (cell, slice)) in self.union.cells.iter().zip(&space.slice_of).take(self.first).enumerate() {
            let Some(asking) = slices.get_mut(*slice) else { continue };
            match cell.status.exact_value() {
                Some(value) if asking.shown.is_some_and(|shown| shown != value) => {
                    return Err(self.refusal_of_change(number, value, asking.shown.unwrap_or(value)));
                }
                Some(value) => asking.shown = Some(value),
                None => asking.blurred = true,
            }
            let bounds = cell.status.known_bounds();
            asking.low = asking.low.max(bounds.lo);
            asking.high = [asking.high, bounds.hi].into_iter().flatten().min();
            asking.primary_before |= cell.status.hidden_kind() == Some(Kind::Primary);
        }
        for (number, (cell, slice)) in self.cells.iter().zip(space.slice_of.iter().skip(self.first)).enumerate() {
            let Some(asking) = slices.get_mut(*slice) else { continue };
            let contradicted = asking.count.is_some_and(|count| count != cell.count);
            if contradicted || cell.count > crate::publication::LARGEST || (cell.structural_zero && cell.count > 0) {
                let table = self.union.cells.get(self.first + number).map(|cell| cell.table.clone());
                return Err(Refusal::Contradiction { tables: table.into_iter().collect(), slice: cell.slice.clone() });
            }
            if let Some(shown) = asking.shown.filter(|shown| *shown != cell.count) {
                let known = space.slice_of.iter().position(|other| other == slice).unwrap_or(0);
                return Err(self.refusal_of_change(known, shown, cell.count));
            }
            asking.count = Some(cell.count);
            asking.small |= cell.small || self.rules.is_small(cell.count);
            asking.empty_by_definition |= cell.structural_zero;
        }
        Ok(slices)
    }

    fn refusal_of_change(&self, cell: usize, was: u64, now: u64) -> Refusal {
        let (table, slice) =
            self.union.cells.get(cell).map_or_else(Default::default, |cell| (cell.table.clone(), cell.slice.clone()));
        let earlier =
            self.publication_of(cell).map_or(0, |own| self.callers_places(&[own]).first().copied().unwrap_or(0));
        Refusal::Changed { earlier, table, slice, was, now }
    }

    /// Places in the caller's list.
    fn callers_places(&self, own: &[usize]) -> Vec<usize> {
        own.iter().filter_map(|number| self.numbers.get(*number).copied()).collect()
    }

    /// The overlapping publication that a cell of the union is from.
    fn publication_of(&self, cell: usize) -> Option<usize> {
        let mut end = 0;
        self.earlier.iter().position(|publication| {
            end += publication.cells.len();
            cell < end
        })
    }

    /// The union with these slices of the problem hidden.
    fn publication(&self, space: &Space, slices: &[Asking], hidden: &[bool]) -> Publication {
        let mut union = self.union.clone();
        let asked = union.cells.iter_mut().zip(&space.slice_of).skip(self.first);
        for ((cell, slice), asked) in asked.zip(&self.cells) {
            let is_primary = slices.get(*slice).is_some_and(Asking::is_primary);
            let kind = if is_primary { Kind::Primary } else { Kind::Secondary };
            // In doubt it is hidden.
            cell.status = if hidden.get(*slice).copied().unwrap_or(true) {
                Status::Hidden { lo: None, hi: None, kind: Some(kind) }
            } else {
                Status::Shown { value: asked.count }
            };
        }
        union
    }

    /// Attacks the union with these slices of the problem hidden.
    fn attack_pattern<'b>(
        &'b self,
        space: &Space,
        slices: &[Asking],
        hidden: &[bool],
        budget: Budget,
    ) -> Result<Attempt<'b>, Refusal> {
        let union = self.publication(space, slices, hidden);
        let empty: BTreeSet<usize> =
            (self.first..).zip(&self.cells).filter(|(_, cell)| cell.structural_zero).map(|(at, _)| at).collect();
        let attack = attack_knowing_zeros(&union, &empty, budget)?;
        let mut excused = Vec::new();
        let old = |finding: &Finding| finding.cells.iter().all(|cell| *cell < self.first);
        if attack.findings.iter().any(old) && self.first > 0 {
            let mut before = self.union.clone();
            before.cells.truncate(self.first);
            excused = attack_knowing_zeros(&before, &BTreeSet::new(), budget)?.findings;
            excused.retain(|finding| finding.rule != Rule::Undecided);
        }
        Ok(Attempt { asked: self, union, attack, excused })
    }

    /// A free slice of the problem to hide because of a finding.
    fn slice_to_hide(&self, finding: &Finding, space: &Space, atoms: &Atoms, spots: &[Spot]) -> Option<usize> {
        let may = |slice: &usize| spots.at(*slice).is_shown_freely();
        let cheap = |slice: &usize| (spots.at(*slice).weight, *slice);
        let slices: BTreeSet<usize> =
            finding.cells.iter().filter_map(|cell| space.slice_of.get(*cell).copied()).collect();
        let named = slices.iter().copied().filter(may).min_by_key(cheap);
        named.or_else(|| {
            let touching = |slice: &usize| {
                let form = atoms.smallest_form(*slice);
                slices.is_empty()
                    || slices.iter().any(|known| atoms.smallest_form(*known).iter().any(|atom| form.contains(atom)))
            };
            (0..spots.len()).filter(may).filter(touching).min_by_key(cheap)
        })
    }

    fn inconsistent(&self, slice: usize, space: &Space, budget: Budget) -> Refusal {
        let mut plain = self.problem.clone();
        plain.tables.iter_mut().flat_map(|table| &mut table.cells).for_each(|cell| cell.small = false);
        let rules = Rules { k: 1, deniable: false, zeros_ok: true, sensitive: Some(Vec::new()), ..Rules::default() };
        let rules = Rules { min_width: Some(0), ..rules };
        let fits = |earlier: &[Publication]| {
            !matches!(
                Asked::merge_problem(&plain, earlier, &rules).map(|asked| asked.has_population(budget)),
                Ok(Some(false)) | Err(_)
            )
        };
        let alone = |number: &usize| self.earlier.get(*number).map_or(Vec::new(), |one| vec![(*one).clone()]);
        let wrong: Vec<usize> = (0..self.earlier.len()).filter(|number| !fits(&alone(number))).collect();
        let place = space.slices.get(slice).map(|place| space.slice_of_place(place, &self.union)).unwrap_or_default();
        if !fits(&[]) {
            let tables = self.problem.tables.iter().map(|table| table.name.clone()).collect();
            return Refusal::Contradiction { tables, slice: place };
        }
        let earlier = if wrong.is_empty() { (0..self.earlier.len()).collect() } else { wrong };
        Refusal::Inconsistent { tables: self.names_of_tables(&earlier), earlier: self.callers_places(&earlier) }
    }

    /// Whether some population agrees with all true counts and everything published; nothing where it could not be decided.
    fn has_population(&self, budget: Budget) -> Option<bool> {
        let space = Space::of(&self.union).ok()?;
        let slices = self.known_of_slices(&space).ok()?;
        let all = self.publication(&space, &slices, &vec![false; slices.len()]);
        let found = attack_knowing_zeros(&all, &BTreeSet::new(), budget).ok()?;
        let has = |rule: Rule| found.findings.iter().any(|finding| finding.rule == rule);
        if has(Rule::Inconsistent) { Some(false) } else { (!has(Rule::Undecided)).then_some(true) }
    }

    fn names_of_tables(&self, earlier: &[usize]) -> Vec<String> {
        let cells =
            earlier.iter().filter_map(|number| self.earlier.get(*number)).flat_map(|publication| &publication.cells);
        cells.map(|cell| cell.table.clone()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The refusal for a finding that no hiding removes, with the earlier publications without which it would not be there.
    fn refuse_finding(&self, finding: &Finding, union: &Publication, budget: Budget) -> Refusal {
        if finding.rule == Rule::Undecided {
            return Refusal::Undecided { steps: budget.steps };
        }
        let named: BTreeSet<usize> = finding.cells.iter().filter_map(|cell| self.publication_of(*cell)).collect();
        let mut earlier: Vec<usize> = named.into_iter().collect();
        for number in (0..self.earlier.len()).take(BLAMED_MAX) {
            if !earlier.contains(&number) && self.is_safe_without(number, union, finding, budget) {
                earlier.push(number);
            }
        }
        earlier.sort_unstable();
        if finding.rule == Rule::Inconsistent {
            return Refusal::Inconsistent {
                tables: self.names_of_tables(&earlier),
                earlier: self.callers_places(&earlier),
            };
        }
        let (rule, slice, interval) = (finding.rule, finding.slice.clone(), finding.interval);
        Refusal::Clash {
            rule,
            tables: self.names_of_tables(&earlier),
            earlier: self.callers_places(&earlier),
            slice,
            interval,
        }
    }

    /// Whether a finding vanishes when one earlier publication is forgotten.
    fn is_safe_without(&self, number: usize, union: &Publication, finding: &Finding, budget: Budget) -> bool {
        let mut without = union.clone();
        let mut place = 0;
        without.cells.retain(|_| {
            place += 1;
            self.publication_of(place - 1) != Some(number)
        });
        let again = attack_knowing_zeros(&without, &BTreeSet::new(), budget);
        let same = |other: &Finding| other.slice == finding.slice && other.rule == finding.rule;
        again.is_ok_and(|again| !again.findings.iter().any(same))
    }
}

/// The number of earlier publications that are tried for blame; the reason is no better with more.
const BLAMED_MAX: usize = 60;

struct Attempt<'a> {
    asked: &'a Asked<'a>,
    union: Publication,
    attack: Attack,
    /// Findings that earlier publications give away by themselves, whatever is published now.
    excused: Vec<Finding>,
}

impl Attempt<'_> {
    /// The first finding that is not the fault of earlier publications alone.
    fn worst_finding(&self) -> Option<&Finding> {
        self.attack.findings.iter().find(|finding| !self.excused.contains(finding))
    }

    fn into_protected(self, steps: u64) -> Result<Protected, Refusal> {
        let excused: BTreeSet<usize> = self.excused.iter().flat_map(|finding| finding.cells.iter().copied()).collect();
        let failures = check_proof(&self.union, &self.attack.proof);
        if failures.iter().any(|failure| !excused.contains(&failure.cell)) {
            return Err(Refusal::Undecided { steps });
        }
        let first = self.asked.first;
        let problem = self.asked.problem;
        let mut cells = self.union.cells.get(first..).unwrap_or_default().to_vec();
        let asked = problem.tables.iter().flat_map(|table| &table.cells);
        cells.iter_mut().zip(asked).for_each(|(cell, asked)| cell.slice = asked.slice.clone());
        let count = |kind: Kind| cells.iter().filter(|cell| cell.status.hidden_kind() == Some(kind)).count();
        let (primary, secondary) = (count(Kind::Primary), count(Kind::Secondary));
        let shown = cells.len() - primary - secondary;
        let publication = Publication {
            cells,
            monotone: problem.monotone,
            rules: self.asked.rules.clone(),
            variables: problem.variables.clone(),
        };
        let Attack { intervals, proof, .. } = self.attack;
        Ok(Protected { publication, primary, secondary, shown, union: self.union, intervals, proof, steps })
    }
}

/// A good pattern, from the counts.
fn propose_pattern<'a>(
    reduced: &Reduced,
    spots: Vec<Spot>,
    subtraction: &'a Subtraction<'a>,
    rules: &'a Rules,
    steps: &mut Steps,
) -> Result<Pattern<'a>, NoPattern> {
    let mut pattern = Pattern::of(reduced, spots, subtraction, rules, steps)?;
    pattern.find_cover(EFFORT, steps)?;
    Ok(pattern)
}

/// Rows for what was published before, exact and otherwise, and one row for every further sum that is asked for or hidden.
fn equation_rows(atoms: &Atoms, slices: &[Asking]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (slice, (forms, asking)) in atoms.forms.iter().zip(slices).enumerate() {
        let exact = asking.shown.or(asking.empty_by_definition.then_some(0));
        let (low, high) = exact.map_or((asking.low, asking.high), |value| (value, Some(value)));
        let bounded = low > 0 || high.is_some();
        let tracked = asking.count.is_some() || asking.blurred;
        for (number, form) in forms.iter().enumerate() {
            if bounded || (tracked && number == 0 && form.len() > 1) {
                rows.push(Row::sum_of_atoms(form, low as i64, high.map(|high| high as i64), slice));
            }
        }
    }
    rows.extend(joint_rows(atoms, slices.len()));
    rows
}

/// Gives each slice that a row of this group asks about its variable; rows of one sum become one.
fn place_slices_of_group(group: usize, held: &mut Group, slices: &[Asking], places: &mut [Option<ProgramVariable>]) {
    let size = held.atoms.len();
    let mut kept: Vec<Row> = Vec::new();
    let mut row_of: BTreeMap<Vec<u32>, usize> = BTreeMap::new();
    for row in std::mem::take(&mut held.rows) {
        let asking = slices.get(row.tag).filter(|_| row.minus.is_empty());
        let Some(asking) = asking else {
            kept.push(row);
            continue;
        };
        let free = row.low <= 0 && row.high.is_none();
        let known = match row.plus.as_slice() {
            [atom] => Some(*atom as usize),
            sum => row_of.get(sum).map(|row| size + row),
        };
        let offset = asking.shown.unwrap_or(asking.low) as i64 - row.low;
        let tag = row.tag;
        let number = known.filter(|_| free).unwrap_or_else(|| {
            row_of.entry(row.plus.clone()).or_insert(kept.len());
            kept.push(row);
            size + kept.len() - 1
        });
        places.change_at(tag, |place| {
            place.get_or_insert(ProgramVariable { group, number, offset });
        });
    }
    held.rows = kept;
}

fn place_slices(atoms: &Atoms, slices: &[Asking], reduced: &mut Reduced) -> Vec<Spot> {
    let mut places = vec![None; slices.len()];
    for (group, held) in reduced.groups.iter_mut().enumerate() {
        place_slices_of_group(group, held, slices, &mut places);
    }
    for (slice, place) in places.iter_mut().enumerate() {
        if let ([atom], None) = (atoms.smallest_form(slice), *place) {
            let found = reduced.place.at(*atom as usize);
            *place = found.map(|(group, number)| ProgramVariable {
                group: group as usize,
                number: number as usize,
                offset: 0,
            });
        }
    }
    let concerned: BTreeSet<usize> = places
        .iter()
        .zip(slices)
        .filter(|(_, asking)| asking.count.is_some() && !asking.must_be_shown())
        .filter_map(|(place, _)| place.map(|place: ProgramVariable| place.group))
        .collect();
    let most = (0..slices.len()).map(|slice| atoms.smallest_form(slice).len()).max().unwrap_or(1);
    let spot = |(slice, asking): (usize, &Asking)| {
        let place = places.at(slice).filter(|place| concerned.contains(&place.group));
        let asked = asking.count.is_some();
        Spot {
            place,
            count: asking.count.map(|count| count as i64),
            free: asked && !asking.must_be_shown() && !asking.must_be_hidden() && place.is_some(),
            hidden: (asked && asking.must_be_hidden()) || (!asked && asking.blurred && asking.shown.is_none()),
            primary: asking.is_primary(),
            shown: asking.shown.or((asked && asking.empty_by_definition).then_some(0)),
            weight: hiding_price(asking.count.unwrap_or(0), atoms.smallest_form(slice).len(), most),
        }
    };
    slices.iter().enumerate().map(spot).collect()
}

/// The price of hiding a cell: about the same for all, a little more for large counts and for totals.
fn hiding_price(count: u64, atoms: usize, most: usize) -> i64 {
    let size = 64 - i64::from((count + 1).leading_zeros());
    let total = if atoms <= 1 {
        0
    } else if atoms < most {
        15
    } else {
        40
    };
    100 + size + total
}
