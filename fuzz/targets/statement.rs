#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| amparo_core::fuzz_targets::statement(bytes));
