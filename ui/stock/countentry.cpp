// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/countentry.h"

#include "core/base/text.h"

namespace cabas::ui {

namespace {

/// Longer digits are a code.
constexpr int longestNumber = 5;

/// What is left of a gross weight without its tare. Both with a decimal sign somewhere, so that a
/// code with a dash stays one.
std::optional<Quantity> netOf(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash <= 0 || !(text.contains(u',') || text.contains(u'.')))
        return std::nullopt;
    const auto gross = parseQuantity(QStringView(text).left(dash));
    const auto tare = parseQuantity(QStringView(text).mid(dash + 1));
    return gross && tare && *gross > *tare ? std::optional(*gross - *tare) : std::nullopt;
}

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
    else
        entry.number = netOf(text);
    return entry;
}

} // namespace cabas::ui
