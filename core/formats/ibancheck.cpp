// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ibancheck.h"

#include <QRegularExpression>

namespace cabas {

QString IbanCheck::bare(const QString &typed)
{
    QString text;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'\u00a0' && c != u'\u202f')
            text += c.toUpper();
    }
    return text;
}

bool IbanCheck::isIban(const QString &bare)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    if (!form.match(bare).hasMatch())
        return false;
    // Bank and account first, country and key last; letters count from 10.
    const QString turned = bare.mid(4) + bare.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    // French accounts have 27 characters whatever their sum says.
    return rest == 1 && (!bare.startsWith(QStringLiteral("FR")) || bare.size() == 27);
}

bool IbanCheck::isBic(const QString &bare)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    return form.match(bare).hasMatch();
}

QString IbanCheck::grouped(const QString &bare)
{
    QString text;
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if (at > 0 && at % 4 == 0)
            text += u' ';
        text += bare[at];
    }
    return text;
}

} // namespace cabas
