//! How long the engine's work takes: `cargo xtask bench`. Nothing fails here; budgets are for people to compare with.
//! With `TARAZY_CORPUS`, a folder or file of articles, that is indexed and searched in place of an invented corpus.
#![allow(missing_docs, reason = "criterion's macros write functions without any")]
#![allow(clippy::unwrap_used, reason = "what a benchmark needs and cannot have ends it")]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::Path;
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Document, facts, ingest, pack};
use tarazy_engine::Engine;
use tarazy_engine::search::{Index, SearchOptions};

const DOCUMENTS: usize = 128;
const SENTENCES: usize = 25;

const WHO: [&str; 8] = [
    "Капитан парома",
    "Аким Зареченска",
    "Хозяйка пекарни",
    "Инженер Лаврик",
    "Учитель химии",
    "Начальник порта",
    "Совет моряков",
    "Газета «Заря»",
];
const DID: [&str; 8] = [
    "проверил",
    "открыла",
    "обещает достроить",
    "показал журналистам",
    "не нашёл",
    "отремонтировали",
    "закрывает на зиму",
    "продал за 250 тысяч тенге",
];
const WHAT: [&str; 8] = [
    "новый мост",
    "старую переправу",
    "городскую библиотеку",
    "три причала",
    "дорогу к вокзалу",
    "музей рыболовства",
    "больницу на 40 коек",
    "школьный автобус",
];
const WHEN: [&str; 4] = ["в мае 2031 года", "утром 7 июня", "после паводка", "в прошлый вторник"];

/// A stream of choices that is the same in every run (a linear congruential generator of Knuth).
struct Choices(u64);

impl Choices {
    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[(self.0 >> 33) as usize % words.len()]
    }

    fn sentence(&mut self) -> String {
        format!("{} {} {} {}.", self.of(&WHO), self.of(&DID), self.of(&WHAT), self.of(&WHEN))
    }
}

fn generated() -> Corpus {
    let mut choices = Choices(1);
    let mut document = |number| {
        let text = (0..SENTENCES).map(|_| choices.sentence()).collect::<Vec<_>>().join(" ");
        Document { id: format!("d{number:03}"), language: Language::Russian, text, ..Document::default() }
    };
    let documents = (0..DOCUMENTS).map(&mut document).collect();
    Corpus { documents, ..Corpus::default() }
}

fn given_or_generated() -> Corpus {
    let options = ingest::Options { skip_bad: true };
    let given = std::env::var_os("TARAZY_CORPUS");
    given.map_or_else(generated, |path| ingest::read(Path::new(&path), options).unwrap().corpus)
}

fn seeds() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    ingest::read(&folder, ingest::Options::default()).unwrap().corpus
}

fn search(bench: &mut Criterion) {
    let engine = Engine::new(given_or_generated());
    let options = SearchOptions::default();
    for (name, query) in [
        ("words", "библиотека моряков"),
        ("frequent", "в на до"),
        ("typos", "билбиотека морякв"),
        ("phrase", "\"новый мост\""),
        ("beginning", "п*"),
    ] {
        bench.bench_function(&format!("search/{name}"), |b| {
            b.iter(|| engine.search(black_box(query), &options));
        });
    }
}

fn index(bench: &mut Criterion) {
    let documents = given_or_generated().documents;
    let facts: Vec<_> = documents.iter().map(facts::analyse).collect();
    bench.bench_function("index", |b| b.iter(|| Index::new(black_box(&documents), &facts)));
}

fn compare(bench: &mut Criterion) {
    let engine = Engine::new(seeds());
    let russian = engine.documents().iter().filter(|it| it.language == Language::Russian);
    let pair: Vec<String> = russian.map(|it| it.id.clone()).take(2).collect();
    bench.bench_function("compare/two seeds", |b| b.iter(|| engine.compare(black_box(&pair)).unwrap()));
}

fn analyse(bench: &mut Criterion) {
    let seeds = seeds();
    bench.bench_function("facts/one seed", |b| b.iter(|| facts::analyse(black_box(&seeds.documents[0]))));
    let pack = pack::write(&seeds, &facts::analyse_all(&seeds.documents, || ()));
    bench.bench_function("ready/all seeds", |b| b.iter(|| first_answer(black_box(&pack))));
}

fn first_answer(pack: &[u8]) -> usize {
    Engine::open(pack).map_or(0, |engine| engine.search("2022", &SearchOptions::default()).total)
}

criterion_group!(benches, search, index, compare, analyse);
criterion_main!(benches);
