//! Tells Tauri what the window may ask: one command, named here and in `capabilities/main.json`, and nothing else.

use std::path::Path;

use tauri_build::{AppManifest, Attributes};

fn main() {
    println!("cargo::rerun-if-changed=ui/dist");
    assert!(
        Path::new("ui/dist/index.html").is_file(),
        "the page is not built: run `npm ci && npm run build` in ui/, or `cargo xtask run`, which does both"
    );
    let attributes = Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/*.json")
        .app_manifest(AppManifest::new().commands(&["request"]));
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("{error:#}");
    }
}
