//! `wasm-pack.toml`.

use crate::{Result, workspace};
use std::fs;
use toml::{Table, Value};

/// Our build settings.
pub(crate) struct Settings(Table);

impl Settings {
    /// Reads `wasm-pack.toml`.
    pub(crate) fn read() -> Result<Self> {
        read_table("wasm-pack.toml").map(Self)
    }

    /// The string `key` of `section`.
    pub(crate) fn text(&self, section: &str, key: &str) -> Result<&str> {
        self.value(section, key)?.as_str().ok_or_else(|| wrong(section, key))
    }

    /// The strings of the list `key` of `section`.
    pub(crate) fn list(&self, section: &str, key: &str) -> Result<Vec<&str>> {
        let list = self.value(section, key)?.as_array().ok_or_else(|| wrong(section, key))?;
        list.iter().map(|item| item.as_str().ok_or_else(|| wrong(section, key))).collect()
    }

    /// The numbers of `section`, by key.
    pub(crate) fn numbers(&self, section: &str) -> Result<Vec<(&str, i64)>> {
        let table = self.0.get(section).and_then(Value::as_table).ok_or_else(|| wrong(section, ""))?;
        let number = |value: &Value, key| value.as_integer().ok_or_else(|| wrong(section, key));
        table.iter().map(|(key, value)| Ok((key.as_str(), number(value, key)?))).collect()
    }

    fn value(&self, section: &str, key: &str) -> Result<&Value> {
        self.0.get(section).and_then(|it| it.get(key)).ok_or_else(|| wrong(section, key))
    }
}

/// The TOML file `name` at the root.
pub(crate) fn read_table(name: &str) -> Result<Table> {
    let text =
        fs::read_to_string(workspace::root().join(name)).map_err(|error| format!("{name}: {error}"))?;
    text.parse().map_err(|error| format!("{name}: {error}"))
}

fn wrong(section: &str, key: &str) -> String {
    format!("wasm-pack.toml: [{section}] {key} is missing or of another type")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// wasm-pack takes any wasm-opt on PATH unless it is told not to; ours runs afterwards.
    #[test]
    fn wasm_pack_leaves_optimising_to_us() {
        let settings = Settings::read().unwrap();
        let profile = settings.text("build", "profile").unwrap();
        let cargo = read_table("Cargo.toml").unwrap();
        let own = &cargo["package"]["metadata"]["wasm-pack"]["profile"][profile]["wasm-opt"];
        assert_eq!(own, &Value::Boolean(false));
        assert!(!settings.list("wasm-opt", "args").unwrap().is_empty());
    }

    /// `wasm-pack` empties its folder and hides it from git: it must not be a folder with sources.
    #[test]
    fn the_package_has_a_folder_of_its_own() {
        let settings = Settings::read().unwrap();
        assert_eq!(settings.text("build", "out-dir"), Ok("www/pkg"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let message = Settings::read().unwrap().text("build", "colour").unwrap_err();
        assert!(message.contains("[build] colour"));
    }
}
