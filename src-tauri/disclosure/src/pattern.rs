//! Chooses the cells to hide: as few as possible, so that every hidden one keeps the room that the rules demand.
//!
//! A pattern is good when for each demand ("this cell may be empty", "this one may hold k") there is a population that agrees
//! with everything shown. Such a population differs from the true one in hidden cells only. So the search goes the other way
//! round: for each demand it asks the linear program for the population that meets it and moves the fewest shown cells, and
//! hides what that one moves. Then it takes back whatever can be shown after all, and tears a part down and builds it again
//! for as long as that saves cells and the effort allows.
//!
//! The result is a proposal. The attack, which never sees a count, decides.

use crate::branch_and_bound::find_whole_best;
use crate::equations::{Group, Reduced};
use crate::lookup::Lookup;
use crate::publication::Rules;
use crate::simplex::{BREAK, Curve, Doubt, End, Simplex, Steps};
use crate::subtraction::Subtraction;

/// A slice as the search knows it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spot {
    /// The place of the number in the programs; nothing for a slice that is certain or of no interest.
    pub place: Option<ProgramVariable>,
    /// The true count, of slices that are asked for.
    pub count: Option<i64>,
    /// Whether it may be shown or hidden as suits.
    pub free: bool,
    pub hidden: bool,
    /// Small itself, or hidden before because it was.
    pub primary: bool,
    /// Shown exactly for all time, by an earlier publication or by definition.
    pub shown: Option<u64>,
    /// The price of hiding it.
    pub weight: i64,
}

impl Spot {
    /// Whether it is shown and might as well be hidden.
    pub(crate) fn is_shown_freely(&self) -> bool {
        self.free && !self.hidden
    }
}

/// A variable of the program of a group, to which `offset` is to be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ProgramVariable {
    pub group: usize,
    pub number: usize,
    pub offset: i64,
}

/// A demand on a hidden slice: a value that it must still be able to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Demand {
    Empty(usize),
    Large(usize),
    /// Empty or large, whichever is cheaper.
    Open(usize),
    Wide(usize),
    /// No more than so many, as long as the group is shown that it would otherwise nearly fill.
    AtMost(usize, i64, usize),
}

impl Demand {
    fn demanded_slice(&self) -> usize {
        match *self {
            Demand::Empty(slice)
            | Demand::Large(slice)
            | Demand::Open(slice)
            | Demand::Wide(slice)
            | Demand::AtMost(slice, ..) => slice,
        }
    }
}

/// A population that is known to be possible: the numbers of a group, and the free slices in which it differs from the truth.
#[derive(Debug)]
struct KnownPopulation {
    group: usize,
    numbers: Vec<i64>,
    moved: Vec<usize>,
    /// How many of those are shown at present; it counts for nothing unless none is.
    blocked: usize,
}

pub(crate) struct Pattern<'a> {
    spots: Vec<Spot>,
    programs: Vec<Simplex>,
    subtraction: &'a Subtraction<'a>,
    rules: &'a Rules,
    known: Vec<KnownPopulation>,
    /// For each slice the known populations that move it, and for each group all of its own.
    moving: Vec<Vec<usize>>,
    of_group: Vec<Vec<usize>>,
    /// For each group the slices that have a place there, and for each of its variables the slices that are that variable.
    spots_of: Vec<Vec<usize>>,
    slices_at: Vec<Vec<Vec<usize>>>,
    /// Slices that stay hidden for a reason that is no demand.
    sticky: Vec<bool>,
    /// Slices of which a demand cannot be met, or is met by tables only that are not whole: left to the attack.
    waived: Vec<usize>,
    /// How many programs are tried to make a broken answer whole.
    patience: usize,
    /// The turn whose prices are in force.
    turn: u64,
}

/// Above the cost of moving one unit through any number of shown cells, so that a demand is met first and cheaply second.
const PROFIT: i64 = 1 << 22;
/// How many programs are tried to make a broken answer whole.
const BRANCHES_MAX: usize = 24;
const WORLDS_MAX: usize = 3000;

/// A reason why there is no pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoPattern {
    Doubt,
    /// No population agrees with the counts and with what was published before.
    Inconsistent(usize),
}

impl From<Doubt> for NoPattern {
    fn from(_: Doubt) -> Self {
        NoPattern::Doubt
    }
}

/// How a program answered a demand.
struct Answer {
    met: bool,
    cost: i64,
    moved: Vec<usize>,
    is_whole: bool,
}

impl<'a> Pattern<'a> {
    /// The programs, each at a population that agrees with the true counts and all that was published before.
    pub(crate) fn of(
        reduced: &Reduced,
        spots: Vec<Spot>,
        subtraction: &'a Subtraction<'a>,
        rules: &'a Rules,
        steps: &mut Steps,
    ) -> Result<Self, NoPattern> {
        let groups = reduced.groups.len();
        let mut pattern = Self {
            programs: Vec::new(),
            subtraction,
            rules,
            known: Vec::new(),
            moving: vec![Vec::new(); spots.len()],
            of_group: vec![Vec::new(); groups],
            spots_of: vec![Vec::new(); groups],
            slices_at: reduced
                .groups
                .iter()
                .map(|group| vec![Vec::new(); group.atoms.len() + group.rows.len()])
                .collect(),
            sticky: vec![false; spots.len()],
            waived: Vec::new(),
            patience: BRANCHES_MAX,
            turn: 0,
            spots,
        };
        for (slice, spot) in pattern.spots.iter().enumerate() {
            if let Some(place) = spot.place {
                pattern.spots_of.change_at(place.group, |slices| slices.push(slice));
                pattern.slices_at.change_at(place.group, |of| of.change_at(place.number, |slices| slices.push(slice)));
            }
        }
        for (number, group) in reduced.groups.iter().enumerate() {
            pattern.found_program(group, number, steps)?;
        }
        Ok(pattern)
    }

    /// Sets up the program of a group and finds its first population.
    fn found_program(&mut self, group: &Group, number: usize, steps: &mut Steps) -> Result<(), NoPattern> {
        let slices = self.spots_of.get(number).cloned().unwrap_or_default();
        let mut start = vec![0; group.atoms.len()];
        let mut counted = vec![None; group.atoms.len() + group.rows.len()];
        for slice in &slices {
            let spot = self.spots.at(*slice);
            if let (Some(place), Some(count)) = (spot.place, spot.count) {
                counted.put(place.number, Some(count - place.offset));
                start.put(place.number, count - place.offset);
            }
        }
        let mut program = Simplex::new(group.rows.len(), &columns_by_atom(group), &start);
        for (atom, counted) in counted.iter().take(group.atoms.len()).enumerate() {
            let free = Curve::between(Some(0), None);
            let curve = counted.map_or(free, |count| free.tilted(-BREAK).bent(count, 2 * BREAK));
            program.set_curve(atom, curve);
        }
        for (at, row) in group.rows.iter().enumerate() {
            let low = counted.at(program.variable_of_row(at)).unwrap_or(row.low).max(row.low);
            let high = counted
                .at(program.variable_of_row(at))
                .or(row.high)
                .map(|high| row.high.map_or(high, |limit| high.min(limit)));
            let soft = Curve::between(None, None).tilted(-BREAK).bent(low, BREAK);
            program.set_curve(program.variable_of_row(at), high.map_or(soft, |high| soft.bent(high, BREAK)));
        }
        program.minimise(steps)?;
        let whole = match program.whole_values() {
            Some(whole) => whole,
            None => find_whole_best(&program, BRANCHES_MAX, steps)?.found.ok_or(NoPattern::Doubt)?,
        };
        for (at, row) in group.rows.iter().enumerate() {
            let value = whole.at(program.variable_of_row(at));
            let right = counted.at(program.variable_of_row(at)).is_none_or(|count| count == value);
            if !right || value < row.low || row.high.is_some_and(|high| value > high) {
                return Err(NoPattern::Inconsistent(row.tag));
            }
        }
        let wrong = whole.iter().zip(&counted).position(|(value, count)| count.is_some_and(|count| count != *value));
        if let Some(atom) = wrong {
            let slice =
                slices.iter().find(|slice| self.spots.at(**slice).place.is_some_and(|place| place.number == atom));
            return Err(NoPattern::Inconsistent(slice.copied().unwrap_or(0)));
        }
        for atom in 0..group.atoms.len() {
            program.set_curve(atom, Curve::between(Some(0), None));
        }
        for (at, row) in group.rows.iter().enumerate() {
            program.set_curve(program.variable_of_row(at), Curve::between(Some(row.low), row.high));
        }
        self.programs.push(program);
        for slice in slices {
            self.update_curve(slice);
        }
        self.remember_population(number, whole);
        Ok(())
    }

    pub(crate) fn spots(&self) -> &[Spot] {
        &self.spots
    }

    pub(crate) fn hidden_slices(&self) -> Vec<bool> {
        self.spots.iter().map(|spot| spot.hidden).collect()
    }

    /// Keeps a free slice hidden from now on.
    fn hide_for_good(&mut self, slice: usize) {
        self.sticky.put(slice, true);
        self.hide_slice(slice);
    }

    /// Hides until every demand is met, then shows again what need not be hidden.
    pub(crate) fn find_cover(&mut self, effort: u64, steps: &mut Steps) -> Result<(), NoPattern> {
        self.meet_all_demands(0, steps)?;
        self.show_dispensable(steps)?;
        self.improve_by_rebuilding(effort, steps)
    }

    /// Hides one more slice for good, and what that takes.
    pub(crate) fn hide_one_more(&mut self, slice: usize, steps: &mut Steps) -> Result<(), NoPattern> {
        self.hide_for_good(slice);
        self.meet_all_demands(0, steps)
    }

    /// The price of the pattern: the weights of what is hidden freely.
    fn total_price(&self) -> i64 {
        self.spots.iter().filter(|spot| spot.free && spot.hidden).map(|spot| spot.weight).sum()
    }

    fn open_demands(&self) -> Vec<Demand> {
        let mut demands = Vec::new();
        for (slice, spot) in self.spots.iter().enumerate().filter(|(_, spot)| spot.hidden) {
            if spot.primary && self.rules.deniable {
                demands.extend([Demand::Large(slice), Demand::Empty(slice)]);
            } else if spot.primary {
                demands.push(Demand::Open(slice));
            }
            demands.push(Demand::Wide(slice));
        }
        let exact = self.exact_values();
        for category in self.subtraction.find_categories(&exact, None) {
            let most = (category.people as i64 - self.rules.coalition as i64 - 1).max(0);
            if self.spots.at(category.part).hidden {
                demands.push(Demand::AtMost(category.part, most, category.group));
            }
        }
        demands
    }

    /// The counts that would be shown exactly.
    fn exact_values(&self) -> Vec<Option<u64>> {
        let shown = |spot: &Spot| {
            let asked = spot.count.filter(|_| !spot.hidden).map(|count| count.max(0).unsigned_abs());
            spot.shown.or(asked)
        };
        self.spots.iter().map(shown).collect()
    }

    /// Hides until every demand is met. `turn` chooses among orders in which they are met.
    fn meet_all_demands(&mut self, turn: u64, steps: &mut Steps) -> Result<(), NoPattern> {
        loop {
            let mut grew = false;
            let mut demands = self.open_demands();
            let spread = |demand: &Demand| if turn == 0 { 0 } else { hash_turn(turn, demand.demanded_slice()) };
            let rank = |demand: &Demand| match demand {
                Demand::Large(_) | Demand::Open(_) => 0,
                Demand::Empty(_) => 1,
                Demand::AtMost(..) => 2,
                Demand::Wide(_) => 3,
            };
            demands.sort_by_key(|demand| {
                (rank(demand) / 2, spread(demand), self.spots.at(demand.demanded_slice()).count, rank(demand))
            });
            for demand in demands {
                if !self.is_met(&demand) {
                    grew |= self.meet_demand(&demand, steps)?;
                }
            }
            if grew {
                continue;
            }
            match self.slice_left_over(None) {
                Some(slice) => self.hide_slice(slice),
                None => return Ok(()),
            }
        }
    }

    /// A free slice to hide because of what would follow by subtraction; of that one alone if it is named.
    fn slice_left_over(&self, of: Option<usize>) -> Option<usize> {
        let exact = self.exact_values();
        let left = self
            .subtraction
            .find_differences(&exact, of)
            .into_iter()
            .chain(self.subtraction.find_residuals(&exact, of));
        let full = self.subtraction.find_categories(&exact, of).into_iter().filter(|category| {
            exact
                .at(category.part)
                .is_some_and(|part| part > 0 && category.people.saturating_sub(part) <= self.rules.coalition)
        });
        let sets = left.map(|leftover| leftover.slices).chain(full.map(|category| vec![category.part, category.group]));
        let cheapest = |slices: Vec<usize>| {
            let free = slices.into_iter().filter(|slice| self.spots.at(*slice).is_shown_freely());
            free.min_by_key(|slice| (self.spots.at(*slice).weight, *slice))
        };
        sets.filter_map(cheapest).next()
    }

    fn is_met(&self, demand: &Demand) -> bool {
        let slice = demand.demanded_slice();
        let spot = self.spots.at(slice);
        let Some(place) = spot.place else { return true };
        let k = self.rules.k as i64;
        let values = || self.values_known(place);
        match *demand {
            _ if self.waived.contains(&slice) => true,
            Demand::Empty(_) => values().any(|value| value == 0),
            Demand::Large(_) => values().any(|value| value >= k),
            Demand::Open(_) => values().any(|value| value == 0 || value >= k),
            Demand::Wide(_) => {
                let (low, high) =
                    values().fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)));
                high.saturating_sub(low) >= self.required_width()
            }
            Demand::AtMost(_, most, group) => self.spots.at(group).hidden || values().any(|value| value <= most),
        }
    }

    fn required_width(&self) -> i64 {
        self.rules.required_width().max(1) as i64
    }

    /// Hides what it takes to meet a demand. True where it hid something.
    fn meet_demand(&mut self, demand: &Demand, steps: &mut Steps) -> Result<bool, NoPattern> {
        let slice = demand.demanded_slice();
        let (tries, both) = self.directions_to_try(demand);
        let mut answers = Vec::new();
        for (rises, to) in tries {
            answers.push(self.ask_for_population(slice, rises, to, steps)?);
        }
        let chosen =
            answers.iter().enumerate().filter(|(_, answer)| answer.met).min_by_key(|(at, answer)| (answer.cost, *at));
        let taken: Vec<usize> = match chosen {
            Some((at, _)) => vec![at],
            None if both => (0..answers.len()).collect(),
            None => match *demand {
                Demand::AtMost(_, _, group) if self.spots.at(group).free => {
                    self.hide_for_good(group);
                    return Ok(true);
                }
                _ => {
                    self.waived.push(slice);
                    return Ok(false);
                }
            },
        };
        let mut hid = false;
        let mut whole = true;
        for answer in taken.iter().filter_map(|at| answers.get(*at)) {
            whole &= answer.is_whole;
            for moved in &answer.moved {
                hid |= !self.spots.at(*moved).hidden;
                self.hide_slice(*moved);
            }
        }
        if !whole || !self.is_met(demand) {
            self.waived.push(slice);
        }
        Ok(hid)
    }

    /// The directions in which a demand can be met, and whether all of them together may do what none does alone.
    fn directions_to_try(&self, demand: &Demand) -> (Vec<(bool, i64)>, bool) {
        let k = self.rules.k as i64;
        match *demand {
            Demand::Empty(_) => (vec![(false, 0)], false),
            Demand::Large(_) => (vec![(true, k)], false),
            Demand::Open(_) => (vec![(true, k), (false, 0)], false),
            Demand::AtMost(_, most, _) => (vec![(false, most)], false),
            Demand::Wide(slice) => {
                let (low, high) = self.range_of_slice(slice);
                let mut tries = vec![(true, low + self.required_width())];
                if high >= self.required_width() {
                    tries.push((false, high - self.required_width()));
                } else {
                    tries.push((false, 0));
                }
                (tries, true)
            }
        }
    }

    /// The numbers of a variable in the known populations that agree with what is shown.
    fn values_known(&self, place: ProgramVariable) -> impl Iterator<Item = i64> + '_ {
        let known = self.of_group.get(place.group).into_iter().flatten().filter_map(|known| self.known.get(*known));
        known.filter(|known| known.blocked == 0).map(move |known| known.numbers.at(place.number) + place.offset)
    }

    /// The range of a slice over the known populations that agree with what is shown.
    fn range_of_slice(&self, slice: usize) -> (i64, i64) {
        let Some(place) = self.spots.at(slice).place else { return (0, 0) };
        self.values_known(place).fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)))
    }

    /// Asks for the population that takes a slice as far as wanted and moves the fewest shown cells.
    fn ask_for_population(
        &mut self,
        slice: usize,
        rises: bool,
        to: i64,
        steps: &mut Steps,
    ) -> Result<Answer, NoPattern> {
        let Some(place) = self.spots.at(slice).place else { return Err(NoPattern::Doubt) };
        let target = to - place.offset;
        let plain = self.curve_of_variable(place);
        let curve = if rises { plain.tilted(-PROFIT).bent(target, PROFIT) } else { plain.bent(target, PROFIT) };
        let program = self.programs.get_mut(place.group).ok_or(NoPattern::Doubt)?;
        program.set_curve(place.number, curve);
        let end = program.minimise(steps);
        let whole = match (&end, program.whole_values()) {
            (Ok(End::Best), None) => find_whole_best(program, self.patience, steps).map(|whole| whole.found),
            (_, whole) => Ok(whole),
        };
        program.set_curve(place.number, plain);
        let (end, whole) = (end?, whole?);
        if end != End::Best {
            return Err(NoPattern::Doubt);
        }
        let value = |variable: usize| {
            whole.as_ref().map_or_else(|| program.value_fraction(variable), |whole| (whole.at(variable), 1))
        };
        let (reached, below) = value(place.number);
        let met = if rises { reached >= target * below } else { reached <= target * below };
        let mut moved = Vec::new();
        let mut cost = 0;
        for other in self.spots_of.get(place.group).into_iter().flatten() {
            let spot = self.spots.at(*other);
            let (Some(at), Some(count), true) = (spot.place, spot.count, spot.free) else { continue };
            let (reached, below) = value(at.number);
            if reached != (count - at.offset) * below {
                moved.push(*other);
                cost += if spot.hidden { 0 } else { spot.weight };
            }
        }
        let is_whole = whole.is_some();
        if let Some(whole) = whole {
            self.remember_population(place.group, whole);
        }
        Ok(Answer { met, cost, moved, is_whole })
    }

    /// Notes a population of a group.
    fn remember_population(&mut self, group: usize, numbers: Vec<i64>) {
        let mut moved = Vec::new();
        for slice in self.spots_of.get(group).into_iter().flatten() {
            let spot = self.spots.at(*slice);
            let (Some(place), Some(count), true) = (spot.place, spot.count, spot.free) else { continue };
            if numbers.at(place.number) + place.offset != count {
                moved.push(*slice);
            }
        }
        let number = self.known.len();
        moved.iter().for_each(|slice| self.moving.change_at(*slice, |known| known.push(number)));
        self.of_group.change_at(group, |known| known.push(number));
        let blocked = moved.iter().filter(|slice| !self.spots.at(**slice).hidden).count();
        self.known.push(KnownPopulation { group, numbers, moved, blocked });
    }

    fn hide_slice(&mut self, slice: usize) {
        if !self.spots.at(slice).hidden {
            self.spots.change_at(slice, |spot| spot.hidden = true);
            for known in self.moving.get(slice).into_iter().flatten() {
                self.known.change_at(*known, |known| known.blocked -= 1);
            }
            self.update_curve(slice);
        }
    }

    fn show_slice(&mut self, slice: usize) {
        if self.spots.at(slice).hidden {
            self.spots.change_at(slice, |spot| spot.hidden = false);
            for known in self.moving.get(slice).into_iter().flatten() {
                self.known.change_at(*known, |known| known.blocked += 1);
            }
            self.update_curve(slice);
        }
    }

    /// Gives a slice's variable the curve that its state asks for.
    fn update_curve(&mut self, slice: usize) {
        if let Some(place) = self.spots.at(slice).place {
            let curve = self.curve_of_variable(place);
            self.programs.change_at(place.group, |program| program.set_curve(place.number, curve));
        }
    }

    /// The cost of moving a variable: the price of every shown slice that it is.
    fn curve_of_variable(&self, place: ProgramVariable) -> Curve {
        let program = self.programs.get(place.group);
        let bounds = program.map(|program| program.bounds_of_variable(place.number)).unwrap_or_default();
        let mut priced = None;
        let slices = self.slices_at.get(place.group).and_then(|of| of.get(place.number));
        for slice in slices.into_iter().flatten() {
            let spot = self.spots.at(*slice);
            if let (Some(own), Some(count), true, false) = (spot.place, spot.count, spot.free, spot.hidden) {
                let (_, price) = priced.unwrap_or((0, 0));
                priced = Some((count - own.offset, price + self.perturbed_weight(*slice)));
            }
        }
        priced.map_or(bounds, |(truth, price)| bounds.tilted(-price).bent(truth, 2 * price))
    }

    /// A slice's weight, a little different from turn to turn, so that other ways are tried.
    fn perturbed_weight(&self, slice: usize) -> i64 {
        let weight = self.spots.at(slice).weight;
        match self.turn {
            0 => weight,
            turn => weight * (70 + (hash_turn(turn + 1, slice) % 60) as i64) / 100,
        }
    }

    /// Shows again, dearest first, whatever every demand can do without.
    fn show_dispensable(&mut self, steps: &mut Steps) -> Result<(), NoPattern> {
        let mut candidates: Vec<usize> = (0..self.spots.len()).filter(|slice| self.may_be_shown(*slice)).collect();
        candidates.sort_by_key(|slice| (-self.spots.at(*slice).weight, *slice));
        self.patience = BRANCHES_MAX / 4;
        for slice in candidates {
            self.show_slice(slice);
            if !self.can_meet_demands(slice, steps)? {
                self.hide_slice(slice);
            }
        }
        self.patience = BRANCHES_MAX;
        Ok(())
    }

    fn may_be_shown(&self, slice: usize) -> bool {
        let spot = self.spots.at(slice);
        spot.free && spot.hidden && !self.sticky.at(slice)
    }

    /// Whether all demands can be met with what is hidden now, after `shown` was shown.
    fn can_meet_demands(&mut self, shown: usize, steps: &mut Steps) -> Result<bool, NoPattern> {
        if self.slice_left_over(Some(shown)).is_some() {
            return Ok(false);
        }
        for demand in self.open_demands() {
            if self.is_met(&demand) {
                continue;
            }
            let (tries, _) = self.directions_to_try(&demand);
            for (rises, to) in tries {
                self.ask_for_population(demand.demanded_slice(), rises, to, steps)?;
                if self.is_met(&demand) {
                    break;
                }
            }
            if !self.is_met(&demand) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Tears down a part of what is hidden and builds it again, for as long as the effort lasts, and keeps the best.
    fn improve_by_rebuilding(&mut self, effort: u64, steps: &mut Steps) -> Result<(), NoPattern> {
        let end = steps.used_so_far() + effort;
        let mut best = (self.total_price(), self.hidden_slices(), self.sticky.clone());
        let mut turn = 0;
        while steps.used_so_far() < end && best.0 > 0 {
            turn += 1;
            steps.spend(1 + self.spots.len() as u64 / 16)?;
            let torn: Vec<usize> = (0..self.spots.len())
                .filter(|slice| self.may_be_shown(*slice) && hash_turn(turn, *slice) % 100 < 20 + 20 * (turn % 3))
                .collect();
            torn.iter().for_each(|slice| self.show_slice(*slice));
            self.perturb_prices(turn);
            let built = self.meet_all_demands(turn, steps);
            self.perturb_prices(0);
            let built = built.and_then(|()| self.show_dispensable(steps));
            match built {
                Ok(()) if self.total_price() <= best.0 => {
                    best = (self.total_price(), self.hidden_slices(), self.sticky.clone())
                }
                Ok(()) => self.restore_pattern(&best.1, &best.2),
                Err(other) => return Err(other),
            }
            self.forget_blocked();
        }
        self.restore_pattern(&best.1, &best.2);
        Ok(())
    }

    fn restore_pattern(&mut self, hidden: &[bool], sticky: &[bool]) {
        self.sticky = sticky.to_vec();
        for (slice, hidden) in hidden.iter().enumerate() {
            if *hidden { self.hide_slice(slice) } else { self.show_slice(slice) }
        }
    }

    fn perturb_prices(&mut self, turn: u64) {
        self.turn = turn;
        (0..self.spots.len()).for_each(|slice| self.update_curve(slice));
    }

    /// Drops the populations that agree with nothing shown now, when there are too many.
    fn forget_blocked(&mut self) {
        if self.known.len() <= WORLDS_MAX {
            return;
        }
        let mut kept = std::mem::take(&mut self.known);
        kept.retain(|known| known.blocked == 0);
        self.moving.iter_mut().for_each(Vec::clear);
        self.of_group.iter_mut().for_each(Vec::clear);
        for (number, known) in kept.iter().enumerate() {
            known.moved.iter().for_each(|slice| self.moving.change_at(*slice, |known| known.push(number)));
            self.of_group.change_at(known.group, |known| known.push(number));
        }
        self.known = kept;
    }
}

/// Lists for each atom of a group the rows that count it, with the sign by which they do.
fn columns_by_atom(group: &Group) -> Vec<Vec<(u32, i32)>> {
    let mut columns = vec![Vec::new(); group.atoms.len()];
    for (at, row) in (0_u32..).zip(&group.rows) {
        row.plus.iter().for_each(|atom| columns.change_at(*atom as usize, |column| column.push((at, 1))));
        row.minus.iter().for_each(|atom| columns.change_at(*atom as usize, |column| column.push((at, -1))));
    }
    columns
}

/// A number that looks random and is the same everywhere.
fn hash_turn(turn: u64, slice: usize) -> u64 {
    (crate::space::hash_signature(turn.wrapping_mul(0x0001_0000_0000) + slice as u64) >> 64) as u64
}
