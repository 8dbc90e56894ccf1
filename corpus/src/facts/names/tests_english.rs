//! English words beside a name that tell its kind, and those that do not.

use super::tests::check;
use crate::facts::NameKind::{Organisation, Person, Place};
use crate::text::Language::English;

#[test]
fn an_adjective_before_a_company_or_a_party_is_no_name() {
    for text in [
        "He left the Chinese company.",
        "He left the Turkish construction company.",
        "He left the Kazakh national bank.",
        "He left the Republican group.",
        "He left the Conservative party.",
    ] {
        check(English, text, &[]);
    }
    check(English, "He left the Corvo union.", &[(Organisation, "Corvo", 1)]);
}

#[test]
fn who_is_looked_at_or_tells_of_its_price_is_a_person() {
    check(English, "The crowd shouted at Aldo Finch.", &[(Person, "Aldo Finch", 1)]);
    check(English, "Marlen Ospan said its price had risen.", &[(Person, "Marlen Ospan", 1)]);
    check(English, "She is a worker at Brightwater Fells.", &[(Organisation, "Brightwater Fells", 1)]);
}

#[test]
fn what_a_person_may_have_makes_no_place() {
    for text in [
        "They praised Orbanek's government.",
        "They praised Karlsen's council.",
        "They praised Tomas Reed's mother's council.",
        "They read a letter from Halvorsen aloud.",
        "It came from Halvorsen, who lives far away.",
    ] {
        let found = super::tests::names(text, English);
        assert!(found.iter().all(|(kind, ..)| *kind != Place), "{text}: {found:?}");
    }
    check(English, "They praised Turania's prime minister.", &[(Place, "Turania", 1)]);
}
