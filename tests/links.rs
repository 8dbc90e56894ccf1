//! Which claims of two accounts a comparison puts together.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

#[path = "compare/account.rs"]
#[allow(dead_code, reason = "shared with the tests of comparison")]
mod account;

use account::{Account, account};
use tarazy_corpus::Corpus;
use tarazy_corpus::facts::{Name, NameKind};
use tarazy_corpus::text::Span;
use tarazy_engine::compare::compare;

/// Two accounts of one fire, each with one claim more.
fn with_last([first, second]: [&str; 2]) -> [Account; 2] {
    let one = account("2024-05-01")
        .newsroom("Пожар на складе фабрики «Заря» в городе Талды произошёл ночью")
        .newsroom("Расчёты приехали через сорок минут");
    let other = account("2024-05-03")
        .newsroom("На складе фабрики «Заря» в Талды после пожара разбирают завалы")
        .newsroom("Соседние улицы остаются без света");
    [one.newsroom(first), other.newsroom(second)]
}

/// True when the last claims of both accounts are linked.
fn last_meet(accounts: [Account; 2]) -> bool {
    let last = accounts.each_ref().map(|account| account.facts.claims.last().unwrap().span);
    let mut corpus = Corpus::default();
    let mut facts = Vec::new();
    for account in accounts {
        corpus.documents.push(account.document);
        facts.push(account.facts);
    }
    compare(&corpus, &facts, &[0, 1]).links.iter().any(|link| link.a.1 == last[0] && link.b.1 == last[1])
}

#[test]
fn a_surname_alone_meets_the_full_name() {
    let claims = ["Сторожа Петра Гуренко уволили", "Гуренко вернулся на работу и ни о чём не жалеет"];
    let name = |mut accounts: [Account; 2]| {
        let start = accounts[0].document.text.find("Петра").unwrap();
        let mentions = vec![Span::new(start, start + "Петра Гуренко".len())];
        let name = "Петр Гуренко".to_owned();
        accounts[0].facts.names.push(Name { name, kind: NameKind::Person, mentions });
        accounts
    };
    assert!(last_meet(name(with_last(claims))));
    assert!(!last_meet(name(with_last([claims[0], "Директор вернулся к делам и ни о чём не жалеет"]))));
}

#[test]
fn words_of_one_family_meet() {
    assert!(last_meet(with_last(["Садоводы собрали подписи", "Садоводство опустело"])));
    assert!(last_meet(with_last(["Бағбандар қол жинады", "Бағбандық босап қалды"])));
    assert!(last_meet(with_last(["The gardeners signed", "Gardening went quiet"])));
    assert!(!last_meet(with_last(["Садоводы собрали подписи", "Хозяйство опустело"])));
}

#[test]
fn words_of_one_meaning_meet() {
    assert!(last_meet(with_last(["Гостиницы опустели", "Отели ждут лета"])));
    assert!(last_meet(with_last(["Гостиницы опустели", "Қонақүйлер жазды күтіп тұр"])));
    assert!(last_meet(with_last(["Гостиницы опустели", "The hotels wait for summer"])));
    assert!(!last_meet(with_last(["Гостиницы опустели", "Кофейни ждут лета"])));
}

#[test]
fn numbers_that_come_near_each_other_meet_when_they_may_be_of_one_count() {
    let told = |value: f64, units: [Option<&str>; 2], counts: [&str; 2]| {
        let [first, second] = with_last(["До склада доехали за 20", "К воротам добирались 34"]);
        let mut accounts = [first.figure("20", 20.0, counts[0]), second.figure("34", value, counts[1])];
        for (account, unit) in accounts.iter_mut().zip(units) {
            account.facts.figures.last_mut().unwrap().unit = unit.map(str::to_owned);
        }
        last_meet(accounts)
    };
    let minutes = [Some("мин"); 2];
    assert!(told(22.0, minutes, [""; 2]));
    assert!(!told(300.0, minutes, [""; 2]));
    assert!(!told(22.0, [Some("мин"), Some("км")], [""; 2]));
    assert!(told(21.0, [None; 2], ["машин", "машины"]));
    assert!(!told(21.0, [None; 2], ["машин", "пожарных"]));
}
