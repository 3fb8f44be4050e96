//! One file, parsed: docs, functions, length.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use syn::visit::{self, Visit};

use crate::docs::{Block, Blocks};
use crate::functions::Function;

/// Rust sources by their path from the top of the tree.
pub type Tree = BTreeMap<String, String>;

/// Reads every Rust file below a folder of a tree.
pub fn read_tree(top: &Path, folder: &str) -> io::Result<Tree> {
    let mut tree = Tree::new();
    add_folder(&mut tree, &top.join(folder), folder)?;
    Ok(tree)
}

fn add_folder(tree: &mut Tree, place: &Path, name: &str) -> io::Result<()> {
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add_folder(tree, &entry.path(), &path)?;
        } else if path.ends_with(".rs") {
            tree.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// A parsed file.
#[derive(Debug)]
pub struct File {
    pub path: String,
    /// True where all of it is test code.
    pub is_test: bool,
    pub lines: usize,
    pub docs: Vec<Block>,
    pub functions: Vec<Function>,
}

/// True for files that hold nothing but tests.
pub fn is_test_path(path: &str) -> bool {
    let is_test =
        |part: &str| ["tests", "tests.rs", "testing", "testing.rs"].contains(&part) || part.starts_with("test_");
    path.split('/').any(is_test)
}

/// True for an item that is compiled for tests only.
pub(crate) fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        // `test`, or `any(test, …)`: with a feature of the tests.
        let is_cfg_test = |list: &syn::MetaList| {
            let condition = list.tokens.to_string().replace(' ', "");
            condition == "test" || condition.starts_with("any(test,")
        };
        match &attribute.meta {
            syn::Meta::Path(path) => path.is_ident("test"),
            syn::Meta::List(list) => list.path.is_ident("cfg") && is_cfg_test(list),
            syn::Meta::NameValue(_) => false,
        }
    })
}

/// The attributes of an item of any kind.
pub(crate) fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::ExternCrate(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::ForeignMod(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::TraitAlias(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Union(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

impl File {
    /// Parses a file. The error names the file and the line.
    pub fn read(path: &str, text: &str) -> Result<Self, String> {
        let parsed = parse(path, text)?;
        let is_test = is_test_path(path);
        let mut reader = Reader { in_tests: is_test, blocks: Blocks::default(), functions: Vec::new() };
        reader.visit_file(&parsed);
        let (docs, functions) = (reader.blocks.close(), reader.functions);
        Ok(Self { path: path.to_owned(), is_test, lines: text.lines().count(), docs, functions })
    }
}

/// The syntax of a file.
pub(crate) fn parse(path: &str, text: &str) -> Result<syn::File, String> {
    syn::parse_file(text).map_err(|error| format!("{path}:{}: {error}", error.span().start().line))
}

struct Reader {
    in_tests: bool,
    blocks: Blocks,
    functions: Vec<Function>,
}

impl Reader {
    fn add_function(&mut self, signature: &syn::Signature, body: Option<&syn::Block>) {
        self.functions.push(Function::new(signature, body, self.in_tests));
    }

    /// Does something with an item, and knows meanwhile whether the item is test code.
    fn inside(&mut self, attributes: &[syn::Attribute], read: impl FnOnce(&mut Self)) {
        let before = self.in_tests;
        self.in_tests |= is_for_tests(attributes);
        read(self);
        self.in_tests = before;
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.inside(attributes_of(item), |reader| visit::visit_item(reader, item));
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        self.blocks.add_attribute(attribute, self.in_tests);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.blocks.add_tokens(call.tokens.clone(), self.in_tests);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add_function(&item.sig, Some(&item.block));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.inside(&item.attrs, |reader| {
            reader.add_function(&item.sig, Some(&item.block));
            visit::visit_impl_item_fn(reader, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.add_function(&item.sig, item.default.as_ref());
        visit::visit_trait_item_fn(self, item);
    }
}
