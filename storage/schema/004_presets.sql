-- SPDX-License-Identifier: Apache-2.0
-- What the user keeps for many conversations: assistants and prompts (`kind`), their contents as JSON.
CREATE TABLE presets (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    mark TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT '',
    deleted INTEGER
) STRICT;
CREATE INDEX presets_by_kind ON presets(kind, id);

ALTER TABLE conversations ADD COLUMN assistant INTEGER REFERENCES presets(id);
CREATE INDEX conversations_by_assistant ON conversations(assistant) WHERE assistant IS NOT NULL;

-- Who gave the title: 0 the first words, 1 the user, 2 the model. Nobody knows of those that stand
-- here already; they count as the user's, which are never replaced.
ALTER TABLE conversations ADD COLUMN title_by INTEGER NOT NULL DEFAULT 1;

-- Files that were attached lately are found without reading every message.
CREATE INDEX parts_attached ON parts(id) WHERE kind = 4;
