// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bankcommand.h"

#include "app/cli/actions.h"
#include "app/cli/actionscommand.h"
#include "core/base/day.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject partJson(const BankPart &part)
{
    QJsonObject json{{u"label"_qs, part.label}};
    if (part.amount)
        json.insert(u"amount_cents"_qs, part.amount->cents());
    insertText(json, u"party"_qs, part.party);
    insertText(json, u"reference"_qs, part.reference);
    return json;
}

QJsonObject lineJson(const BankTransaction &line)
{
    QJsonObject json{{u"id"_qs, line.id},
                     {u"booked"_qs, dayText(line.booked)},
                     {u"amount_cents"_qs, line.amount.cents()},
                     {u"label"_qs, line.label},
                     {u"line"_qs, line.line}};
    if (line.value)
        json.insert(u"value"_qs, dayText(*line.value));
    insertText(json, u"reference"_qs, line.reference);
    insertText(json, u"party"_qs, line.party);
    insertText(json, u"details"_qs, line.details);
    if (line.balance)
        json.insert(u"balance_cents"_qs, line.balance->cents());
    QJsonArray parts;
    for (const BankPart &part : line.parts)
        parts.append(partJson(part));
    if (!parts.isEmpty())
        json.insert(u"parts"_qs, parts);
    return json;
}

QJsonObject statementJson(const BankStatement &statement)
{
    QJsonArray lines;
    for (const BankTransaction &line : statement.transactions)
        lines.append(lineJson(line));
    QJsonObject json{{u"currency"_qs, statement.currency}, {u"transactions"_qs, lines}};
    insertText(json, u"iban"_qs, statement.iban);
    insertText(json, u"account"_qs, statement.account);
    insertText(json, u"bank"_qs, statement.bank);
    insertText(json, u"branch"_qs, statement.branch);
    insertText(json, u"statement"_qs, statement.number);
    if (statement.opening)
        json.insert(u"opening_cents"_qs, statement.opening->cents());
    if (statement.closing)
        json.insert(u"closing_cents"_qs, statement.closing->cents());
    if (statement.openingOn)
        json.insert(u"opening_on"_qs, dayText(*statement.openingOn));
    if (statement.closingOn)
        json.insert(u"closing_on"_qs, dayText(*statement.closingOn));
    return json;
}

} // namespace

std::optional<BankFigures::Order> dayOrderFrom(const QString &word)
{
    if (word == u"dmy")
        return BankFigures::Order::DayMonth;
    return word == u"mdy" ? std::optional(BankFigures::Order::MonthDay) : std::nullopt;
}

int runBank(const QStringList &words)
{
    Arguments arguments(u"bank show FILE [--dates dmy|mdy] | bank actions"_qs, 1, 2);
    arguments.add(u"dates"_qs, Arguments::tr("whether the day or the month stands first"),
                  u"dmy|mdy"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.words() == QStringList{u"actions"_qs})
        return listActions(u"bank"_qs, arguments.format());
    const auto order = dayOrderFrom(arguments.value(u"dates"_qs));
    const bool isShow = arguments.words().size() == 2 && arguments.word(0) == u"show";
    if (!isShow || (arguments.has(u"dates"_qs) && !order)) {
        sayError(Arguments::tr("Usage: cabas %1")
                     .arg(u"bank show FILE [--dates dmy|mdy] | bank actions"_qs));
        return ExitUsage;
    }
    BankReading reading;
    reading.order = order;
    const Result<BankFile> file = BankFiles::readFile(arguments.word(1), reading);
    if (!file)
        return endedByFile(file.failure());
    if (!file->refused.empty()) {
        for (const BankRefusal &refusal : file->refused)
            sayError(BankProof::sentence(refusal));
        return ExitRefused;
    }
    QJsonArray accounts;
    for (const BankStatement &statement : file->statements)
        accounts.append(statementJson(statement));
    QJsonObject json{{u"format"_qs, file->format}, {u"accounts"_qs, accounts}};
    insertText(json, u"version"_qs, file->version);
    if (!file->warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(file->warnings));
    sayJson(json);
    return ExitDone;
}

} // namespace cabas
