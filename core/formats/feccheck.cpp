// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/feccheck.h"

#include "core/base/text.h"
#include "core/formats/charset.h"
#include "core/formats/fecentries.h"
#include "core/formats/fecfields.h"
#include "core/formats/fecheader.h"
#include "core/formats/fecrecords.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

/// Letters above ASCII that French books hold; another one is likely a byte of another charset.
const QString &usualLetters()
{
    static const QString letters = u"ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ"
                                   u"áíóúñÁÍÓÚÑãõßåÅ€°§£µ«»²³º·±\u00A0"_qs;
    return letters;
}

/// Checks a file as its lines come.
class Checker {
    Q_DECLARE_TR_FUNCTIONS(FecCheck)

public:
    explicit Checker(const QString &fileName) : m_fileName(fileName) {}

    /// The first line. False when no line can be read after it.
    bool start(QByteArray record);
    /// Any other line. False when the file turns out not to be text.
    bool line(const QByteArray &record, qint64 number);
    void tooLong(qint64 number);
    FecReport finish(int kindsOfLineEnd);

private:
    bool checkBytes(QByteArrayView record, qint64 number);
    void checkLetters(QByteArrayView record, qint64 number);
    bool checkCount(qint64 number);
    void checkTexts(qint64 number);
    void checkPadding(qint64 number);
    QDate checkDay(FecColumn column, bool isNeeded, qint64 number);
    static QString againstAmount(FecAmount::State state);
    Money checkAmount(FecColumn column, qint64 number);
    void checkSides(qint64 number);
    void addToEntry(qint64 number, QDate on);
    void checkFileName();
    void tellCharset();
    void tellTallies();
    QByteArrayView cell(FecColumn column) const;

    QString m_fileName;
    FecFindings m_findings;
    FecHeader m_header;
    FecEntries m_entries;
    FecReport m_report;
    std::vector<QByteArrayView> m_cells;
    Money m_debit; ///< of the line being read
    Money m_credit;
    QDate m_lastValidation;
    uchar m_oddByte = 0;
    FecTally m_odd;
    FecTally m_utf8;
    FecTally m_singleByte;
    FecTally m_control;
    FecTally m_paddedCells;
    FecTally m_paddedAmounts;
    FecTally m_rounded;
    FecTally m_negative;
    FecTally m_otherDays;
    FecTally m_backInTime;
};

/// What is wrong with an amount, for the column's name and the cell.
QString Checker::againstAmount(FecAmount::State state)
{
    switch (state) {
    case FecAmount::State::Dot:
        return tr("%1 “%2” has a dot: the decimal sign is a comma.");
    case FecAmount::State::Blanks:
        return tr("%1 “%2” has a blank: thousands are not parted.");
    case FecAmount::State::TooLarge:
        return tr("%1 “%2” is too large.");
    default:
        return tr("%1 “%2” is not an amount.");
    }
}

bool Checker::start(QByteArray record)
{
    if (record.startsWith("\xEF\xBB\xBF")) {
        m_findings.warning(1, u"byte_order_mark"_qs,
                           tr("The file begins with a UTF-8 byte order mark."));
        record.remove(0, 3);
    }
    if (!checkBytes(record, 1))
        return false;
    if (record.trimmed().startsWith('<')) {
        m_findings.error(1, u"not_flat"_qs,
                         tr("The file is XML: this check reads flat files, with columns."));
        return false;
    }
    m_header = FecHeader::read(record, m_findings);
    if (!m_header.isUsable())
        return false;
    m_report.separator =
        m_header.separator() == '\t' ? u"TAB"_qs : QString(QLatin1Char(m_header.separator()));
    return !m_header.isMissing() || line(record, 1);
}

bool Checker::line(const QByteArray &record, qint64 number)
{
    if (!checkBytes(record, number))
        return false;
    if (record.trimmed().isEmpty()) {
        m_findings.error(number, u"empty_line"_qs, tr("The line is empty."));
        return true;
    }
    if (record == "\x1A") {
        m_findings.warning(number, u"end_mark"_qs,
                           tr("The file ends with the end mark of old DOS programs."));
        return true;
    }
    ++m_report.lines;
    cutFecRecord(record, m_header.separator(), m_cells);
    if (!checkCount(number))
        return true;
    checkPadding(number);
    checkTexts(number);
    const QDate on = checkDay(FecColumn::EcritureDate, true, number);
    checkDay(FecColumn::PieceDate, true, number);
    const QDate validated = checkDay(FecColumn::ValidDate, true, number);
    checkDay(FecColumn::DateLet, false, number);
    checkDay(FecColumn::DateRglt, false, number);
    if (validated.isValid() && m_lastValidation.isValid() && validated < m_lastValidation)
        m_backInTime.add(number);
    m_lastValidation = validated.isValid() ? validated : m_lastValidation;
    checkSides(number);
    addToEntry(number, on);
    return true;
}

void Checker::tooLong(qint64 number)
{
    m_findings.error(number, u"not_text"_qs,
                     tr("The line is longer than any line of a FEC: this is not a text file."));
}

bool Checker::checkBytes(QByteArrayView record, qint64 number)
{
    if (record.contains('\0')) {
        m_findings.error(number, u"not_text"_qs,
                         tr("The line holds bytes that no text has: the file is not a flat text "
                            "file in ASCII or ISO 8859-15."));
        return false;
    }
    checkLetters(record, number);
    return true;
}

void Checker::checkLetters(QByteArrayView record, qint64 number)
{
    const bool isAscii =
        std::all_of(record.begin(), record.end(), [](char c) { return uchar(c) < 0x80; });
    const bool hasControl = std::any_of(record.begin(), record.end(), [&](char c) {
        return uchar(c) < 0x20 && c != '\t' && c != '\x1A';
    });
    if (hasControl)
        m_control.add(number);
    if (isAscii)
        return;
    if (!firstInvalidUtf8(record)) {
        m_utf8.add(number);
        return;
    }
    m_singleByte.add(number);
    const QString letters = decoded(record, Charset::Latin9);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (uchar(record[i]) >= 0x80 && !usualLetters().contains(letters[i])) {
            m_oddByte = m_odd.count == 0 ? uchar(record[i]) : m_oddByte;
            m_odd.add(number);
            return;
        }
    }
}

/// Does the line have the header's cells? One that has not is told, and read no further, unless
/// only a last empty cell is too much or too few and the others stand where they should.
bool Checker::checkCount(qint64 number)
{
    const qsizetype count = qsizetype(m_cells.size());
    if (count == m_header.cells())
        return true;
    m_findings.error(
        number, u"cell_count"_qs,
        tr("The line has %1 cells, the first line %2.").arg(count).arg(m_header.cells()));
    if (count == m_header.cells() + 1 && m_cells.back().trimmed().isEmpty())
        return parseFecDay(cell(FecColumn::ValidDate)).state == FecDay::State::Good &&
               parseFecAmount(cell(FecColumn::Debit)).isReadable();
    return m_header.hasTrailingCell() && count == m_header.cells() - 1;
}

QByteArrayView Checker::cell(FecColumn column) const
{
    const int at = m_header.at(column);
    return at >= 0 && size_t(at) < m_cells.size() ? m_cells[size_t(at)].trimmed()
                                                  : QByteArrayView();
}

void Checker::checkPadding(qint64 number)
{
    const bool isPadded = std::any_of(m_cells.begin(), m_cells.end(), [](QByteArrayView c) {
        return !c.isEmpty() && (c.front() == ' ' || c.back() == ' ');
    });
    if (isPadded)
        m_paddedCells.add(number);
}

void Checker::checkTexts(qint64 number)
{
    for (const FecColumn column :
         {FecColumn::JournalCode, FecColumn::JournalLib, FecColumn::EcritureNum,
          FecColumn::CompteNum, FecColumn::CompteLib, FecColumn::PieceRef,
          FecColumn::EcritureLib}) {
        if (m_header.has(column) && cell(column).isEmpty())
            m_findings.error(number, u"blank"_qs, tr("%1 is empty.").arg(fecColumnName(column)));
    }
    const QByteArrayView account = cell(FecColumn::CompteNum);
    const bool beginsWithDigits =
        account.size() >= 3 && std::all_of(account.begin(), account.begin() + 3,
                                           [](char c) { return c >= '0' && c <= '9'; });
    if (!account.isEmpty() && !beginsWithDigits)
        m_findings.error(
            number, u"account"_qs,
            tr("The account “%1” does not begin with three digits.").arg(shownFecCell(account)));
}

QDate Checker::checkDay(FecColumn column, bool isNeeded, qint64 number)
{
    if (!m_header.has(column))
        return {};
    const FecDay day = parseFecDay(cell(column));
    if (day.state == FecDay::State::Blank && isNeeded)
        m_findings.error(number, u"blank"_qs, tr("%1 is empty.").arg(fecColumnName(column)));
    if (day.state == FecDay::State::NotDay)
        m_findings.error(number, u"day"_qs,
                         tr("%1 “%2” is not a day of the calendar written YYYYMMDD.")
                             .arg(fecColumnName(column), shownFecCell(cell(column))));
    if (day.state == FecDay::State::OutOfRange)
        m_findings.error(number, u"day"_qs,
                         tr("%1 “%2” is not between 1900 and 2099.")
                             .arg(fecColumnName(column), shownFecCell(cell(column))));
    if (day.state != FecDay::State::Good)
        return {};
    if (!day.isPlain)
        m_otherDays.add(number);
    return day.value;
}

Money Checker::checkAmount(FecColumn column, qint64 number)
{
    const FecAmount amount = parseFecAmount(cell(column));
    if (!amount.isReadable())
        m_findings.error(
            number, u"amount"_qs,
            againstAmount(amount.state).arg(fecColumnName(column), shownFecCell(cell(column))));
    if (amount.hasLeadingZeros)
        m_paddedAmounts.add(number);
    if (amount.isRounded)
        m_rounded.add(number);
    return amount.value;
}

void Checker::checkSides(qint64 number)
{
    if (m_header.hasSides()) {
        const Money amount = checkAmount(FecColumn::Montant, number);
        const QByteArray side = cell(FecColumn::Sens).toByteArray().toUpper();
        const bool isDebit = side == "D" || side == "+1" || side == "1";
        const bool isCredit = side == "C" || side == "-1";
        if (!isDebit && !isCredit)
            m_findings.error(number, u"side"_qs,
                             tr("Sens “%1” is none of D, C, +1 and -1.").arg(shownFecCell(side)));
        m_debit = isDebit ? amount : Money();
        m_credit = isCredit ? amount : Money();
    } else {
        m_debit = checkAmount(FecColumn::Debit, number);
        m_credit = checkAmount(FecColumn::Credit, number);
    }
    if (m_header.has(FecColumn::Montantdevise))
        checkAmount(FecColumn::Montantdevise, number);
    if (m_debit.isNegative() || m_credit.isNegative())
        m_negative.add(number);
    if (!m_debit.isZero() && !m_credit.isZero())
        m_findings.warning(number, u"both_sides"_qs, tr("Debit and Credit are both filled."));
    if (m_debit.isZero() && m_credit.isZero())
        m_findings.warning(number, u"no_amount"_qs, tr("Debit and Credit are both zero."));
    m_report.debit += m_debit;
    m_report.credit += m_credit;
}

void Checker::addToEntry(qint64 number, QDate on)
{
    if (on.isValid()) {
        m_report.from = m_report.from.isValid() ? std::min(m_report.from, on) : on;
        m_report.to = m_report.to.isValid() ? std::max(m_report.to, on) : on;
    }
    m_entries.add(
        {number, cell(FecColumn::JournalCode).toByteArray(),
         cell(FecColumn::EcritureNum).toByteArray(), on,
         cell(FecColumn::PieceRef).toByteArray() + '\t' + cell(FecColumn::PieceDate).toByteArray(),
         cell(FecColumn::EcritureLet).toByteArray(), m_debit, m_credit});
}

void Checker::checkFileName()
{
    static const QRegularExpression form(u"^(.*)FEC(20[0-9]{6})"_qs);
    const auto match = form.match(m_fileName.toUpper());
    const QDate yearEnd = QDate::fromString(match.captured(2), u"yyyyMMdd"_qs);
    if (!match.hasMatch() || !yearEnd.isValid()) {
        m_findings.warning(0, u"file_name"_qs,
                           tr("The file’s name is not SIREN, FEC and the last day of the year "
                              "(123456789FEC20261231.txt): %1")
                               .arg(m_fileName));
        return;
    }
    if (!isSiren(match.captured(1)))
        m_findings.warning(0, u"siren"_qs,
                           tr("The file’s name begins with %1, which is not a SIREN: its check "
                              "digit is wrong or it has not nine digits.")
                               .arg(match.captured(1)));
    const bool isInside =
        !m_report.to.isValid() || (m_report.to <= yearEnd && m_report.from > yearEnd.addYears(-2));
    if (!isInside)
        m_findings.warning(
            0, u"file_name_days"_qs,
            tr("The file’s name says that the year ends on %1, but its entries "
               "run from %2 to %3.")
                .arg(dateText(yearEnd), dateText(m_report.from), dateText(m_report.to)));
}

void Checker::tellCharset()
{
    m_report.charset = u"ASCII"_qs;
    if (m_utf8.count > 0)
        m_report.charset = charsetName(Charset::Utf8);
    if (m_singleByte.count > 0)
        m_report.charset = charsetName(Charset::Latin9);
    if (m_utf8.count > 0 && m_singleByte.count > 0)
        m_findings.warning(std::max(m_utf8.firstLine, m_singleByte.firstLine), u"charset"_qs,
                           tr("Some lines are in UTF-8, others are not."));
    else if (m_utf8.count > 0)
        m_findings.warning(m_utf8.firstLine, u"charset"_qs,
                           tr("The file is in UTF-8: the rule is ASCII or ISO 8859-15."));
    if (m_odd.count > 0)
        m_findings.warning(
            m_odd.firstLine, u"odd_letter"_qs,
            tr("%n line(s) with a letter that French books do not use (byte 0x%1): another "
               "charset, such as a DOS one, may have been meant.",
               nullptr, int(m_odd.count))
                .arg(QString::number(m_oddByte, 16).toUpper()));
}

void Checker::tellTallies()
{
    const auto tell = [&](const FecTally &tally, const QString &rule, const QString &message) {
        if (tally.count > 0)
            m_findings.warning(tally.firstLine, rule, message);
    };
    const auto n = [](const FecTally &tally) { return int(tally.count); };
    tell(m_control, u"control_character"_qs,
         tr("%n line(s) with control characters.", nullptr, n(m_control)));
    tell(m_paddedCells, u"padded_cells"_qs,
         tr("%n line(s) with cells padded by blanks.", nullptr, n(m_paddedCells)));
    tell(m_paddedAmounts, u"padded_amounts"_qs,
         tr("%n amount(s) with leading zeros.", nullptr, n(m_paddedAmounts)));
    tell(m_rounded, u"rounded_amounts"_qs,
         tr("%n amount(s) with more than two decimals, rounded to the cent.", nullptr,
            n(m_rounded)));
    tell(m_negative, u"negative_amounts"_qs,
         tr("%n line(s) with a negative amount.", nullptr, n(m_negative)));
    tell(m_otherDays, u"day_form"_qs,
         tr("%n day(s) not written YYYYMMDD.", nullptr, n(m_otherDays)));
    tell(m_backInTime, u"validation_order"_qs,
         tr("%n line(s) validated before the line above: the rule is the order of validation.",
            nullptr, n(m_backInTime)));
}

FecReport Checker::finish(int kindsOfLineEnd)
{
    if (m_report.lines == 0)
        m_findings.error(1, u"no_lines"_qs,
                         tr("The file holds no line of an entry: the tax office refuses it."));
    m_entries.finish(m_findings);
    m_report.entries = m_entries.count();
    if (m_report.debit != m_report.credit)
        m_findings.error(0, u"file_unbalanced"_qs,
                         tr("The file does not balance: debit %1, credit %2.")
                             .arg(amountText(m_report.debit, QLocale()),
                                  amountText(m_report.credit, QLocale())));
    if (kindsOfLineEnd > 1)
        m_findings.warning(0, u"line_ends"_qs, tr("Lines end in different ways (CR LF, LF, CR)."));
    tellCharset();
    tellTallies();
    checkFileName();
    m_findings.finish();
    m_report.errors = m_findings.errors();
    m_report.warnings = m_findings.warnings();
    m_report.ok = m_report.errors.empty();
    return m_report;
}

} // namespace

Result<FecReport> FecCheck::file(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return storageFailure(tr("The file %1 cannot be read.").arg(path), u"unreadable"_qs);
    return read(file, path);
}

Result<FecReport> FecCheck::read(QIODevice &device, const QString &fileName)
{
    FecRecords records(device);
    Checker checker(QFileInfo(fileName).fileName());
    QByteArray record;
    bool isReadable = records.next(record) && checker.start(record);
    while (isReadable && records.next(record)) {
        if (records.line() > mostLines)
            return refused(tr("The file has more than %1 lines.").arg(mostLines), u"too_large"_qs);
        isReadable = checker.line(record, records.line());
    }
    if (records.hasFailed())
        return storageFailure(tr("The file %1 cannot be read.").arg(fileName), u"unreadable"_qs);
    if (records.isTooLong())
        checker.tooLong(records.line() + 1);
    return checker.finish(records.kindsOfLineEnd());
}

} // namespace cabas
