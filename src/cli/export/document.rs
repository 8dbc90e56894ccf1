//! An article as a document of the index.

use super::stream::{GAP, Stream, Word};
use super::words::{Dictionary, is_long, slip_key};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tarazy_corpus::facts::Facts;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::stem::candidates;
use tarazy_corpus::text::{Language, tokens};
use tarazy_corpus::{Corpus, Document, Precision, Published, pack};
use tarazy_engine::answers::{Said, Show};

/// An article and what was found in it.
pub(super) struct Article<'a> {
    pub(super) document: &'a Document,
    pub(super) facts: &'a Facts,
    pub(super) stream: &'a Stream,
}

impl Article<'_> {
    /// What is searched, what is counted, and the article itself. `said` has everybody's words, sorted by document.
    pub(super) fn entry(&self, shown: &Show, said: &[Said], dictionary: &Dictionary) -> Value {
        let Self { document, facts, stream } = *self;
        let start = said.partition_point(|said| said.doc < document.id);
        let here = said[start..].iter().take_while(|said| said.doc == document.id);
        let said: Vec<Value> = here.filter_map(|said| utterance(said, stream, dictionary)).collect();
        let quoted = |at: usize| facts.quotes.iter().any(|quote| stream.begins_in(at, quote.span));
        let title = |at: usize| stream.titles.iter().any(|title| title.contains(&at));
        let mut entry = json!({
            "id": document.id,
            "language": document.language.code(),
            "source": document.source,
            "source_names": document.source.as_deref().map(names),
            "author": document.author,
            "kind": document.kind,
            "published": document.published.as_ref().map(|published| published.iso.as_str()),
            "title": tokens_of(stream, dictionary, title),
            "body": tokens_of(stream, dictionary, |_| true),
            "newsroom": tokens_of(stream, dictionary, |at| !quoted(at)),
            "said": said,
            "statement": if facts.quotes.is_empty() { vec!["newsroom"] } else { vec!["newsroom", "quote"] },
            "count": stream.words.iter().filter(|word| !word.is_gap()).count(),
            "places": places(stream),
            "shown": shown,
            "pack": base64(&self.pack()),
        });
        if let (Some(entry), Some(published)) = (entry.as_object_mut(), &document.published) {
            entry.extend(days(published));
        }
        entry
    }

    /// The article alone, to be compared.
    fn pack(&self) -> Vec<u8> {
        let corpus = Corpus { documents: vec![self.document.clone()], questions: Vec::new() };
        pack::write(&corpus, std::slice::from_ref(self.facts))
    }
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Words and stems at their positions, gaps where others stand.
fn tokens_of(stream: &Stream, dictionary: &Dictionary, is_wanted: impl Fn(usize) -> bool) -> Value {
    let wanted =
        stream.words.iter().enumerate().map(|(at, word)| if is_wanted(at) { &word.folded } else { GAP });
    let words: Vec<&str> = wanted.collect();
    line(&words, dictionary)
}

fn line(words: &[&str], dictionary: &Dictionary) -> Value {
    // A server would cut a long one in two and count all positions after it anew.
    let words: Vec<&str> = words.iter().map(|word| if is_long(word) { GAP } else { word }).collect();
    let stems: Vec<&str> = words.iter().map(|word| dictionary.token(word)).collect();
    json!({ "words": words.join(" "), "stems": stems.join(" ") })
}

fn utterance(said: &Said, stream: &Stream, dictionary: &Dictionary) -> Option<Value> {
    let range = stream.between(said.quote.start, said.quote.end);
    let words: Vec<&str> = stream.words.get(range.clone())?.iter().map(|word| word.folded.as_str()).collect();
    (!words.is_empty()).then(|| {
        json!({
            "speaker": said.speaker,
            "names": said.speaker.as_deref().map(names),
            "text": line(&words, dictionary),
            "from": range.start,
            "to": range.end,
            "quote": said.quote,
        })
    })
}

/// By what a name is met: its words, their spellings in another alphabet, the stems of these.
fn names(name: &str) -> Value {
    let words: Vec<String> = tokens::tokens(name).map(|word| fold(word.of(name))).collect();
    let languages = [Language::Russian, Language::Kazakh, Language::English];
    let stems =
        words.iter().flat_map(|word| languages.iter().flat_map(move |&language| candidates(word, language)));
    let mut stems: Vec<String> = stems.map(|stem| slip_key(&stem)).collect();
    stems.sort();
    stems.dedup();
    let slips: Vec<String> = words.iter().map(|word| slip_key(word)).collect();
    json!({ "words": words, "slips": slips, "stems": stems })
}

/// Start and end of every word, in UTF-16 code units into the text, in one list; -1 where there is none.
fn places(stream: &Stream) -> Vec<i64> {
    let place = |word: &Word| word.place.map_or([-1, -1], |(start, end)| [i64::from(start), i64::from(end)]);
    stream.words.iter().flat_map(place).collect()
}

/// The first and last day on which it may have been published, in eight digits, and what it is counted under.
fn days(published: &Published) -> serde_json::Map<String, Value> {
    let digits: String = published.iso.chars().filter(char::is_ascii_digit).collect();
    let day = |rest: &str| format!("{digits}{}", &rest[digits.len().min(8) - 4..]).parse::<u32>().ok();
    let mut fields = serde_json::Map::new();
    fields.insert("first_day".to_owned(), json!(day("0101")));
    fields.insert("last_day".to_owned(), json!(day("1231")));
    fields.insert("year".to_owned(), json!(published.iso.get(..4)));
    if published.precision != Precision::Year {
        fields.insert("month".to_owned(), json!(published.iso.get(..7)));
    }
    fields
}
