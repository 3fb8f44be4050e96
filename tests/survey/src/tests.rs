mod docs;
mod functions;
mod graph;
