// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankrules.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostWords = 4;

/// A French account by bank (5), branch (5) and number (11); empty for anything else.
QString frenchAccount(const QString &bank, const QString &branch, const QString &number)
{
    static const QRegularExpression five(QStringLiteral("^\\d{5}$"));
    static const QRegularExpression eleven(QStringLiteral("^[0-9A-Z]{11}$"));
    if (!five.match(bank).hasMatch() || !five.match(branch).hasMatch() ||
        !eleven.match(number).hasMatch())
        return {};
    return u"FR:"_qs + bank + branch + number;
}

} // namespace

bool BankRules::isIban(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$"));
    const QString iban = QString(text).remove(u' ');
    if (!form.match(iban).hasMatch())
        return false;
    const QString turned = iban.mid(4) + iban.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

QString BankRules::identity(const BankStatement &statement)
{
    QString iban = statement.iban;
    const QString number = QString(statement.account).remove(u' ').toUpper();
    if (iban.isEmpty() && isIban(number))
        iban = number;
    QString account;
    if (iban.startsWith(u"FR") && iban.size() == 27)
        account = frenchAccount(iban.mid(4, 5), iban.mid(9, 5), iban.mid(14, 11));
    if (account.isEmpty() && !iban.isEmpty())
        account = iban;
    if (account.isEmpty() && number.size() == 21)
        account = frenchAccount(number.left(5), number.mid(5, 5), number.mid(10));
    if (account.isEmpty())
        account = frenchAccount(statement.bank, statement.branch, number);
    if (account.isEmpty() && !number.isEmpty())
        account = u"N:"_qs + QStringList{statement.bank, statement.branch, number}.join(u'/');
    return account.isEmpty() ? QString() : account + u'|' + statement.currency;
}

QString BankRules::ibanText(const QString &iban)
{
    QString text;
    for (qsizetype at = 0; at < iban.size(); at += 4)
        text += (at > 0 ? u" "_qs : QString()) + iban.mid(at, 4);
    return text;
}

QString BankRules::title(const BankAccount &account)
{
    if (!account.name.isEmpty())
        return account.name;
    if (!account.iban.isEmpty())
        return ibanText(account.iban);
    return account.number.isEmpty() ? tr("Account without number")
                                    : tr("Account %1").arg(account.number);
}

QString BankRules::lineIdentity(const BankTransaction &line)
{
    if (!line.ownId)
        return line.id;
    return line.id + u'|' + dayText(line.booked) + u'|' + QString::number(line.amount.cents());
}

BankRules::Sorted BankRules::sort(const std::vector<BankTransaction> &lines,
                                  const std::vector<bool> &known,
                                  std::map<DayAndAmount, int> others)
{
    Sorted sorted;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (known[at]) {
            ++sorted.unchanged;
            continue;
        }
        const auto other = others.find({lines[at].booked, lines[at].amount.cents()});
        if (other != others.end() && other->second > 0) {
            --other->second;
            ++sorted.unchanged;
            continue;
        }
        sorted.added.push_back(at);
    }
    return sorted;
}

QString BankRules::allText(const BankLine &line)
{
    QStringList all{line.label, line.party, line.details, line.reference};
    for (const BankPart &part : line.parts)
        all += part.party + u' ' + part.label;
    return fold(all.join(u' '));
}

QString BankRules::wordsOf(const BankLine &line)
{
    static const QSet<QString> empty{
        u"vir"_qs,         u"sepa"_qs,      u"inst"_qs,    u"virement"_qs, u"prlv"_qs,
        u"prelevement"_qs, u"recu"_qs,      u"emis"_qs,    u"de"_qs,       u"du"_qs,
        u"des"_qs,         u"la"_qs,        u"le"_qs,      u"les"_qs,      u"carte"_qs,
        u"cb"_qs,          u"paiement"_qs,  u"achat"_qs,   u"ref"_qs,      u"eur"_qs,
        u"euro"_qs,        u"facture"_qs,   u"fact"_qs,    u"pour"_qs,     u"vers"_qs,
        u"europeen"_qs,    u"echeance"_qs,  u"mandat"_qs,  u"janvier"_qs,  u"fevrier"_qs,
        u"mars"_qs,        u"avril"_qs,     u"mai"_qs,     u"juin"_qs,     u"juillet"_qs,
        u"aout"_qs,        u"septembre"_qs, u"octobre"_qs, u"novembre"_qs, u"decembre"_qs,
        u"operations"_qs};
    static const QRegularExpression letters(QStringLiteral("^\\p{L}{2,}$"));
    static const QRegularExpression blanks(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString said = line.party.isEmpty() ? line.label : line.party;
    QStringList words;
    for (const QString &word : fold(said).split(blanks, Qt::SkipEmptyParts)) {
        if (letters.match(word).hasMatch() && !empty.contains(word) && !words.contains(word) &&
            words.size() < mostWords)
            words += word;
    }
    return words.join(u' ');
}

bool BankRules::holds(const BankRule &rule, const BankLine &line)
{
    if (rule.words.isEmpty() || rule.isCredit != (line.amount > Money()))
        return false;
    static const QRegularExpression blanks(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList there = allText(line).split(blanks, Qt::SkipEmptyParts);
    const QStringList wanted = rule.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return there.contains(word); });
}

Result<> BankRules::checkRule(const BankRule &rule)
{
    if (rule.words.trimmed().size() < 3)
        return refused(tr("A rule needs words of three letters at least: with fewer it would take "
                          "every line."),
                       u"words"_qs);
    if (rule.account.isEmpty())
        return refused(tr("A rule needs the account that its lines go to."), u"account"_qs);
    if (rule.vatBp < 0 || rule.vatBp > 10'000)
        return refused(tr("A rate of VAT lies between 0 and 100 %."), u"vat"_qs);
    return Ok{};
}

} // namespace cabas
