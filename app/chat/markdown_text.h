// SPDX-License-Identifier: Apache-2.0
// md4c's pieces of text as Qt's strings.
#pragma once

#include <md4c.h>

#include <QString>

namespace app {

QString fromUtf8(const MD_CHAR *text, MD_SIZE size);

// "&#x41;" as its character. Named entities stay as they are: Qt's rich text knows them.
QString decodedEntity(QStringView entity);

QString attributeText(const MD_ATTRIBUTE &attribute);

} // namespace app
