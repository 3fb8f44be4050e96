//! The encrypted store: one SQLCipher file, opened with a raw key and salt that only the vault has.
//!
//! What it does: opens and configures, brings the schema up to date, closes into one safe file, copies itself by the
//! backup API. What it does not: decide what is written. Records are written by `ledger` alone.
//!
//! SQLCipher authenticates each page but does not notice an old page put back; that is what `ledger::verify` is for.

mod migrate;

use crate::base::error::{Error, Result, refuse};
use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;
use zeroize::{Zeroize, Zeroizing};

/// Names one of the two stores of a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreKind {
    /// The case store.
    Cases,
    /// The figures store.
    Figures,
}

impl StoreKind {
    /// Returns the word in replies and in `amparo-cli requests`.
    pub fn stored_word(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Figures => "figures",
        }
    }
}

pub use migrate::SCHEMA_VERSION;

/// Pages kept in memory, in KiB: as `open.sql` sets it. Twice as many make no keystroke and no save faster since the lines
/// of the list lie together.
pub const PAGES_KIB: u32 = 8 * 1024;
/// Pages kept in memory while very much is written at once, in KiB.
pub const PAGES_FOR_MANY_KIB: u32 = 128 * 1024;

/// Pages copied a step while a backup is made; between steps a writer may go on.
const BACKUP_PAGES: i32 = 512;

/// Bytes of a page, as `open.sql` has it.
const PAGE_BYTES: u64 = 4096;

/// Keys that open the file: a 32-byte key and the 16-byte salt of the cipher, both kept in the slot file.
///
/// The salt is given with the key (96 hexadecimal digits), so that a file whose first page is destroyed still opens.
pub struct StoreKeys {
    pub database: Zeroizing<[u8; 32]>,
    pub salt: [u8; 16],
}

/// An open store. The `Debug` form shows nothing.
pub struct Store {
    connection: Connection,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Makes a new store where no file is yet.
    pub fn create_store(path: &Path, keys: &StoreKeys) -> Result<Self> {
        if path.exists() {
            return Err(refuse("store-exists"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        Self::open_with(path, keys, flags)
    }

    /// Opens a store and brings its schema up to date.
    ///
    /// Refuses with `store-missing`, `store-damaged` (wrong key, truncated or destroyed), `newer-than-program`.
    pub fn open_store(path: &Path, keys: &StoreKeys) -> Result<Self> {
        if !path.is_file() {
            return Err(refuse("store-missing"));
        }
        // SQLite takes less than a page for a new store. A store is never left without one: this one was truncated.
        if std::fs::metadata(path)?.len() < PAGE_BYTES {
            return Err(refuse("store-damaged"));
        }
        Self::open_with(path, keys, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    fn open_with(path: &Path, keys: &StoreKeys, flags: OpenFlags) -> Result<Self> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        let mut store = Self { connection };
        store.unlock(keys)?;
        // Before anything is set: even the mode of the journal would be a change to a newer program's file.
        migrate::check_version(&store.connection)?;
        store.configure_connection().map_err(migrate::store_damaged)?;
        migrate::run_migrations(&mut store.connection)?;
        Ok(store)
    }

    /// Opens a copy only to look at it: no migration, nothing written.
    pub fn open_to_verify(path: &Path, keys: &StoreKeys) -> Result<Self> {
        if !path.is_file() {
            return Err(refuse("store-missing"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let store = Self { connection: Connection::open_with_flags(path, flags)? };
        store.unlock(keys)?;
        store
            .connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
            .map_err(migrate::store_damaged)?;
        Ok(store)
    }

    fn unlock(&self, keys: &StoreKeys) -> Result<()> {
        // The cipher would print its own lines; what a person reads comes from our words.
        self.connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        let mut digits = Zeroizing::new(String::with_capacity(128));
        digits.push_str("PRAGMA key = \"x'");
        for byte in keys.database.iter().chain(&keys.salt) {
            for half in [byte >> 4, byte & 15] {
                digits.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
            }
        }
        digits.push_str("'\"");
        self.connection.execute_batch(&digits)?;
        digits.zeroize();
        Ok(())
    }

    fn configure_connection(&self) -> rusqlite::Result<()> {
        self.connection.execute_batch(include_str!("open.sql"))?;
        match self.connection.pragma_update(None, "journal_mode", "WAL") {
            // On a full disk the log cannot be begun. Reading goes on without one, and a save is refused as it would be.
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) => {}
            begun => begun?,
        }
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        // A statement is planned once. Without this the bundled SQLite plans it anew whenever a bound value changes.
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        self.connection.busy_timeout(Duration::from_secs(2))?;
        self.connection.set_prepared_statement_cache_capacity(128);
        Ok(())
    }

    /// Brings the tables that only the figures store has up to date. Refuses with `newer-than-program`.
    pub fn migrate_figures(&mut self) -> Result<()> {
        migrate::run_figures(&mut self.connection)
    }

    /// Keeps at most so many pages in memory, in KiB, from now on.
    pub fn keep_pages_cached(&self, kib: u32) -> Result<()> {
        Ok(self.connection.pragma_update(None, "cache_size", -i64::from(kib))?)
    }

    /// For reads, and for the named writers in `ledger`.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// For transactions of `ledger` and of the vault's own tables.
    pub fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Copies the whole store, encrypted with the same key, page by page while it is open.
    ///
    /// `to` must not exist. The copy is a closed single file when this returns.
    pub fn copy_to(&self, to: &Path, keys: &StoreKeys) -> Result<()> {
        if to.exists() {
            return Err(refuse("store-exists"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut copy = Self { connection: Connection::open_with_flags(to, flags)? };
        copy.unlock(keys)?;
        Backup::new(&self.connection, &mut copy.connection)?.run_to_completion(BACKUP_PAGES, Duration::ZERO, None)?;
        copy.close()
    }

    /// Closes into one safe file: everything checkpointed, no journal beside it.
    pub fn close(self) -> Result<()> {
        self.connection.pragma_update(None, "journal_mode", "DELETE")?;
        self.connection.close().map_err(|(_, error)| Error::Store(error))
    }

    /// Reads every page: the number of pages whose authentication fails. 0 is whole.
    pub fn damaged_pages(&self) -> Result<u64> {
        let mut statement = self.connection.prepare("PRAGMA cipher_integrity_check")?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while rows.next()?.is_some() {
            count += 1;
        }
        Ok(count)
    }

    /// A value of the store's own small table; `None` where it was never set.
    pub fn meta(&self, key: &str) -> Result<Option<Vec<u8>>> {
        use rusqlite::OptionalExtension as _;
        let mut statement = self.connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Sets a value of the store's own small table: pinned heads, store id, clock floor. Never a record.
    pub fn set_meta(&self, key: &str, value: &[u8]) -> Result<()> {
        set_meta(&self.connection, key, value)
    }
}

/// Sets a value within a transaction that is under way.
pub fn set_meta(connection: &Connection, key: &str, value: &[u8]) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")?
        .execute(rusqlite::params![key, value])?;
    Ok(())
}

#[cfg(test)]
mod tests;
