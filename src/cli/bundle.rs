//! A folder that a newsroom puts on its site, or opens by double click: the page, its scripts and a pack of the articles.

use super::args::Bundle;
use super::error::CliError;
use super::output::Output;
use super::pack::{self, Packed};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const PACK: &str = "articles.pack";

/// The same inside of a classic script: pages opened by double click may load no other file.
const CARRIER: &str = "articles-data.js";

/// Where the folder is on the site, unless told.
const ADDRESS: &str = "/tarazy/";

/// `ADDRESS` stands for that of the folder.
const SNIPPET: &str = "\
<!-- Paste these lines where the widget is to stand. index.html#tarazy=1&v=embed writes others. -->
<script src=\"ADDRESStarazy.js\" defer></script>

<tarazy-search src=\"ADDRESSarticles.pack\"></tarazy-search>

<!-- Two articles side by side, by their ids: <tarazy-compare src=\"ADDRESSarticles.pack\" a=\"…\" b=\"…\"></tarazy-compare> -->
";

/// By it a site that is given the address of the page finds what to show: <https://oembed.com>, section 4.
const DISCOVERY: &str = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"ADDRESSoembed.json\" title=\"Tarazy\">\n</head>";

const FRAME: &str = "<iframe title=\"Tarazy\" sandbox=\"allow-scripts allow-popups\" loading=\"lazy\" width=\"100%\" height=\"576\" \
    src=\"ADDRESSembed.html\"></iframe>";

/// Pixels of the frame.
const SIZE: (u32, u32) = (700, 576);

/// Reads the articles and writes the folder.
pub(super) fn run(args: &Bundle, output: &mut Output) -> Result<(), CliError> {
    let page = args.page.clone().or_else(beside_the_program).ok_or(CliError::NoPage)?;
    let mut index = index(&page)?;
    refuse_foreign(&args.output)?;
    let Packed { bytes, report } = pack::packed(&args.from, args.skip_bad)?;
    let write = |name: &str, bytes: &[u8]| {
        let path = args.output.join(name);
        fs::write(&path, bytes).map_err(CliError::io(&path))
    };
    fs::create_dir_all(&args.output).map_err(CliError::io(&args.output))?;
    copy_files(&page.join("dist"), &args.output)?;
    if let Some(address) = &args.address {
        index = index.replace("</head>", &at(DISCOVERY, address));
        write("oembed.json", oembed(address).as_bytes())?;
    }
    write("index.html", index.as_bytes())?;
    write("embed.html", framed(&page)?.as_bytes())?;
    write("snippet.html", at(SNIPPET, args.address.as_deref().unwrap_or(ADDRESS)).as_bytes())?;
    write(PACK, &bytes)?;
    write(CARRIER, carrier(&bytes)?.as_bytes())?;
    pack::tell(&args.output, &report, output)
}

/// The folder `www` of the checkout, or of the release, in which the program lies.
fn beside_the_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    program.ancestors().skip(1).map(|folder| folder.join("www")).find(|www| is_page(&www.join("dist")))
}

fn is_page(folder: &Path) -> bool {
    folder.join("tarazy.js").is_file()
}

/// The page, with the pack for its corpus and the scripts beside it.
fn index(page: &Path) -> Result<String, CliError> {
    if !is_page(&page.join("dist")) {
        return Err(CliError::NoPage);
    }
    let path = page.join("index.html");
    let index = fs::read_to_string(&path).map_err(CliError::io(&path))?;
    let own = index.replace("<tarazy-app", &format!("<tarazy-app src=\"{PACK}\""));
    Ok(own.replace("\"dist/", "\""))
}

/// The page for a frame, with the pack for its corpus.
fn framed(page: &Path) -> Result<String, CliError> {
    let path = page.join("dist/embed.html");
    let page = fs::read_to_string(&path).map_err(CliError::io(&path))?;
    Ok(page.replace("src=\"embed.js\"", &format!("src=\"embed.js\" data-src=\"{PACK}\"")))
}

fn at(text: &str, address: &str) -> String {
    text.replace("ADDRESS", address)
}

/// The answer of an oEmbed provider, as a file: a rich one, with its frame.
fn oembed(address: &str) -> String {
    let (width, height) = SIZE;
    let html = at(FRAME, address);
    let answer = serde_json::json!({
        "version": "1.0", "type": "rich", "title": "Tarazy", "provider_name": "Tarazy",
        "provider_url": address, "html": html, "width": width, "height": height,
    });
    format!("{answer:#}\n")
}

/// A folder with files that are not of an earlier bundle is somebody's work.
fn refuse_foreign(folder: &Path) -> Result<(), CliError> {
    let is_empty = fs::read_dir(folder).map_or(true, |mut files| files.next().is_none());
    if is_empty || (is_page(folder) && folder.join(PACK).is_file()) {
        return Ok(());
    }
    Err(CliError::Occupied { path: folder.to_owned() })
}

fn copy_files(from: &Path, to: &Path) -> Result<(), CliError> {
    for entry in fs::read_dir(from).map_err(CliError::io(from))? {
        let path = entry.map_err(CliError::io(from))?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, to.join(name)).map_err(CliError::io(&path))?;
        }
    }
    Ok(())
}

/// What the loader expects of a script that carries bytes.
fn carrier(bytes: &[u8]) -> Result<String, CliError> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    let packed = gzip.write_all(bytes).and_then(|()| gzip.finish())?;
    Ok(format!("globalThis.tarazyData=\"{}\";\n", STANDARD.encode(packed)))
}
