#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| amparo_words::fuzz_targets::locale_folder(bytes));
