// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/ooxml_package.h"

#include <array>

namespace agents::documents {

// What a paragraph's style and list say: Word's styles.xml and numbering.xml.
class DocxStyles final
{
public:
    struct Numbering {
        int list = 0; // 0: none
        int level = 0;
    };

    base::Result<void> read(OoxmlPackage &package, const Relationships &relationships);

    int headingLevel(const QString &style) const; // 1 to 9; 0: no heading
    Numbering numbering(const QString &style) const;
    // The paragraph's bullet or number ("-", "2.", "(a)"), counting on.
    QString marker(Numbering numbering);

private:
    static constexpr size_t kLevels = 9;
    struct Style {
        QString base;
        int heading = -1; // -1: as the base
        Numbering numbering;
        bool hasNumbering = false;
    };
    struct Level {
        QString format = QString();
        QString text = QString(); // "%1.%2"
        int start = 1;
    };
    using Levels = std::array<Level, kLevels>;
    struct List {
        int definition = 0;
        std::array<int, kLevels> counts{};
        std::array<bool, kLevels> hasBegun{};
    };

    void readStyles(XmlWalker &xml);
    static Style readStyle(XmlWalker &xml);
    void readNumbering(XmlWalker &xml);
    static Levels readLevels(XmlWalker &xml);

    QHash<QString, Style> m_styles;
    QHash<int, Levels> m_definitions;
    QHash<int, List> m_lists;
};

// A paragraph's w:numPr.
DocxStyles::Numbering readNumPr(XmlWalker &xml, DocxStyles::Numbering byDefault);

} // namespace agents::documents
