// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/typedday.h"

#include <QString>

namespace cabas::ui {

std::optional<QDate> TypedDay::read(const QString &typed, QDate today)
{
    QString digits = typed.trimmed();
    digits.replace(u'.', u'/').replace(u'-', u'/').replace(u' ', u'/');
    for (const char *format : {"d/M/yyyy", "ddMMyyyy"}) {
        const QDate day = QDate::fromString(digits, QString::fromLatin1(format));
        if (day.isValid())
            return day;
    }
    for (const char *format : {"d/M/yy", "ddMMyy"}) {
        const QDate day = QDate::fromString(digits, QString::fromLatin1(format));
        if (day.isValid())
            return day.addYears(100);
    }
    const QDate thisYear =
        QDate::fromString(digits + QStringLiteral("/%1").arg(today.year()), u"d/M/yyyy"_qs);
    if (!thisYear.isValid())
        return std::nullopt;
    return thisYear < today.addMonths(-1) ? thisYear.addYears(1) : thisYear;
}

QString TypedDay::away(QDate today, QDate day)
{
    const int days = int(today.daysTo(day));
    if (days < 0)
        return tr("%n day(s) ago", nullptr, -days);
    return days == 0 ? tr("today") : tr("in %n day(s)", nullptr, days);
}

} // namespace cabas::ui
