// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/read_context.h"

#include <optional>

#include <QByteArrayView>
#include <QHash>

namespace agents::documents {

// The text of RTF 1.9: paragraphs, tables, notes; fonts give the code pages of their bytes. Lives
// for one reading.
class RtfParser final
{
public:
    RtfParser(QByteArrayView rtf, MarkdownBuilder &builder, Seen &seen, const ReadContext &context);

    base::Result<void> parse();
    const QString &title() const { return m_title; }

private:
    enum class Target { Text, Skipped, Title, FontTable, StyleSheet };
    struct State { // of a group
        Target target = Target::Text;
        int skipAfterUnicode = 1; // \uc
        int font = -1;
        bool isHidden = false;
        bool isDeleted = false;
    };
    struct Word {
        QByteArrayView name;
        std::optional<int> number;
    };

    void openGroup();
    void closeGroup();
    Word readWord();
    void readControl();
    void apply(const Word &word);
    bool applySign(const Word &word); // words that stand for text
    bool applyTable(const Word &word);
    bool applyTarget(const Word &word);
    bool applyStyle(const Word &word);
    void addByte(char byte);
    void addText(const QString &text);
    void flushBytes(); // decodes what was collected
    void nameStyle(const QByteArray &name);
    void endParagraph();
    void endRow();
    void endTable();
    QByteArray codePage() const;

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
    MarkdownBuilder &m_builder;
    Seen &m_seen;
    const ReadContext &m_context;
    QList<State> m_states{State()};
    QByteArray m_bytes; // of one code page
    QString m_text; // of the paragraph or cell
    QString m_title;
    QStringList m_row;
    TableRows m_rows;
    bool m_isInTable = false;
    int m_heading = 0;
    int m_style = 0; // that the style sheet describes now
    QHash<int, int> m_styleLevels; // style -> heading level
    int m_toSkip = 0; // signs that stand for a \u character in old readers
    QByteArray m_defaultPage = "windows-1252";
    QHash<int, QByteArray> m_fontPages;
};

} // namespace agents::documents
