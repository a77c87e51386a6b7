-- SPDX-License-Identifier: Apache-2.0
-- What its model reads of a conversation: the choices about its files and its system text, as JSON.
ALTER TABLE conversations ADD COLUMN context TEXT NOT NULL DEFAULT '';

-- What a prompt has in place of this message and of all before it; empty: the messages themselves.
ALTER TABLE messages ADD COLUMN summary TEXT NOT NULL DEFAULT '';
