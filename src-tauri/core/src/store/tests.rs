use super::*;

fn keys() -> StoreKeys {
    StoreKeys { database: Zeroizing::new([7; 32]), salt: [9; 16] }
}

fn in_folder(test: impl FnOnce(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    test(&folder.path().join("cases.db"));
}

fn code(result: Result<Store>) -> String {
    match result {
        Err(error) => error.as_refusal().map_or_else(|| format!("{error:?}"), |refusal| refusal.code),
        Ok(_) => "opened".to_owned(),
    }
}

#[test]
fn a_closed_store_is_one_file_and_opens_again() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        store.set_meta("a", b"b").unwrap();
        store.close().unwrap();
        let beside = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(beside, 1);
        assert_eq!(Store::open_store(path, &keys()).unwrap().meta("a").unwrap().unwrap(), b"b");
    });
}

#[test]
fn the_file_holds_no_word_of_what_was_written() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        store.set_meta("a", b"sentinel-sentinel").unwrap();
        store.close().unwrap();
        let bytes = std::fs::read(path).unwrap();
        assert!(!bytes.windows(8).any(|window| window == b"sentinel"));
        assert!(!bytes.windows(6).any(|window| window == b"SQLite"));
    });
}

#[test]
fn a_destroyed_header_still_opens_because_the_salt_comes_from_the_slot() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        store.set_meta("a", b"b").unwrap();
        store.close().unwrap();
        let mut bytes = std::fs::read(path).unwrap();
        bytes[..16].fill(0);
        std::fs::write(path, bytes).unwrap();
        assert_eq!(Store::open_store(path, &keys()).unwrap().meta("a").unwrap().unwrap(), b"b");
    });
}

#[test]
fn another_key_a_truncated_file_and_no_file_are_told_in_words() {
    in_folder(|path| {
        assert_eq!(code(Store::open_store(path, &keys())), "store-missing");
        Store::create_store(path, &keys()).unwrap().close().unwrap();
        let other = StoreKeys { database: Zeroizing::new([8; 32]), salt: [9; 16] };
        assert_eq!(code(Store::open_store(path, &other)), "store-damaged");
        let bytes = std::fs::read(path).unwrap();
        std::fs::write(path, &bytes[..5000]).unwrap();
        assert_eq!(code(Store::open_store(path, &keys())), "store-damaged");
    });
}

#[test]
fn a_store_of_a_newer_program_is_refused_untouched() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        store.connection().pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
        store.close().unwrap();
        let before = std::fs::read(path).unwrap();
        assert_eq!(code(Store::open_store(path, &keys())), "newer-than-program");
        let store = Store::open_to_verify(path, &keys()).unwrap();
        drop(store);
        assert_eq!(before.len(), std::fs::read(path).unwrap().len());
    });
}

#[test]
fn a_copy_is_whole_while_the_store_is_open() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        store.set_meta("a", b"b").unwrap();
        let copy = path.with_file_name("copy.db");
        store.copy_to(&copy, &keys()).unwrap();
        assert_eq!(Store::open_store(&copy, &keys()).unwrap().meta("a").unwrap().unwrap(), b"b");
    });
}

#[test]
fn one_flipped_bit_is_counted_as_a_damaged_page() {
    in_folder(|path| {
        let store = Store::create_store(path, &keys()).unwrap();
        // The last pages of the file are of a value and not of the schema, without which nothing opens.
        store.set_meta("long", &[7; 20_000]).unwrap();
        assert_eq!(store.damaged_pages().unwrap(), 0);
        store.close().unwrap();
        let mut bytes = std::fs::read(path).unwrap();
        let place = bytes.len() - 2000;
        bytes[place] ^= 1;
        std::fs::write(path, bytes).unwrap();
        assert!(Store::open_to_verify(path, &keys()).unwrap().damaged_pages().unwrap() > 0);
    });
}
