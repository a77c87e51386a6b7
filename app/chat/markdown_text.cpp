// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_text.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

QString fromUtf8(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype{size});
}

QString decodedEntity(QStringView entity)
{
    if (!entity.startsWith("&#"_L1)) {
        const std::pair<QLatin1StringView, QChar> known[] = {{"&amp;"_L1, u'&'},
                                                             {"&lt;"_L1, u'<'},
                                                             {"&gt;"_L1, u'>'},
                                                             {"&quot;"_L1, u'"'},
                                                             {"&nbsp;"_L1, u'\u00a0'}};
        for (const auto &[name, character] : known) {
            if (entity == name)
                return character;
        }
        return entity.toString();
    }
    const bool isHex = entity.size() > 2 && (entity[2] == u'x' || entity[2] == u'X');
    const QStringView digits = entity.sliced(isHex ? 3 : 2).chopped(1);
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 32 && code <= QChar::LastValidCodePoint
        && !(code >= 0xD800 && code <= 0xDFFF);
    const char32_t shown = isCharacter ? char32_t{code} : char32_t{QChar::ReplacementCharacter};
    return QStringView(QChar::fromUcs4(shown)).toString();
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const MD_OFFSET end = attribute.substr_offsets[i + 1];
        const QString piece = fromUtf8(attribute.text + begin, end - begin);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(piece) : piece;
    }
    return text;
}

} // namespace app
