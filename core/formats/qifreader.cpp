// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/qifreader.h"

#include "core/base/text.h"
#include "core/formats/tablecharset.h"

namespace cabas {

namespace {

/// An operation as it stands there: texts by their letter.
struct RawLine {
    int line = 0;
    QString day;
    QString amount;
    QString party;
    QString memo;
    QString number;
    QString category;
    std::vector<BankPart> splits;
    QStringList splitAmounts;

    bool isEmpty() const { return day.isEmpty() && amount.isEmpty(); }
};

struct RawAccount {
    int line = 0;
    QString name;
    std::vector<RawLine> lines;
};

/// Cuts the text in accounts and operations.
class Cutter {
public:
    std::vector<RawAccount> accounts;

    void take(const QString &text, int number)
    {
        if (text.startsWith(u'!'))
            return header(text, number);
        if (text.startsWith(u'^'))
            return endRecord();
        const QChar letter = text[0].toUpper();
        const QString rest = text.mid(1).trimmed();
        if (m_isAccount) {
            if (letter == u'N')
                m_name = BankProof::text(rest);
            return;
        }
        if (!m_isBank)
            return;
        if (m_raw.line == 0)
            m_raw.line = number;
        field(letter, rest);
    }

    void finish()
    {
        if (m_isBank && !m_raw.isEmpty())
            endRecord();
    }

private:
    void header(const QString &text, int number)
    {
        finish();
        const QString kind = fold(text.mid(1));
        m_isAccount = kind.startsWith(u"account");
        m_isBank = kind == u"type:bank" || kind == u"type:ccard" || kind == u"type:cash" ||
                   kind == u"type:oth a" || kind == u"type:oth l";
        if (!m_isBank)
            return;
        const bool goesOn = !accounts.empty() && accounts.back().name == m_name;
        if (!goesOn)
            accounts.push_back({number, m_name, {}});
    }

    void endRecord()
    {
        if (m_isBank && !m_raw.isEmpty())
            accounts.back().lines.push_back(m_raw);
        m_raw = {};
    }

    void field(QChar letter, const QString &rest)
    {
        switch (letter.unicode()) {
        case u'D':
            m_raw.day = rest;
            break;
        case u'T':
            m_raw.amount = rest;
            break;
        case u'U': // the same with more digits, by newer programs
            if (m_raw.amount.isEmpty())
                m_raw.amount = rest;
            break;
        case u'P':
            m_raw.party = BankProof::text(rest);
            break;
        case u'M':
            m_raw.memo = BankProof::text(rest);
            break;
        case u'N':
            m_raw.number = BankProof::text(rest);
            break;
        case u'L':
            m_raw.category = BankProof::text(rest);
            break;
        case u'S':
            m_raw.splits.push_back({{}, BankProof::text(rest), {}, {}});
            m_raw.splitAmounts += QString();
            break;
        case u'E':
            if (!m_raw.splits.empty())
                m_raw.splits.back().label = BankProof::text(rest);
            break;
        case u'$':
            if (!m_raw.splits.empty())
                m_raw.splitAmounts.back() = rest;
            break;
        default:
            break;
        }
    }

    RawLine m_raw;
    QString m_name;
    bool m_isAccount = false;
    bool m_isBank = false;
};

/// Quicken's way to say a balance: an operation of this name comes first.
bool isOpening(const RawLine &raw)
{
    const QString party = fold(raw.party);
    return party == u"opening balance" || party == u"solde initial" ||
           party == u"solde d'ouverture";
}

std::vector<RawAccount> cut(const QString &text)
{
    Cutter cutter;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed().toString();
        if (!trimmed.isEmpty())
            cutter.take(trimmed, number);
    }
    cutter.finish();
    return cutter.accounts;
}

BankTransaction lineOf(const RawLine &raw, BankFigures::Style style)
{
    BankTransaction line;
    line.line = raw.line;
    line.label = raw.party.isEmpty() ? raw.memo : raw.party;
    if (line.label.isEmpty())
        line.label = raw.category.isEmpty() ? raw.number : raw.category;
    line.details = raw.party.isEmpty() ? QString() : raw.memo;
    line.reference = raw.number;
    line.kind = raw.category;
    line.parts = raw.splits;
    for (size_t i = 0; i < line.parts.size(); ++i)
        line.parts[i].amount = BankFigures::amount(raw.splitAmounts[qsizetype(i)], style);
    return line;
}

} // namespace

BankFile QifReader::read(const QByteArray &bytes, std::optional<BankFigures::Order> order)
{
    BankFile file;
    file.format = u"qif"_qs;
    QString text = decoded(bytes, TableCharset::of(bytes));
    text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    const std::vector<RawAccount> accounts = cut(text);
    QStringList days;
    QStringList amounts;
    for (const RawAccount &account : accounts) {
        for (const RawLine &raw : account.lines) {
            days += raw.day;
            amounts += raw.amount;
        }
    }
    if (accounts.empty())
        file.refuse(1, tr("the file holds no account of a bank (“!Type:Bank”)."));
    if (days.size() > BankProof::mostTransactions) {
        file.refuse(1,
                    tr("the file has more than %1 operations.").arg(BankProof::mostTransactions));
        return file;
    }
    const BankFigures::Reading reading = BankFigures::orderOf(days);
    const BankFigures::Style style = BankFigures::styleOf(amounts);
    if (!order && reading.isAmbiguous)
        file.warn(u"date_order"_qs, tr("Nothing in the file tells whether 03/04 is 3 April or 4 "
                                       "March: it was read as 3 April."));
    for (const RawAccount &account : accounts) {
        BankStatement statement;
        statement.line = account.line;
        statement.account = account.name;
        statement.currency = u"EUR"_qs;
        for (const RawLine &raw : account.lines) {
            const auto amount = BankFigures::amount(raw.amount, style);
            const auto day = BankFigures::day(raw.day, order.value_or(reading.order));
            if (!amount || !day) {
                statement.isIncomplete = true;
                file.refuse(raw.line, amount ? tr("“%1” is no day.").arg(raw.day)
                                             : tr("“%1” is no amount.").arg(raw.amount));
                continue;
            }
            if (statement.transactions.empty() && !statement.opening && isOpening(raw)) {
                statement.opening = amount;
                statement.openingOn = day;
                continue;
            }
            BankTransaction line = lineOf(raw, style);
            line.amount = *amount;
            line.booked = *day;
            statement.transactions.push_back(std::move(line));
        }
        file.statements.push_back(std::move(statement));
    }
    BankProof::settle(file);
    return file;
}

} // namespace cabas
