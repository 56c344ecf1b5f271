// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/journalcsv.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/fecfields.h"

#include <QRegularExpression>

namespace cabas {

namespace {

struct Columns {
    const QStringList journal{u"journal"_qs, u"journal_code"_qs, u"journalcode"_qs,
                              u"code_journal"_qs};
    const QStringList date{u"date"_qs, u"entry_date"_qs, u"ecrituredate"_qs, u"date_ecriture"_qs};
    const QStringList number{u"number"_qs, u"entry"_qs, u"ecriturenum"_qs, u"numero"_qs};
    const QStringList piece{u"piece"_qs, u"reference"_qs, u"document"_qs, u"pieceref"_qs};
    const QStringList pieceDate{u"piece_date"_qs, u"reference_date"_qs, u"piecedate"_qs,
                                u"date_piece"_qs};
    const QStringList account{u"account"_qs, u"compte"_qs, u"comptenum"_qs, u"account_number"_qs};
    const QStringList accountLabel{u"account_label"_qs, u"comptelib"_qs, u"libelle_compte"_qs,
                                   u"intitule"_qs};
    const QStringList thirdParty{u"third_party"_qs, u"tiers"_qs, u"compauxnum"_qs};
    const QStringList thirdPartyLabel{u"third_party_label"_qs, u"nom_tiers"_qs, u"compauxlib"_qs};
    const QStringList label{u"label"_qs, u"libelle"_qs, u"ecriturelib"_qs};
    const QStringList debit{u"debit"_qs};
    const QStringList credit{u"credit"_qs};
    const QStringList debitCents{u"debit_cents"_qs};
    const QStringList creditCents{u"credit_cents"_qs};
    const QStringList balance{u"balance"_qs, u"solde"_qs};
    const QStringList activity{u"activity"_qs,   u"activite"_qs,        u"section"_qs,
                               u"analytique"_qs, u"code_analytique"_qs, u"axe_analytique"_qs};
};

const Columns &columns()
{
    static const Columns names;
    return names;
}

QDate dayOf(const QString &cell)
{
    const FecDay day = parseFecDay(cell.toLatin1());
    return day.state == FecDay::State::Good ? day.value : QDate();
}

/// Gathers rows in entries.
class Reading {
    Q_DECLARE_TR_FUNCTIONS(JournalCsv)

public:
    Reading(const CsvTable &table, const ForeignSink &sink)
        : m_table(table), m_sink(sink), m_header(table.rows.front())
    {
    }

    Result<JournalCsv::Kind> run()
    {
        const Columns &names = columns();
        m_isOpening = !m_header.find(names.date);
        m_hasCents = m_header.find(names.debitCents) && m_header.find(names.creditCents);
        const bool hasSides = m_header.find(names.debit) && m_header.find(names.credit);
        if (!m_header.find(names.account))
            return refused(tr("The file has no column “account”: its first line must name the "
                              "columns."),
                           u"columns"_qs);
        if (!hasSides && !m_hasCents && !(m_isOpening && m_header.find(names.balance)))
            return refused(tr("The file has no columns “debit” and “credit”."), u"columns"_qs);
        if (!m_isOpening && !m_header.find(names.journal))
            return refused(tr("The file has dates but no column “journal”."), u"columns"_qs);
        for (size_t i = 1; i < m_table.rows.size(); ++i)
            take(m_table.rows[i]);
        end();
        return m_isOpening ? JournalCsv::Kind::OpeningBalances : JournalCsv::Kind::Entries;
    }

private:
    QString at(const CsvRow &row, const QStringList &names) const
    {
        return cleaned(Csv::unguarded(m_header.cell(row, names)));
    }

    /// Why the amounts of a row cannot be taken; empty when they can.
    QString readAmounts(const CsvRow &row, ForeignLine &line) const
    {
        const Columns &names = columns();
        if (m_hasCents) {
            line.debit = Money::fromCents(at(row, names.debitCents).toLongLong());
            line.credit = Money::fromCents(at(row, names.creditCents).toLongLong());
        } else if (m_header.find(names.debit)) {
            for (const bool isDebit : {true, false}) {
                const QString typed = at(row, isDebit ? names.debit : names.credit);
                const std::optional<Money> read = JournalCsv::amount(typed);
                if (!read)
                    return tr("“%1” is not an amount: write it with a decimal comma and two "
                              "decimals at most, such as 1234,50.")
                        .arg(typed);
                (isDebit ? line.debit : line.credit) = *read;
            }
        } else {
            const QString typed = at(row, names.balance);
            const std::optional<Money> read = JournalCsv::amount(typed);
            if (!read)
                return tr("“%1” is not an amount: write it with a decimal comma and two decimals "
                          "at most, such as 1234,50.")
                    .arg(typed);
            (read->isNegative() ? line.credit : line.debit) = abs(*read);
        }
        if (line.debit.isNegative() || line.credit.isNegative())
            return tr("An amount is never negative. Put it on the other side.");
        if (!line.debit.isZero() && !line.credit.isZero())
            return tr("The line has a debit and a credit. Make two lines of it.");
        if (line.debit.isZero() && line.credit.isZero() && !m_isOpening)
            return tr("The line has no amount. Give it one or remove it.");
        return {};
    }

    void take(const CsvRow &row)
    {
        const Columns &names = columns();
        ForeignEntry head;
        head.journal = at(row, names.journal).toUpper();
        head.number = at(row, names.number);
        head.pieceRef = at(row, names.piece);
        head.on = dayOf(at(row, names.date));
        head.pieceOn = dayOf(at(row, names.pieceDate));
        const QString label = at(row, names.label);
        const QString key = m_isOpening ? u"opening"_qs
                            : head.number.isEmpty()
                                ? head.journal + u'\t' + at(row, names.date) + u'\t' + head.pieceRef
                                : head.journal + u'\t' + head.number;
        const bool isDone =
            head.number.isEmpty() && !m_isOpening && m_balance.isZero() && m_entry.lines.size() > 1;
        if (key != m_key || isDone) {
            end();
            m_key = key;
            m_entry = head;
            m_entry.label = label;
        }
        ForeignLine line;
        line.line = row.line;
        line.account = at(row, names.account).remove(u' ').toUpper();
        line.accountLabel = at(row, names.accountLabel);
        line.thirdParty = at(row, names.thirdParty);
        line.thirdPartyLabel = at(row, names.thirdPartyLabel);
        line.label = label;
        line.activity = at(row, names.activity).toUpper();
        QString wrong = readAmounts(row, line);
        if (line.account.isEmpty())
            wrong = tr("The account is missing.");
        if (!m_isOpening && !head.on.isValid())
            wrong = tr("“%1” is not a day of the calendar.").arg(at(row, names.date));
        if (!wrong.isEmpty()) {
            m_isWrong = true;
            m_sink.refusal({row.line, wrong});
        }
        m_balance += line.debit - line.credit;
        if (!line.debit.isZero() || !line.credit.isZero() || !wrong.isEmpty())
            m_entry.lines.push_back(line);
    }

    void end()
    {
        if (!m_entry.lines.empty() && m_sink.met)
            m_sink.met(1);
        if (!m_entry.lines.empty() && !m_isWrong) {
            if (m_balance.isZero())
                m_sink.entry(m_entry);
            else
                m_sink.refusal({m_entry.firstLine(),
                                m_isOpening
                                    ? tr("The opening balances do not balance: debits and "
                                         "credits differ by %1.")
                                          .arg(moneyText(abs(m_balance), Language::locale()))
                                    : tr("The entry that begins here is not balanced: "
                                         "debits and credits differ by %1.")
                                          .arg(moneyText(abs(m_balance), Language::locale()))});
        }
        m_entry = {};
        m_key.clear();
        m_balance = {};
        m_isWrong = false;
    }

    const CsvTable &m_table;
    const ForeignSink &m_sink;
    CsvHeader m_header;
    ForeignEntry m_entry;
    QString m_key;
    Money m_balance;
    bool m_isWrong = false;
    bool m_isOpening = false;
    bool m_hasCents = false;
};

} // namespace

std::optional<Money> JournalCsv::amount(const QString &cell)
{
    static const QRegularExpression form(
        u"^(-?)([0-9]{1,12}|[0-9]{1,3}(?:[ \\x{00A0}\\x{202F}][0-9]{3}){1,3})(?:,([0-9]{1,2}))?"
        u"\\s?€?$"_qs);
    const QString typed = cell.trimmed();
    if (typed.isEmpty())
        return Money();
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2);
    whole.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    const qint64 cents =
        whole.toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
    const Money read = Money::fromCents(match.captured(1).isEmpty() ? cents : -cents);
    return read.isSane() ? std::optional(read) : std::nullopt;
}

Result<JournalCsv::Kind> JournalCsv::read(const QByteArray &bytes, const ForeignSink &sink)
{
    CABAS_LET(table, Csv::read(bytes));
    if (table.rows.empty())
        return refused(tr("The file is empty."), u"empty"_qs);
    return Reading(table, sink).run();
}

JournalCsvWriter::JournalCsvWriter(QIODevice &device) : m_writer(device)
{
    m_writer.row({u"journal"_qs, u"date"_qs, u"number"_qs, u"piece"_qs, u"piece_date"_qs,
                  u"account"_qs, u"account_label"_qs, u"third_party"_qs, u"third_party_label"_qs,
                  u"label"_qs, u"debit"_qs, u"credit"_qs});
}

void JournalCsvWriter::add(const ForeignEntry &entry)
{
    constexpr int decimals = 2;
    for (const ForeignLine &line : entry.lines) {
        m_writer.text(entry.journal).day(entry.on).text(entry.number).text(entry.pieceRef);
        m_writer.day(entry.pieceOn).text(line.account).text(line.accountLabel);
        m_writer.text(line.thirdParty).text(line.thirdPartyLabel).text(line.label);
        m_writer.number(line.debit.cents(), decimals).number(line.credit.cents(), decimals);
        m_writer.endRow();
        ++m_lines;
    }
}

} // namespace cabas
