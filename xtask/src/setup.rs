//! Installs what is missing, saying what and why.

use crate::command::{self, at_root, cargo, output};
use crate::{Result, workspace};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Where browsers of the Chromium family are found when they are not on PATH.
const BROWSER_PATHS: [&str; 5] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

const BROWSER_NAMES: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/// The programs by which tests ask other engines, and their packages on Debian.
const ENGINES: [(&[&str], &str); 5] = [
    (&FIREFOX, "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["xvfb-run"], "xvfb"),
    (&["xauth"], "xauth"),
    (&["dbus-run-session"], "dbus"),
];

const FIREFOX: [&str; 2] = ["firefox", "firefox-esr"];

/// The packages that were asked for last: what the system does not have is not asked for each time.
const ASKED: &str = "target/packages-asked-for";

/// Everything.
pub(crate) fn run(arguments: &[String]) -> Result {
    crate::no_arguments(arguments)?;
    for_build()?;
    components()?;
    browser().map(|path| println!("browser for tests: {}", path.display()))?;
    other_engines();
    Ok(())
}

/// What `build` needs.
pub(crate) fn for_build() -> Result {
    wasm_target()?;
    wasm_bindgen()?;
    wasm_pack()?;
    npm_packages()
}

/// What `check` needs.
pub(crate) fn for_check() -> Result {
    wasm_target()?;
    components()?;
    npm_packages()
}

fn wasm_target() -> Result {
    let sysroot = output(at_root("rustc").args(["--print", "sysroot"])).ok_or("rustc is not on PATH")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET).exists() {
        return Ok(());
    }
    say(WASM_TARGET, "the page runs the engine as WebAssembly");
    command::run(at_root("rustup").args(["target", "add", WASM_TARGET]))
}

fn components() -> Result {
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        if output(at_root(program).arg("--version")).is_none() {
            say(component, "`cargo xtask check` looks at the Rust code with it");
            command::run(at_root("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// wasm-bindgen refuses a module of any other version than its own.
fn wasm_bindgen() -> Result {
    let wanted = locked_version("wasm-bindgen")?;
    let installed = output(at_root("wasm-bindgen").arg("--version")).unwrap_or_default();
    if installed.split_whitespace().nth(1) == Some(&wanted) {
        return Ok(());
    }
    say(&format!("wasm-bindgen-cli {wanted}"), "it writes the JavaScript side of the engine");
    // Not --locked: its own lock may name crates that a mirror does not have; the version is what counts.
    command::run(cargo().args(["install", "wasm-bindgen-cli", "--version", &wanted]))
}

fn wasm_pack() -> Result {
    if output(at_root("wasm-pack").arg("--version")).is_some() {
        return Ok(());
    }
    say("wasm-pack", "it builds the engine into a package");
    command::run(cargo().args(["install", "wasm-pack", "--locked"]))
}

/// What `deny` needs.
pub(crate) fn cargo_deny() -> Result {
    if output(at_root("cargo-deny").arg("--version")).is_some() {
        return Ok(());
    }
    say("cargo-deny", "it looks at the licences, sources and known faults of all crates");
    command::run(cargo().args(["install", "cargo-deny", "--locked"]))
}

fn npm_packages() -> Result {
    npm_ci(Path::new("."), "they bundle, check and test the page")
}

/// The packages of `folder`, as its lock names them.
pub(crate) fn npm_ci(folder: &Path, why: &str) -> Result {
    let folder = workspace::root().join(folder);
    let lock = folder.join("package-lock.json");
    if modified(&folder.join("node_modules/.package-lock.json")).is_some_and(|it| Some(it) >= modified(&lock))
    {
        return Ok(());
    }
    say(&format!("npm packages of {}", lock.display()), why);
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut install = at_root(npm);
    install.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    command::run(&mut install)
        .map_err(|error| format!("{error}; Node.js 20.19 or newer with npm is needed: https://nodejs.org"))
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// A browser for tests: of `CHROME_PATH`, on PATH, in the usual places, or from the system's packages.
pub(crate) fn browser() -> Result<PathBuf> {
    if let Some(path) = installed_browser() {
        return Ok(path);
    }
    if on_path("apt-get").is_some() {
        say("chromium", "the page is tested in a real browser");
        if let Err(error) = apt_get(&["update"]).and_then(|()| install("chromium")) {
            println!("{error}");
        }
    }
    installed_browser().ok_or_else(|| {
        "no browser for tests: install Chrome, Chromium or Edge, or name one in CHROME_PATH".to_owned()
    })
}

/// Firefox and `WebKit` with their drivers, where the system's packages have them; elsewhere those that are there are used.
pub(crate) fn other_engines() {
    if on_path("apt-get").is_some() {
        engine_packages().unwrap_or_else(|error| println!("{error}"));
    }
    if on_path("geckodriver").is_none() && any_on_path(&FIREFOX) {
        say("geckodriver", "tests ask Firefox by it");
        if let Err(error) = command::run(cargo().args(["install", "geckodriver", "--locked"])) {
            println!("{error}");
        }
    }
    for driver in ["geckodriver", "WebKitWebDriver"] {
        if on_path(driver).is_none() {
            println!("{driver} is not here: the tests of its browser are skipped");
        }
    }
}

fn engine_packages() -> Result {
    let missing = ENGINES.iter().filter(|(programs, _)| !any_on_path(programs));
    let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    let (asked, told) = (workspace::root().join(ASKED), packages.join(", "));
    if told.is_empty() || fs::read_to_string(&asked).is_ok_and(|it| it == told) {
        return Ok(());
    }
    say(&told, "the page is tried in Firefox and WebKit, too");
    apt_get(&["update"])?;
    // Each by itself: some systems name one of them otherwise, or have it elsewhere.
    let mut again = false;
    for package in packages {
        if let Err(error) = install(package) {
            println!("{error}");
            again |= is_offered(package);
        }
    }
    if again { Ok(()) } else { fs::write(&asked, told).map_err(|error| format!("{ASKED}: {error}")) }
}

/// True for a package that the system has: when it could not be installed, the next time it may be.
fn is_offered(package: &str) -> bool {
    output(Command::new("apt-cache").args(["show", package])).is_some_and(|it| !it.is_empty())
}

fn installed_browser() -> Option<PathBuf> {
    let named = env::var_os("CHROME_PATH").map(PathBuf::from).filter(|path| path.exists());
    let on_path = || BROWSER_NAMES.iter().find_map(|name| on_path(name));
    let usual = || BROWSER_PATHS.iter().map(PathBuf::from).find(|path| path.exists());
    named.or_else(on_path).or_else(usual)
}

fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

fn any_on_path(programs: &[&str]) -> bool {
    programs.iter().any(|program| on_path(program).is_some())
}

fn install(package: &str) -> Result {
    apt_get(&["install", "-y", package, "--no-install-recommends"])
}

fn apt_get(arguments: &[&str]) -> Result {
    let is_root = output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root { at_root("apt-get") } else { at_root("sudo") };
    if !is_root {
        command.arg("apt-get");
    }
    command::run(command.args(arguments))
}

/// The version of `package` in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = crate::settings::read_table("Cargo.lock")?;
    let packages = lock.get("package").and_then(|it| it.as_array());
    let found =
        packages.into_iter().flatten().find(|it| it.get("name").and_then(|it| it.as_str()) == Some(package));
    let version = found.and_then(|it| it.get("version")?.as_str());
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock has no {package}"))
}

fn say(what: &str, why: &str) {
    println!("installing {what}: {why}");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cargo.toml pins it exactly, so that the lock cannot move without somebody deciding so.
    #[test]
    fn wasm_bindgen_is_pinned_at_its_locked_version() {
        let manifest = crate::settings::read_table("Cargo.toml").unwrap();
        let pinned = &manifest["target"]["cfg(target_arch = \"wasm32\")"]["dependencies"]["wasm-bindgen"];
        assert_eq!(pinned.as_str(), Some(&*format!("={}", locked_version("wasm-bindgen").unwrap())));
    }
}
