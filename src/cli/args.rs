use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use tarazy_engine::search::{self, QuotesOptions, SearchOptions, Whose};

/// Search news articles and weigh them side by side.
#[derive(Debug, Parser)]
#[command(name = "tarazy", version, arg_required_else_help = false)]
pub(super) struct Args {
    /// Folder of articles, a file of them, a pack, or shards [default: the built-in articles]
    #[arg(long, global = true, value_name = "DIR|FILE|PACK")]
    pub(super) corpus: Option<PathBuf>,
    /// Print JSON for programs
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) command: Command,
}

impl Args {
    /// What clap cannot tell: a comparison needs two articles, or one and the rest.
    pub(super) fn checked(self) -> Result<Self, clap::Error> {
        match &self.command {
            Command::Compare(compare) if compare.docs.len() < 2 && !compare.rest => {
                let told = "a comparison needs two articles, or one with --rest";
                Err(Self::command().error(ErrorKind::TooFewValues, told))
            }
            _ => Ok(self),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build a pack or shards from a folder of articles, a feed, an export or a file of JSON lines
    Pack(Pack),
    /// Write a folder to put on a site or to open by double click: the page, its scripts, the articles
    Bundle(Bundle),
    /// Write files for an engine elsewhere, which holds millions of articles
    Export(Export),
    /// Check that a pack is whole
    Verify {
        /// The pack
        pack: PathBuf,
    },
    /// Find articles and the best places in them
    Search(Search),
    /// Show an article with its quotations, figures, dates and names; without DOC, list the articles
    Show {
        /// Id of the article
        doc: Option<String>,
    },
    /// Find articles on the same matter as an article, or as a part of it
    Related(Related),
    /// List who said what, speaker by speaker
    Quotes(Quotes),
    /// Weigh two or more articles against each other
    Compare(Compare),
    /// List the questions that comparisons ask
    Questions {
        /// Show which sentences each question catches, and by which cue
        #[arg(long, value_name = "DOC|DIR|FILE")]
        explain: Option<String>,
    },
}

#[derive(Debug, clap::Args)]
pub(super) struct Compare {
    /// Ids of the articles
    #[arg(required = true, num_args = 1.., value_name = "DOC")]
    pub(super) docs: Vec<String>,
    /// Weigh also against the articles nearest to the first
    #[arg(long)]
    pub(super) rest: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Pack {
    /// Folder of articles, or a file of them
    #[arg(value_name = "DIR|FILE")]
    pub(super) from: PathBuf,
    /// File to write
    #[arg(short, long, value_name = "FILE", required_unless_present = "shards")]
    pub(super) output: Option<PathBuf>,
    /// Folder of shards to write, or to bring up to date: many files, of which a search loads what it needs
    #[arg(long, value_name = "DIR")]
    pub(super) shards: Option<PathBuf>,
    /// Leave out articles with problems and list them
    #[arg(long)]
    pub(super) skip_bad: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Bundle {
    /// Folder of articles, or a file of them
    #[arg(value_name = "DIR|FILE")]
    pub(super) from: PathBuf,
    /// Folder to write: a new one, an empty one, or an earlier bundle
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: PathBuf,
    /// Folder of the built page [default: the `www` nearest above the program]
    #[arg(long, value_name = "DIR")]
    pub(super) page: Option<PathBuf>,
    /// Where the folder will be on the site, such as `https://news.example/tarazy/`: writes oembed.json, too
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub(super) address: Option<String>,
    /// Leave out articles with problems and list them
    #[arg(long)]
    pub(super) skip_bad: bool,
}

/// An address as it may stand in a page; it ends in `/`.
fn web_address(text: &str) -> Result<String, &'static str> {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    if !is_web || text.contains(|sign: char| sign.is_whitespace() || "\"<>&#?".contains(sign)) {
        return Err("the address of a folder is wanted, such as https://news.example/tarazy/");
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// Folder of articles, a file of them, or a pack
    #[arg(value_name = "DIR|FILE|PACK")]
    pub(super) from: PathBuf,
    /// The engine: what is asked
    #[arg(long, value_enum, value_name = "ENGINE")]
    to: Target,
    /// Folder to write: a new one, an empty one, or an earlier export
    #[arg(short, long, default_value = "opensearch", value_name = "DIR")]
    pub(super) out: PathBuf,
    /// Leave out articles with problems
    #[arg(long)]
    pub(super) skip_bad: bool,
}

/// An engine elsewhere.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Target {
    /// `OpenSearch`, and `Elasticsearch` with the same interface
    Opensearch,
}

#[derive(Debug, clap::Args)]
pub(super) struct Related {
    /// Id of the article
    pub(super) doc: String,
    /// Only the part between two offsets of --json (UTF-16 code units)
    #[arg(long, value_name = "START-END", value_parser = part)]
    pub(super) at: Option<(u32, u32)>,
    /// Most articles to list
    #[arg(long, default_value_t = SearchOptions::default().limit, value_name = "N")]
    pub(super) limit: usize,
}

/// Reads `120-340`.
fn part(text: &str) -> Result<(u32, u32), &'static str> {
    let numbers =
        text.split_once('-').and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)));
    numbers
        .filter(|(start, end)| start < end)
        .ok_or("two offsets are wanted, the lower one first, such as 120-340")
}

#[derive(Debug, clap::Args)]
pub(super) struct Quotes {
    /// Only the words of this speaker, by any form or beginning of the name
    #[arg(long, value_name = "NAME", conflicts_with = "unknown")]
    speaker: Option<String>,
    /// Only the words of speakers whom the articles do not name
    #[arg(long)]
    unknown: bool,
    /// Most quotations to list
    #[arg(long, default_value_t = QuotesOptions::default().limit, value_name = "N")]
    limit: usize,
}

impl Quotes {
    pub(super) fn options(&self) -> QuotesOptions {
        let whose = match &self.speaker {
            Some(name) => Whose::Speaker(name.clone()),
            None if self.unknown => Whose::Unknown,
            None => Whose::Anybody,
        };
        QuotesOptions { whose, limit: self.limit }
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct Search {
    /// Words, "exact phrase", -without, begin*
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    pub(super) query: Option<String>,
    /// Most articles to list
    #[arg(long, default_value_t = SearchOptions::default().limit, value_name = "N")]
    limit: usize,
    /// What comes first
    #[arg(long, value_enum, default_value_t = Sort::Relevance, value_name = "ORDER")]
    sort: Sort,
    /// Only words as they are typed
    #[arg(long)]
    no_typos: bool,
    /// Do not try other keyboard layouts and alphabets
    #[arg(long)]
    no_slips: bool,
    /// Answer every line of FILE (- for stdin) with a line of JSON
    #[arg(long, value_name = "FILE")]
    pub(super) batch: Option<PathBuf>,
}

impl Search {
    pub(super) fn options(&self) -> SearchOptions {
        SearchOptions {
            limit: self.limit,
            typos: !self.no_typos,
            slips: !self.no_slips,
            sort: self.sort.into(),
            ..SearchOptions::default()
        }
    }
}

/// The order of articles.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// The best answer
    Relevance,
    /// The latest; articles without a date come last
    Newest,
    /// The earliest; articles without a date come last
    Oldest,
}

impl From<Sort> for search::Sort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Relevance => Self::Relevance,
            Sort::Newest => Self::Newest,
            Sort::Oldest => Self::Oldest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_consistent() {
        Args::command().debug_assert();
    }
}
