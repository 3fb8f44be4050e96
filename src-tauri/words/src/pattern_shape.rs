//! The shape of a pattern: what it can print, by which choices, what it refers to. Rules are written over this and not over the
//! syntax tree.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::cldr::CATEGORIES;

/// Stands for a placeable in a rendering's text.
pub(crate) const PLACE: char = '\u{fffc}';
/// A pattern with more ways to read it is cut here: no honest one comes near.
const RENDERINGS_MAX: usize = 128;

/// One way that a pattern can read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rendering<'s> {
    /// The text, with [`PLACE`] for what is put in.
    pub text: String,
    /// The values that are put in, in order; `None` for a term, a message or a number of its own.
    pub printed: Vec<Option<Printed<'s>>>,
    /// The choices that lead here.
    pub choices: Vec<Choice<'s>>,
}

/// A variable that is put into a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Printed<'s> {
    pub variable: &'s str,
    /// The function it goes through: "NUMBER".
    pub through: Option<&'s str>,
}

/// One variant taken of one selector.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice<'s> {
    /// The place of the selector in the pattern.
    pub select: usize,
    pub key: &'s str,
    pub is_number: bool,
}

/// A select expression.
#[derive(Debug, Clone)]
pub(crate) struct Select<'s> {
    /// The slice of the source at which it stands.
    pub at: &'s str,
    pub variable: Option<&'s str>,
    pub through: Option<&'s str>,
    pub ranking: bool,
    pub keys: Vec<(&'s str, bool)>,
    pub default: &'s str,
}

impl Select<'_> {
    /// Whether it chooses by number: a function or a key says so. `other` alone does not.
    pub(crate) fn chooses_by_number(&self) -> bool {
        matches!(self.through, Some("NUMBER" | "PLURAL"))
            || self.keys.iter().any(|(key, is_number)| *is_number || (*key != "other" && CATEGORIES.contains(key)))
    }
}

/// A call of a function.
#[derive(Debug, Clone)]
pub(crate) struct Call<'s> {
    pub name: &'s str,
    pub positional: usize,
    pub named: Vec<(&'s str, Option<&'s str>)>,
}

/// A reference to a message or a term.
#[derive(Debug, Clone)]
pub(crate) struct Reference<'s> {
    pub name: &'s str,
    pub is_term: bool,
    pub attribute: Option<&'s str>,
    /// Names given to a term.
    pub given: Vec<&'s str>,
    /// Positional arguments, which a term ignores.
    pub positional: usize,
}

impl Reference<'_> {
    /// The name by which the library keeps it.
    pub(crate) fn id(&self) -> String {
        if self.is_term { format!("-{}", self.name) } else { self.name.to_owned() }
    }
}

/// Everything that rules ask about a pattern.
#[derive(Debug, Default)]
pub(crate) struct PatternShape<'s> {
    pub renderings: Vec<Rendering<'s>>,
    pub selects: Vec<Select<'s>>,
    pub calls: Vec<Call<'s>>,
    pub references: Vec<Reference<'s>>,
    /// Variables with where they first stand.
    pub variables: BTreeMap<&'s str, &'s str>,
}

impl<'s> PatternShape<'s> {
    /// The shape of a pattern.
    pub(crate) fn of(pattern: &Pattern<&'s str>) -> Self {
        let mut shape = Self::default();
        shape.renderings = shape.read_pattern(pattern);
        shape
    }

    /// Variables that stand in some text, not only in selectors.
    pub(crate) fn printed_variables(&self) -> BTreeSet<&'s str> {
        self.renderings
            .iter()
            .flat_map(|rendering| rendering.printed.iter().flatten().map(|printed| printed.variable))
            .collect()
    }

    /// The functions that each variable goes through where it is printed; `None` where it is printed as it is.
    pub(crate) fn functions_by_variable(&self) -> BTreeMap<&'s str, BTreeSet<Option<&'s str>>> {
        let mut functions: BTreeMap<&'s str, BTreeSet<Option<&'s str>>> = BTreeMap::new();
        for printed in self.renderings.iter().flat_map(|rendering| rendering.printed.iter().flatten()) {
            functions.entry(printed.variable).or_default().insert(printed.through);
        }
        functions
    }

    /// The variables that are used as numbers: printed by NUMBER, or chosen by.
    pub(crate) fn counted_variables(&self) -> BTreeSet<&'s str> {
        let printed = self.renderings.iter().flat_map(|rendering| rendering.printed.iter().flatten());
        let numbers = printed.filter(|printed| printed.through == Some("NUMBER")).map(|printed| printed.variable);
        let choosing = self.selects.iter().filter(|select| select.chooses_by_number());
        numbers.chain(choosing.filter_map(|select| select.variable)).collect()
    }

    fn read_pattern(&mut self, pattern: &Pattern<&'s str>) -> Vec<Rendering<'s>> {
        let mut renderings = vec![Rendering::default()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => {
                    vec![Rendering { text: (*value).to_owned(), ..Rendering::default() }]
                }
                PatternElement::Placeable { expression } => self.read_expression(expression),
            };
            renderings = combine_renderings(renderings, next);
        }
        renderings
    }

    fn read_expression(&mut self, expression: &Expression<&'s str>) -> Vec<Rendering<'s>> {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => self.read_select(selector, variants),
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&'s str>) -> Vec<Rendering<'s>> {
        let place = |printed| Rendering { text: PLACE.to_string(), printed: vec![printed], choices: Vec::new() };
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Rendering { text: unescape_unicode_to_string(value).into_owned(), ..Rendering::default() }]
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::NumberLiteral { .. } | InlineExpression::MessageReference { .. } => {
                self.note_inline(inline);
                vec![place(None)]
            }
            InlineExpression::TermReference { .. } => {
                self.note_inline(inline);
                vec![place(None)]
            }
            InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
                let (variable, through) = self.note_inline(inline);
                vec![place(variable.map(|variable| Printed { variable, through }))]
            }
        }
    }

    fn read_select(
        &mut self,
        selector: &InlineExpression<&'s str>,
        variants: &[Variant<&'s str>],
    ) -> Vec<Rendering<'s>> {
        let (variable, through) = self.note_inline(selector);
        let ranking = match selector {
            InlineExpression::FunctionReference { arguments, .. } => option_named(arguments, "type") == Some("ordinal"),
            _ => false,
        };
        let keys: Vec<_> = variants.iter().map(|variant| key_of_variant(&variant.key)).collect();
        let default =
            variants.iter().find(|variant| variant.default).map_or("", |variant| key_of_variant(&variant.key).0);
        let at = variable.or(keys.first().map(|key| key.0)).unwrap_or_default();
        let select = self.selects.len();
        self.selects.push(Select { at, variable, through, ranking, keys, default });
        let mut renderings = Vec::new();
        for variant in variants {
            let (key, is_number) = key_of_variant(&variant.key);
            for mut rendering in self.read_pattern(&variant.value) {
                rendering.choices.push(Choice { select, key, is_number });
                if renderings.len() < RENDERINGS_MAX {
                    renderings.push(rendering);
                }
            }
        }
        renderings
    }

    /// Notes what an expression uses; says which variable it is about and through which function.
    fn note_inline(&mut self, inline: &InlineExpression<&'s str>) -> (Option<&'s str>, Option<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name).or_insert(id.name);
                (Some(id.name), None)
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let about: Vec<_> = arguments.positional.iter().map(|argument| self.note_inline(argument).0).collect();
                self.calls.push(Call {
                    name: id.name,
                    positional: arguments.positional.len(),
                    named: arguments.named.iter().map(option_of_call).collect(),
                });
                (about.into_iter().flatten().next(), Some(id.name))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference {
                    name: id.name,
                    is_term: false,
                    attribute,
                    given: Vec::new(),
                    positional: 0,
                });
                (None, None)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let (given, positional) = arguments.as_ref().map_or((Vec::new(), 0), |arguments| {
                    (arguments.named.iter().map(|argument| argument.name.name).collect(), arguments.positional.len())
                });
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference { name: id.name, is_term: true, attribute, given, positional });
                (None, None)
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.note_inline(inner),
                Expression::Select { .. } => {
                    self.read_expression(expression);
                    (None, None)
                }
            },
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => (None, None),
        }
    }
}

/// Combines every rendering of what comes before with every rendering of what comes next. If there are too many, only the first of
/// what comes next is used: the variables of the others are noted all the same.
fn combine_renderings<'s>(mut before: Vec<Rendering<'s>>, mut next: Vec<Rendering<'s>>) -> Vec<Rendering<'s>> {
    if next.len() > 1 && before.len() * next.len() > RENDERINGS_MAX {
        next.truncate(1);
    }
    if let [only] = next.as_slice() {
        before.iter_mut().for_each(|rendering| rendering.append_rendering(only));
        return before;
    }
    let join = |left: &Rendering<'s>| {
        let left = left.clone();
        next.iter()
            .map(move |right| {
                let mut rendering = left.clone();
                rendering.append_rendering(right);
                rendering
            })
            .collect::<Vec<_>>()
    };
    before.iter().flat_map(join).collect()
}

impl<'s> Rendering<'s> {
    fn append_rendering(&mut self, next: &Self) {
        self.text.push_str(&next.text);
        self.printed.extend(next.printed.iter().copied());
        self.choices.extend(next.choices.iter().copied());
    }
}

fn key_of_variant<'s>(key: &VariantKey<&'s str>) -> (&'s str, bool) {
    match key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    }
}

fn option_of_call<'s>(argument: &NamedArgument<&'s str>) -> (&'s str, Option<&'s str>) {
    let value = match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(*value),
        _ => None,
    };
    (argument.name.name, value)
}

fn option_named<'s>(arguments: &CallArguments<&'s str>, name: &str) -> Option<&'s str> {
    arguments.named.iter().map(option_of_call).find(|(found, _)| *found == name).and_then(|(_, value)| value)
}
