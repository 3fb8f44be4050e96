//! The modules of a crate: where each is written, what each defines and imports, and what a path means in it.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit as _;

use crate::files::{Tree, attributes_of, is_for_tests, is_test_path, parse};
use crate::uses::{Import, Paths};

/// A module: a file, or `mod name { … }` within one.
#[derive(Debug, Default)]
pub(crate) struct Module {
    pub path: Vec<String>,
    pub file: String,
    children: BTreeMap<String, usize>,
    parent: Option<usize>,
    items: BTreeSet<String>,
    imports: Vec<Import>,
    /// Every path that the code of the module names, as it is written.
    pub named: BTreeSet<Vec<String>>,
}

/// The end of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Module(usize),
    /// An item, by the module that defines it.
    ItemOf(usize),
}

/// All modules of a crate, the root first.
#[derive(Debug, Default)]
pub(crate) struct Modules(pub Vec<Module>);

impl Modules {
    /// Reads a crate from its root file on, following `mod` as the compiler does, without test code.
    pub fn read(tree: &Tree, root: &str) -> Result<Self, String> {
        let mut modules = Self(Vec::new());
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
        modules.read_file(tree, root, folder, Module { file: root.to_owned(), ..Module::default() })?;
        Ok(modules)
    }

    fn read_file(&mut self, tree: &Tree, file: &str, folder: &str, module: Module) -> Result<usize, String> {
        let text = tree.get(file).ok_or_else(|| format!("{file} is declared and is not there"))?;
        self.read_items(tree, &parse(file, text)?.items, folder, module)
    }

    /// Reads what stands in a module; `folder` is where the files of its children lie.
    fn read_items(&mut self, tree: &Tree, items: &[syn::Item], folder: &str, module: Module) -> Result<usize, String> {
        let id = self.0.len();
        self.0.push(module);
        let mut paths = Paths::default();
        for item in items.iter().filter(|item| !is_for_tests(attributes_of(item))) {
            if let syn::Item::Mod(child) = item {
                if let Some(found) = self.read_child(tree, child, folder, id)? {
                    self.0[id].children.insert(child.ident.to_string(), found);
                }
                continue;
            }
            paths.visit_item(item);
            let Some(name) = name_of(item) else { continue };
            if is_exported_macro(item) && id != 0 {
                let target = [vec!["crate".to_owned()], self.0[id].path.clone(), vec![name.clone()]].concat();
                self.0[0].imports.push(Import { name: Some(name.clone()), target });
            }
            self.0[id].items.insert(name);
        }
        let module = &mut self.0[id];
        module.imports.extend(paths.imports);
        module.named = paths.found;
        Ok(id)
    }

    /// Reads a child module from its braces or its file; nothing where the file holds tests only.
    fn read_child(
        &mut self,
        tree: &Tree,
        child: &syn::ItemMod,
        folder: &str,
        parent: usize,
    ) -> Result<Option<usize>, String> {
        let name = child.ident.to_string();
        let below = format!("{folder}/{name}");
        let (mut path, file) = (self.0[parent].path.clone(), self.0[parent].file.clone());
        path.push(name);
        let module = Module { path, file, parent: Some(parent), ..Module::default() };
        if let Some((_, items)) = &child.content {
            return self.read_items(tree, items, &below, module).map(Some);
        }
        let flat = format!("{below}.rs");
        let file = if tree.contains_key(&flat) { flat } else { format!("{below}/mod.rs") };
        if is_test_path(&file) {
            return Ok(None);
        }
        self.read_file(tree, &file, &below, Module { file: file.clone(), ..module }).map(Some)
    }

    /// Resolves a path that is written in a module; nothing for what comes from another crate.
    pub fn resolve(&self, within: usize, path: &[String]) -> Option<Meaning> {
        self.walk(within, path, 0)
    }

    fn walk(&self, within: usize, path: &[String], depth: usize) -> Option<Meaning> {
        const DEEPEST: usize = 24;
        if depth > DEEPEST {
            return None;
        }
        let (first, mut rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Meaning::Module(0),
            "self" => Meaning::Module(within),
            "super" => Meaning::Module(self.0[within].parent?),
            name => self.look_up(within, name, depth)?,
        };
        while let (Meaning::Module(module), Some((name, after))) = (at, rest.split_first()) {
            at = match name.as_str() {
                "super" => Meaning::Module(self.0[module].parent?),
                name => self.look_up(module, name, depth)?,
            };
            rest = after;
        }
        Some(at)
    }

    fn look_up(&self, module: usize, name: &str, depth: usize) -> Option<Meaning> {
        let scope = &self.0[module];
        if let Some(child) = scope.children.get(name) {
            return Some(Meaning::Module(*child));
        }
        if scope.items.contains(name) {
            return Some(Meaning::ItemOf(module));
        }
        let named = scope.imports.iter().filter(|import| import.name.as_deref() == Some(name));
        let by_name = named
            .filter(|import| import.target != [name])
            .find_map(|import| self.walk(module, &import.target, depth + 1));
        by_name.or_else(|| {
            let globs = scope.imports.iter().filter(|import| import.name.is_none());
            globs.filter_map(|glob| self.walk(module, &glob.target, depth + 1)).find_map(|target| match target {
                Meaning::Module(target) if target != module => self.look_up(target, name, depth + 1),
                Meaning::Module(_) | Meaning::ItemOf(_) => None,
            })
        })
    }
}

fn is_exported_macro(item: &syn::Item) -> bool {
    let is_export = |attribute: &syn::Attribute| attribute.path().is_ident("macro_export");
    matches!(item, syn::Item::Macro(item) if item.attrs.iter().any(is_export))
}

fn name_of(item: &syn::Item) -> Option<String> {
    let name = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Macro(item) => item.ident.as_ref()?,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::TraitAlias(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
