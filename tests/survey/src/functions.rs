//! Functions: names and lengths.

/// A function, a method or a trait's method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    /// The line of `fn`, from 1.
    pub line: usize,
    /// From the line of `fn` to the closing brace; 0 for a trait's method without a body.
    pub lines: usize,
    pub in_tests: bool,
}

impl Function {
    pub(crate) fn new(signature: &syn::Signature, body: Option<&syn::Block>, in_tests: bool) -> Self {
        let line = signature.fn_token.span.start().line;
        let lines = body.map_or(0, |body| body.brace_token.span.close().end().line + 1 - line);
        Self { name: signature.ident.to_string(), line, lines, in_tests }
    }
}
