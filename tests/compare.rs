//! What a comparison says of accounts whose claims are known, and what holds of every comparison.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

#[path = "compare/account.rs"]
mod account;
#[path = "compare/against.rs"]
mod against;
#[path = "compare/alike.rs"]
mod alike;
#[path = "compare/counted.rs"]
mod counted;

use account::{Account, account, claims, random_account};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;
use tarazy_corpus::facts::{self, Facts, Name, NameKind, SegmentKind};
use tarazy_corpus::text::Span;
use tarazy_corpus::{Corpus, ingest};
use tarazy_engine::compare::{ChangeKind, Comparison, Relation, Row, compare};

/// The invented articles of `tests/compare` with the built-in questions.
static ARTICLES: LazyLock<(Corpus, Vec<Facts>)> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compare");
    let corpus = ingest::read(&folder, ingest::Options::default()).unwrap().corpus;
    let facts = corpus.documents.iter().map(facts::analyse).collect();
    (corpus, facts)
});

/// The accounts weighed with words in common, so that they are taken to speak of one event.
fn weigh(accounts: Vec<Account>) -> (Corpus, Comparison) {
    let mut corpus = Corpus { questions: ARTICLES.0.questions.clone(), ..Corpus::default() };
    let mut facts = Vec::new();
    for account in accounts {
        corpus.documents.push(account.document);
        facts.push(account.facts);
    }
    let positions: Vec<usize> = (0..corpus.documents.len()).collect();
    let comparison = compare(&corpus, &facts, &positions);
    (corpus, comparison)
}

fn row<'a>(corpus: &Corpus, comparison: &'a Comparison, question: &str) -> Option<&'a Row> {
    let index = corpus.questions.iter().position(|q| q.id == question)?;
    comparison.rows.iter().find(|row| row.question == Some(index))
}

fn relation(corpus: &Corpus, comparison: &Comparison, question: &str) -> Option<Relation> {
    row(corpus, comparison, question).map(|row| row.relation)
}

const FIRE: &str = "Пожар на складе фабрики «Заря» в городе Талды произошёл ночью";

#[test]
fn one_voice_that_names_another_culprit_has_changed_its_answer() {
    let first =
        account("2024-05-01").newsroom(FIRE).says("Олег Рябов", "В пожаре виноват ночной сторож, он уснул");
    let second = account("2024-06-01")
        .newsroom(FIRE)
        .says("Рябов", "Ответственность лежит на хозяине склада, который сэкономил на проводке");
    let (corpus, comparison) = weigh(vec![first, second]);
    let blame = row(&corpus, &comparison, "blame").unwrap();
    assert_eq!(blame.relation, Relation::Changed);
    assert_eq!(blame.cells, [[1], [1]]);
    assert!(blame.evidence.iter().any(|shown| shown.contains("Рябов")));
}

#[test]
fn two_voices_that_blame_different_people_have_not_changed() {
    let first =
        account("2024-05-01").newsroom(FIRE).says("Олег Рябов", "В пожаре виноват ночной сторож, он уснул");
    let second =
        account("2024-06-01").newsroom(FIRE).says("Анна Ким", "Виноват хозяин склада, который сэкономил");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_ne!(relation(&corpus, &comparison, "blame"), Some(Relation::Changed));
}

#[test]
fn a_voice_that_repeats_its_answer_beside_another_has_not_changed() {
    let guard = "В пожаре виноват ночной сторож, он уснул";
    let first = account("2024-05-01").newsroom(FIRE).says("Олег Рябов", guard);
    let second = account("2024-06-01")
        .newsroom(FIRE)
        .says("Олег Рябов", guard)
        .says("Олег Рябов", "Виновата и дирекция, сэкономившая на проводке");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "blame"), Some(Relation::Agrees));
}

#[test]
fn a_later_count_of_the_same_is_an_update() {
    let first =
        account("2024-05-01").newsroom(FIRE).newsroom("Погибли 3 человека").figure("3", 3.0, "человека");
    let second =
        account("2024-05-04").newsroom(FIRE).newsroom("Число жертв выросло до 5").figure("5", 5.0, "жертв");
    let (corpus, comparison) = weigh(vec![first, second]);
    let dead = row(&corpus, &comparison, "dead").unwrap();
    assert_eq!(
        (dead.relation, dead.evidence.as_slice()),
        (Relation::Updated, ["3", "5"].map(str::to_owned).as_slice())
    );
}

#[test]
fn another_count_on_the_same_day_is_a_contradiction() {
    let first =
        account("2024-05-01").newsroom(FIRE).newsroom("Погибли 3 человека").figure("3", 3.0, "человека");
    let second =
        account("2024-05-01").newsroom(FIRE).newsroom("Погибли 5 человек").figure("5", 5.0, "человек");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "dead"), Some(Relation::Contradicts));
}

#[test]
fn counts_of_different_things_never_clash() {
    let first =
        account("2024-05-01").newsroom(FIRE).newsroom("Погибли 225 человек").figure("225", 225.0, "человек");
    let second = account("2024-05-01").newsroom(FIRE).newsroom("Осуждены 1205 человек").figure(
        "1205",
        1205.0,
        "осуждены",
    );
    let (_, comparison) = weigh(vec![first, second]);
    let strong = [Relation::Contradicts, Relation::Updated, Relation::Changed];
    assert!(comparison.rows.iter().all(|row| !strong.contains(&row.relation)));
}

#[test]
fn a_denial_by_another_voice_contradicts() {
    let first =
        account("2024-05-01").newsroom(FIRE).says("Олег Рябов", "Охрана склада стреляла в рабочих у ворот");
    let second =
        account("2024-05-02").newsroom(FIRE).says("Анна Ким", "Охрана склада не стреляла в рабочих у ворот");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "force"), Some(Relation::Contradicts));
}

#[test]
fn whoever_is_told_of_and_denies_contradicts() {
    let first = account("2024-05-01")
        .newsroom(FIRE)
        .says("Олег Рябов", "Анна Ким подписала договор аренды без торгов");
    let mut second =
        account("2024-05-02").newsroom(FIRE).says("Анна Ким", "Я не подписала этот договор аренды");
    let mut named = first;
    for account in [&mut named, &mut second] {
        name(account, "Анна Ким");
    }
    let (_, comparison) = weigh(vec![named, second]);
    assert!(comparison.links.iter().any(|link| link.relation == Relation::Contradicts), "{comparison:?}");
}

#[test]
fn a_newsroom_that_disputes_a_speaker_contradicts() {
    let first = account("2024-05-01").newsroom(FIRE).says("Рябов", "В пожаре виноват ночной сторож");
    let mut second =
        account("2024-05-01").newsroom(FIRE).newsroom("Вопреки словам Рябова, сторож в пожаре не виноват");
    name(&mut second, "Рябов");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "blame"), Some(Relation::Contradicts));
}

#[test]
fn opposites_contradict_on_one_day_only() {
    let told = |day: &str, verb: &str| {
        account(day)
            .newsroom(FIRE)
            .newsroom(&format!("Причина пожара: поставка муки на склад фабрики {verb} втрое"))
    };
    let between = |day: &str| {
        let (corpus, comparison) = weigh(vec![told("2024-05-01", "выросла"), told(day, "сократилась")]);
        relation(&corpus, &comparison, "cause")
    };
    assert_eq!(between("2024-05-01"), Some(Relation::Contradicts));
    assert_ne!(between("2024-06-01"), Some(Relation::Contradicts));
}

#[test]
fn no_fewer_than_denies_nothing() {
    let first =
        account("2024-05-01").newsroom(FIRE).newsroom("В пожаре на складе погибли рабочие ночной смены");
    let second = account("2024-05-01")
        .newsroom(FIRE)
        .newsroom("В пожаре на складе не только рабочие ночной смены погибли");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "dead"), Some(Relation::Agrees));
}

#[test]
fn an_account_that_changes_inside_one_article_is_a_row_of_its_own() {
    let first = account("2024-05-01")
        .newsroom(FIRE)
        .says("Олег Рябов", "Сначала я думал, что в пожаре виноват ночной сторож")
        .says("Олег Рябов", "Теперь ясно: ответственность лежит на хозяине склада, сэкономившем на проводке");
    let (_, comparison) = weigh(vec![first, account("2024-05-02").newsroom(FIRE)]);
    let own: Vec<&Row> = comparison.rows.iter().filter(|row| row.documents == [0, 0]).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(
        (own[0].relation, own[0].cells.as_slice()),
        (Relation::Changed, [[1], [2]].map(Vec::from).as_slice())
    );
}

#[test]
fn the_same_long_number_agrees_across_languages() {
    let damage = |text: &str, tonnes: &str, men: &str| {
        account("2024-05-01").newsroom(text).figure("3475", 3475.0, tonnes).figure("412", 412.0, men)
    };
    let first = damage("Ущерб составил 3475 тонн муки, тушили 412 бойцов", "тонн муки", "бойцов");
    let second =
        damage("Damage of the fire: 3475 tonnes of flour, 412 firemen", "tonnes of flour", "firemen");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "damage"), Some(Relation::Agrees));
}

#[test]
fn nothing_in_common_is_no_contradiction() {
    let first = account("2024-05-01").newsroom(FIRE).says("Олег Рябов", "Охрана стреляла в воздух");
    let second =
        account("2024-05-02").newsroom(FIRE).says("Анна Ким", "Полиция не открывала огонь по прохожим");
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "force"), Some(Relation::Related));
}

#[test]
fn a_question_with_one_side_is_only() {
    let first = account("2024-05-01").newsroom(FIRE).newsroom("Прокуратура начала проверку");
    let second = account("2024-05-02").newsroom(FIRE);
    let (corpus, comparison) = weigh(vec![first, second]);
    assert_eq!(relation(&corpus, &comparison, "inquiry"), Some(Relation::Only));
}

#[test]
fn of_answers_that_share_only_the_question_a_row_shows_few() {
    let first = ["Цель поваров — порядок", "Грузчики требуют тишины", "Певцы вышли ради света"];
    let second = ["Садоводы добивались тепла", "Соседи стремились к морю", "У врачей другие намерения"];
    let [first, second] = [("2024-05-01", first), ("2024-05-02", second)]
        .map(|(day, answers)| answers.into_iter().fold(account(day).newsroom(FIRE), Account::newsroom));
    let (corpus, comparison) = weigh(vec![first, second]);
    let aim = row(&corpus, &comparison, "aim").unwrap();
    assert_eq!(aim.cells.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn furniture_stands_in_no_row() {
    let mut first = account("2024-05-01").newsroom(FIRE).newsroom("В аварии погибли люди");
    first.facts.segments[1].kind = SegmentKind::Feed;
    let second = account("2024-05-02").newsroom(FIRE).newsroom("В пожаре никто не погиб");
    let (_, comparison) = weigh(vec![first, second]);
    assert!(comparison.rows.iter().all(|row| !row.cells[0].contains(&1)));
}

#[test]
fn three_documents_share_rows() {
    let accounts = ["2024-05-01", "2024-05-02", "2024-05-03"]
        .map(|day| account(day).newsroom(FIRE).newsroom("В пожаре виноват сторож"));
    let (corpus, comparison) = weigh(accounts.into());
    let blame = row(&corpus, &comparison, "blame").unwrap();
    assert_eq!(
        (blame.relation, blame.cells.as_slice()),
        (Relation::Agrees, [[1], [1], [1]].map(Vec::from).as_slice())
    );
}

#[test]
fn too_little_to_compare_is_an_empty_comparison() {
    let (corpus, facts) = &*ARTICLES;
    assert_eq!(compare(corpus, facts, &[]), Comparison::default());
    assert_eq!(compare(corpus, facts, &[usize::MAX, usize::MAX]), Comparison::default());
}

#[test]
fn articles_of_different_events_are_at_most_related() {
    let comparison = between("unrelated-match", "unrelated-budget");
    let two_sided: Vec<Relation> =
        comparison.rows.iter().map(|row| row.relation).filter(|r| *r != Relation::Only).collect();
    assert!(two_sided.len() <= 2 && two_sided.iter().all(|r| *r == Relation::Related), "{two_sided:?}");
}

#[test]
fn accounts_of_one_event_meet_across_languages() {
    let comparison = between("quake-en", "quake-ru");
    assert!(comparison.rows.iter().filter(|row| row.relation != Relation::Only).count() >= 4);
}

/// Makes every mention of `name` in the text, in the forms of these tests, one of a person.
fn name(account: &mut Account, name: &str) {
    let mentions =
        account.document.text.match_indices(name).map(|(at, m)| Span::new(at, at + m.len())).collect();
    account.facts.names.push(Name { name: name.to_owned(), kind: NameKind::Person, mentions });
}

fn position(id: &str) -> usize {
    ARTICLES.0.documents.iter().position(|d| d.id == id).unwrap()
}

fn between(a: &str, b: &str) -> Comparison {
    let (corpus, facts) = &*ARTICLES;
    compare(corpus, facts, &[position(a), position(b)])
}

/// The comparison as it must be when the two documents change places.
fn mirrored(mut comparison: Comparison) -> Comparison {
    for row in &mut comparison.rows {
        if row.documents == [0, 1] {
            row.cells.reverse();
        } else {
            row.documents.iter_mut().for_each(|document| *document = 1 - *document);
        }
    }
    for change in comparison.versions.iter_mut().flat_map(|v| &mut v.changes) {
        (change.a, change.b) = (change.b, change.a);
        change.kind = match change.kind {
            ChangeKind::Inserted => ChangeKind::Deleted,
            ChangeKind::Deleted => ChangeKind::Inserted,
            kind => kind,
        };
    }
    for link in &mut comparison.links {
        (link.a, link.b) = ((0, link.b.1), (1, link.a.1));
    }
    comparison
}

#[test]
fn every_article_agrees_with_itself() {
    let (corpus, facts) = &*ARTICLES;
    for at in 0..corpus.documents.len() {
        let comparison = compare(corpus, facts, &[at, at]);
        assert!(!comparison.rows.is_empty());
        for row in &comparison.rows {
            assert_eq!(row.relation, Relation::Agrees, "{} {:?}", corpus.documents[at].id, row.label.en);
        }
    }
}

#[test]
fn every_pair_of_articles_mirrors() {
    let (corpus, facts) = &*ARTICLES;
    for a in 0..corpus.documents.len() {
        for b in 0..a {
            assert_eq!(compare(corpus, facts, &[a, b]), mirrored(compare(corpus, facts, &[b, a])));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_accounts_mirror_and_any_one_agrees_with_itself(first in claims(), second in claims()) {
        let accounts = [random_account(&first, "2024-05-01"), random_account(&second, "2024-05-09")];
        let [a, b] = accounts;
        let mut corpus = Corpus { questions: ARTICLES.0.questions.clone(), ..Corpus::default() };
        corpus.documents = vec![a.document, b.document];
        let facts = vec![a.facts, b.facts];
        prop_assert_eq!(compare(&corpus, &facts, &[0, 1]), mirrored(compare(&corpus, &facts, &[1, 0])));
        let with_itself = compare(&corpus, &facts, &[0, 0]);
        prop_assert!(with_itself.rows.iter().all(|row| row.relation == Relation::Agrees));
    }
}

#[test]
fn independent_accounts_are_no_versions() {
    assert_eq!(between("mine-first", "mine-later").versions, None);
}
