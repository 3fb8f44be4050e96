//! A full disk: at every write below SQLite, and on a small disk that is really full. Nothing is lost, nothing is half
//! written, and what was refused can be done once there is room.

use crate::test_organisation::{ANA, AS_ANA, TestOrganisation, ask, assistance, sentence, start_case};
use amparo_core::api::{App, Reply};
use amparo_core::base::encoding::hex_of_bytes;
use amparo_core::ledger::journal::{self, EventKind};
use amparo_core::ledger::verify;
use filling::writes_left;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn code(reply: &Reply) -> Option<&str> {
    match reply {
        Reply::Done { .. } => None,
        Reply::Refused(refusal) => Some(&refusal.code),
        Reply::Failed { incident } => panic!("a full disk is no fault of ours: {incident}"),
    }
}

fn assistances(app: &App) -> u64 {
    app.with_session(|session| {
        session.with_cases(|context| {
            Ok(context.connection().query_row("SELECT count(*) FROM record_assistance", [], |row| row.get(0))?)
        })
    })
    .unwrap()
}

#[test]
fn a_save_is_whole_or_not_there_whichever_write_the_disk_refuses() {
    filling::stand_below();
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    let case = start_case(&app);
    let mut refusals = 0;
    for number in 0.. {
        let before = assistances(&app);
        let reply =
            writes_left(number, || app.answer_request("record_assistance", assistance(&case, "while the disk fills")));
        let kept = assistances(&app) - before;
        match code(&reply) {
            Some(code) => assert_eq!((code, kept), ("disk-full", 0), "write {number}"),
            None => {
                assert_eq!(kept, 1);
                break;
            }
        }
        refusals += 1;
    }
    assert!(refusals > 3, "the disk was never full: {refusals}");
    ask(&app, "record_assistance", assistance(&case, "with room again"));
    assert_eq!(ask(&app, "verify_vault", json!({}))["alarms"], json!([]));
    drop(app);
    house.verified(AS_ANA);
}

/// The state of the records, as the entries have it.
fn state(app: &App) -> String {
    app.with_session(|session| {
        session.with_cases(|context| {
            let found = verify::verify_store(context.ledger.store, context.ledger.authorities, context.dictionary())?;
            assert_eq!(found.alarms, BTreeSet::new());
            Ok(hex_of_bytes(&found.state.unwrap()))
        })
    })
    .unwrap()
}

/// Asks again and again with room for one write more, until it is done: each refusal has changed nothing.
fn whole_or_not_at_all(app: &App, name: &str, payload: &Value) -> Value {
    let before = state(app);
    for number in 0..200 {
        match writes_left(number, || app.answer_request(name, payload.clone())) {
            Reply::Done { value, .. } => {
                assert!(number > 0, "{name} wrote nothing");
                return value;
            }
            reply => {
                assert_eq!(code(&reply), Some("disk-full"), "{name}, write {number}");
                assert_eq!(state(app), before, "{name}, write {number}");
            }
        }
    }
    panic!("{name} is never done");
}

#[test]
fn every_act_of_a_caseworkers_day_is_whole_or_not_there_and_undo_too() {
    filling::stand_below();
    let house = TestOrganisation::made_by_ana();
    house
        .write("table.csv", &format!("{}\n2019,Female,Adult,1,,Asia,Europe,1,,,,,,,,\n", crate::flows::import::HEADER));
    let app = house.app("ana", ANA);
    let act = |name: &str, payload: Value| whole_or_not_at_all(&app, name, &payload);
    let known = |value: &str| json!({ "state": "known", "value": value });
    let started =
        act("start_case", json!({ "alias": "Selam", "age": "25", "needs": ["food"], "notes_consent": "given" }));
    let case = &started["case"];
    let organisation = act(
        "save_organisation",
        json!({ "record": null, "fields": { "name": known("Lumen"), "org_type": known("health"), "shares_with_immigration": known("no") } }),
    );
    let consent = json!({ "case": case, "scopes": ["share_health"], "state": "given", "given_by": "person" });
    act("record_consent", consent.clone());
    act(
        "withdraw_consent",
        json!({ "case": case, "scope": "share_health", "recipient": null, "given_by": "person", "reason": null }),
    );
    act("record_consent", consent);
    let draft = act(
        "draft_referral",
        json!({ "case": case, "organisation": organisation["record"], "services": ["medical_general"], "ticked": [] }),
    );
    act("send_referral", json!({ "record": draft["record"], "by_hand_on": "2026-11-24" }));
    act("answer_referral", json!({ "record": draft["record"], "answer": "accepted", "on": "2026-11-24" }));
    act("keep_draft", json!({ "slot": "note", "case": case, "value": "She sa" }));
    act("change_settings", json!({ "theme": "dark" }));
    let task =
        act("add_task", json!({ "case": case, "text": "Call", "due_on": "2026-11-25", "time": null, "kind": null }));
    act("finish_task", json!({ "record": task["record"], "done_on": "2026-11-24" }));
    let note =
        act("write_note", json!({ "case": case, "text": "Well.", "sensitive": false, "own_words": false, "on": null }));
    act("void_record", json!({ "kind": "note", "record": note["record"], "reason": null }));
    act("create_record", json!({ "kind": "trafficking_experience", "parent": case, "fields": {} }));
    let before = state(&app);
    act("edit_record", json!({ "kind": "case", "record": case, "fields": { "status": known("active") } }));
    assert_ne!(state(&app), before);
    assert_eq!(act("undo", json!({}))["undone"], "edit_record");
    assert_eq!(state(&app), before, "taken back once, and once only");
    let import = json!({ "path": house.path("table.csv"), "good_rows": false, "apply": true });
    assert_eq!(act("import_file", import.clone())["imported"], 1);
    assert_eq!(
        code(&app.answer_request("import_file", import)),
        Some("import-again"),
        "brought in once, and once only"
    );
    drop(app);
    house.verified(AS_ANA);
}

#[test]
fn a_backup_is_whole_or_not_there_whichever_write_the_disk_refuses() {
    filling::stand_below();
    let house = TestOrganisation::made_by_ana();
    let app = house.app("ana", ANA);
    let case = start_case(&app);
    ask(&app, "record_assistance", assistance(&case, "before the backup"));
    let to = house.path("copies/november");
    let mut refusals = 0;
    for number in 0.. {
        let reply = writes_left(number, || app.answer_request("make_backup", json!({ "folder": to })));
        let Some(code) = code(&reply) else { break };
        assert_eq!(code, "disk-full", "write {number}");
        let left: Vec<_> = std::fs::read_dir(house.path("copies")).map(|found| found.collect()).unwrap_or_default();
        assert!(left.is_empty(), "write {number} left {left:?}");
        refusals += 1;
    }
    assert!(refusals > 10, "the disk was never full: {refusals}");
    assert_eq!(ask(&app, "verify_vault", json!({}))["alarms"], json!([]));
    drop(app);
    house.done("restore @copies/november --to @again --as ana --passphrase-file @ana.txt");
}

#[test]
fn on_a_disk_that_is_really_full_the_save_is_refused_in_words_and_reading_goes_on() {
    let Some(disk) = SmallDisk::of_kib(6 * 1024) else { return };
    let house = TestOrganisation::in_folder(disk.0.path());
    house.create();
    let case = house.call("start_case", &json!({ "needs": [] }), AS_ANA)["case"].clone();
    house.write("list.json", &json!({ "find": "", "view": "open", "from": 0, "count": 9 }).to_string());
    house.write("save.json", &assistance(&case, "no room for this").to_string());
    disk.fill();
    for tag in crate::test_organisation::LANGUAGES {
        let output = house.cli(&format!("call record_assistance @save.json --lang {tag} {AS_ANA}"));
        assert_eq!((output.status, output.stdout.as_str()), (1, ""), "{output:?}");
        assert_eq!(output.stderr.trim_end(), sentence(tag, "refused-disk-full"));
    }
    let listed = house.cli(&format!("call list_cases @list.json {AS_ANA}"));
    let list: Value = serde_json::from_str(&listed.stdout).unwrap_or_else(|_| panic!("{listed:?}"));
    assert_eq!((listed.status, &list["total"]), (0, &json!(1)));
    let backup = house.cli(&format!("backup @one {AS_ANA}"));
    assert_eq!((backup.status, backup.stderr.trim_end()), (1, sentence("en", "refused-disk-full").as_str()));
    assert!(!house.path("one").exists());
    disk.make_room();
    house.call("record_assistance", &assistance(&case, "with room again"), AS_ANA);
    house.verified(AS_ANA);
}

#[test]
fn who_reads_while_the_disk_is_full_is_in_the_journal_once_there_is_room() {
    let Some(disk) = SmallDisk::of_kib(6 * 1024) else { return };
    let house = TestOrganisation::in_folder(disk.0.path());
    house.create();
    house.write("today.json", &json!({ "whose": "mine" }).to_string());
    let events = |house: &TestOrganisation, kind: EventKind| {
        let app = house.app("ana", ANA);
        let found = app
            .with_session(|session| session.with_cases(|context| journal::newest_events(context.connection(), 10_000)));
        found.unwrap().iter().filter(|event| event.kind == kind).count()
    };
    let before = [EventKind::Unlocked, EventKind::Listed].map(|kind| events(&house, kind));
    disk.fill();
    for _ in 0..3 {
        let shown = house.cli(&format!("call show_today @today.json {AS_ANA}"));
        assert_eq!(shown.status, 0, "{shown:?}");
    }
    disk.make_room();
    // Each look into the journal is an unlock of its own.
    assert_eq!(events(&house, EventKind::Listed), before[1] + 3);
    assert_eq!(events(&house, EventKind::Unlocked), before[0] + 3 + 3);
    house.verified(AS_ANA);
}

/// A mounted tmpfs; unmounted when dropped. `None` where nothing may be mounted, which is said.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn of_kib(kib: u32) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(place.path()).status();
        if !mounted.is_ok_and(|status| status.success()) {
            eprintln!("no tmpfs can be mounted here: nothing was tried");
            return None;
        }
        Some(Self(place))
    }

    fn fill(&self) {
        let mut filling = std::fs::File::create(self.filling()).unwrap();
        for size in [4096, 1] {
            while std::io::Write::write_all(&mut filling, &vec![1; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        std::fs::remove_file(self.filling()).unwrap();
    }

    fn filling(&self) -> std::path::PathBuf {
        Path::new(self.0.path()).join("filling")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What cannot be unmounted is a small disk in memory.
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

/// Below SQLite: its own way to files, but for a write that finds no room.
///
/// The shipped product has no such door: SQLite's list of file systems is changed in this process only.
#[allow(unsafe_code)]
mod filling {
    use rusqlite::ffi;
    use std::cell::Cell;
    use std::ffi::{c_char, c_int, c_void};
    use std::ptr;
    use std::sync::OnceLock;

    thread_local! {
        /// How many writes this thread may still make; `None` = as many as it likes.
        static LEFT: Cell<Option<u64>> = const { Cell::new(None) };
    }

    /// Runs with room for so many writes of this thread and none after.
    pub fn writes_left<T>(count: u64, act: impl FnOnce() -> T) -> T {
        stand_below();
        LEFT.set(Some(count));
        let done = act();
        LEFT.set(None);
        done
    }

    type Open = unsafe extern "C" fn(
        *mut ffi::sqlite3_vfs,
        ffi::sqlite3_filename,
        *mut ffi::sqlite3_file,
        c_int,
        *mut c_int,
    ) -> c_int;
    type Write = unsafe extern "C" fn(*mut ffi::sqlite3_file, *const c_void, c_int, ffi::sqlite3_int64) -> c_int;

    static OPEN: OnceLock<Open> = OnceLock::new();
    static WRITE: OnceLock<Write> = OnceLock::new();
    static NAME: &[u8] = b"filling\0";

    /// Registers, once, a copy of the default file system whose files write through [`write`].
    pub fn stand_below() {
        OPEN.get_or_init(|| {
            // SAFETY: the default file system lives as long as the process; its copy is leaked and never changed after
            // it is registered. Only two of its functions are other ones, and both hand on to the original.
            unsafe {
                let usual = ffi::sqlite3_vfs_find(ptr::null());
                let mut ours = ptr::read(usual);
                let open: Open = ours.xOpen.expect("a file system opens files");
                ours.zName = NAME.as_ptr().cast::<c_char>();
                ours.pNext = ptr::null_mut();
                ours.xOpen = Some(self::open);
                assert_eq!(ffi::sqlite3_vfs_register(Box::leak(Box::new(ours)), 1), ffi::SQLITE_OK);
                open
            }
        });
    }

    unsafe extern "C" fn open(
        vfs: *mut ffi::sqlite3_vfs,
        name: ffi::sqlite3_filename,
        file: *mut ffi::sqlite3_file,
        flags: c_int,
        out_flags: *mut c_int,
    ) -> c_int {
        let Some(usual) = OPEN.get() else { return ffi::SQLITE_CANTOPEN };
        // SAFETY: the arguments are SQLite's own; where the open succeeded the file has its table of methods, of which
        // a leaked copy with one other function takes the place.
        unsafe {
            let opened = usual(vfs, name, file, flags, out_flags);
            if opened == ffi::SQLITE_OK && !(*file).pMethods.is_null() {
                let mut methods = ptr::read((*file).pMethods);
                if let Some(usual_write) = methods.xWrite {
                    WRITE.get_or_init(|| usual_write);
                }
                methods.xWrite = Some(write);
                (*file).pMethods = Box::leak(Box::new(methods));
            }
            opened
        }
    }

    unsafe extern "C" fn write(
        file: *mut ffi::sqlite3_file,
        bytes: *const c_void,
        count: c_int,
        offset: ffi::sqlite3_int64,
    ) -> c_int {
        match LEFT.get() {
            Some(0) => return ffi::SQLITE_FULL,
            Some(left) => LEFT.set(Some(left - 1)),
            None => {}
        }
        match WRITE.get() {
            // SAFETY: SQLite's own arguments, to the function that they were meant for.
            Some(usual) => unsafe { usual(file, bytes, count, offset) },
            None => ffi::SQLITE_IOERR_WRITE,
        }
    }
}
