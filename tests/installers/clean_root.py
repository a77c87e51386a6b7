#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs a Debian package into a fresh Debian 13, chats in the window and in the terminal, upgrades over it
and removes it; what the user wrote must survive. Needs the administrator, the network, mmdebstrap and bwrap.

    clean_root.py [PACKAGE.deb] [--root FOLDER]     FOLDER is kept and used again

Without a package it packs the build that HEARTH_BUILD names, as `ctest -C CleanRoot -L clean-root` does. Exit code 77:
something that it needs is missing.
"""
import argparse
import hashlib
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

EXTRA = "xvfb,xauth,xdotool,lintian"
HOME = "home/ada"
DATABASE = f"{HOME}/.local/share/Hearth/Hearth/hearth.db"
ANSWER_SECONDS = 180
# The terminal's words for the model that comes with the package.
QUESTION = "What can you do?"


class Root:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def make(self):
        if (self.folder / "usr").exists():
            return
        subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", f"--include={EXTRA}", "trixie", self.folder], check=True)
        self.run("useradd", "--create-home", "--uid", "4242", "ada")

    def run(self, *words, user=False, check=True, **more):
        identity = ["setpriv", "--reuid=4242", "--regid=4242", "--clear-groups"] if user else []
        # A word of its own for each; nothing of the caller's session.
        return subprocess.run(
            ["bwrap", "--bind", self.folder, "/", "--dev", "/dev", "--proc", "/proc", "--ro-bind", "/sys", "/sys",
             "--tmpfs", "/run", "--ro-bind", "/etc/resolv.conf", "/etc/resolv.conf", "--die-with-parent", "--clearenv",
             "--setenv", "PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "--setenv", "LC_ALL", "C.UTF-8",
             "--setenv", "DEBIAN_FRONTEND", "noninteractive", "--setenv", "HOME", f"/{HOME}" if user else "/root",
             "--chdir", "/", "--", *identity, *map(str, words)],
            check=check, text=True, stdin=subprocess.DEVNULL, **more)

    def install(self, package):
        shutil.copy(package, self.folder / "hearth.deb")
        self.run("apt-get", "update", "-qq")
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/hearth.deb", stdout=subprocess.DEVNULL)

    def installed(self):
        done = self.run("dpkg-query", "-W", "-f", "${db:Status-Status}", "hearth", check=False, capture_output=True)
        return done.stdout == "installed"


def step(words):
    print(f"clean root: {words}", flush=True)


def lint(root):
    done = root.run("lintian", "--allow-root", "--tag-display-limit", "0", "--fail-on", "error", "/hearth.deb", check=False, capture_output=True)
    print(done.stdout, end="")
    assert done.returncode == 0, done.stderr


def talk_in_the_terminal(root):
    said = root.run("hearth", "ask", "--temp", "0", "--max-tokens", "60", QUESTION, user=True, capture_output=True).stdout
    assert "Hearth" in said, said
    step(f"the terminal answers: {said.strip()}")
    (root.folder / HOME / "page.html").write_text("<h1>Apples</h1>")
    read = root.run("hearth", "read", f"/{HOME}/page.html", user=True, capture_output=True)
    assert "Apples" in read.stdout, read.stderr
    print(root.run("hearth", "--version", user=True, capture_output=True).stdout, end="")


def replies(root):
    """What the messages of all conversations say, read from a copy: the program has them open."""
    with tempfile.TemporaryDirectory() as folder:
        for file in (root.folder / DATABASE).parent.glob("hearth.db*"):
            shutil.copy(file, folder)
        path = pathlib.Path(folder) / "hearth.db"
        if not path.exists():
            return []
        database = sqlite3.connect(path)
        try:
            return database.execute("SELECT * FROM parts ORDER BY rowid").fetchall()
        except sqlite3.Error:
            return []
        finally:
            database.close()


def talk_in_the_window(root):
    """Types a question into the window and waits until a reply with the starter's name is stored."""
    script = ("hearth & program=$!; xdotool search --sync --onlyvisible --name Hearth >/dev/null; sleep 8; "
              f"xdotool type --delay 30 '{QUESTION}'; xdotool key Return; "
              f"for i in $(seq {ANSWER_SECONDS}); do [ -e /{HOME}/answered ] && break; sleep 1; done; kill $program; wait $program")
    before = len(replies(root))
    window = threading.Thread(target=root.run, args=("timeout", ANSWER_SECONDS + 60, "xvfb-run", "-a", "sh", "-c", script), kwargs={"user": True, "check": False})
    window.start()
    end = time.monotonic() + ANSWER_SECONDS
    answered = ""
    while time.monotonic() < end and not answered:
        time.sleep(2)
        answered = next((str(row) for row in replies(root)[before:] if "answer questions about Hearth" in str(row)), "")
    (root.folder / HOME / "answered").touch()
    window.join()
    (root.folder / HOME / "answered").unlink()
    assert answered, "the window stored no answer"
    step("the window answers and stores it")


def digest(root):
    return [hashlib.sha256(str(row).encode()).hexdigest() for row in replies(root)]


def newer(package, folder):
    """The same package with a higher version."""
    tree = pathlib.Path(folder) / "tree"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    lines = [f"{line}+1" if line.startswith("Version:") else line for line in control.read_text().splitlines()]
    control.write_text("\n".join(lines) + "\n")
    result = pathlib.Path(folder) / "newer.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", tree, result], check=True, stdout=subprocess.DEVNULL)
    return result


def check(package, root, folder):
    step("making a fresh Debian 13")
    root.make()
    step("installing")
    root.install(package)
    lint(root)
    talk_in_the_terminal(root)
    talk_in_the_window(root)
    written = digest(root)
    step("upgrading")
    root.install(newer(package, folder))
    assert digest(root) == written, "the upgrade changed conversations"
    talk_in_the_terminal(root)
    step("removing")
    root.run("apt-get", "purge", "-y", "-qq", "hearth", stdout=subprocess.DEVNULL)
    assert not root.installed()
    left = root.run("find", "/usr", "/etc", "-iname", "*hearth*", capture_output=True).stdout
    assert left == "", left
    assert digest(root) == written, "the removal changed conversations"
    step(f"passed; {len(written)} messages survived upgrade and removal")


def missing():
    """What is not there for a trial, or nothing."""
    if os.geteuid() != 0:
        return "the administrator"
    for name in ("mmdebstrap", "bwrap", "dpkg-deb"):
        if not shutil.which(name):
            return name
    try:
        socket.create_connection(("deb.debian.org", 80), timeout=10).close()
    except OSError:
        return "the network"
    return ""


def packed(folder):
    import tst_package  # reads at once which build it is about
    return tst_package.pack(pathlib.Path(folder) / "packages")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?")
    parser.add_argument("--root")
    options = parser.parse_args()
    if lack := missing():
        print(f"clean root: needs {lack}", file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory(prefix="hearth-root-") as folder:
        check(options.package or packed(folder), Root(options.root or f"{folder}/root"), folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
