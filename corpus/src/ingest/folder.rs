//! Which files of a folder are documents.

use super::draft::{Draft, MAX_TEXT, sha256, utf8};
use super::error::{Fault, Located, Problem};
use super::metadata::Metadata;
use super::{feed, html, lines, manifest, markdown, questions};
use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// What lies in a folder, by path inside it.
#[derive(Default)]
pub(super) struct Listing {
    pub(super) documents: Vec<File>,
    pub(super) manifest: Option<File>,
    pub(super) questions: Option<File>,
    /// Files of endings that are not read.
    pub(super) ignored: Vec<String>,
}

/// A file to read.
pub(super) struct File {
    /// Path inside the folder, with `/` on every system.
    pub(super) name: String,
    path: PathBuf,
}

#[derive(Clone, Copy)]
enum Format {
    Text,
    Markdown,
    Html,
    JsonLines,
    Feed,
}

fn format_of(path: &Path) -> Option<Format> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" => Some(Format::Text),
        "md" | "markdown" => Some(Format::Markdown),
        "html" | "htm" => Some(Format::Html),
        "jsonl" | "ndjson" => Some(Format::JsonLines),
        "rss" | "atom" | "xml" => Some(Format::Feed),
        _ => None,
    }
}

/// True for a file whose ending says that documents are in it.
#[must_use]
pub fn is_document_file(path: &Path) -> bool {
    format_of(path).is_some()
}

/// Lists `path`, a folder or a single file of documents.
pub(super) fn list(path: &Path) -> Result<Listing, Problem> {
    let mut listing = Listing::default();
    if path.is_dir() {
        list_folder(path, "", &mut listing)?;
    } else {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        listing.documents.push(File { name, path: path.to_owned() });
    }
    Ok(listing)
}

fn list_folder(folder: &Path, prefix: &str, listing: &mut Listing) -> Result<(), Problem> {
    let shown = if prefix.is_empty() { folder.to_string_lossy() } else { prefix.into() };
    let io = |error| io_fault(&error).within(&shown);
    let mut entries = fs::read_dir(folder).map_err(io)?.collect::<Result<Vec<_>, _>>().map_err(io)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let names: BTreeSet<_> = entries.iter().map(fs::DirEntry::file_name).collect();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        // A link to a folder could lead back to where it stands; a link to a file is a file.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match (name.starts_with('.'), is_folder) {
            (true, _) => {}
            (false, true) if is_of_page(&name, &names) => listing.ignored.push(format!("{prefix}{name}/")),
            (false, true) => list_folder(&entry.path(), &format!("{prefix}{name}/"), listing)?,
            (false, false) => listing.add(File { name: format!("{prefix}{name}"), path: entry.path() }),
        }
    }
    Ok(())
}

/// True for the folder of pictures and frames that a browser saves beside a page.
fn is_of_page(folder: &str, names: &BTreeSet<OsString>) -> bool {
    let page = folder.strip_suffix("_files").or_else(|| folder.strip_suffix(".files"));
    let is_there = |ending: &str, page: &str| names.contains(OsStr::new(&format!("{page}.{ending}")));
    page.is_some_and(|page| is_there("html", page) || is_there("htm", page))
}

impl Listing {
    fn add(&mut self, file: File) {
        let is_readme = file.stem().to_ascii_lowercase().starts_with("readme");
        match file.name.as_str() {
            manifest::FILE_NAME => self.manifest = Some(file),
            questions::FILE_NAME => self.questions = Some(file),
            _ if is_readme => {}
            _ if is_document_file(&file.path) => self.documents.push(file),
            _ => self.ignored.push(file.name),
        }
    }
}

impl File {
    pub(super) fn text(&self) -> Result<String, Problem> {
        let read = || Ok(utf8(&self.bytes()?)?.to_owned());
        read().map_err(|located: Located| located.within(&self.name))
    }

    /// A draft or a problem for every document in the file.
    pub(super) fn drafts(&self) -> Vec<Result<Draft, Problem>> {
        let within = |located: Located| located.within(&self.name);
        let bytes = match self.bytes() {
            Ok(bytes) => bytes,
            Err(located) => return vec![Err(within(located))],
        };
        match format_of(&self.path) {
            Some(Format::JsonLines) => lines::read(&self.name, &bytes),
            Some(Format::Feed) => feed::read(&self.name, &bytes),
            format => vec![self.draft(format, &bytes).map_err(within)],
        }
    }

    fn draft(&self, format: Option<Format>, bytes: &[u8]) -> Result<Draft, Located> {
        let (metadata, text) = match format {
            Some(Format::Html) => html::read(bytes)?,
            Some(Format::Markdown) => {
                let (metadata, text) = markdown::split(utf8(bytes)?)?;
                (metadata, text.to_owned())
            }
            _ => (Metadata::default(), utf8(bytes)?.to_owned()),
        };
        Ok(Draft {
            id: self.stem(),
            file: self.name.clone(),
            line: None,
            metadata,
            sha256: sha256(bytes),
            text,
        })
    }

    fn bytes(&self) -> Result<Vec<u8>, Located> {
        let io = |error| io_fault(&error);
        let length = fs::metadata(&self.path).map_err(io)?.len();
        // A file of lines or a feed holds many texts; each is measured when it is read.
        let is_one_text = !matches!(format_of(&self.path), Some(Format::JsonLines | Format::Feed));
        if is_one_text && length > MAX_TEXT as u64 {
            return Err(Fault::TooLong.into());
        }
        fs::read(&self.path).map_err(io)
    }

    fn stem(&self) -> String {
        self.path.file_stem().map(OsStr::to_string_lossy).unwrap_or_default().into_owned()
    }
}

fn io_fault(error: &std::io::Error) -> Located {
    Fault::Io(error.to_string()).into()
}
