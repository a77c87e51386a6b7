#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Drives a whole chat through the accessibility interface alone, as a screen reader's user does.

walk.py HEARTH DATA: starts the program with an empty data folder, answers the first page, sends a message, reads
the reply, waits for its announcement, then looks on every page for controls without a name. Needs a display and a
session bus (tests/accessibility/CMakeLists.txt starts both)."""
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


def press(app, name):
    button = until(lambda: named(app, name), f"no “{name}” on the page")
    action = button.get_action_iface()
    if action is None or action.get_n_actions() == 0:
        sys.exit(f"FAIL: “{name}” cannot be pressed")
    action.do_action(0)


def nameless(app, page):
    found = []
    for node in everything(app):
        if node.get_role() in CONTROLS and not node.get_name().strip():
            found.append(f"{page}: a {node.get_role_name()} without a name, in “{path_of(node)}”")
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
    for button, back, page in (("Settings", "Back to the conversation", "settings"),
                               ("Guide", "Back to the conversation", "guide"),
                               ("Work in a folder", "Back to the conversation", "agent")):
        press(app, button)
        until(lambda: named(app, back), f"the page {page} does not open")
        found += nameless(app, page)
        press(app, back)
        until(lambda: not named(app, back), f"the page {page} does not close")
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
