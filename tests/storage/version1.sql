-- SPDX-License-Identifier: Apache-2.0
-- Rows as the first version wrote them: a question, an answer, a reply that a crash cut off.
INSERT INTO conversations(id, title, system_prompt, created, updated)
    VALUES (1, 'Erste Unterhaltung', 'Be kind.', 1700000000000, 1700000005000);
INSERT INTO messages(id, conversation, parent, role, state, created, receipt) VALUES
    (1, 1, NULL, 1, 1, 1700000001000, ''),
    (2, 1, 1, 2, 1, 1700000002000, '{"tokens":7}'),
    (3, 1, 2, 2, 0, 1700000003000, '');
INSERT INTO parts(message, position, kind, text, data) VALUES
    (1, 0, 0, 'Where shall we go?', ''),
    (2, 0, 1, 'A hidden thought', '{"seconds":1.5}'),
    (2, 1, 0, '京都へ行こう。', ''),
    (3, 0, 0, 'We are halfway', '');
UPDATE conversations SET head = 3;
