//! As much HTTP as remote control needs: one request a connection, JSON both ways, on this machine.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use crate::{Result, Stuck};

/// Longer than any script that a test runs inside the page.
const PATIENCE: Duration = Duration::from_secs(120);

/// Sends `body` and returns what stands under `value` in the answer.
pub fn ask(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
    let answer = exchange(port, method, path, body).map_err(Stuck::system(format!("{method} {path}")))?;
    let text = String::from_utf8_lossy(&answer);
    let (_, content) = text.split_once("\r\n\r\n").ok_or_else(|| Stuck::Unreadable(text.to_string()))?;
    let mut content: Value = serde_json::from_str(content).map_err(|error| Stuck::Unreadable(error.to_string()))?;
    let value = content["value"].take();
    match value.get("error").and_then(Value::as_str) {
        Some(error) if value.get("message").is_some() => Err(Stuck::Refused {
            error: error.to_owned(),
            message: value["message"].as_str().unwrap_or_default().to_owned(),
        }),
        _ => Ok(value),
    }
}

fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> std::io::Result<Vec<u8>> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}
