-- SPDX-License-Identifier: Apache-2.0
-- Conversations are trees of messages, messages are lists of typed parts. Times are milliseconds
-- since 1970 in UTC. Rows are never deleted: `deleted` holds when the user removed them.
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    system_prompt TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    head INTEGER REFERENCES messages(id),
    deleted INTEGER
) STRICT;
CREATE INDEX conversations_by_update ON conversations(updated, id) WHERE deleted IS NULL;

-- A child is always younger than its parent, so that no tree can hold a cycle.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations(id),
    parent INTEGER REFERENCES messages(id) CHECK (parent < id),
    role INTEGER NOT NULL,
    state INTEGER NOT NULL,
    created INTEGER NOT NULL,
    receipt TEXT NOT NULL DEFAULT '',
    deleted INTEGER
) STRICT;
CREATE INDEX messages_by_parent ON messages(conversation, parent);
CREATE INDEX messages_by_parent_only ON messages(parent);
CREATE INDEX messages_in_flight ON messages(state) WHERE state = 0;
CREATE INDEX messages_removed ON messages(conversation, deleted) WHERE deleted IS NOT NULL;

CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES messages(id),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    data TEXT NOT NULL DEFAULT '',
    UNIQUE (message, position)
) STRICT;
