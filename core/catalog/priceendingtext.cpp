// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/priceendingtext.h"

#include "core/base/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostFigures = 3;

/// How many last figures tell a price of that modulus; 0 where none do.
int figuresFor(int modulus)
{
    int period = 10;
    for (int figures = 1; figures <= mostFigures; ++figures, period *= 10) {
        if (period % modulus == 0)
            return figures;
    }
    return 0;
}

/// The last figures of every price that the rule allows.
QStringList endsOf(const PriceEnding &ending)
{
    const int figures = figuresFor(ending.modulus);
    QStringList ends;
    int period = figures > 0 ? 1 : 0;
    for (int figure = 0; figure < figures; ++figure)
        period *= 10;
    for (int block = 0; block < period; block += ending.modulus) {
        for (const int end : ending.endings)
            ends += QString::number(block + end).rightJustified(figures, u'0');
    }
    return ends;
}

} // namespace

Result<PriceEnding> PriceEndingText::parse(const QString &typed)
{
    static const QRegularExpression apart(QStringLiteral("[\\s,;/]+"));
    static const QRegularExpression figures(QStringLiteral("^[0-9]{1,3}$"));
    PriceEnding ending;
    const QStringList ends = typed.split(apart, Qt::SkipEmptyParts);
    if (ends.isEmpty())
        return ending;
    ending.modulus = 1;
    for (qsizetype figure = 0; figure < ends.front().size(); ++figure)
        ending.modulus *= 10;
    ending.endings.clear();
    for (const QString &end : ends) {
        if (end.size() != ends.front().size() || !figures.match(end).hasMatch())
            return refused(tr("Write the last figures of the prices, as many for each: 5, 9 or "
                              "90, 99."),
                           QStringLiteral("endings"));
        ending.endings.push_back(end.toInt());
    }
    std::sort(ending.endings.begin(), ending.endings.end());
    ending.endings.erase(std::unique(ending.endings.begin(), ending.endings.end()),
                         ending.endings.end());
    return ending;
}

QString PriceEndingText::figures(const PriceEnding &ending)
{
    return ending.modulus > 1 ? endsOf(ending).join(QStringLiteral(", ")) : QString();
}

QString PriceEndingText::words(const PriceEnding &ending)
{
    if (ending.modulus <= 1)
        return tr("to the cent");
    const QStringList ends = endsOf(ending);
    QStringList words;
    if (ends.isEmpty()) {
        for (const int end : ending.endings)
            words += QString::number(end);
        return tr("%1 in each %2 cents")
            .arg(words.join(QStringLiteral(", ")), QString::number(ending.modulus));
    }
    for (const QString &end : ends) {
        // The figures before the last ones may be any: x.
        QString price = end.rightJustified(3, u'x');
        words += price.insert(price.size() - 2, Language::locale().decimalPoint());
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace cabas
