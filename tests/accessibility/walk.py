#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Drives a whole chat through the accessibility interface alone, as a screen reader's user does.

walk.py HEARTH DATA: starts the program with an empty data folder, answers the first page, sends a message, reads
the reply, waits for its announcement, then looks on every page, in every section of the settings and at the tabs for
what takes the focus and has no name or says not what it is. Needs a display and a session bus (tests/accessibility/CMakeLists.txt starts both)."""
import os
import shutil
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

QUESTION = "How many days has a week?"
PATIENCE = 15.0  # seconds for anything to happen
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.ENTRY, Atspi.Role.TEXT,
    Atspi.Role.LIST_ITEM, Atspi.Role.MENU_ITEM, Atspi.Role.LINK, Atspi.Role.LIST, Atspi.Role.SWITCH,
}
# What these are nobody can tell who hears no more than their role.
VAGUE = {Atspi.Role.FILLER, Atspi.Role.UNKNOWN, Atspi.Role.INVALID, Atspi.Role.PANEL}
BACK = "Back to the conversation"
announced = []


def turn():
    """Waits for an event, and looks again without one after a moment: not all that changes is told."""
    context = GLib.MainContext.default()
    GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
    context.iteration(True)
    while context.pending():
        context.iteration(False)


def until(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        turn()
        try:
            found = condition()
        except GLib.Error:  # what was looked at is gone; the next look sees what came
            found = None
        if found:
            return found
    sys.exit(f"FAIL: {what}")


def is_showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def nodes(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and is_showing(child):
            yield from nodes(child)


def program():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name().lower() == "hearth" and child.get_child_count() > 0:
            return child
    return None


def windows(app):
    return [app.get_child_at_index(i) for i in range(app.get_child_count())]


def everything(app):
    for window in windows(app):
        yield from nodes(window)


def named(app, name, role=None):
    for node in everything(app):
        if node.get_name() == name and (role is None or node.get_role() == role):
            return node
    return None


def act(node):
    action = node.get_action_iface()
    count = action.get_n_actions() if action else 0
    # Rows of lists and menus have other actions before it.
    press_action = next((i for i in range(count) if Atspi.Action.get_action_name(action, i) == "Press"), None)
    if press_action is None:
        sys.exit(f"FAIL: “{node.get_name()}” cannot be pressed")
    action.do_action(press_action)


def press(app, name):
    act(until(lambda: named(app, name), f"no “{name}” on the page"))


def begins(app, words):
    for node in everything(app):
        if node.get_name().startswith(words):
            return node
    return None


def nameless(app, page):
    found = []
    count = 0
    for node in everything(app):
        takes_focus = node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
        count += takes_focus
        if (takes_focus or node.get_role() in CONTROLS) and not node.get_name().strip():
            found.append(f"{page}: a {node.get_role_name()} without a name, in “{path_of(node)}”")
        elif takes_focus and node.get_role() in VAGUE:
            found.append(f"{page}: “{node.get_name()}” takes the focus and is a mere {node.get_role_name()}")
    if count < 3:
        found.append(f"{page}: nothing on it takes the focus")
    print(f"{page}: {count} can be reached")
    return found


def path_of(node):
    names = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        names.append(node.get_name() or node.get_role_name())
        node = node.get_parent()
    return " < ".join(names)


def chat(app):
    press(app, "Start now")
    field = until(lambda: named(app, "Message", Atspi.Role.TEXT), "no field to write a message in")
    until(lambda: named(app, "Send"), "no button to send with")
    field.grab_focus()
    until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), "the field does not take the focus")
    # Qt Quick has no EditableText interface; words are typed as on a keyboard.
    Atspi.generate_keyboard_event(0, QUESTION, Atspi.KeySynthType.STRING)
    until(lambda: Atspi.Text.get_text(field, 0, -1) == QUESTION, "what is typed does not stand in the field")
    send = until(lambda: (lambda b: b if b and b.get_state_set().contains(Atspi.StateType.ENABLED) else None)(
        named(app, "Send")), "the message cannot be sent")
    send.get_action_iface().do_action(0)
    until(lambda: any(QUESTION in n.get_name() for n in everything(app)
                      if n.get_role() == Atspi.Role.PARAGRAPH), "the message is not read in the transcript")
    until(lambda: announced, "the end of the reply is not announced")
    rows = [n.get_name() for n in everything(app) if n.get_role() == Atspi.Role.PARAGRAPH]
    if not any(name and QUESTION not in name and len(name) > 12 for name in rows):
        sys.exit(f"FAIL: the reply is not read: {rows}")
    if len(announced) > 3:
        sys.exit(f"FAIL: {len(announced)} announcements for one reply: {announced}")
    print(f"read: {rows}\nannounced: {announced}")


def walk(app):
    found = nameless(app, "conversation")
    for page, way in (("guide", ["Guide"]), ("agent", ["Work in a folder"]),
                      ("models", ["Model: ", "All models"]),
                      ("presets", ["Assistant: ", "Make and edit assistants…"])):
        for words in way:
            act(until(lambda: begins(app, words), f"no “{words}” on the page"))
        until(lambda: named(app, BACK), f"the page {page} does not open")
        found += nameless(app, page)
        go_back(app, page)
    return found + walk_settings(app) + walk_tabs(app)


def go_back(app, page):
    press(app, BACK)
    until(lambda: not named(app, BACK), f"the page {page} does not close")


def walk_settings(app):
    press(app, "Settings")
    sections = until(lambda: named(app, "Sections of the settings", Atspi.Role.LIST), "the settings do not open")
    found = []
    entries = [n.get_name() for n in nodes(sections) if n.get_role() == Atspi.Role.LIST_ITEM]
    if len(entries) < 5:
        sys.exit(f"FAIL: the settings have the sections {entries}")
    for entry in entries:
        act(named(app, entry, Atspi.Role.LIST_ITEM))
        until(lambda: named(app, entry, Atspi.Role.HEADING), f"the section {entry} does not open")
        found += nameless(app, f"settings, {entry}")
    go_back(app, "settings")
    return found


def walk_tabs(app):
    press(app, "New conversation")
    conversations = until(lambda: named(app, "Conversations", Atspi.Role.LIST), "there is no list of conversations")
    conversations.grab_focus()  # which is its first row's then
    until(lambda: any(n.get_state_set().contains(Atspi.StateType.FOCUSED) for n in nodes(conversations)),
          "the list of conversations does not take the focus")
    Atspi.generate_keyboard_event(0, "t", Atspi.KeySynthType.STRING)
    tabs = until(lambda: named(app, "Tabs", Atspi.Role.PAGE_TAB_LIST), "there are no tabs")
    shown = until(lambda: [n for n in nodes(tabs) if n.get_role() == Atspi.Role.PAGE_TAB], "no tab is read")
    if len(shown) != 2 or not all(n.get_name() for n in shown):
        sys.exit(f"FAIL: the tabs are {[n.get_name() for n in shown]}")
    if sum(n.get_state_set().contains(Atspi.StateType.SELECTED) for n in shown) != 1:
        sys.exit("FAIL: it is not told which tab is shown")
    found = nameless(app, "tabs")
    press(app, "Close the tab")
    until(lambda: not named(app, "Tabs", Atspi.Role.PAGE_TAB_LIST), "the tab does not close")
    return found


def main():
    hearth, data = sys.argv[1:3]
    shutil.rmtree(data, ignore_errors=True)
    os.makedirs(data)
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QUICK_BACKEND="software",
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", LANGUAGE="en")
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    process = subprocess.Popen([hearth, "--data", data], env=environment)
    try:
        app = until(program, "the program does not appear on the accessibility bus")
        chat(app)
        found = walk(app)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)
    print("\n".join(found) or "every control has a name")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
