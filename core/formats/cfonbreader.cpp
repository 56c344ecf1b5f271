// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cfonbreader.h"

#include "core/formats/charset.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cabas {

namespace {

struct Record {
    int line = 0;
    QString text;

    /// Columns `from` to `to`, counted from 1 as the norm does.
    QString columns(int from, int to) const { return text.mid(from - 1, to - from + 1); }
    QString trimmed(int from, int to) const { return columns(from, to).trimmed(); }
};

std::optional<QDate> dayOf(const QString &text)
{
    if (text.size() != 6 ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int year = text.right(2).toInt();
    const QDate day(year < 70 ? 2000 + year : 1900 + year, text.mid(2, 2).toInt(),
                    text.left(2).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// What EBCDIC's national pages have in common, as ASCII: a bank's large computer writes so.
constexpr std::array<char, 256> asciiOfEbcdic = [] {
    std::array<char, 256> table{};
    table.fill(' ');
    for (int i = 0; i < 9; ++i) {
        table[size_t(0xC1 + i)] = char('A' + i);
        table[size_t(0xD1 + i)] = char('J' + i);
        table[size_t(0x81 + i)] = char('a' + i);
        table[size_t(0x91 + i)] = char('j' + i);
    }
    for (int i = 0; i < 8; ++i) {
        table[size_t(0xE2 + i)] = char('S' + i);
        table[size_t(0xA2 + i)] = char('s' + i);
    }
    for (int i = 0; i < 10; ++i)
        table[size_t(0xF0 + i)] = char('0' + i);
    constexpr std::array<std::pair<int, char>, 21> others{
        {{0xC0, '{'},  {0xD0, '}'},  {0x4B, '.'}, {0x6B, ','}, {0x60, '-'}, {0x61, '/'},
         {0x4D, '('},  {0x5D, ')'},  {0x4E, '+'}, {0x5C, '*'}, {0x7A, ':'}, {0x7D, '\''},
         {0x6F, '?'},  {0x5E, ';'},  {0x7E, '='}, {0x50, '&'}, {0x6D, '_'}, {0x6C, '%'},
         {0x15, '\n'}, {0x25, '\n'}, {0x0D, '\r'}}};
    for (const auto &[code, letter] : others)
        table[size_t(code)] = letter;
    return table;
}();

QByteArray fromEbcdic(const QByteArray &bytes)
{
    QByteArray text(bytes.size(), ' ');
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char byte) { return asciiOfEbcdic[size_t(uchar(byte))]; });
    return text;
}

/// The records with their lines; blank ones are left out, short ones filled up: mail programs and
/// editors cut the blanks at a line's end.
std::vector<Record> recordsOf(const QByteArray &bytes, BankFile &file)
{
    const bool isUtf8 = !firstInvalidUtf8(bytes).has_value();
    QString text = decoded(bytes, isUtf8 ? Charset::Utf8 : Charset::Latin1);
    text.remove(QChar(0x1A)); // the end of file of DOS
    std::vector<Record> records;
    const bool hasLines = text.contains(u'\n') || text.contains(u'\r');
    if (!hasLines) {
        for (qsizetype at = 0; at < text.size(); at += CfonbReader::recordLength)
            records.push_back({1, text.mid(at, CfonbReader::recordLength)});
    } else {
        text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
        int line = 0;
        for (const QStringView each : QStringView(text).split(u'\n')) {
            ++line;
            // Some programs put several records on a line.
            const bool isSeveral = each.size() > CfonbReader::recordLength &&
                                   each.size() % CfonbReader::recordLength == 0 &&
                                   !each.mid(CfonbReader::recordLength).trimmed().isEmpty();
            const qsizetype step = isSeveral ? CfonbReader::recordLength : each.size();
            for (qsizetype at = 0; at < each.size(); at += step)
                records.push_back({line, each.mid(at, step).toString()});
        }
    }
    std::vector<Record> kept;
    for (Record &record : records) {
        if (record.text.trimmed().isEmpty())
            continue;
        if (record.text.mid(CfonbReader::recordLength).trimmed().isEmpty()) {
            record.text = record.text.left(CfonbReader::recordLength)
                              .leftJustified(CfonbReader::recordLength, u' ');
            kept.push_back(std::move(record));
        } else {
            file.refuse(record.line, CfonbReader::tr("a record is longer than 120 characters."));
        }
    }
    return kept;
}

/// Reads records one by one into statements.
class Records {
public:
    explicit Records(BankFile &file) : m_file(file) {}

    void take(const Record &record)
    {
        const QString type = record.columns(1, 2);
        if (type == u"01")
            begin(record);
        else if (type == u"04")
            operation(record);
        else if (type == u"05")
            detail(record);
        else if (type == u"07")
            end(record);
        else
            m_file.refuse(
                record.line,
                CfonbReader::tr("“%1” is no kind of record (01, 04, 05 or 07).").arg(type));
    }

    void finish()
    {
        if (m_open)
            m_file.refuse(m_statement.line,
                          CfonbReader::tr("this statement has no new balance (record 07): the file "
                                          "was cut short. Ask the bank for it again."));
        m_open = false;
    }

private:
    static int decimalsOf(const Record &record)
    {
        const QChar digit = record.text[19];
        return digit >= u'0' && digit <= u'9' ? digit.unicode() - u'0' : 2;
    }

    bool isOfStatement(const Record &record) const
    {
        const QString branch = record.columns(12, 16);
        return (branch == m_statement.branch || branch.trimmed().isEmpty()) &&
               record.columns(22, 32).trimmed() == m_statement.account;
    }

    /// The first statement of an account follows none: banks leave the day of its old balance out.
    static bool isNoDay(const Record &record)
    {
        const QString day = record.trimmed(35, 40);
        return day.isEmpty() || day == u"000000";
    }

    void begin(const Record &record)
    {
        finish();
        m_statement = {};
        m_statement.line = record.line;
        m_statement.bank = record.columns(3, 7);
        m_statement.branch = record.columns(12, 16);
        m_statement.account = record.trimmed(22, 32);
        m_statement.currency = record.trimmed(17, 19);
        if (m_statement.currency.isEmpty())
            m_statement.currency = u"EUR"_qs;
        m_statement.openingOn = dayOf(record.columns(35, 40));
        m_statement.opening =
            CfonbReader::signedAmount(record.columns(91, 104), decimalsOf(record));
        m_open = true;
        m_hasOperation = false;
        if (!m_statement.openingOn && !isNoDay(record))
            refuse(record,
                   CfonbReader::tr("“%1” is no day: DDMMYY was awaited in columns 35 to 40.")
                       .arg(record.trimmed(35, 40)));
        if (!m_statement.opening)
            refuse(
                record,
                CfonbReader::tr("“%1” is no amount with its sign.").arg(record.columns(91, 104)));
    }

    void operation(const Record &record)
    {
        m_hasOperation = false;
        if (!m_open)
            return m_file.refuse(record.line,
                                 CfonbReader::tr("an operation stands before any old balance "
                                                 "(record 01): of which statement is it?"));
        if (!isOfStatement(record))
            return refuse(record, CfonbReader::tr("this operation is of account %1, the statement "
                                                  "of %2.")
                                      .arg(record.trimmed(22, 32), m_statement.account));
        BankTransaction line;
        line.line = record.line;
        const auto amount = CfonbReader::signedAmount(record.columns(91, 104), decimalsOf(record));
        const auto booked = dayOf(record.columns(35, 40));
        if (!amount)
            return refuse(
                record,
                CfonbReader::tr("“%1” is no amount with its sign.").arg(record.columns(91, 104)));
        if (!booked)
            return refuse(record,
                          CfonbReader::tr("“%1” is no day: DDMMYY was awaited in columns 35 to 40.")
                              .arg(record.trimmed(35, 40)));
        line.amount = *amount;
        line.booked = *booked;
        line.value = dayOf(record.columns(43, 48));
        line.label = BankProof::text(record.columns(49, 80));
        line.reference = BankProof::text(record.columns(105, 120));
        line.kind = record.trimmed(33, 34);
        m_statement.transactions.push_back(std::move(line));
        m_hasOperation = true;
    }

    void detail(const Record &record)
    {
        if (!m_open)
            return m_file.refuse(record.line, CfonbReader::tr("a detail stands outside of any "
                                                              "statement."));
        if (!m_hasOperation)
            return; // of an operation that was refused, or of none: it says nothing by itself
        BankTransaction &line = m_statement.transactions.back();
        const QString qualifier = record.trimmed(46, 48);
        const QString text = BankProof::text(record.columns(49, 118));
        if (text.isEmpty())
            return;
        const bool isParty = qualifier == u"NPY" || qualifier == u"NBE";
        const bool isReference = qualifier == u"REF" || qualifier == u"RCN";
        if (isParty && line.party.isEmpty())
            line.party = text;
        else if (isReference && line.reference.isEmpty())
            line.reference = BankProof::text(record.columns(49, 83));
        else
            line.details = BankProof::text(QString(line.details + u' ' + text));
    }

    void end(const Record &record)
    {
        if (!m_open)
            return m_file.refuse(record.line,
                                 CfonbReader::tr("a new balance (record 07) stands without its old "
                                                 "one (record 01)."));
        if (!isOfStatement(record))
            refuse(record,
                   CfonbReader::tr("this new balance is of account %1, the statement of %2.")
                       .arg(record.trimmed(22, 32), m_statement.account));
        m_statement.closingOn = dayOf(record.columns(35, 40));
        m_statement.closing =
            CfonbReader::signedAmount(record.columns(91, 104), decimalsOf(record));
        if (!m_statement.closingOn)
            refuse(record,
                   CfonbReader::tr("“%1” is no day: DDMMYY was awaited in columns 35 to 40.")
                       .arg(record.trimmed(35, 40)));
        if (!m_statement.closing)
            refuse(
                record,
                CfonbReader::tr("“%1” is no amount with its sign.").arg(record.columns(91, 104)));
        m_file.statements.push_back(std::move(m_statement));
        m_open = false;
        m_hasOperation = false;
    }

    void refuse(const Record &record, const QString &reason)
    {
        m_statement.isIncomplete = true;
        m_file.refuse(record.line, reason);
    }

    BankFile &m_file;
    BankStatement m_statement;
    bool m_open = false;
    bool m_hasOperation = false;
};

} // namespace

std::optional<Money> CfonbReader::signedAmount(QStringView text, int decimals)
{
    if (text.size() != 14 || decimals > 9)
        return std::nullopt;
    static const QString signs = QStringLiteral("{ABCDEFGHI}JKLMNOPQR");
    // In the French letters of 7 bits the two brackets are é and è; some files were turned so.
    const QChar last = text.back() == u'é' ? u'{' : text.back() == u'è' ? u'}' : text.back();
    const qsizetype place = signs.indexOf(last);
    const bool isPlain = last >= u'0' && last <= u'9';
    if (place < 0 && !isPlain)
        return std::nullopt;
    QString digits = text.chopped(1).toString().replace(u' ', u'0');
    digits += isPlain ? last : QChar(u'0' + int(place % 10));
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    qint64 cents = digits.toLongLong();
    for (int more = decimals; more < 2; ++more)
        cents *= 10;
    for (int less = decimals; less > 2; --less) {
        if (cents % 10 != 0)
            return std::nullopt;
        cents /= 10;
    }
    const Money money = Money::fromCents(place >= 10 ? -cents : cents);
    return money.isSane() ? std::optional(money) : std::nullopt;
}

bool CfonbReader::isEbcdic(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(2);
    return begin == "\xF0\xF1" || begin == "\xF0\xF4";
}

BankFile CfonbReader::read(const QByteArray &bytes)
{
    BankFile file;
    file.format = u"cfonb120"_qs;
    const std::vector<Record> all = recordsOf(isEbcdic(bytes) ? fromEbcdic(bytes) : bytes, file);
    if (all.size() > size_t(BankProof::mostTransactions) * 4) {
        file.refuse(1,
                    tr("the file has more than %1 records.").arg(BankProof::mostTransactions * 4));
        return file;
    }
    Records records(file);
    for (const Record &record : all)
        records.take(record);
    records.finish();
    BankProof::settle(file);
    return file;
}

} // namespace cabas
