-- SPDX-License-Identifier: Apache-2.0
-- Folders hold conversations and other folders; `mark` is a colour's name or an emoji. A removed
-- conversation is in the trash until it is deleted for good, which is the only DELETE there is.
CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES folders(id) CHECK (parent <> id),
    name TEXT NOT NULL,
    mark TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX folders_by_parent ON folders(parent);

ALTER TABLE conversations ADD COLUMN folder INTEGER REFERENCES folders(id);
ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN mark TEXT NOT NULL DEFAULT '';
CREATE INDEX conversations_by_folder ON conversations(folder, updated, id);
CREATE INDEX conversations_by_head ON conversations(head);
CREATE INDEX conversations_pinned ON conversations(updated, id) WHERE pinned = 1;
CREATE INDEX conversations_archived ON conversations(updated, id) WHERE archived = 1;
CREATE INDEX conversations_removed ON conversations(deleted, id) WHERE deleted IS NOT NULL;

-- The text of an attachment's part is the file's name.
UPDATE parts SET searchable = 1
    WHERE kind = 4 AND message IN (SELECT id FROM messages WHERE state <> 0);
