//! A corpus in shards of which one file is changed, with a checksum that fits: questions end, and do no harm.

use crate::Target;
use crate::changes::Change;
use crate::random::Random;
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::pack::shards::{FileId, Head, write_questions};
use tarazy_engine::Engine;
use tarazy_engine::search::{QuotesOptions, SearchOptions};
use tarazy_engine::shards::{Library, segment};

pub(crate) struct Shards {
    random: Random,
    /// The head is the first.
    files: Vec<(FileId, Vec<u8>)>,
}

impl Shards {
    pub(crate) fn new(seed: u64, corpus: &Corpus) -> Self {
        let facts = analyse_all(&corpus.documents, || ());
        let middle = corpus.documents.len() / 2;
        let mut head = Head { questions: 7, ..Head::default() };
        let questions = write_questions(&corpus.questions);
        let mut files: Vec<_> =
            head.questions().into_iter().map(|file| (file, file.frame(&questions))).collect();
        for part in [0..middle, middle..corpus.documents.len()] {
            let written = segment(&corpus.documents[part.clone()], &facts[part]);
            head.segments.push(written.head);
            files.extend(written.files);
        }
        files.insert(0, (FileId::HEAD, head.write()));
        Self { random: Random::new(seed), files }
    }

    /// All files, the one at `at` changed behind its frame.
    fn changed(&self, (at, changes): &(usize, Vec<Change>)) -> Vec<(FileId, Vec<u8>)> {
        let mut files = self.files.clone();
        if let Some((file, bytes)) = files.get_mut(*at) {
            let mut body = bytes.split_off(FileId::HEADER as usize);
            for change in changes {
                change.apply(&mut body);
            }
            *bytes = file.frame(&body);
        }
        files
    }
}

impl Target for Shards {
    type Input = (usize, Vec<Change>);

    fn input(&mut self) -> Self::Input {
        // What the head says leads to all others.
        let at = if self.random.below(4) == 0 { 0 } else { self.random.below(self.files.len()) };
        let length = self.files.get(at).map_or(0, |(_, bytes)| bytes.len() - FileId::HEADER as usize);
        let count = 1 + self.random.below(3);
        (at, (0..count).map(|_| Change::any(&mut self.random, length)).collect())
    }

    fn fault(&self, input: &Self::Input) -> Option<&'static str> {
        let files = self.changed(input);
        let mut library = Library::open(files.first().map_or(&[], |(_, bytes)| bytes)).ok()?;
        let mut id = String::new();
        let mut ends = asked(&mut library, &files, |engine| {
            let found = engine.search("Токаев мост", &SearchOptions::default());
            id = found.hits.first().map(|hit| hit.doc.clone()).unwrap_or_default();
        });
        ends &= asked(&mut library, &files, |engine| drop(engine.show(&id)));
        ends &= asked(&mut library, &files, |engine| drop(engine.quotes(&QuotesOptions::default())));
        (!ends).then_some("a question is never answered")
    }
}

/// Asks until nothing is needed, as a page does: what is refused is lost. False when that never ends.
fn asked(library: &mut Library, files: &[(FileId, Vec<u8>)], mut question: impl FnMut(&Engine)) -> bool {
    library.begin();
    for _ in 0..=files.len() {
        library.settle();
        question(library.engine());
        let needs = library.needs();
        if needs.is_empty() {
            return true;
        }
        for file in needs {
            let found = files.iter().find(|(other, _)| *other == file);
            if found.is_none_or(|(_, bytes)| library.give(file, bytes).is_err()) {
                library.lose(file);
            }
        }
    }
    false
}
