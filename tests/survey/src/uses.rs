//! Paths as they are written: in `use`, in code, and in what is given to a macro or an attribute.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::files::{attributes_of, is_for_tests};

/// One name that `use` brings in; without a name, all that stands in the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    pub name: Option<String>,
    pub target: Vec<String>,
}

/// Flattens `a::{b, c as d, e::*}`.
fn flatten(tree: &syn::UseTree, before: &mut Vec<String>, found: &mut Vec<Import>) {
    let mut add = |last: &syn::Ident, name: &syn::Ident| {
        let mut target = before.clone();
        // `use a::{self}` is `a` itself, under its own name.
        let is_self = last == "self" && !target.is_empty();
        if !is_self {
            target.push(last.to_string());
        }
        let own = target.last().cloned().unwrap_or_default();
        let name = if is_self && name == "self" { own } else { name.to_string() };
        found.push(Import { name: Some(name), target });
    };
    match tree {
        syn::UseTree::Name(tree) => add(&tree.ident, &tree.ident),
        syn::UseTree::Rename(tree) => add(&tree.ident, &tree.rename),
        syn::UseTree::Glob(_) => found.push(Import { name: None, target: before.clone() }),
        syn::UseTree::Path(tree) => {
            before.push(tree.ident.to_string());
            flatten(&tree.tree, before, found);
            before.pop();
        }
        syn::UseTree::Group(tree) => tree.items.iter().for_each(|tree| flatten(tree, before, found)),
    }
}

/// Collects every path of a module's code, `use` among them.
#[derive(Default)]
pub(crate) struct Paths {
    pub found: BTreeSet<Vec<String>>,
    pub imports: Vec<Import>,
}

impl Paths {
    /// Paths in what a macro is given, and in strings that an attribute is given (`with = "crate::a"`).
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    if colons != 2 {
                        self.close(&mut path);
                    }
                    path.push(word.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                TokenTree::Punct(_) => {
                    self.close(&mut path);
                    colons = 0;
                }
                TokenTree::Group(group) => {
                    // `use a::{b, c}` within a macro: the names of the braces follow the path.
                    let prefix =
                        if colons == 2 && group.delimiter() == Delimiter::Brace { path.clone() } else { Vec::new() };
                    self.close(&mut path);
                    colons = 0;
                    if prefix.is_empty() {
                        self.add_tokens(group.stream());
                    } else {
                        for word in group.stream() {
                            if let TokenTree::Ident(word) = word {
                                self.found.insert([prefix.as_slice(), &[word.to_string()]].concat());
                            }
                        }
                    }
                }
                TokenTree::Literal(literal) => {
                    self.close(&mut path);
                    colons = 0;
                    if let Ok(text) = syn::parse2::<syn::LitStr>(TokenTree::from(literal).into())
                        && let Ok(path) = text.parse::<syn::Path>()
                    {
                        self.add_path(&path);
                    }
                }
            }
        }
        self.close(&mut path);
    }

    fn close(&mut self, path: &mut Vec<String>) {
        if path.len() > 1 {
            self.found.insert(std::mem::take(path));
        }
        path.clear();
    }

    fn add_path(&mut self, path: &syn::Path) {
        if path.leading_colon.is_none() {
            self.found.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes_of(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_for_tests(&item.attrs) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            let before = self.imports.len();
            flatten(&item.tree, &mut Vec::new(), &mut self.imports);
            self.found.extend(self.imports[before..].iter().map(|import| import.target.clone()));
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add_path(path);
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        match &attribute.meta {
            syn::Meta::List(list) => self.add_tokens(list.tokens.clone()),
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => {}
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.add_path(&call.path);
        self.add_tokens(call.tokens.clone());
    }
}
