// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/dueedit.h"

#include "core/base/text.h"

namespace cabas::ui {

DueEdit::DueEdit(std::function<QDate()> document, QWidget *parent)
    : QLineEdit(parent), m_document(std::move(document))
{
    setPlaceholderText(hint());
    connect(this, &QLineEdit::editingFinished, this, &DueEdit::leave);
}

QString DueEdit::hint()
{
    return tr("day, or +30");
}

std::optional<QDate> DueEdit::read(const QString &typed, QDate document)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'+')) {
        bool isNumber = false;
        const int days = text.mid(1).toInt(&isNumber);
        return isNumber && days >= 0 && days <= 3650 ? std::optional(document.addDays(days))
                                                     : std::nullopt;
    }
    text.replace(u'.', u'/').replace(u'-', u'/').replace(u' ', u'/');
    for (const char *format : {"d/M/yyyy", "ddMMyyyy"}) {
        if (const QDate day = QDate::fromString(text, QString::fromLatin1(format)); day.isValid())
            return day;
    }
    for (const char *format : {"d/M/yy", "ddMMyy"}) {
        if (const QDate day = QDate::fromString(text, QString::fromLatin1(format)); day.isValid())
            return day.addYears(100);
    }
    for (const char *format : {"d/M/yyyy", "ddMMyyyy"}) {
        const bool hasSlash = format[1] == '/';
        const QString whole = text + (hasSlash ? u"/%1"_qs : u"%1"_qs).arg(document.year());
        const QDate day = QDate::fromString(whole, QString::fromLatin1(format));
        if (day.isValid())
            return day < document ? day.addYears(1) : day;
    }
    return std::nullopt;
}

QDate DueEdit::day() const
{
    return text().trimmed().isEmpty() ? QDate() : read(text(), m_document()).value_or(QDate());
}

void DueEdit::setDay(QDate day)
{
    setText(day.isValid() ? dateText(day) : QString());
}

QString DueEdit::problem() const
{
    if (text().trimmed().isEmpty() || read(text(), m_document()))
        return {};
    return tr("No day. Write 31/12, or +30.");
}

void DueEdit::leave()
{
    if (const QDate found = day(); found.isValid())
        setDay(found);
}

} // namespace cabas::ui
