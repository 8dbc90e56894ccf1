//! Offices: words by which a text speaks of a person whom it has named.

use super::super::list::List;
use super::scene::Scene;
use crate::text::Language;
use std::ops::Range;

/// Offices: class, then the beginnings of its words. Holders of one class are told apart by qualifiers
/// (`президент России`).
const OFFICES: &[(&str, &str)] = &[
    ("president", "президент"),
    ("president", "глав государств"),
    ("president", "глав республик"),
    ("president", "мемлекет басшы"),
    ("president", "ел президент"),
    ("president", "president"),
    ("president", "head of state"),
    ("premier", "премьер"),
    ("premier", "премьер-министр"),
    ("premier", "глав правительств"),
    ("premier", "prime minister"),
    ("minister", "министр"),
    ("minister", "глав министерств"),
    ("minister", "глав ведомств"),
    ("minister", "глав минист"),
    ("minister", "minister"),
    ("mayor", "аким"),
    ("mayor", "әкім"),
    ("mayor", "мэр"),
    ("mayor", "градоначальник"),
    ("mayor", "mayor"),
    ("governor", "губернатор"),
    ("governor", "governor"),
    ("speaker", "спикер"),
    ("speaker", "председател"),
    ("speaker", "төраға"),
    ("speaker", "chairman"),
    ("deputy", "депутат"),
    ("deputy", "сенатор"),
    ("deputy", "senator"),
    ("spokesman", "пресс-секретар"),
    ("spokesman", "официальн представител"),
    ("spokesman", "баспасөз хатшы"),
    ("spokesman", "spokesman"),
    ("spokesman", "spokeswoman"),
    ("spokesman", "spokesperson"),
    ("director", "директор"),
    ("director", "гендиректор"),
    ("director", "руководител"),
    ("director", "director"),
    ("prosecutor", "прокурор"),
    ("prosecutor", "генпрокурор"),
    ("prosecutor", "гособвинител"),
    ("prosecutor", "айыптаушы"),
    ("prosecutor", "prosecutor"),
    ("judge", "судья"),
    ("judge", "судь"),
    ("judge", "судьясы"),
    ("judge", "judge"),
    ("lawyer", "адвокат"),
    ("lawyer", "юрист"),
    ("lawyer", "защитник"),
    ("lawyer", "қорғаушы"),
    ("lawyer", "lawyer"),
    ("coach", "тренер"),
    ("coach", "наставник"),
    ("coach", "бапкер"),
    ("coach", "coach"),
    ("scholar", "ученый"),
    ("scholar", "профессор"),
    ("scholar", "ғалым"),
    ("scholar", "professor"),
    ("politician", "политик"),
    ("politician", "саясаткер"),
    ("striker", "нападающий"),
    ("keeper", "вратарь"),
    ("player", "спортсмен"),
    ("champion", "чемпион"),
    ("boxer", "боксер"),
    ("boxer", "боксшы"),
    ("striker", "striker"),
    ("official", "чиновник"),
    ("official", "шенеунік"),
    ("doctor", "врач"),
    ("doctor", "дәрігер"),
    ("head", "глава"),
    ("head", "начальник"),
    ("head", "басшы"),
    ("head", "бастық"),
    ("head", "бастығ"),
    ("head", "жетекші"),
    ("head", "secretary"),
    ("expert", "эксперт"),
    ("expert", "политолог"),
    ("expert", "экономист"),
    ("expert", "сарапшы"),
    ("expert", "analyst"),
];

/// Beginnings of the first words of [`OFFICES`]: most words are none.
static BEGINNINGS: List = List::new(
    "президент глав мемлекет ел president head премьер prime министр minister аким әкім мэр градоначальник mayor \
    губернатор governor спикер председател төраға chairman депутат сенатор senator пресс-секретар официальн \
    баспасөз spokesman spokeswoman spokesperson директор гендиректор руководител director прокурор генпрокурор гособвинител айыптаушы prosecutor \
    судь judge адвокат юрист защитник қорғаушы lawyer тренер наставник бапкер coach ученый профессор ғалым \
    professor политик саясаткер нападающий вратарь спортсмен чемпион боксер боксшы striker чиновник шенеунік \
    врач дәрігер начальник басшы бастық бастығ жетекші secretary эксперт политолог экономист сарапшы analyst",
);

/// Endings that may follow a beginning in [`OFFICES`].
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "", "а", "у", "ом", "е", "ы", "ой", "ов", "я", "ю", "ем", "ь", "и", "ым", "ый", "ого", "ому", "о", "ер", "ерства",
    "і", "сы", "сі", "інің", "ының", "сының", "сінің", "тің", "тың", "нің", "ның", "s",
];

/// Classes of offices that many hold: they may speak of the one just named.
pub(super) fn is_shared(class: &str) -> bool {
    !matches!(class, "president" | "premier" | "minister" | "mayor" | "governor" | "speaker")
}

/// Classes of nouns rather than offices: anybody may be called so.
pub(super) fn is_general(class: &str) -> bool {
    matches!(class, "scholar" | "politician" | "official" | "expert" | "player" | "champion" | "boxer")
}

/// Words before an office that make it another one.
const FORMER: &[&str] = &[
    "первый",
    "первого",
    "первому",
    "первым",
    "бывший",
    "бывшего",
    "бывшему",
    "бывшим",
    "экс",
    "former",
    "first",
    "тұңғыш",
    "бұрынғы",
    "вице",
    "vice",
    "deputy",
];

/// Class and number of words of the office that begins at `at`.
pub(super) fn office_at(scene: &Scene<'_>, at: usize) -> Option<(&'static str, usize)> {
    let matches = |stems: &str| {
        stems.split(' ').zip(0..).all(|(stem, ahead)| is_form(scene.words.key(at, ahead), stem))
    };
    if !BEGINNINGS.has_start_of(scene.words.key(at, 0)) {
        return None;
    }
    let found = OFFICES.iter().filter(|(_, stems)| matches(stems));
    found.map(|(class, stems)| (*class, stems.split(' ').count())).max_by_key(|&(_, len)| len)
}

fn is_form(key: &str, stem: &str) -> bool {
    key.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// True for a word that several hold: `экспертов`, `analysts`.
pub(super) fn is_plural(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    scene.words.get(words.end - 1).is_some_and(|last| match last.language {
        Language::English => last.key.ends_with('s'),
        Language::Russian => last.key.ends_with("ов"),
        _ => false,
    })
}

/// True when grammar allows the office to be a subject.
pub(super) fn is_nominative(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let (Some(first), Some(last)) = (scene.words.get(words.start), scene.words.get(words.end - 1)) else {
        return false;
    };
    match first.language {
        Language::English => true,
        Language::Kazakh => !super::coreference::is_kazakh_genitive(first.language, &last.key),
        _ => {
            let whole = OFFICES.iter().any(|(_, stems)| *stems == first.key);
            whole
                || !first.key.ends_with(['у', 'ы', 'и', 'е', 'ю', 'я', 'м', 'о', 'й'])
                    && (first.key == "глава" || !first.key.ends_with('а'))
        }
    }
}

/// True for the second word of `бывший министр`: another office.
pub(super) fn is_former(scene: &Scene<'_>, at: usize) -> bool {
    scene.words.near(at, -1).is_some_and(|w| FORMER.contains(&w.key.as_str()))
}
