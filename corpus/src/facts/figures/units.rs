//! Units of figures, and the words for them.

use super::super::list::{List, Table};
use crate::text::normalise::fold;
use std::sync::OnceLock;

/// Units, each with the words for it as they begin and how many letters may follow.
const UNITS: &str = "\
тенге=тенге2 теңге=теңге4 tenge=tenge0 рубль=рубл3,руб0 rouble=rouble1,ruble1 $=доллар4,dollar1 €=евро0,euro1 £=фунт3,pound1 p=p0,pence0,пенс2 юань=юан3 \
yuan=yuan0 сом=сом3 сум=сум3 МРП=мрп0 АЕК=аек3 км=км0,километр3 шақырым=шақырым4 км²=км²0 м=м0,метр4 м²=м²0 м³=м³0 мм=мм0,миллиметр3 \
см=см0,сантиметр3 кг=кг0,килограмм3 га=га0,гектар4 acre=acre1 т=тонн4 баррель=баррел3,barrel1 л=литр3,litre1,liter1 балл=балл2 ft=feet0,foot0,фут2 °=градус4,degree1,c0 кВт=квт0,киловатт2 \
МВт=мвт0,мегаватт2 ГВт=гвт0,гигаватт2 km=km0,kilometre1,kilometer1 m=metre1,meter1 mile=mile1 kg=kg0,kilogram1 t=tonne1,ton1 \
ha=hectare1 MW=mw0,megawatt1 раз=раз1 рет=рет2 миля=миля0,мили0,миль0,милям1 есе=есе3 times=times0 час=час0,часа0,часов0,часам2 минута=минут3 секунда=секунд3 \
день=день0,дня1,дней0,дням2 сутки=сутк1,суток0 неделя=недел3 месяц=месяц3 год=год3,лет2 сағат=сағат4 күн=күн4 апта=апта4 ай=ай0,айға0,айда0,айдан0 \
жыл=жыл4 тәулік=тәулік4 жас=жас0,жасқа0,жаста4,жасар0,жасында0 hour=hour1 minute=minute1 day=day1 week=week1 month=month1 year=year1 mph=mph0";

pub(super) static PERCENT: List = List::new("процент пайыз percent");
pub(super) static SQUARE: List = List::new("кв квадратн шаршы square");
pub(super) static CUBIC: List = List::new("куб кубич текше cubic");
pub(super) const LENGTHS: [&str; 5] = ["м", "км", "m", "km", "шақырым"];

/// After a word of percent: points of it.
pub(super) static POINT: List = List::new("пункт тармақ point");

/// The unit in "полчаса", "полгода"; noon is none.
pub(super) fn half_unit(key: &str) -> Option<&'static str> {
    key.strip_prefix("пол").filter(|unit| *unit != "день").and_then(listed_unit)
}

/// One name for all forms of a unit, and for its sign: `$` for "долларов", `м²` for "кв. м".
pub(in super::super) fn unit_name(unit: &str) -> String {
    if unit.starts_with('°') {
        return "°".to_owned();
    }
    let folded = fold(unit);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let powers = [(&SQUARE, "²"), (&CUBIC, "³")];
    let power = powers.iter().find(|(starts, _)| starts.has_start_of(first)).zip(listed_unit(second));
    let points = POINT.has_start_of(second) || (first, second) == ("п", "п");
    match (power, listed_unit(first)) {
        (Some(((_, sign), unit)), _) => format!("{unit}{sign}"),
        _ if points => "п.п.".to_owned(),
        _ if PERCENT.has_start_of(first) || first == "per" => "%".to_owned(),
        (_, Some(unit)) if !second.is_empty() => format!("{unit}/{second}"),
        (_, Some(unit)) => unit.to_owned(),
        _ => folded,
    }
}

/// The unit of which the folded word `key` is a form.
pub(super) fn listed_unit(key: &str) -> Option<&'static str> {
    const OF_ADJECTIVES: [&str; 10] =
        ["лық", "лік", "дық", "дік", "тық", "тік", "дығы", "дігі", "лығы", "лігі"];
    static FORMS: OnceLock<(Table<'static>, Vec<(&'static str, usize)>)> = OnceLock::new();
    let (starts, units) = FORMS.get_or_init(|| {
        let entries = UNITS.split(' ').filter_map(|entry| entry.split_once('='));
        let forms = entries.flat_map(|(unit, words)| words.split(',').map(move |word| (unit, word)));
        let parted = forms.filter_map(|(unit, word)| {
            let (start, most) = word.split_at_checked(word.len().checked_sub(1)?)?;
            Some((start, (unit, most.parse().ok()?)))
        });
        let (starts, units) = parted.unzip();
        (Table::new(starts), units)
    });
    let is_form = |at: usize, rest: &str| {
        let most = units.get(at).map_or(0, |(_, most)| *most);
        rest.chars().count() <= most && !OF_ADJECTIVES.iter().any(|end| rest.contains(end))
    };
    starts.start_of(key, is_form).and_then(|at| units.get(at)).map(|(unit, _)| *unit)
}
