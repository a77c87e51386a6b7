-- SPDX-License-Identifier: Apache-2.0
-- Full-text search over titles and over the text parts of finished messages. A streaming message is
-- indexed once, when it is finished: `searchable` says so.
ALTER TABLE parts ADD COLUMN searchable INTEGER NOT NULL DEFAULT 0;
UPDATE parts SET searchable = 1
    WHERE kind = 0 AND message IN (SELECT id FROM messages WHERE state <> 0);

CREATE VIEW searchable_parts AS SELECT id, text FROM parts WHERE searchable = 1;
-- Scripts that put no spaces between words are found by trigrams: Thai, Lao and Tibetan, Burmese,
-- Hangul, Khmer, kana and bopomofo, Han. The same ranges stand in search_query.cpp; 45 is '-'.
CREATE VIEW unspaced_parts AS SELECT id, text FROM parts
    WHERE searchable = 1 AND text GLOB '*['
        || char(0x0E00, 45, 0x0FFF) || char(0x1000, 45, 0x109F) || char(0x1100, 45, 0x11FF)
        || char(0x1780, 45, 0x17FF) || char(0x3040, 45, 0x30FF) || char(0x3130, 45, 0x318F)
        || char(0x31A0, 45, 0x31BF) || char(0x3400, 45, 0x9FFF) || char(0xA960, 45, 0xA97F)
        || char(0xAC00, 45, 0xD7FF) || char(0xF900, 45, 0xFAFF) || char(0x20000, 45, 0x3FFFD)
        || ']*';

CREATE VIRTUAL TABLE title_words USING fts5(title, content='conversations', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE title_trigrams USING fts5(title, content='conversations', content_rowid='id',
    tokenize="trigram");
CREATE VIRTUAL TABLE part_words USING fts5(text, content='searchable_parts', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE part_trigrams USING fts5(text, content='unspaced_parts', content_rowid='id',
    tokenize="trigram");

INSERT INTO title_words(title_words) VALUES ('rebuild');
INSERT INTO title_trigrams(title_trigrams) VALUES ('rebuild');
INSERT INTO part_words(part_words) VALUES ('rebuild');
INSERT INTO part_trigrams(part_trigrams) VALUES ('rebuild');

-- An external-content index must be told the old text word by word to forget it, hence 'delete'.
CREATE TRIGGER title_inserted AFTER INSERT ON conversations BEGIN
    INSERT INTO title_words(rowid, title) VALUES (new.id, new.title);
    INSERT INTO title_trigrams(rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER title_deleted AFTER DELETE ON conversations BEGIN
    INSERT INTO title_words(title_words, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO title_trigrams(title_trigrams, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER title_updated AFTER UPDATE OF title ON conversations BEGIN
    INSERT INTO title_words(title_words, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO title_words(rowid, title) VALUES (new.id, new.title);
    INSERT INTO title_trigrams(title_trigrams, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO title_trigrams(rowid, title) VALUES (new.id, new.title);
END;

CREATE TRIGGER part_inserted AFTER INSERT ON parts WHEN new.searchable = 1 BEGIN
    INSERT INTO part_words(rowid, text) VALUES (new.id, new.text);
    INSERT INTO part_trigrams(rowid, text) SELECT id, text FROM unspaced_parts WHERE id = new.id;
END;
-- The trigram index needs the old text while it is still there to be looked at, hence BEFORE.
CREATE TRIGGER part_deleted BEFORE DELETE ON parts WHEN old.searchable = 1 BEGIN
    INSERT INTO part_words(part_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO part_trigrams(part_trigrams, rowid, text)
        SELECT 'delete', id, text FROM unspaced_parts WHERE id = old.id;
END;
CREATE TRIGGER part_changing BEFORE UPDATE ON parts WHEN old.searchable = 1 BEGIN
    INSERT INTO part_words(part_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO part_trigrams(part_trigrams, rowid, text)
        SELECT 'delete', id, text FROM unspaced_parts WHERE id = old.id;
END;
CREATE TRIGGER part_changed AFTER UPDATE ON parts WHEN new.searchable = 1 BEGIN
    INSERT INTO part_words(rowid, text) VALUES (new.id, new.text);
    INSERT INTO part_trigrams(rowid, text) SELECT id, text FROM unspaced_parts WHERE id = new.id;
END;
