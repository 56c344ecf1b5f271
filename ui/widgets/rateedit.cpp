// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rateedit.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace cabas::ui {

namespace {

/// `23`, `5,5`: without the sign, which the field shows by itself.
QString figureOf(int rateBp)
{
    QString text = plainDecimal(rateBp, 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return Language::locale().language() == QLocale::French ? text.replace(u'.', u',') : text;
}

} // namespace

RateEdit::RateEdit(QWidget *parent) : FigureEdit(parent)
{
    setSuffix(u"%"_qs);
}

std::optional<int> RateEdit::value() const
{
    return parseRate(text());
}

void RateEdit::setValue(std::optional<int> rateBp)
{
    setText(rateBp ? figureOf(*rateBp) : QString());
}

QString RateEdit::formatted(const QString &typed) const
{
    const std::optional<int> rate = parseRate(typed);
    return rate ? figureOf(*rate) : QString();
}

QString RateEdit::complaint() const
{
    return tr("This is not a percentage. Write it like %1.").arg(figureOf(550));
}

} // namespace cabas::ui
