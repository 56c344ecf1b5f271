// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/basketparser.h"

#include "core/base/text.h"
#include "core/till/tillrules.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr qsizetype maxTyped = 200;
constexpr qsizetype maxQuantityDigits = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// `3`, `1,250`, `.5`: digits with at most one decimal sign and nothing else.
bool isPlainQuantity(QStringView text)
{
    const auto isSign = [](QChar c) { return c == u',' || c == u'.'; };
    const auto isPart = [&](QChar c) { return isDigit(c) || isSign(c); };
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(), isPart) &&
           std::count_if(text.begin(), text.end(), isSign) <= 1 && !isSign(text.back());
}

/// Letters make a name, and a code where a digit stands among them ("PAIN-1").
bool isCode(QStringView text)
{
    const auto isPart = [](QChar c) {
        return isDigit(c) || (c.unicode() < 128 && c.isLetter()) || c == u'-' || c == u'_';
    };
    return std::any_of(text.begin(), text.end(), isDigit) && text.front().isLetterOrNumber() &&
           std::all_of(text.begin(), text.end(), isPart);
}

} // namespace

Result<BasketCommand> BasketParser::parse(QStringView typed, bool isAfterScan)
{
    using Kind = BasketCommand::Kind;
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return BasketCommand{};
    if (text.size() > maxTyped)
        return notUnderstood(text.left(20));
    if (text == u"-")
        return BasketCommand{.kind = Kind::VoidLast};
    if (text.front() == u'+')
        return tender(text.mid(1).trimmed());
    if (text.front() == u'/') {
        const QStringView code = text.mid(1).trimmed();
        if (!code.isEmpty() && !isCode(code))
            return notUnderstood(text);
        return BasketCommand{.kind = Kind::PriceCheck, .code = code.toString()};
    }
    if (text == u"*")
        return BasketCommand{.kind = Kind::Repeat};
    const qsizetype star = text.indexOf(u'*');
    if (star == 0) {
        CABAS_LET(times, multiplier(text.mid(1).trimmed()));
        return BasketCommand{.kind = Kind::Times, .quantity = times};
    }
    if (star > 0) {
        CABAS_LET(count, multiplier(text.left(star).trimmed()));
        const QStringView rest = text.mid(star + 1).trimmed();
        if (rest.isEmpty())
            return BasketCommand{.kind = Kind::Multiply, .quantity = count};
        return codeOrSearch(rest, count);
    }
    const bool isShort = areDigits(text) && text.size() <= maxQuantityDigits;
    const bool isDecimal = isPlainQuantity(text) && !areDigits(text);
    if (isAfterScan && (isShort || isDecimal)) {
        CABAS_LET(quantity, multiplier(text));
        return BasketCommand{.kind = Kind::SetQuantity, .quantity = quantity};
    }
    return codeOrSearch(text, Quantity::units(1));
}

Result<Quantity> BasketParser::multiplier(QStringView text)
{
    const std::optional<Quantity> quantity =
        isPlainQuantity(text) ? parseQuantity(text) : std::nullopt;
    if (!quantity)
        return notUnderstood(text);
    CABAS_TRY(TillRules::checkQuantity(*quantity));
    return *quantity;
}

Result<BasketCommand> BasketParser::tender(QStringView amount)
{
    BasketCommand command{.kind = BasketCommand::Kind::Tender};
    if (amount.isEmpty())
        return command;
    command.amount = parseMoney(amount);
    if (!command.amount || *command.amount <= Money() || *command.amount > TillRules::maxAmount)
        return refused(tr("“%1” is not an amount. Type for example +20 or +12,50.").arg(amount),
                       u"amount"_qs);
    return command;
}

Result<BasketCommand> BasketParser::codeOrSearch(QStringView text, Quantity quantity)
{
    using Kind = BasketCommand::Kind;
    if (isCode(text))
        return BasketCommand{Kind::Add, text.toString(), quantity};
    const bool hasLetter =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool hasOperator =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'*' || c == u'/'; });
    if (hasLetter && !hasOperator && quantity == Quantity::units(1))
        return BasketCommand{Kind::Search, cleaned(text), quantity};
    return notUnderstood(text);
}

Failure BasketParser::notUnderstood(QStringView typed)
{
    return refused(tr("“%1” is not understood. Scan an article, type its code or the beginning of "
                      "its name, or 3* before it for three.")
                       .arg(typed),
                   u"not_understood"_qs);
}

} // namespace cabas
