//! The files of a crate, the arrows from a file to those that it uses, and the circles of these arrows.
//!
//! An arrow goes to the file that defines the item: what `mod.rs` hands on is followed to where it is written. The name of
//! a module alone (`use crate::ledger;`) is no arrow; what is then taken from it is. `mod name;` is none either.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::Tree;
use crate::modules::{Meaning, Modules};

/// The files of a crate and the arrows between them.
#[derive(Debug, Default)]
pub struct Graph {
    /// By file: the path of its module (`["ledger", "fold"]`; the root's is empty).
    pub modules: BTreeMap<String, Vec<String>>,
    /// By file: the files that it uses, with the paths as they are written there.
    pub arrows: Arrows<BTreeSet<String>>,
}

/// From a node to others, with something about each arrow.
pub type Arrows<T> = BTreeMap<String, BTreeMap<String, T>>;

impl Graph {
    /// Reads a crate from its root file (`src/lib.rs`) on, without its test code.
    pub fn read(tree: &Tree, root: &str) -> Result<Self, String> {
        let modules = Modules::read(tree, root)?;
        let mut graph = Self::default();
        for (id, module) in modules.0.iter().enumerate() {
            graph.modules.entry(module.file.clone()).or_insert_with(|| module.path.clone());
            let arrows = graph.arrows.entry(module.file.clone()).or_default();
            for path in &module.named {
                let Some(Meaning::ItemOf(target)) = modules.resolve(id, path) else { continue };
                if let Some(target) = modules.0.get(target).filter(|target| target.file != module.file) {
                    arrows.entry(target.file.clone()).or_default().insert(path.join("::"));
                }
            }
        }
        Ok(graph)
    }

    /// Files that reach each other, a circle each; sorted.
    pub fn circles(&self) -> Vec<Vec<String>> {
        circles(&self.arrows)
    }

    /// Names that more than one module has, with the files; those that may occur twice are named by the caller.
    pub fn names_twice(&self, but: &[&str]) -> BTreeMap<String, Vec<String>> {
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (file, module) in &self.modules {
            if let Some(name) = module.last().filter(|name| !but.contains(&name.as_str())) {
                files.entry(name.clone()).or_default().push(file.clone());
            }
        }
        files.retain(|_, files| files.len() > 1);
        files
    }
}

/// The strongly connected parts of more than one node; sorted.
pub fn circles<T>(arrows: &Arrows<T>) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> =
        arrows.keys().map(|node| (node, reachable(arrows, node))).collect();
    let mut found = BTreeSet::new();
    for (node, reach) in &reached {
        let back = |other: &&&String| reached.get(**other).is_some_and(|reach| reach.contains(*node));
        let circle: Vec<String> = reach.iter().filter(back).map(|other| (*other).clone()).collect();
        if circle.len() > 1 {
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}

fn reachable<'a, T>(arrows: &'a Arrows<T>, from: &str) -> BTreeSet<&'a String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = vec![from];
    while let Some(node) = open.pop() {
        for next in arrows.get(node).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(next) {
                open.push(next);
            }
        }
    }
    found
}
