//! Files of every kind that is read, torn and mixed: each is read or refused, and what is read can be packed.

use crate::Target;
use crate::random::Random;
use std::fs;
use std::path::PathBuf;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::{ingest, pack};

const NAMES: &[&str] =
    &["a.txt", "a.md", "a.html", "a.jsonl", "a.xml", "a.rss", "a.atom", "corpus.toml", "questions.toml"];

/// What the formats are made of.
const PARTS: &[&str] = &[
    "---\n",
    "+++\n",
    "title: ",
    "title = ",
    "date: 2031-04-05\n",
    "[documents.a]\n",
    "[[question]]\nid = \"a\"\n",
    "cues.ru = [\"мост*\"]\n",
    "<html><body><article>",
    "<p>",
    "</p>",
    "<script>",
    "</script>",
    "<template>",
    "<svg><title>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml version=\"1.0\"?>",
    "<rss version=\"2.0\"><channel>",
    "<item><title>",
    "</title><link>https://vestnik.example/1</link><description>",
    "</description></item>",
    "</channel></rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
    "<entry>",
    "</entry></feed>",
    "{\"id\":\"a\",\"title\":\"",
    "\",\"body\":\"",
    "\"}\n",
    "\\ud800",
    "\\u0000",
    "&amp;",
    "&#x0;",
    "&#1114112;",
    "&nbsp;",
    "=",
    "-",
    "\"",
    "'",
    "\n",
    "\r",
    "\u{feff}",
    "Мост закрыт. ",
    "Су көтерілді. ",
    "The bridge is closed. ",
];

pub(crate) struct Files {
    random: Random,
    folder: PathBuf,
}

impl Files {
    /// Files are written into `folder`, one at a time.
    pub(crate) fn new(seed: u64, folder: PathBuf) -> Self {
        Self { random: Random::new(seed), folder }
    }

    fn bytes(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for _ in 0..self.random.below(60) {
            match self.random.below(12) {
                0 => bytes.push(self.random.below(256) as u8),
                1 => bytes.extend(self.random.strange().to_string().into_bytes()),
                2 => bytes
                    .extend(self.random.of(PARTS).repeat([2, 40, 2_000][self.random.below(3)]).into_bytes()),
                _ => bytes.extend(self.random.of(PARTS).bytes()),
            }
        }
        if self.random.below(10) == 0 { bytes.iter().flat_map(|&byte| [byte, 0]).collect() } else { bytes }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // Left where a file of a failure is still in it.
        let _ = fs::remove_dir(&self.folder);
    }
}

impl Target for Files {
    type Input = (&'static str, Vec<u8>);

    fn input(&mut self) -> Self::Input {
        (*self.random.of(NAMES), self.bytes())
    }

    fn fault(&self, (name, bytes): &Self::Input) -> Option<&'static str> {
        let path = self.folder.join(name);
        if fs::create_dir_all(&self.folder).and_then(|()| fs::write(&path, bytes)).is_err() {
            return Some("the file cannot be written");
        }
        let read = ingest::read(&self.folder, ingest::Options::default());
        let removed = fs::remove_file(&path);
        let fault = match read {
            Err(error) => (!error.to_string().starts_with("ingest-")).then_some("a refusal has no code"),
            Ok(read) => {
                let facts = analyse_all(&read.corpus.documents, || ());
                let packed = pack::read(&pack::write(&read.corpus, &facts));
                (packed != Ok((read.corpus, facts))).then_some("what was read cannot be packed")
            }
        };
        fault.or(removed.is_err().then_some("the file cannot be removed"))
    }
}
