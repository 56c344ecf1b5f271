// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/conformitywords.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace cabas::ui {

QString ConformityWords::kind(ClosingKind kind)
{
    switch (kind) {
    case ClosingKind::Session:
        return tr("Session");
    case ClosingKind::Day:
        return tr("Day");
    case ClosingKind::Month:
        return tr("Month");
    case ClosingKind::Year:
        break;
    }
    return tr("Fiscal year");
}

QString ConformityWords::period(const Closing &closing)
{
    if (closing.kind == ClosingKind::Month)
        return Language::locale().toString(closing.from, u"MMMM yyyy"_qs);
    if (closing.from == closing.to)
        return dateText(closing.to);
    return tr("%1 to %2").arg(dateText(closing.from), dateText(closing.to));
}

QString ConformityWords::shortCode(const QString &signature)
{
    constexpr int groups = 3;
    constexpr int signs = 4;
    QStringList parts;
    for (int i = 0; i < groups && (i + 1) * signs <= signature.size(); ++i)
        parts += signature.mid(i * signs, signs).toUpper();
    return parts.join(u' ');
}

} // namespace cabas::ui
