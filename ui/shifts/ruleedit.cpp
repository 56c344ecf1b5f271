// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/ruleedit.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shifts/policywords.h"
#include "ui/widgets/ask.h"

namespace cabas::ui {

namespace {

constexpr int hourMinutes = 60;
constexpr qint64 whole = 1000;
/// Larger than any rule allows, so that the rules refuse it in their words.
constexpr qint64 far = 1'000'000;

QString unitOf(PolicyWords::Sort sort, bool inMinutes)
{
    switch (sort) {
    case PolicyWords::Sort::Amount:
        return inMinutes ? RuleEdit::tr("In hours; what is taken begins with −")
                         : RuleEdit::tr("In shifts; what is taken begins with −");
    case PolicyWords::Sort::Days:
        return RuleEdit::tr("In days");
    case PolicyWords::Sort::Hours:
        return RuleEdit::tr("In hours");
    case PolicyWords::Sort::Minutes:
        return RuleEdit::tr("In minutes");
    case PolicyWords::Sort::Years:
        return RuleEdit::tr("In years; 0 for never");
    case PolicyWords::Sort::Count:
    case PolicyWords::Sort::Flag:
    case PolicyWords::Sort::Word:
        break;
    }
    return RuleEdit::tr("A whole number");
}

} // namespace

std::optional<int> RuleEdit::parsed(const QString &key, const QString &typed, bool inMinutes)
{
    QString text = typed.trimmed();
    text.replace(QChar(0x2212), u'-');
    const bool isTaken = text.startsWith(u'-');
    const std::optional<Quantity> amount = parseQuantity(isTaken ? text.mid(1) : text);
    if (!amount)
        return std::nullopt;
    const bool isAmount = PolicyWords::sort(key) == PolicyWords::Sort::Amount;
    if (!isAmount && amount->milli() % whole != 0)
        return std::nullopt;
    const qint64 scaled = !isAmount   ? amount->milli() / whole
                          : inMinutes ? amount->milli() * hourMinutes / whole
                                      : amount->milli();
    return int(std::min(scaled, far)) * (isTaken ? -1 : 1);
}

QString RuleEdit::typed(const QString &key, int value, bool inMinutes)
{
    if (PolicyWords::sort(key) != PolicyWords::Sort::Amount)
        return QString::number(value);
    const qint64 milli = inMinutes ? qint64(value) * whole / hourMinutes : value;
    QString text = plainDecimal(milli, 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', Language::locale().decimalPoint());
}

std::optional<QJsonValue> RuleEdit::ask(QWidget *parent, const QString &key,
                                        const QJsonValue &value, bool inMinutes)
{
    const PolicyWords::Sort sort = PolicyWords::sort(key);
    const QString title = PolicyWords::title(key);
    if (sort == PolicyWords::Sort::Flag)
        return QJsonValue(value.toInt() != 0 ? 0 : 1);
    if (sort == PolicyWords::Sort::Word) {
        const QStringList names = PolicyWords::negativeRules();
        QStringList verbs;
        for (const QString &name : names)
            verbs += PolicyWords::value(key, name, inMinutes);
        const int chosen = Ask::choose(parent, title, QString(), verbs);
        return chosen < 0 ? std::nullopt : std::optional(QJsonValue(names.at(chosen)));
    }
    const std::optional<QString> typedText =
        Ask::line(parent, title, unitOf(sort, inMinutes), tr("Try it"), false,
                  typed(key, value.toInt(), inMinutes));
    if (!typedText)
        return std::nullopt;
    const std::optional<int> number = parsed(key, *typedText, inMinutes);
    if (!number) {
        Ask::tellRefusal(
            parent,
            refused(
                tr("“%1” is no number for this rule. %2.").arg(*typedText, unitOf(sort, inMinutes)),
                key));
        return std::nullopt;
    }
    return QJsonValue(*number);
}

} // namespace cabas::ui
