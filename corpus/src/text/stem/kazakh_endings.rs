/// Where in a word an ending stands: those of a lower slot come before those of a higher one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// Passive, causative, reciprocal.
    Voice,
    /// `-ма`, `-ме`.
    Negation,
    /// Participles, verbal nouns and converbs, which may go on as nouns.
    Participle,
    /// `-дағы`: what is in a place becomes an adjective, then a noun again.
    Inside,
    Plural,
    Possessive,
    Case,
    /// Forms of verbs that nothing can follow.
    Finite,
    /// `-мын`, `-сыз`.
    Person,
    /// The whole word.
    Word,
}

/// Endings with the same place and the same neighbours.
pub(super) struct Group {
    pub(super) slot: Slot,
    /// After taking one off, endings below this slot may follow.
    pub(super) then: Slot,
    /// Letters that may stand before it; empty for any that the rules of sound allow.
    pub(super) after: &'static str,
    /// True when the vowels do not follow those of the word: `орыспен`.
    pub(super) invariable: bool,
    pub(super) endings: &'static [&'static str],
}

const fn group(slot: Slot, then: Slot, after: &'static str, endings: &'static [&'static str]) -> Group {
    Group { slot, then, after, invariable: false, endings }
}

const VOWELS: &str = "аәеиоөуұүыіэюя";

/// Every group of endings.
#[rustfmt::skip]
pub(super) const GROUPS: &[Group] = &[
    // I am, you are: студентпін, баласыз.
    group(Slot::Person, Slot::Person, "", &[
        "мын", "мін", "бын", "бін", "пын", "пін", "сың", "сің", "сыз", "сіз", "мыз", "міз", "быз", "біз", "пыз", "піз",
        "сыңдар", "сіңдер", "сыздар", "сіздер",
    ]),
    // Genitive, accusative, dative, locative, ablative; like (-дай).
    group(Slot::Case, Slot::Case, "", &[
        "ның", "нің", "дың", "дің", "тың", "тің", "ны", "ні", "ды", "ді", "ты", "ті", "ға", "ге", "қа", "ке",
        "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "дай", "дей", "тай", "тей",
    ]),
    // Instrumental: орыспен.
    Group { slot: Slot::Case, then: Slot::Case, after: "", invariable: true, endings: &["мен", "бен", "пен", "менен"] },
    // The same after his, her, its: қаласын, қаласына, қаласында.
    group(Slot::Case, Slot::Case, "ыі", &["н", "на", "не", "нда", "нде"]),
    // Dative after my, your: қалама, қалаңа.
    group(Slot::Case, Slot::Case, "мң", &["а", "е"]),
    // My, your, his, our.
    group(Slot::Possessive, Slot::Possessive, "", &["ым", "ім", "ың", "ің", "ы", "і", "ымыз", "іміз", "ыңыз", "іңіз"]),
    group(Slot::Possessive, Slot::Possessive, VOWELS, &["м", "ң", "сы", "сі", "мыз", "міз", "ңыз", "ңіз"]),
    group(Slot::Plural, Slot::Plural, "", &["лар", "лер", "дар", "дер", "тар", "тер"]),
    // First, second.
    group(Slot::Inside, Slot::Voice, "", &["ыншы", "інші"]),
    group(Slot::Inside, Slot::Voice, VOWELS, &["ншы", "нші"]),
    // Whose: баланікі.
    group(Slot::Case, Slot::Case, "", &["нікі", "дікі", "тікі"]),
    group(Slot::Inside, Slot::Case, "", &["дағы", "дегі", "тағы", "тегі"]),
    group(Slot::Inside, Slot::Case, "ыі", &["ндағы", "ндегі"]),
    // Participles: past, habitual, future, intended, not; the verbal noun; who does it.
    group(Slot::Participle, Slot::Participle, "", &[
        "ған", "ген", "қан", "кен", "атын", "етін", "йтын", "йтін", "итын", "итін", "ар", "ер",
        "мақ", "мек", "бақ", "бек", "пақ", "пек", "мас", "мес", "бас", "бес", "пас", "пес", "у", "ушы", "уші",
    ]),
    group(Slot::Participle, Slot::Participle, VOWELS, &["р", "ю", "юшы", "юші", "ятын"]),
    group(Slot::Participle, Slot::Participle, "", &[
        "мақшы", "мекші", "бақшы", "бекші", "пақшы", "пекші", "улы", "улі",
    ]),
    // Present, also with its short first person.
    group(Slot::Finite, Slot::Participle, "", &["а", "е", "й", "и", "ады", "еді", "йды", "йді", "иды", "иді", "ам", "ем"]),
    group(Slot::Finite, Slot::Participle, VOWELS, &["я", "яды", "ям"]),
    // Past.
    group(Slot::Finite, Slot::Participle, "", &[
        "ды", "ді", "ты", "ті", "дым", "дім", "тым", "тім", "дың", "дің", "тың", "тің", "дық", "дік", "тық", "тік",
        "дыңыз", "діңіз", "тыңыз", "тіңіз", "дыңыздар", "діңіздер", "тыңыздар", "тіңіздер", "дыңдар", "діңдер", "тыңдар", "тіңдер",
    ]),
    // If.
    group(Slot::Finite, Slot::Participle, "", &["са", "се", "сам", "сем", "саң", "сең", "саңыз", "сеңіз", "сақ", "сек"]),
    // Wish and command.
    group(Slot::Finite, Slot::Participle, "", &[
        "сын", "сін", "ыңыз", "іңіз", "ыңдар", "іңдер", "айын", "ейін", "йын", "йін", "айық", "ейік", "йық", "йік",
        "ыңыздар", "іңіздер", "ғай", "гей", "қай", "кей", "ма", "ме", "ба", "бе", "па", "пе",
    ]),
    group(Slot::Finite, Slot::Participle, VOWELS, &["ңыз", "ңіз", "ңдар", "ңдер", "ңыздар", "ңіздер"]),
    // Converbs: having done, it seems, not doing, in order to, until.
    group(Slot::Finite, Slot::Participle, "", &[
        "ып", "іп", "ыпты", "іпті", "май", "мей", "бай", "бей", "пай", "пей",
        "ғалы", "гелі", "қалы", "келі", "ғанша", "генше", "қанша", "кенше",
        "ғандықтан", "гендіктен", "қандықтан", "кендіктен", "майынша", "мейінше", "байынша", "бейінше",
    ]),
    group(Slot::Finite, Slot::Participle, VOWELS, &["п", "пты", "пті"]),
    group(Slot::Negation, Slot::Negation, "", &["ма", "ме", "ба", "бе", "па", "пе"]),
    // Is done, does with others, makes do.
    group(Slot::Voice, Slot::Voice, "", &[
        "ыл", "іл", "ын", "ін", "ыс", "іс", "дыр", "дір", "тыр", "тір", "ғыз", "гіз", "қыз", "кіз",
    ]),
    group(Slot::Voice, Slot::Voice, VOWELS, &["л", "н", "с", "т"]),
    group(Slot::Voice, Slot::Voice, "рлй", &["т"]),
];
