mod docs;
mod functions;
mod graph;
mod identifiers;
