-- SPDX-License-Identifier: Apache-2.0
-- What the user wrote lately is found without reading conversations.
CREATE INDEX messages_sent ON messages(created, id) WHERE role = 1 AND deleted IS NULL;
