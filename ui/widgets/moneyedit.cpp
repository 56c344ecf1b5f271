// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "core/base/text.h"

namespace cabas::ui {

namespace {

/// What is shown must be read again as the same figure: a comma is a decimal sign to who types, so
/// that it does not part thousands here.
QString typable(QString shown)
{
    return shown.contains(u'.') ? shown.remove(u',') : shown;
}

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent) : FigureEdit(parent)
{
    setSuffix(u"€"_qs);
}

std::optional<Money> MoneyEdit::value() const
{
    return parseMoney(text());
}

void MoneyEdit::setValue(std::optional<Money> amount)
{
    setText(amount ? typable(amountText(*amount, QLocale())) : QString());
}

QString MoneyEdit::formatted(const QString &typed) const
{
    const std::optional<Money> amount = parseMoney(typed);
    return amount && amount->isSane() ? typable(amountText(*amount, QLocale())) : QString();
}

QString MoneyEdit::complaint() const
{
    return tr("This is not an amount. Write it like %1.")
        .arg(amountText(Money::fromCents(1250), QLocale()));
}

PriceEdit::PriceEdit(QWidget *parent) : FigureEdit(parent)
{
    setSuffix(u"€"_qs);
}

std::optional<UnitPrice> PriceEdit::value() const
{
    return parseUnitPrice(text());
}

void PriceEdit::setValue(std::optional<UnitPrice> price)
{
    setText(price ? typable(costText(*price, QLocale())) : QString());
}

QString PriceEdit::formatted(const QString &typed) const
{
    const std::optional<UnitPrice> price = parseUnitPrice(typed);
    return price ? typable(costText(*price, QLocale())) : QString();
}

QString PriceEdit::complaint() const
{
    return tr("This is not a price. Write it like %1.")
        .arg(costText(UnitPrice::fromE4(12345), QLocale()));
}

} // namespace cabas::ui
