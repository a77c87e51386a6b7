// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/document.h"

using namespace Qt::Literals;

namespace agents::documents {

QString placeName(Place place, int number)
{
    switch (place) {
    case Place::Whole:
        return {};
    case Place::Page:
        return u"page %1"_s.arg(number);
    case Place::Sheet:
        return u"sheet %1"_s.arg(number);
    case Place::Slide:
        return u"slide %1"_s.arg(number);
    case Place::Chapter:
        return u"chapter %1"_s.arg(number);
    case Place::Line:
        return u"line %1"_s.arg(number);
    }
    return {};
}

} // namespace agents::documents
