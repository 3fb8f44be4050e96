//! Walls of the product: callers of the shell, writers of records, and what stands in one file only.

use std::collections::BTreeSet;
use std::fs;

use crate::{Source, code, none, paths_where, product, sources, top};

#[test]
fn only_the_root_manifest_names_tauri() {
    let sources = sources();
    let manifests = sources.iter().filter(|source| source.path.ends_with("Cargo.toml") && source.path != "Cargo.toml");
    let names = |source: &Source| source.text.lines().any(|line| line.trim_start().starts_with("tauri"));
    assert_eq!(paths_where(manifests, names), none());
}

#[test]
fn the_product_without_a_window_does_not_know_of_one() {
    let sources = sources();
    let inner = product(&sources)
        .filter(|source| !source.path.starts_with("src-tauri/src/") && source.path != "src-tauri/build.rs");
    let knows = |source: &Source| ["tauri::", "webkit2gtk", "gtk::"].iter().any(|word| code(source).contains(word));
    assert_eq!(paths_where(inner, knows), none());
}

#[test]
fn one_file_of_the_page_speaks_to_the_shell() {
    let sources = sources();
    let page = sources.iter().filter(|source| source.path.starts_with("ui/src/") && !source.path.contains(".test."));
    let speaks = |source: &Source| source.text.contains("from \"@tauri-apps") || source.text.contains("__TAURI");
    assert_eq!(paths_where(page, speaks), ["ui/src/lib/bridge.ts"]);
}

#[test]
fn the_window_may_ask_one_command_and_nothing_of_a_plugin() {
    let folder = top().join("src-tauri/capabilities");
    let files: Vec<_> = fs::read_dir(folder).expect("capabilities").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(files, ["main.json"]);
    let text = fs::read_to_string(top().join("src-tauri/capabilities/main.json")).expect("readable");
    let capability: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(capability["permissions"], serde_json::json!(["allow-request"]));
    assert_eq!(capability.get("remote"), None);
}

#[test]
fn the_content_policy_lets_nothing_in_from_elsewhere() {
    let text = fs::read_to_string(top().join("tauri.conf.json")).expect("readable");
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let policy = &config["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    for (name, sources) in policy.as_object().expect("a table") {
        for source in sources.as_str().unwrap_or_default().split(' ') {
            let allowed = ["'none'", "'self'"].contains(&source)
                || (name == "connect-src" && ["ipc:", "http://ipc.localhost"].contains(&source));
            assert!(allowed, "{name} {source}");
        }
    }
    assert_eq!(config["app"]["enableGTKAppId"], false);
    assert_eq!(config["app"]["withGlobalTauri"], false);
}

#[test]
fn sql_stands_in_its_own_files_the_store_and_the_ledger() {
    let sources = sources();
    let others = product(&sources).filter(|source| {
        let at_home =
            ["src-tauri/core/src/store/", "src-tauri/core/src/ledger/", "src-tauri/core/src/dictionary/schema.rs"];
        !at_home.iter().any(|home| source.path.starts_with(home))
    });
    let holds = |source: &Source| {
        ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "CREATE TABLE"].iter().any(|word| code(source).contains(word))
    };
    assert_eq!(paths_where(others, holds), none());
}

/// Two pins are no records: the vault's own memory of the organisation's statement is written by the vault.
#[test]
fn only_the_ledger_and_the_store_write() {
    let allowed = [
        "src-tauri/core/src/store/",
        "src-tauri/core/src/ledger/",
        "src-tauri/core/src/vault/membership/statement_pin.sql",
    ];
    let sources = sources();
    let candidates = sources.iter().filter(|source| {
        let is_product = source.path.starts_with("src-tauri/") && !source.path.contains("/tests");
        let is_code = source.path.ends_with(".rs") || source.path.ends_with(".sql");
        is_product && is_code && !allowed.iter().any(|home| source.path.starts_with(home))
    });
    let writes = |source: &Source| {
        ["INSERT INTO", "INSERT OR", "REPLACE INTO", "DELETE FROM", " SET "]
            .iter()
            .any(|word| code(source).contains(word))
    };
    assert_eq!(paths_where(candidates, writes), none());
}

#[test]
fn clocks_are_read_in_the_files_made_for_it() {
    let allowed = ["src-tauri/core/src/base/clock.rs"];
    let words = ["SystemTime::now", "Instant::now", "Utc::now", "Local::now"];
    assert_eq!(users(&words), allowed);
}

#[test]
fn randomness_is_drawn_in_one_file() {
    assert_eq!(users(&["getrandom::", "OsRng", "thread_rng", "rand::"]), ["src-tauri/core/src/base/random.rs"]);
}

#[test]
fn no_part_of_the_product_opens_a_socket() {
    let found = users(&["std::net", "TcpStream", "TcpListener", "UdpSocket", "UnixStream", "UnixListener"]);
    assert_eq!(found, ["src-tauri/src/selftest/mod.rs"]);
}

#[test]
fn unsafe_code_stands_where_the_system_is_called_and_says_why() {
    let sources = sources();
    let mut found = BTreeSet::new();
    for source in product(&sources).filter(|source| code(source).contains("unsafe {")) {
        found.insert(source.path.clone());
        let blocks = source.text.matches("unsafe {").count();
        let reasons = source.text.matches("// SAFETY:").count();
        assert!(reasons >= blocks, "{}: {blocks} blocks, {reasons} reasons", source.path);
    }
    let allowed =
        ["environment", "netlock", "process", "restart"].map(|name| format!("src-tauri/hardening/src/{name}.rs"));
    assert_eq!(found, BTreeSet::from(allowed));
}

fn users(words: &[&str]) -> Vec<String> {
    let sources = sources();
    let found = paths_where(product(&sources), |source| words.iter().any(|word| code(source).contains(word)));
    found.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

/// A capability is one word in four places. A capability that needs no place of one sort is named with the reason.
#[test]
fn a_capability_has_its_places() {
    let without_screen = ["drafts", "import", "sample"];
    let has = |path: String| top().join(path).exists();
    let mut missing = Vec::new();
    let capabilities =
        "assistance cases children consent exchange figures notes organisations people referrals settings tasks today";
    for word in capabilities.split(' ') {
        for place in
            [format!("src-tauri/core/src/{word}"), format!("ui/src/features/{word}"), format!("locales/en/{word}.ftl")]
        {
            if !has(place.clone()) {
                missing.push(place);
            }
        }
    }
    for word in without_screen {
        if !has(format!("src-tauri/core/src/{word}")) {
            missing.push(format!("src-tauri/core/src/{word}"));
        }
    }
    assert_eq!(missing, none());
}

#[test]
fn no_file_names_a_path_of_a_machine_or_a_host_to_fetch_from() {
    let homes = ["root", "work", "home"].map(|folder| format!("/{folder}/"));
    let hosts = [
        ["static", "crates.io"].join("."),
        ["registry", "npmjs.org"].join("."),
        ["deb", "debian.org"].join("."),
        ["files", "pythonhosted.org"].join("."),
    ];
    let sources = sources();
    let wrong = |source: &Source| {
        let starts_a_path =
            |at: usize| source.text[..at].chars().next_back().is_none_or(|before| " \"'`=(\n".contains(before));
        let homes = homes.iter().any(|home| source.text.match_indices(home.as_str()).any(|(at, _)| starts_a_path(at)));
        homes || hosts.iter().any(|host| source.text.contains(host))
    };
    assert_eq!(paths_where(sources.iter(), wrong), none());
}
