//! What two claims say alike, and what only looks like a clash.

use super::account::{Account, account};
use super::{FIRE, weigh};
use tarazy_engine::compare::Relation;

/// How the last claims of two accounts of one fire are linked.
fn last(first: Account, second: Account) -> Option<Relation> {
    let ends = [&first, &second].map(|account| account.facts.claims.last().unwrap().span);
    let links = weigh(vec![first, second]).1.links;
    links.iter().find(|link| [link.a.1, link.b.1] == ends).map(|link| link.relation)
}

fn on(day: &str) -> Account {
    account(day).newsroom(FIRE)
}

fn between(one: &str, other: &str) -> Option<Relation> {
    last(on("2024-05-01").says("Олег Рябов", one), on("2024-05-09").says("Анна Ким", other))
}

#[test]
fn a_short_number_agrees_beside_other_words_in_common() {
    let told = |one: (&str, &str), other: (&str, &str)| {
        let tell = |day, (text, shown): (&str, &str)| on(day).newsroom(text).figure(shown, 7.0, "");
        last(tell("2024-05-01", one), tell("2024-05-02", other))
    };
    let agrees = Some(Relation::Agrees);
    let russian = told(("Сушилку восстановят за 7", "7"), ("На сушилку, по смете, уйдёт 7", "7"));
    assert_eq!(russian, agrees);
    let english =
        told(("The kiln needs seven repairs", "seven"), ("Official tally for the kiln is seven", "seven"));
    assert_eq!(english, agrees);
    let kazakh = told(("Кептіргішке 7 шебер керек", "7"), ("Кептіргіш үшін жетеу іздеуде", "жетеу"));
    assert_eq!(kazakh, agrees);
}

#[test]
fn what_was_not_shut_is_open() {
    let open = "Ворота сушилки были открыты настежь";
    assert!(between(open, "Сторож не закрыл ворота сушилки") > Some(Relation::Updated));
    assert_eq!(between(open, "Ворота сушилки не были открыты"), Some(Relation::Contradicts));
    let open = "The gate of the kiln was opened at dusk";
    assert!(between(open, "The gate of the kiln was not closed") > Some(Relation::Updated));
}

#[test]
fn whom_both_count_is_not_what_is_denied() {
    let told = |text: &str, other: &str| {
        let tell = |account: Account, text| account.figure("140", 140.0, text);
        let first = tell(on("2024-05-01").says("Олег Рябов", text), "сушильщиков");
        last(first, tell(on("2024-05-09").says("Анна Ким", other), "сушильщиков"))
    };
    let struck = "140 сушильщиков бастовали целый день";
    assert!(told(struck, "140 сушильщиков не дождались премии") > Some(Relation::Updated));
}

#[test]
fn lengths_that_nearly_meet_are_no_clash() {
    let told = |value: f64| {
        let measured = |day, text: &str, shown: &str, value| {
            let mut account = on(day).newsroom(text).figure(shown, value, "");
            account.facts.figures.last_mut().unwrap().unit = Some("минут".to_owned());
            account
        };
        let first = measured("2024-05-01", "Расчёты доехали до сушилки за 35", "35", 35.0);
        last(first, measured("2024-05-01", "До сушилки расчёты ехали целых 34", "34", value))
    };
    assert!(told(34.0) > Some(Relation::Updated));
    assert_eq!(told(20.0), Some(Relation::Contradicts));
}
