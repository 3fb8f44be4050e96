//! Makes a message ask ICU4X for its plural forms and digits.
//!
//! The Fluent runtime for Rust brings plural rules of an older CLDR and prints numbers as in English. Instead of carrying a changed
//! runtime, each message is rewritten before it is given to it: a choice over `$n` becomes one over `PLURAL($n)`, which answers with
//! the category, and a bare `{ $n }` becomes `{ NUMBER($n) }`. An exact `[0]` becomes `[n_0]`, which PLURAL answers when told
//! that zero has a text of its own. A text passes through both functions unchanged, so that choices by word still work.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};

/// The option by which PLURAL is told which numbers have a text of their own.
pub(crate) const EXACT: &str = "exact";

/// The name of the variant for an exact number.
pub(crate) fn exact_number_key(number: &str) -> String {
    let name: String =
        number.chars().map(|character| if character.is_ascii_digit() { character } else { '_' }).collect();
    format!("n_{name}")
}

/// The messages of a source, rewritten.
pub(crate) fn rewrite_source(source: &str) -> String {
    let parsed = fluent_syntax::parser::parse_runtime(source.to_owned());
    let mut resource: Resource<String> = match parsed {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(rewrite_pattern);
                message.attributes.iter_mut().for_each(|attribute| rewrite_pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                rewrite_pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| rewrite_pattern(&mut attribute.value));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn rewrite_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => rewrite_expression(expression),
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(inline) => match inline {
            InlineExpression::VariableReference { .. } => *inline = function_call("NUMBER", inline.clone(), Vec::new()),
            InlineExpression::Placeable { expression } => rewrite_expression(expression),
            _ => {}
        },
        Expression::Select { selector, variants } => {
            rewrite_selector(selector, variants);
            variants.iter_mut().for_each(|variant| rewrite_pattern(&mut variant.value));
        }
    }
}

fn rewrite_selector(selector: &mut InlineExpression<String>, variants: &mut [Variant<String>]) {
    let mut exact = Vec::new();
    for variant in variants {
        if let VariantKey::NumberLiteral { value } = &variant.key {
            exact.push(value.clone());
            variant.key = VariantKey::Identifier { name: exact_number_key(value) };
        }
    }
    let told = InlineExpression::StringLiteral { value: exact.join(" ") };
    let mut named = vec![NamedArgument { name: Identifier { name: EXACT.to_owned() }, value: told }];
    match selector {
        InlineExpression::VariableReference { .. } => *selector = function_call("PLURAL", selector.clone(), named),
        InlineExpression::FunctionReference { id, arguments } if matches!(id.name.as_str(), "NUMBER" | "PLURAL") => {
            id.name = "PLURAL".to_owned();
            named.append(&mut arguments.named);
            arguments.named = named;
        }
        _ => {}
    }
}

fn function_call(
    name: &str,
    about: InlineExpression<String>,
    named: Vec<NamedArgument<String>>,
) -> InlineExpression<String> {
    InlineExpression::FunctionReference {
        id: Identifier { name: name.to_owned() },
        arguments: CallArguments { positional: vec![about], named },
    }
}
