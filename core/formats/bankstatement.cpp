// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankstatement.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

QString accountKey(const BankStatement &statement)
{
    return statement.iban + u'|' + statement.bank + u'|' + statement.branch + u'|' +
           statement.account + u'|' + statement.currency;
}

/// What banks write where they have nothing to say.
bool saysNothing(const QString &id)
{
    static const QSet<QString> empty{u"NOTPROVIDED"_qs, u"NONREF"_qs, u"NOREF"_qs, u"UNKNOWN"_qs,
                                     u"NONE"_qs,        u"N/A"_qs,    u"-"_qs};
    return id.isEmpty() || empty.contains(id.toUpper()) ||
           std::all_of(id.begin(), id.end(), [](QChar c) { return c == u'0'; });
}

/// The same for the same line of another file, whatever stands before and after it.
QString madeId(const BankTransaction &line)
{
    const QString said = dayText(line.booked) + u'|' + QString::number(line.amount.cents()) + u'|' +
                         fold(line.label) + u'|' + fold(line.reference);
    const QByteArray hash = QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256);
    return line.booked.toString(u"yyyyMMdd"_qs) + u'-' + QString::fromLatin1(hash.toHex().left(12));
}

QString amount(Money money)
{
    return amountText(money, Language::locale());
}

} // namespace

Money BankStatement::sum() const
{
    Money total;
    for (const BankTransaction &line : transactions)
        total += line.amount;
    return total;
}

int BankFile::transactionCount() const
{
    size_t count = 0;
    for (const BankStatement &statement : statements)
        count += statement.transactions.size();
    return int(count);
}

QString BankProof::text(QStringView raw)
{
    return cleaned(raw.left(longestText));
}

QString BankProof::sentence(const BankRefusal &refusal)
{
    return refusal.line > 0 ? tr("Line %1: %2").arg(refusal.line).arg(refusal.reason)
                            : refusal.reason;
}

std::optional<BankRefusal> BankProof::fault(const BankStatement &statement)
{
    Money running = statement.opening.value_or(Money());
    bool isKnown = statement.opening.has_value();
    for (const BankTransaction &line : statement.transactions) {
        running += line.amount;
        if (!line.balance) {
            continue;
        }
        if (isKnown && *line.balance != running)
            return BankRefusal{line.line,
                               tr("the balance after this line should be %1 and reads %2: a line "
                                  "is missing or was changed. Ask the bank for the file again.")
                                   .arg(amount(running), amount(*line.balance))};
        running = *line.balance;
        isKnown = true;
    }
    if (!statement.opening || !statement.closing || running == *statement.closing)
        return std::nullopt;
    const Money lines = statement.sum();
    return BankRefusal{
        statement.line,
        tr("the opening balance %1 and the lines (%2) make %3, and the closing balance reads %4: "
           "%5 is missing or too much. Ask the bank for the statement again.")
            .arg(amount(*statement.opening), amount(lines), amount(*statement.opening + lines),
                 amount(*statement.closing), amount(abs(*statement.closing - running)))};
}

void BankProof::settle(BankFile &file)
{
    std::vector<BankStatement> proven;
    for (BankStatement &statement : file.statements) {
        const auto wrong = statement.isIncomplete ? std::nullopt : fault(statement);
        if (wrong)
            file.refused.push_back(*wrong);
        else
            proven.push_back(std::move(statement));
    }
    file.statements = std::move(proven);
    std::stable_sort(file.refused.begin(), file.refused.end(),
                     [](const BankRefusal &a, const BankRefusal &b) { return a.line < b.line; });
    nameTransactions(file);
}

void BankProof::nameTransactions(BankFile &file)
{
    QHash<QString, int> uses;
    for (const BankStatement &statement : file.statements) {
        for (const BankTransaction &line : statement.transactions)
            ++uses[accountKey(statement) + u'|' + line.id];
    }
    QHash<QString, int> made;
    for (BankStatement &statement : file.statements) {
        const QString account = accountKey(statement);
        for (BankTransaction &line : statement.transactions) {
            line.ownId = !saysNothing(line.id) && uses.value(account + u'|' + line.id) == 1;
            if (line.ownId)
                continue;
            line.id = madeId(line);
            // Two equal lines of a day are two lines: the second has a name of its own.
            if (const int before = made[account + u'|' + line.id]++; before > 0)
                line.id += u'-' + QString::number(before + 1);
        }
    }
}

} // namespace cabas
