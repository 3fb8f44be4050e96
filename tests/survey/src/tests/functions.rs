use crate::File;

#[test]
fn functions_methods_and_those_within_are_found_with_their_lengths() {
    let text = "fn a() {}\n\nimpl Case {\n    /// Closes.\n    pub fn close(\n        &self,\n    ) {\n        fn inner() {}\n    }\n}\n\
                trait Rule {\n    fn holds(&self);\n    fn name(&self) -> u8 {\n        1\n    }\n}\n";
    let file = File::read("src/lib.rs", text).unwrap();
    let found: Vec<_> =
        file.functions.iter().map(|function| (function.name.as_str(), function.line, function.lines)).collect();
    assert_eq!(found, [("a", 1, 1), ("close", 5, 5), ("inner", 8, 1), ("holds", 12, 0), ("name", 13, 3)]);
}

#[test]
fn test_code_is_marked_wherever_it_stands() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn helper() {}\n    #[test]\n    fn it_holds() {}\n}\n\
                impl A {\n    #[cfg(test)]\n    fn open_for_tests() {}\n    fn open() {}\n}\n";
    let in_tests = |path: &str| -> Vec<String> {
        let file = File::read(path, text).unwrap();
        file.functions.into_iter().filter(|function| function.in_tests).map(|function| function.name).collect()
    };
    assert_eq!(in_tests("src/lib.rs"), ["helper", "it_holds", "open_for_tests"]);
    assert_eq!(in_tests("src/testing.rs").len(), 5);
}

#[test]
fn a_file_that_does_not_parse_is_named_with_its_line() {
    let error = File::read("src/a.rs", "fn a() {}\nfn {}\n").unwrap_err();
    assert!(error.starts_with("src/a.rs:2: "), "{error}");
}
