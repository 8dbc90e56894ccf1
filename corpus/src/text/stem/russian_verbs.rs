//! Readings of a form as a verb.
//!
//! A verb has a stem before the endings of the past and one before those of the present, and its conjugation tells how the
//! one comes from the other. Every form proposes each conjugation that could have it.

use super::Candidates;
use super::russian::{SURE, adjective_stems, is_vowel, stem_before};

/// How past and present are made, as a mark at the end of the stem.
#[derive(Clone, Copy, PartialEq)]
enum Conjugation {
    /// `дела-ть, дела-ет`; `зна-ть, зна-ет`.
    Vowel,
    /// `рис-овать, рис-ует`.
    Ova,
    /// `да-вать, да-ет`.
    Va,
    /// `пис-ать, пиш-ет`.
    A,
    /// `нес-ти, нес-ет`; `мо-чь, мог-ут`.
    Consonant,
    /// `кин-уть, кин-ет`; `погиб-нуть, погиб`.
    Nu,
    /// `говор-ить, говор-ит`; `вид-еть, виж-у`.
    Second,
}

impl Conjugation {
    fn mark(self) -> &'static str {
        match self {
            Self::Vowel => "-",
            Self::Ova => "-о",
            Self::Va => "-ва",
            Self::A => "-е",
            Self::Consonant => "-с",
            Self::Nu => "-н",
            Self::Second => "-и",
        }
    }
}

use Conjugation::{A, Consonant, Nu, Ova, Second, Va, Vowel};

const PAST: &[(&str, u8)] =
    &[("ть", 10), ("л", 10), ("ла", 10), ("ло", 10), ("ли", 10), ("вши", 10), ("в", 3)];

const SHORT_PASSIVE: &[&str] = &["н", "на", "но", "ны"];

const FIRST: &[(&str, u8)] = &[
    ("ю", 4),
    ("у", 3),
    ("ешь", 10),
    ("ет", 10),
    ("ем", 4),
    ("ете", 10),
    ("ют", 10),
    ("ут", 10),
    ("й", 3),
    ("йте", 10),
    ("я", 3),
    ("и", 2),
    ("ите", 5),
    ("ь", 2),
    ("ьте", 5),
];

const SECOND: &[(&str, u8)] = &[
    ("ишь", 10),
    ("ит", 10),
    ("им", 4),
    ("ите", 10),
    ("ят", 10),
    ("ат", 5),
    ("и", 2),
    ("ь", 2),
    ("ьте", 10),
    ("я", 3),
    ("а", 1),
    ("ив", 10),
    ("ивши", 10),
    ("ю", 2),
    ("у", 2),
];

/// Proposes the stems of every verb that may have the form `word`.
pub(super) fn verbs(word: &str, found: &mut Candidates) {
    let active = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь"));
    let mut reading = Reading { reflexive: active.is_some(), found };
    let form = active.unwrap_or(word);
    reading.infinitives(form);
    reading.past_forms(form);
    reading.present_forms(form);
    reading.short_participles(form);
    for (stem, weight) in adjective_stems(form) {
        reading.participles(stem, weight.max(6));
    }
    reading.went(form);
}

struct Reading<'a> {
    /// Reflexive verbs are words of their own, marked with a `с`.
    reflexive: bool,
    found: &'a mut Candidates,
}

impl Reading<'_> {
    fn add(&mut self, stem: &str, conjugation: Conjugation, weight: u8) {
        if stem.chars().nth(1).is_some() {
            let reflexive = if self.reflexive { "с" } else { "" };
            self.found.add([stem, conjugation.mark(), reflexive].concat(), weight);
            if self.reflexive && (conjugation == Ova || conjugation == Vowel && stem.ends_with("ва")) {
                self.found.add([stem, conjugation.mark()].concat(), weight * 4 / 10);
            }
        }
    }

    /// Infinitives without `ть` after a vowel: `нести`, `вести`, `мочь`, `сесть`.
    fn infinitives(&mut self, form: &str) {
        for (ending, stems, weight) in [
            ("сти", ["с", "д", "т"], 8),
            ("зти", ["з"; 3], SURE),
            ("чь", ["г", "к", "к"], SURE),
            ("сть", ["д", "т", "т"], 3),
        ] {
            for last in stems {
                if let Some(stem) = form.strip_suffix(ending) {
                    self.add(&[stem, last].concat(), Consonant, weight);
                }
            }
        }
    }

    fn past_forms(&mut self, form: &str) {
        for &(ending, weight) in PAST {
            let Some(stem) = stem_before(form, ending, 1) else { continue };
            if stem.ends_with(is_vowel) {
                self.past(stem, weight);
                if ending.starts_with(['л', 'в']) {
                    self.add(&[stem, "д"].concat(), Consonant, 3);
                    self.add(&[stem, "т"].concat(), Consonant, 2);
                }
            } else if matches!(ending, "ла" | "ло" | "ли") {
                self.past(stem, 8);
            }
        }
        if form.ends_with(['б', 'г', 'к', 'х', 'з', 'с', 'п']) && form.chars().nth(2).is_some() {
            self.past(form, 3);
        }
    }

    /// Reads `stem` as what stands before the endings of the past.
    fn past(&mut self, stem: &str, weight: u8) {
        let Some(last) = stem.chars().next_back() else { return };
        if !is_vowel(last) {
            self.add(stem, Consonant, weight);
            self.add(stem, Nu, weight * 7 / 10);
            return;
        }
        self.add(stem, Vowel, weight);
        for (theme, conjugation) in [("ова", Ova), ("ева", Ova), ("и", Second), ("ну", Nu), ("ва", Va)]
        {
            if let Some(root) = stem.strip_suffix(theme) {
                self.add(root, conjugation, weight);
            }
        }
        let root = &stem[..stem.len() - last.len_utf8()];
        if matches!(last, 'а' | 'я') {
            self.add(root, A, weight * 6 / 10);
        }
        if matches!(last, 'е' | 'я') || (last == 'а' && root.ends_with(['ж', 'ш', 'ч', 'щ'])) {
            self.add(root, Second, weight * 6 / 10);
        }
    }

    fn present_forms(&mut self, form: &str) {
        for &(ending, weight) in FIRST {
            let Some(stem) = stem_before(form, ending, 2) else { continue };
            let after_vowel = matches!(ending, "й" | "йте" | "я");
            let after_consonant = matches!(ending, "у" | "ут" | "и" | "ите" | "ь" | "ьте");
            let vowel = stem.ends_with(is_vowel);
            if (vowel && !after_consonant) || (!vowel && !after_vowel) {
                self.first(stem, weight);
            }
        }
        for &(ending, weight) in SECOND {
            let Some(stem) = stem_before(form, ending, 2) else { continue };
            self.add(stem, Second, weight);
            if matches!(ending, "ю" | "у") {
                self.softened(stem, Second, 3);
            }
        }
    }

    /// Reads `stem` as what stands before the endings of the present of the first conjugation.
    fn first(&mut self, stem: &str, weight: u8) {
        let Some(last) = stem.chars().next_back() else { return };
        let root = &stem[..stem.len() - last.len_utf8()];
        if is_vowel(last) {
            self.add(stem, Vowel, weight);
            match last {
                'у' | 'ю' => self.add(root, Ova, weight),
                'а' => {
                    self.add(stem, Va, weight * 8 / 10);
                    self.add(stem, A, weight * 4 / 10);
                }
                'е' => self.add(stem, A, weight * 5 / 10),
                _ => {}
            }
            return;
        }
        let less = weight * 7 / 10;
        self.add(stem, A, less);
        self.softened(stem, A, less);
        self.add(stem, Consonant, less);
        match last {
            'ж' => self.add(&[root, "г"].concat(), Consonant, less),
            'ч' => self.add(&[root, "к"].concat(), Consonant, less),
            'н' => self.add(root, Nu, weight),
            'ь' => self.add(&[root, "и"].concat(), Vowel, less),
            _ => {}
        }
        // `стану`, `живу`, `буду` beside `стать`, `жить`.
        if matches!(last, 'н' | 'в' | 'д') && root.ends_with(is_vowel) {
            self.add(root, Vowel, less);
        }
    }

    /// Proposes the roots whose last consonant is softened in `stem`: `пиш` of `пис`, `любл` of `люб`.
    fn softened(&mut self, stem: &str, conjugation: Conjugation, weight: u8) {
        for &(soft, hard) in SOFTENED {
            if let Some(root) = stem.strip_suffix(soft) {
                for last in hard {
                    self.add(&[root, last].concat(), conjugation, weight);
                }
            }
        }
    }

    fn short_participles(&mut self, form: &str) {
        for ending in SHORT_PASSIVE {
            let Some(stem) = stem_before(form, ending, 3) else { continue };
            if let Some(root) = stem.strip_suffix('е') {
                self.passive(root, 5);
            } else if stem.ends_with(['а', 'я']) {
                self.past(stem, 5);
            }
        }
        for ending in ["т", "та", "то", "ты"] {
            if let Some(stem) = stem_before(form, ending, 2).filter(|s| s.ends_with(['у', 'ы', 'и'])) {
                self.past(stem, 3);
            }
        }
    }

    /// Reads `base`, what stands before the ending of an adjective, as a participle.
    fn participles(&mut self, base: &str, weight: u8) {
        let most = weight * 8 / 10;
        if let Some(stem) = base.strip_suffix("вш").filter(|s| s.ends_with(is_vowel)) {
            self.past(stem, weight);
        } else if let Some(stem) = stem_before(base, "ш", 2).filter(|s| !s.ends_with(is_vowel)) {
            self.past(stem, weight);
        }
        if let Some(stem) = base.strip_suffix("нн").filter(|s| s.ends_with(['а', 'я', 'е'])) {
            self.past(stem, weight);
        }
        if let Some(stem) = base.strip_suffix('т').filter(|s| s.ends_with(['у', 'ы', 'и'])) {
            self.past(stem, most);
        }
        if let Some(stem) = base.strip_suffix("енн") {
            self.passive(stem, weight);
        }
        for (suffix, weight) in [("ющ", weight), ("ущ", weight), ("ем", most)] {
            if let Some(stem) = stem_before(base, suffix, 2) {
                self.first(stem, weight);
            }
        }
        for (suffix, weight) in [("ящ", weight), ("ащ", weight), ("им", most)] {
            if let Some(stem) = stem_before(base, suffix, 2) {
                self.add(stem, Second, weight);
            }
        }
    }

    /// `решен` of `решить`, `унесен` of `унести`.
    fn passive(&mut self, stem: &str, weight: u8) {
        self.add(stem, Second, weight);
        self.softened(stem, Second, weight);
        self.add(stem, Consonant, weight * 8 / 10);
    }

    /// `идти` borrows its past: `прошел`, `прошедший` belong to `пройти`.
    fn went(&mut self, form: &str) {
        let past = ["шел", "шла", "шло", "шли"].iter().find_map(|ending| form.strip_suffix(ending));
        let participle = || adjective_stems(form).find_map(|(stem, _)| stem.strip_suffix("шедш"));
        if let Some(prefix) = past.or_else(participle) {
            let prefix = prefix.strip_suffix('о').filter(|p| p.ends_with(|c| !is_vowel(c))).unwrap_or(prefix);
            self.add(&[prefix, "йд"].concat(), Consonant, SURE);
        }
        if let Some(stem) = form.strip_suffix("йти") {
            self.add(&[stem, "йд"].concat(), Consonant, SURE);
        }
    }
}

const SOFTENED: &[(&str, &[&str])] = &[
    ("бл", &["б"]),
    ("пл", &["п"]),
    ("вл", &["в"]),
    ("мл", &["м"]),
    ("фл", &["ф"]),
    ("жд", &["д"]),
    ("щ", &["ст", "ск", "т"]),
    ("ж", &["з", "д", "г"]),
    ("ш", &["с", "х"]),
    ("ч", &["т", "к"]),
];
