//! An attacker that shares no code with the product: reads the file as plain JSON, multiplies all leaves out, and solves what it
//! knows with a textbook simplex over fractions (two phases, Bland's rule). Slow, short and exact.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::fraction::Tableau;

/// A rule that is broken, the cell or slice it is about, and the interval found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub rule: &'static str,
    pub about: String,
}

struct Cell {
    /// The names of the leaf combinations it covers.
    covers: BTreeSet<usize>,
    place: BTreeMap<String, BTreeSet<String>>,
    low: i128,
    high: Option<i128>,
    exact: Option<i128>,
    primary: bool,
    hidden: bool,
    name: String,
}

struct Rules {
    k: i128,
    width: i128,
    deniable: bool,
    coalition: i128,
    sensitive: Option<Vec<String>>,
    zeros_ok: bool,
}

/// Everything that a publication gives away.
pub fn broken(publication: &Value) -> Vec<Broken> {
    let rules = rules(&publication["rules"]);
    let cells = cells(publication);
    let mut found = Vec::new();
    for cell in &cells {
        let small = |value: i128| value < rules.k && (value > 0 || !rules.zeros_ok);
        if cell.exact.is_some_and(small) {
            found.push(Broken { rule: "OPEN-SMALL", about: cell.name.clone() });
        }
    }
    differences(&cells, &rules, &mut found);
    residuals(&cells, &rules, &mut found);
    intervals(publication, &cells, &rules, &mut found);
    found
}

/// The range of each cell that can be worked out; nothing where no numbers agree.
pub fn ranges(publication: &Value) -> Option<Vec<(i128, Option<i128>)>> {
    let cells = cells(publication);
    let (atoms, sums) = atoms(&cells);
    let rows: Vec<_> = cells.iter().zip(&sums).map(|(cell, sum)| (sum.clone(), cell.low, cell.high)).collect();
    let mut tableau = Tableau::of(atoms, &rows)?;
    Some(sums.iter().map(|sum| tableau.range(sum)).collect())
}

fn rules(value: &Value) -> Rules {
    let k = value["k"].as_i64().unwrap_or(5).into();
    Rules {
        k,
        width: value["min_width"].as_i64().map_or(k, Into::into),
        deniable: value["deniable"].as_bool().unwrap_or(false),
        coalition: value["coalition"].as_i64().unwrap_or(0).into(),
        sensitive: value["sensitive"]
            .as_array()
            .map(|names| names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()),
        zeros_ok: value["zeros_ok"].as_bool().unwrap_or(true),
    }
}

/// All combinations of leaves and moments, numbered.
fn combinations(publication: &Value) -> Vec<(BTreeMap<String, String>, i64)> {
    let mut all: Vec<BTreeMap<String, String>> = vec![BTreeMap::new()];
    for (name, variable) in publication["variables"].as_object().expect("variables") {
        let mut longer = Vec::new();
        for start in &all {
            for leaf in variable["leaves"].as_array().expect("leaves") {
                let mut next = start.clone();
                next.insert(name.clone(), leaf.as_str().expect("a name").to_owned());
                longer.push(next);
            }
        }
        all = longer;
    }
    let moments: BTreeSet<i64> = publication["cells"]
        .as_array()
        .expect("cells")
        .iter()
        .map(|cell| cell["snapshot"].as_i64().unwrap_or(0))
        .collect();
    all.iter().flat_map(|place| moments.iter().map(|moment| (place.clone(), *moment))).collect()
}

fn names(publication: &Value, variable: &str, category: &Value) -> BTreeSet<String> {
    match category {
        Value::Array(parts) => parts.iter().flat_map(|part| names(publication, variable, part)).collect(),
        Value::String(name) => match &publication["variables"][variable]["groups"][name] {
            Value::Array(leaves) => leaves.iter().filter_map(|leaf| leaf.as_str().map(str::to_owned)).collect(),
            _ => BTreeSet::from([name.clone()]),
        },
        _ => panic!("a category is a name or a list of names"),
    }
}

fn cells(publication: &Value) -> Vec<Cell> {
    let combinations = combinations(publication);
    let monotone = publication["monotone"].as_bool().unwrap_or(true);
    let read = |(number, cell): (usize, &Value)| {
        let mut place: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (variable, category) in cell["where"].as_object().expect("where") {
            place.insert(variable.clone(), names(publication, variable, category));
        }
        let moment = cell["snapshot"].as_i64().unwrap_or(0);
        let covers = combinations
            .iter()
            .enumerate()
            .filter(|(_, (leaves, when))| {
                (*when == moment || (monotone && *when < moment))
                    && place.iter().all(|(variable, names)| names.contains(&leaves[variable]))
            })
            .map(|(number, _)| number)
            .collect();
        let number_of = |key: &str| cell[key].as_i64().map(i128::from);
        let exact = number_of("value");
        let (low, high) = if let Some(value) = exact {
            (value, Some(value))
        } else if let (Some(rounded), Some(base)) = (number_of("rounded"), number_of("base")) {
            let reach = base - 1 + number_of("steps").unwrap_or(0) * base;
            ((rounded - reach).max(0), Some(rounded + reach))
        } else if let (Some(noisy), Some(most)) = (number_of("noisy"), number_of("max_dev")) {
            ((noisy - most).max(0), Some(noisy + most))
        } else {
            assert_eq!(cell["suppressed"], true);
            (number_of("lo").unwrap_or(0), number_of("hi"))
        };
        Cell {
            covers,
            place,
            low,
            high,
            exact,
            primary: cell["kind"] == "primary",
            hidden: cell["suppressed"] == true,
            name: format!("{number} {} {}", cell["table"], cell["where"]),
        }
    };
    publication["cells"].as_array().expect("cells").iter().enumerate().map(read).collect()
}

fn differences(cells: &[Cell], rules: &Rules, found: &mut Vec<Broken>) {
    for inner in cells {
        for outer in cells {
            let (Some(less), Some(more)) = (inner.exact, outer.exact) else { continue };
            if more > less && more - less < rules.k && inner.covers.is_subset(&outer.covers) {
                found.push(Broken { rule: "DIFFERENCE", about: format!("{} less {}", outer.name, inner.name) });
            }
        }
    }
}

/// The variable on which alone a part differs from a whole that it lies in.
fn differs_on(whole: &Cell, part: &Cell) -> Option<String> {
    let variables: BTreeSet<&String> = whole.place.keys().chain(part.place.keys()).collect();
    let differing: Vec<&&String> =
        variables.iter().filter(|variable| whole.place.get(**variable) != part.place.get(**variable)).collect();
    match differing.as_slice() {
        [one] if part.covers.is_subset(&whole.covers) && part.covers != whole.covers => Some((**one).clone()),
        _ => None,
    }
}

fn residuals(cells: &[Cell], rules: &Rules, found: &mut Vec<Broken>) {
    for whole in cells {
        let Some(all) = whole.exact else { continue };
        let mut parts: BTreeMap<String, Vec<&Cell>> = BTreeMap::new();
        for part in cells.iter().filter(|part| part.exact.is_some()) {
            if let Some(variable) = differs_on(whole, part) {
                parts.entry(variable).or_default().push(part);
            }
        }
        for parts in parts.values_mut() {
            for finest_first in [true, false] {
                parts.sort_by_key(|part| part.covers.len());
                if !finest_first {
                    parts.reverse();
                }
                let mut left = all;
                let mut missing = whole.covers.clone();
                for part in parts.iter() {
                    if part.covers.is_subset(&missing) {
                        missing.retain(|combination| !part.covers.contains(combination));
                        left -= part.exact.unwrap_or(0);
                    }
                }
                if !missing.is_empty() && left > 0 && left < rules.k {
                    found.push(Broken { rule: "RESIDUAL", about: whole.name.clone() });
                }
            }
        }
    }
}

/// Combinations that the same cells cover, and the sums that the cells are of them.
fn atoms(cells: &[Cell]) -> (usize, Vec<BTreeSet<usize>>) {
    let mut atoms: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let mut sums: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); cells.len()];
    let mut covering: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, cell) in cells.iter().enumerate() {
        cell.covers.iter().for_each(|combination| covering.entry(*combination).or_default().push(number));
    }
    for cover in covering.into_values() {
        let next = atoms.len();
        let atom = *atoms.entry(cover.clone()).or_insert(next);
        cover.iter().for_each(|cell| sums[*cell].extend([atom]));
    }
    (atoms.len(), sums)
}

fn intervals(publication: &Value, cells: &[Cell], rules: &Rules, found: &mut Vec<Broken>) {
    let (atoms, sums) = atoms(cells);
    let rows: Vec<(BTreeSet<usize>, i128, Option<i128>)> =
        cells.iter().zip(&sums).map(|(cell, sum)| (sum.clone(), cell.low, cell.high)).collect();
    let Some(mut tableau) = Tableau::of(atoms, &rows) else {
        found.push(Broken { rule: "INCONSISTENT", about: String::new() });
        return;
    };
    let mut lows = Vec::new();
    for (cell, sum) in cells.iter().zip(&sums) {
        if let Some(value) = cell.exact {
            lows.push(value);
            continue;
        }
        let (low, high) = tableau.range(sum);
        lows.push(low);
        let below = |limit: i128| high.is_some_and(|high| high < limit);
        let denied = rules.deniable && cell.primary && cell.hidden;
        let rule = if high == Some(low) {
            "EXACT"
        } else if low >= 1 && below(rules.k) {
            "SMALL"
        } else if below(low + rules.width) {
            "NARROW"
        } else if denied && low >= 1 {
            "PRESENT"
        } else if denied && below(rules.k) {
            "BOUNDED"
        } else {
            continue;
        };
        found.push(Broken { rule, about: format!("{} [{low}, {high:?}]", cell.name) });
    }
    for atom in 0..atoms {
        let alone = BTreeSet::from([atom]);
        if sums.contains(&alone) || tableau.was_seen_open(atom, rules.k) {
            continue;
        }
        let (low, high) = tableau.range(&alone);
        if low >= 1 && high.is_some_and(|high| high < rules.k) {
            found.push(Broken { rule: "ATOM", about: format!("[{low}, {high:?}]") });
        }
    }
    for whole in cells {
        let Some(people) = whole.exact.filter(|people| *people > 0) else { continue };
        for (part, low) in cells.iter().zip(&lows) {
            let sensitive = |variable: &String| {
                publication["variables"].get(variable).is_some()
                    && rules.sensitive.as_ref().is_none_or(|names| names.contains(variable))
            };
            let named = differs_on(whole, part).is_some_and(|variable| sensitive(&variable));
            if named && *low > 0 && people - low <= rules.coalition {
                found.push(Broken { rule: "ATTRIBUTE", about: format!("{} in {}", part.name, whole.name) });
            }
        }
    }
}
