// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/file_kind.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    struct Magic {
        std::string_view bytes;
        FileKind kind;
        size_t offset = 0;
    };

    using namespace std::literals;

    constexpr std::array kMagic = {
        Magic{"PK\x03\x04"sv, FileKind::Zip},
        Magic{"PK\x05\x06"sv, FileKind::Zip}, // an empty one
        Magic{"{\\rtf"sv, FileKind::Rtf},
        Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::OldOffice},
        Magic{"\x89PNG\r\n\x1A\n"sv, FileKind::Image},
        Magic{"\xFF\xD8\xFF"sv, FileKind::Image}, // JPEG
        Magic{"GIF8"sv, FileKind::Image},
        Magic{"BM"sv, FileKind::Image},
        Magic{"II*\0"sv, FileKind::Image}, // TIFF
        Magic{"MM\0*"sv, FileKind::Image},
        Magic{"WEBP"sv, FileKind::Image, 8},
        Magic{"\xFF\x0A"sv, FileKind::Image}, // JPEG XL
        Magic{"\0\0\0\x0CJXL "sv, FileKind::Image},
        Magic{"WAVE"sv, FileKind::Audio, 8},
        Magic{"ID3"sv, FileKind::Audio},
        Magic{"\xFF\xFB"sv, FileKind::Audio}, // MP3 without ID3
        Magic{"\xFF\xF3"sv, FileKind::Audio},
        Magic{"\xFF\xF1"sv, FileKind::Audio}, // AAC in ADTS, of MPEG-4 and MPEG-2
        Magic{"\xFF\xF0"sv, FileKind::Audio}, // with a checksum
        Magic{"\xFF\xF9"sv, FileKind::Audio},
        Magic{"\xFF\xF8"sv, FileKind::Audio},
        Magic{"AIFF"sv, FileKind::Audio, 8},
        Magic{"AIFC"sv, FileKind::Audio, 8},
        Magic{"OggS"sv, FileKind::Audio},
        Magic{"fLaC"sv, FileKind::Audio},
        Magic{"\x1A\x45\xDF\xA3"sv, FileKind::Video}, // Matroska, WebM
        Magic{"7z\xBC\xAF\x27\x1C"sv, FileKind::Archive},
        Magic{"Rar!"sv, FileKind::Archive},
        Magic{"\x1F\x8B"sv, FileKind::Archive},
        Magic{"BZh"sv, FileKind::Archive},
        Magic{"\xFD"
              "7zXZ"sv,
              FileKind::Archive},
        Magic{"\x28\xB5\x2F\xFD"sv, FileKind::Archive}, // zstd
    };

    // ISO media files say what they are for ("ftyp" and a brand).
    FileKind kindOfBrand(QByteArrayView brand)
    {
        if (brand.startsWith("avi") || brand.startsWith("hei") || brand.startsWith("hev")
            || brand.startsWith("mif1") || brand.startsWith("msf1"))
            return FileKind::Image;
        return brand.startsWith("M4A") || brand.startsWith("M4B") ? FileKind::Audio
                                                                  : FileKind::Video;
    }

    FileKind kindOfName(const QString &name)
    {
        const QString suffix = name.sliced(name.lastIndexOf(u'.') + 1).toLower();
        if (suffix == u"md" || suffix == u"markdown")
            return FileKind::Markdown;
        if (suffix == u"csv" || suffix == u"tsv")
            return FileKind::Csv;
        if (suffix == u"html" || suffix == u"htm" || suffix == u"xhtml")
            return FileKind::Html;
        if (suffix == u"svg")
            return FileKind::Image;
        return suffix == u"eml" ? FileKind::Email : FileKind::Text;
    }

    bool looksLikeText(QByteArrayView head)
    {
        const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
        const qsizetype half = head.size() / 2;
        const auto zeros = std::ranges::count(head, '\0');
        // UTF-16 without a mark has a zero in nearly every other byte.
        return isUtf16 || zeros == 0 || (zeros > half * 9 / 10 && zeros <= half + 1);
    }

    FileKind kindOfText(QByteArrayView head, const QString &name)
    {
        const FileKind byName = kindOfName(name);
        if (byName != FileKind::Text)
            return byName;
        const QByteArray start = head.trimmed()
                                     .first(std::min<qsizetype>(head.trimmed().size(), 512))
                                     .toByteArray()
                                     .toLower();
        if (start.startsWith("<!doctype html") || start.startsWith("<html"))
            return FileKind::Html;
        if (start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg")))
            return FileKind::Image;
        return FileKind::Text;
    }

} // namespace

FileKind detectKind(QByteArrayView head, const QString &name)
{
    const std::string_view bytes(head.data(), static_cast<size_t>(head.size()));
    // Any compressed file looks like it; the decoder finds out whether it is a picture.
    if (bytes.starts_with("\x1F\x8B") && name.endsWith(u".svgz"_s, Qt::CaseInsensitive))
        return FileKind::Image;
    for (const Magic &magic : kMagic) {
        if (bytes.size() >= magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes)) {
            // "BM" may begin a text too; a bitmap has zeros.
            if (magic.bytes != "BM" || head.contains('\0'))
                return magic.kind;
        }
    }
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos)
        return FileKind::Pdf;
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp")
        return kindOfBrand(head.sliced(8, 4));
    return looksLikeText(head) ? kindOfText(head, name) : FileKind::Unknown;
}

} // namespace agents::documents
