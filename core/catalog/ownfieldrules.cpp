// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldrules.h"

#include "core/base/text.h"

#include <QDate>
#include <QRegularExpression>

namespace cabas {

namespace {

QString keptNumber(QString text)
{
    static const QRegularExpression form(u"^-?\\d{1,12}(?:\\.\\d{1,6})?$"_qs);
    for (const QChar blank : {QChar(u' '), QChar(0x00A0), QChar(0x202F)})
        text.remove(blank);
    text.replace(u',', u'.');
    return form.match(text).hasMatch() ? text : QString();
}

QString keptDay(const QString &text)
{
    for (const QString &form : {u"yyyy-MM-dd"_qs, u"d/M/yyyy"_qs}) {
        if (const QDate day = QDate::fromString(text, form); day.isValid())
            return day.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

Result<QString> OwnFieldRules::kept(const OwnField &field, const QString &typed)
{
    const QString text = cleaned(typed);
    const auto wrong = [](const QString &words) { return refused(words, u"own_value"_qs); };
    if (text.isEmpty())
        return text;
    switch (field.kind) {
    case OwnValueKind::Number:
        if (keptNumber(text).isEmpty())
            return wrong(tr("%1 is a number: 12 or 12,5.").arg(field.name));
        return keptNumber(text);
    case OwnValueKind::Day:
        if (keptDay(text).isEmpty())
            return wrong(tr("%1 is a day: 31/12/2026.").arg(field.name));
        return keptDay(text);
    case OwnValueKind::Flag:
        if (text != u"1")
            return wrong(tr("%1 is yes or nothing.").arg(field.name));
        return text;
    case OwnValueKind::Choice:
        if (!field.choices.contains(text))
            return wrong(tr("%1 is one of: %2.").arg(field.name, field.choices.join(u", "_qs)));
        return text;
    case OwnValueKind::Text:
        break;
    }
    if (text.size() > maxText)
        return wrong(tr("%1 has at most %2 letters.").arg(field.name).arg(maxText));
    return text;
}

ProductChange OwnFieldRules::change(const OwnField &field, const QString &before,
                                    const QString &after)
{
    ProductChange change;
    change.field = u"own:"_qs + field.name;
    change.before = before;
    change.after = after;
    return change;
}

QString OwnFieldRules::shown(const OwnField &field, const QString &value, const QLocale &locale)
{
    if (field.kind == OwnValueKind::Day) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? dateText(day) : value;
    }
    if (field.kind == OwnValueKind::Number)
        return QString(value).replace(u'.', locale.decimalPoint());
    return value;
}

} // namespace cabas
