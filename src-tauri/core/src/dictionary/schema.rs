//! The table of each kind of record, and what an older store lacks of it.
//!
//! Tables only grow: a missing table or column is added, nothing is renamed or dropped. No database is called here:
//! the caller tells which columns a table has and runs what it is given, in its own transaction.

use std::collections::BTreeMap;

use super::model::{Dictionary, Record};

/// The columns that every record's table begins with: `stamp`s as integers, ids and certificates as bytes.
pub(crate) const HEAD: &[(&str, &str)] = &[
    ("id", "BLOB NOT NULL PRIMARY KEY"),
    ("parent", "BLOB"),
    ("strand", "BLOB NOT NULL"),
    ("created", "INTEGER NOT NULL"),
    ("by", "BLOB"),
    ("voided", "INTEGER NOT NULL DEFAULT 0"),
];

/// The name of the table for a kind of record.
pub(crate) fn table_name_of(kind: &str) -> String {
    format!("record_{kind}")
}

impl Record {
    /// The statement that makes its table.
    pub fn create_table(&self) -> String {
        let head = HEAD.iter().map(|(name, definition)| format!("{} {definition}", quoted(name)));
        let columns: Vec<String> =
            head.chain(self.columns_of_record().map(|(name, sql)| format!("{} {sql}", quoted(&name)))).collect();
        format!("CREATE TABLE {} (\n  {}\n) STRICT", quoted(&table_name_of(&self.name)), columns.join(",\n  "))
    }

    /// The names of all its columns, the head first, as a `SELECT` lists them.
    pub fn column_names(&self) -> &str {
        self.sql.columns.get_or_init(|| {
            let head = HEAD.iter().map(|(name, _)| quoted(name));
            head.chain(self.columns_of_record().map(|(name, _)| quoted(&name))).collect::<Vec<_>>().join(", ")
        })
    }

    /// The statements that make its indexes: by parent, by strand, and each field marked `index`.
    pub fn create_indexes(&self) -> Vec<String> {
        let indexed = self.fields.iter().filter(|field| field.index).map(|field| field.name.as_str());
        let parent = if self.is_root() { None } else { Some("parent") };
        // The id of a root is its strand: the primary key finds it already.
        let strand = if self.is_root() { None } else { Some("strand") };
        parent.into_iter().chain(strand).chain(indexed).map(|column| self.create_index(column)).collect()
    }

    fn create_index(&self, column: &str) -> String {
        let table = table_name_of(&self.name);
        format!(
            "CREATE INDEX IF NOT EXISTS {} ON {} ({})",
            quoted(&format!("{table}_{column}")),
            quoted(&table),
            quoted(column)
        )
    }

    /// Returns the columns behind the head, each with its SQL type.
    pub fn columns_of_record(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.fields
            .iter()
            .flat_map(|field| field.storage_columns())
            .map(|(name, storage)| (name, storage.sql_column_type()))
    }

    /// The statements that bring a table with these columns to this dictionary; none where nothing is missing.
    pub fn add_columns(&self, present: &[String]) -> Vec<String> {
        self.columns_of_record()
            .filter(|(name, _)| !present.contains(name))
            .map(|(name, sql)| {
                format!("ALTER TABLE {} ADD COLUMN {} {sql}", quoted(&table_name_of(&self.name)), quoted(&name))
            })
            .collect()
    }
}

impl Dictionary {
    /// The statements that bring a store to this dictionary: `present` holds the columns of each table that is there.
    /// Run in this order, in one transaction. Empty where the store has everything.
    pub fn migration_statements(&self, present: &BTreeMap<String, Vec<String>>) -> Vec<String> {
        let mut statements = Vec::new();
        for record in self.records.values() {
            match present.get(&table_name_of(&record.name)) {
                None => {
                    statements.push(record.create_table());
                    statements.extend(record.create_indexes());
                }
                Some(columns) => {
                    let added = record.add_columns(columns);
                    if !added.is_empty() {
                        statements.extend(added);
                        statements.extend(record.create_indexes());
                    }
                }
            }
        }
        statements
    }
}

/// A name as SQL writes it: `on` and `by` are words of SQL and names of columns.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
