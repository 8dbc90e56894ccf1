//! When another number is another account of one count.

use super::account::{Account, account};
use super::{FIRE, weigh};
use tarazy_corpus::facts::Comparison;
use tarazy_engine::compare::Relation;

fn on(day: &str, text: &str, shown: &str, value: f64) -> Account {
    account(day).newsroom(FIRE).newsroom(text).figure(shown, value, "")
}

/// How the last claims of two accounts are linked.
fn last(first: Account, second: Account) -> Option<Relation> {
    let ends = [&first, &second].map(|account| account.facts.claims.last().unwrap().span);
    let links = weigh(vec![first, second]).1.links;
    links.iter().find(|link| [link.a.1, link.b.1] == ends).map(|link| link.relation)
}

fn evening() -> Account {
    on("2024-05-01", "К воротам сушилки затемно съехались за дешёвыми яблоками 300 человек", "300", 300.0)
}

#[test]
fn people_are_counted_in_other_words() {
    let text = "Потом склад, по словам соседей, осаждали в поисках дешёвых яблок 450 человек";
    let counted = last(evening(), on("2024-05-02", text, "450", 450.0));
    assert_eq!(counted, Some(Relation::Updated));
    let many = last(evening(), on("2024-05-02", &text.replace("450", "9000"), "9000", 9000.0));
    assert!(many > Some(Relation::Updated), "{many:?}");
}

#[test]
fn a_number_that_the_other_account_tells_too_is_another_count() {
    let second = on("2024-05-02", "К сушилке, говорят соседи, приехали 300 человек", "300", 300.0)
        .newsroom("Потом склад осаждали в поисках дешёвых яблок 450 человек")
        .figure("450", 450.0, "");
    assert!(last(evening(), second) > Some(Relation::Updated));
}

#[test]
fn two_limits_of_one_kind_are_two_plans() {
    let plan = |day, text: &str, shown: &str, value| {
        let mut account = on(day, text, shown, value);
        let figure = account.facts.figures.last_mut().unwrap();
        (figure.unit, figure.comparison) = (Some("метров".to_owned()), Comparison::AtMost);
        account
    };
    let first = plan("2024-05-01", "Ров у новой сушилки углубят до 15 метров", "15", 15.0);
    let second = plan("2024-05-02", "Ров у новой сушилки углубят до 13 метров", "13", 13.0);
    assert_eq!(last(first, second), Some(Relation::Contradicts));
}

#[test]
fn why_something_took_so_long_is_no_part_of_it() {
    let took = |day, text: &str, shown: &str, value| {
        let mut account = on(day, text, shown, value);
        account.facts.figures.last_mut().unwrap().unit = Some("минут".to_owned());
        account
    };
    let first = took("2024-05-01", "Расчёты доехали до сушилки за 20 минут", "20", 20.0);
    let second = took("2024-05-02", "Сушилку тушить начали на 34 минуты позже из-за пробки", "34", 34.0);
    assert_eq!(last(first, second), Some(Relation::Contradicts));
}

#[test]
fn one_place_makes_no_count() {
    let first = on("2024-05-01", "В школе посёлка разместили 60 человек", "60", 60.0);
    let second = on("2024-05-01", "В школу за помощью обратились 90 человек", "90", 90.0);
    assert!(last(first, second) > Some(Relation::Updated));
}

#[test]
fn two_numbers_that_are_more_than_something_can_both_be_true() {
    let more = |day, text: &str, shown: &str, value| {
        let mut account = on(day, text, shown, value);
        let figure = account.facts.figures.last_mut().unwrap();
        (figure.unit, figure.comparison) = (Some("га".to_owned()), Comparison::More);
        account
    };
    let first = more("2024-05-01", "Огонь у сушилки прошёл более 300 га леса", "300", 300.0);
    let second = more("2024-05-01", "Огонь у сушилки прошёл более 350 га леса", "350", 350.0);
    assert!(last(first, second) > Some(Relation::Updated));
}
