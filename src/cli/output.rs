use super::error::CliError;
use super::paint::Paint;
use serde::Serialize;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

/// Stdout, for people or for programs.
pub(super) struct Output {
    /// Objects instead of text.
    pub(super) json: bool,
    /// How words are set off.
    pub(super) paint: Paint,
    /// Nothing is written: a question is asked only to learn what it needs.
    pub(super) is_quiet: bool,
    out: BufWriter<StdoutLock<'static>>,
}

impl Output {
    pub(super) fn new(json: bool) -> Self {
        let out = io::stdout().lock();
        let plain = !out.is_terminal() || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let paint = if plain { Paint::Plain } else { Paint::Ansi };
        Self { json, paint, is_quiet: false, out: BufWriter::new(out) }
    }

    /// One object on one line, without control characters.
    pub(super) fn object(&mut self, value: &impl Serialize) -> Result<(), CliError> {
        if self.is_quiet {
            return Ok(());
        }
        let object = serde_json::to_string(value).map_err(io::Error::from)?;
        // JSON leaves these as they are, and terminals obey them; they stand only in strings.
        let obeyed = |c: char| matches!(c, '\u{7f}'..='\u{9f}');
        for part in object.split_inclusive(obeyed) {
            let (part, last) = part.strip_suffix(obeyed).map_or((part, None), |it| (it, part.chars().last()));
            write!(self.out, "{part}")?;
            if let Some(sign) = last {
                write!(self.out, "\\u{:04x}", u32::from(sign))?;
            }
        }
        self.line("")
    }

    pub(super) fn line(&mut self, text: &str) -> Result<(), CliError> {
        if !self.is_quiet {
            writeln!(self.out, "{}", text.trim_end())?;
        }
        Ok(())
    }

    /// What has been written so far reaches the reader now.
    pub(super) fn flush(&mut self) -> Result<(), CliError> {
        Ok(self.out.flush()?)
    }
}
