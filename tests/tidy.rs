//! The walls of the house, read from the sources: who may speak to whom, who may write, and what never comes in. Each test
//! names one wall; a failure names the files that break it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use amparo_survey::{File, begins_by_pointing, identifiers, words_of};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).expect("tests lie below the top")
}

fn git(words: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(top()).args(words).output().expect("git runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A file of the tree: its path from the top, and its text.
struct Source {
    path: String,
    text: String,
}

/// Every file that git knows or would add, text only.
fn sources() -> Vec<Source> {
    let listed = git(&["ls-files", "--cached", "--others", "--exclude-standard"]);
    let read = |path: &str| Some(Source { path: path.into(), text: fs::read_to_string(top().join(path)).ok()? });
    let found: Vec<Source> = listed.lines().filter_map(read).collect();
    assert!(found.len() > 100, "the tree was not found");
    found
}

/// Rust of the product, without its tests.
fn product(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| {
        let is_test =
            source.path.split('/').any(|part| part == "tests" || part == "tests.rs" || part.starts_with("test_"));
        source.path.starts_with("src-tauri/") && source.path.ends_with(".rs") && !is_test
    })
}

/// The text above a test module at the end of a file, without comments.
fn code(source: &Source) -> String {
    let before_tests = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn paths_where<'a>(sources: impl Iterator<Item = &'a Source>, wrong: impl Fn(&Source) -> bool) -> Vec<String> {
    sources.filter(|source| wrong(source)).map(|source| source.path.clone()).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}

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

/// The crates that make up the program, a line each, as cargo resolves them for the system it ships on.
fn crates_of_the_program(format: &str) -> BTreeSet<String> {
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "amparo", "--package", "amparo-cli"])
        .args(["--edges", "normal,build", "--target", &target, "--prefix", "none", "--format", format])
        .current_dir(top())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn no_crate_of_the_program_can_talk_to_a_network() {
    let list = fs::read_to_string(top().join("deny.toml")).expect("deny.toml");
    let banned: BTreeSet<&str> =
        list.lines().filter_map(|line| line.split("name = \"").nth(1)?.split('"').next()).collect();
    assert!(banned.len() > 20);
    let crates = crates_of_the_program("{p} {f}");
    assert!(crates.len() > 100, "cargo named {} crates only", crates.len());
    let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let found: Vec<String> =
        crates.iter().map(|line| name(line)).filter(|name| banned.contains(name.as_str())).collect();
    assert_eq!(found, none());
    // The asynchronous runtime that Tauri brings is built without its sockets.
    let features = |line: &&String| {
        line.split(' ').next_back().unwrap_or_default().split(',').any(|feature| feature == "net" || feature == "full")
    };
    let with_net: Vec<&String> = crates.iter().filter(|line| line.starts_with("tokio v")).filter(features).collect();
    assert_eq!(with_net, Vec::<&String>::new());
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

/// The licences and the registry that `deny.toml` allows, held without cargo-deny.
#[test]
fn every_crate_of_the_program_has_a_licence_and_a_source_that_the_rules_allow() {
    let rules = fs::read_to_string(top().join("deny.toml")).expect("deny.toml");
    let list = rules.split("[licenses]").nth(1).and_then(|rest| rest.split(']').next()).expect("a list of licences");
    let allowed: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    // `A OR B` and, as older crates write it, `A/B`: one that is allowed is enough. `AND`: each must be.
    let is_allowed = |part: &str| part.trim_matches(['(', ')', ' ']).split(" OR ").any(|one| allowed.contains(one));
    let wrong: Vec<String> = crates_of_the_program("{p} | {l}")
        .into_iter()
        .filter(|line| !line.is_empty() && !line.ends_with(" (*)"))
        .filter(|line| {
            let licence = line.split(" | ").nth(1).unwrap_or_default().replace(" / ", "/").replace('/', " OR ");
            !licence.split(" AND ").all(is_allowed)
        })
        .collect();
    assert_eq!(wrong, none());
    let lock = fs::read_to_string(top().join("Cargo.lock")).expect("Cargo.lock");
    let registry =
        rules.split("allow-registry = [\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a registry");
    let source = format!("source = \"registry+{registry}\"");
    let others: Vec<String> =
        lock.lines().filter(|line| line.starts_with("source = ") && *line != source).map(str::to_owned).collect();
    assert_eq!(others, none());
}

/// Everything that the repository refers to stands in it.
#[test]
fn no_text_points_at_a_document_outside_the_repository() {
    let outside = [
        ["../", "shared"].concat(),
        ["reference", "/"].concat(),
        ["statistics", " reference"].concat(),
        ["DE", "SIGN"].concat(),
        ["FOR", "MATS"].concat(),
        ["STRUC", "TURE"].concat(),
        ["STY", "LE.md"].concat(),
        ["security", ".md"].concat(),
        ["statistics", ".md"].concat(),
    ];
    let points = |source: &Source| {
        let is_word = |at: usize, length: usize| {
            let letter = |near: Option<char>| near.is_some_and(|near| near.is_alphanumeric() || near == '_');
            !letter(source.text[..at].chars().next_back()) && !letter(source.text[at + length..].chars().next())
        };
        outside.iter().any(|words| source.text.match_indices(words.as_str()).any(|(at, _)| is_word(at, words.len())))
    };
    let sources = sources();
    assert_eq!(paths_where(sources.iter(), points), none());
}

/// A name says *person*, *worker* or *caller*. The code of a pronoun is data and no name.
#[test]
fn no_name_in_code_is_a_pronoun() {
    let is_pronoun =
        |name: &String| words_of(name).iter().any(|word| ["she", "her", "hers", "herself"].contains(&word.as_str()));
    let mut found = Vec::new();
    for source in sources() {
        let ends_with = |endings: &[&str]| endings.iter().any(|ending| source.path.ends_with(ending));
        let names = if ends_with(&[".rs"]) {
            identifiers(&source.path, &source.text).expect("it parses")
        } else if ends_with(&[".ts", ".tsx"]) {
            names_of_typescript(&source.text)
        } else {
            BTreeSet::new()
        };
        found.extend(names.iter().filter(|name| is_pronoun(name)).map(|name| format!("{}: {name}", source.path)));
    }
    assert_eq!(found, none());
}

/// The words of TypeScript code, without comments, strings and patterns.
fn names_of_typescript(text: &str) -> BTreeSet<String> {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let ending = match first {
            _ if rest.starts_with("//") => Some(("//", "\n")),
            _ if rest.starts_with("/*") => Some(("/*", "*/")),
            '/' if code.trim_end().ends_with(['(', ',', ':', '=', '[', '!', '&', '|', '?']) => Some(("/", "/")),
            '"' => Some(("\"", "\"")),
            '\'' => Some(("'", "'")),
            _ => None,
        };
        let Some((begin, end)) = ending else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        rest = &rest[begin.len()..];
        let is_comment = begin.len() == 2;
        let at = rest.match_indices(end).find(|(at, _)| is_comment || !rest[..*at].ends_with('\\'));
        rest = at.map_or("", |(at, _)| &rest[at + end.len()..]);
        code.push(' ');
    }
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::to_owned).collect()
}

/// Folders whose doc comments are rewritten; the others follow.
const REWRITTEN: [&str; 3] = ["tests/", "xtask/", "src-tauri/disclosure/tests/"];

/// A doc comment begins with a verb or with the thing itself: in a hover nobody sees the line above it.
#[test]
fn no_doc_comment_begins_with_a_pronoun_or_a_relative_word() {
    let mut found = Vec::new();
    let read = |source: &&Source| REWRITTEN.iter().any(|folder| source.path.starts_with(folder));
    for source in sources().iter().filter(|source| source.path.ends_with(".rs")).filter(read) {
        let file = File::read(&source.path, &source.text).expect("it parses");
        for block in file.docs {
            let first = block.sentences().into_iter().next().unwrap_or_default();
            if begins_by_pointing(&first) {
                found.push(format!("{}:{}: {first}", source.path, block.line));
            }
        }
    }
    assert_eq!(found, none());
}
