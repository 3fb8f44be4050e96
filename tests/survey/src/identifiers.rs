//! Identifiers of a Rust file: every word of its code, and none of its comments or strings.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use proc_macro2::{TokenStream, TokenTree};

/// The identifiers of a file, macros and test code included. The error names the file and the line.
pub fn identifiers(path: &str, text: &str) -> Result<BTreeSet<String>, String> {
    let tokens =
        TokenStream::from_str(text).map_err(|error| format!("{path}:{}: {error}", error.span().start().line))?;
    let mut found = BTreeSet::new();
    collect(tokens, &mut found);
    Ok(found)
}

fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                found.insert(word.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The words of an identifier in lower case: `is_open`, `isOpen` and `IsOpen` are *is* and *open*.
pub fn words_of(identifier: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before_is_lower = false;
    for letter in identifier.chars() {
        if letter == '_' || (letter.is_uppercase() && before_is_lower) {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut().filter(|_| letter != '_') {
            last.extend(letter.to_lowercase());
        }
        before_is_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}
