// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/countentry.h"

#include "core/base/text.h"

namespace cabas::ui {

namespace {

/// Longer digits are a code.
constexpr int longestNumber = 5;

} // namespace

CountEntry CountEntry::read(const QString &typed)
{
    CountEntry entry;
    const QString text = typed.trimmed();
    const qsizetype star = text.indexOf(u'*');
    if (star >= 0) {
        entry.times = parseQuantity(QStringView(text).left(star));
        entry.wrong = !entry.times || entry.times->milli() <= 0;
        entry.code = text.mid(star + 1).trimmed();
        return entry;
    }
    entry.code = text;
    if (text.size() <= longestNumber)
        entry.number = parseQuantity(text);
    return entry;
}

} // namespace cabas::ui
