//! The contract as TypeScript: every type that a request takes or answers, and the map of all requests.
//!
//! Generated into `ui/src/lib/contract.ts`, committed, and checked current by a test.

use super::table::{Row, TABLE};
use crate::request::{Area, Requires};
use crate::store::StoreKind;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// Types that the dictionary gives to values, and the three ends of a request.
const PRELUDE: &str = include_str!("prelude.ts");

/// The declarations gathered so far, by name.
pub(super) struct Declared {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declared {
    fn new() -> Self {
        Self { config: Config::new().with_large_int("number"), by_name: BTreeMap::new() }
    }

    /// Adds a type and everything it is made of.
    pub(super) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.by_name.contains_key(&name) || is_in_prelude(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            let declaration = T::decl(&self.config);
            self.by_name.insert(name, format!("{docs}export {declaration}"));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

fn is_in_prelude(name: &str) -> bool {
    [" ", "<"].iter().any(|end| PRELUDE.contains(&format!("export type {name}{end}")))
}

/// The whole file.
pub fn typescript_contract() -> String {
    let mut declared = Declared::new();
    declared.add::<Area>();
    for row in TABLE {
        (row.declare)(&mut declared);
    }
    let mut text = PRELUDE.to_owned();
    for declaration in declared.by_name.values() {
        text.push('\n');
        text.push_str(declaration);
        text.push('\n');
    }
    for (name, needs) in [
        ("RequestsOfNobody", Requires::Nothing),
        ("RequestsOfVault", Requires::Vault),
        ("RequestsOfCases", Requires::Store(StoreKind::Cases)),
        ("RequestsOfFigures", Requires::Store(StoreKind::Figures)),
    ] {
        text.push_str(&format!("\nexport type {name} = {{\n"));
        for row in TABLE.iter().filter(|row| row.requires == needs) {
            text.push_str(&request_line(row, &declared.config));
        }
        text.push_str("};\n");
    }
    text.push_str(
        "\nexport type Requests = RequestsOfNobody & RequestsOfVault & RequestsOfCases & RequestsOfFigures & WindowActs;\n",
    );
    text
}

fn request_line(row: &Row, config: &Config) -> String {
    let (payload, reply) = (row.types)(config);
    format!("  {}: [{payload}, {reply}];\n", row.name)
}
