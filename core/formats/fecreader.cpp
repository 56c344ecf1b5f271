// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecreader.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/charset.h"
#include "core/formats/fecfields.h"
#include "core/formats/fecrecords.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>

namespace cabas {

namespace {

QDate yearEndOf(const QString &fileName)
{
    static const QRegularExpression form(u"FEC(20[0-9]{6})"_qs);
    const auto match = form.match(QFileInfo(fileName).fileName().toUpper());
    return QDate::fromString(match.captured(1), u"yyyyMMdd"_qs);
}

bool isBlankRecord(const QByteArray &record)
{
    return record.trimmed().isEmpty() || record == "\x1A";
}

/// The cells with tabs between, put together at once.
QByteArray joined(std::initializer_list<QByteArrayView> cells)
{
    qsizetype size = qsizetype(cells.size()) - 1;
    for (const QByteArrayView cell : cells)
        size += cell.size();
    QByteArray key(size, '\t');
    char *to = key.data();
    for (const QByteArrayView cell : cells)
        to = std::copy(cell.begin(), cell.end(), to) + 1;
    return key;
}

} // namespace

FecReader::FecReader(QIODevice &device, const QString &fileName)
    : m_device(device), m_yearEnd(yearEndOf(fileName))
{
}

bool FecReader::isFec(QIODevice &device)
{
    device.seek(0);
    FecRecords records(device);
    QByteArray first;
    FecFindings findings;
    if (!records.next(first))
        return false;
    if (first.startsWith("\xEF\xBB\xBF"))
        first.remove(0, 3);
    const FecHeader header = FecHeader::read(first, findings);
    return header.isUsable() && !header.isMissing() && header.has(FecColumn::EcritureNum) &&
           header.has(FecColumn::CompteNum);
}

Result<> FecReader::start(QByteArray record)
{
    if (record.startsWith("\xEF\xBB\xBF"))
        record.remove(0, 3);
    FecFindings findings;
    m_header = FecHeader::read(record, findings);
    if (!findings.errors().empty())
        return refused(
            tr("The file cannot be read as a FEC: %1").arg(findings.errors().front().message),
            u"header"_qs);
    return Ok{};
}

Result<> FecReader::eachLine(const std::function<void(const QByteArray &, qint64)> &line)
{
    if (!m_device.seek(0))
        return storageFailure(tr("The file cannot be read."), u"unreadable"_qs);
    FecRecords records(m_device);
    QByteArray record;
    if (!records.next(record))
        return refused(tr("The file is empty."), u"empty"_qs);
    CABAS_TRY(start(record));
    while (records.next(record)) {
        if (records.line() > mostLines)
            return refused(tr("The file has more than %1 lines. Import it by parts.")
                               .arg(Language::locale().toString(mostLines)),
                           u"too_large"_qs);
        if (!isBlankRecord(record))
            line(record, records.line());
    }
    if (records.hasFailed())
        return storageFailure(tr("The file cannot be read."), u"unreadable"_qs);
    if (records.isTooLong())
        return refused(tr("Line %1 is longer than any line of a FEC: this is not a text file.")
                           .arg(records.line() + 1),
                       u"not_text"_qs);
    return Ok{};
}

QByteArrayView FecReader::cell(FecColumn column) const
{
    const int at = m_header.at(column);
    return at >= 0 && size_t(at) < m_cells.size() ? m_cells[size_t(at)].trimmed()
                                                  : QByteArrayView();
}

QString FecReader::text(FecColumn column) const
{
    return cleaned(decoded(cell(column), m_isUtf8 ? Charset::Utf8 : Charset::Latin9));
}

void FecReader::takeSides(Cut &cut) const
{
    const FecColumn first = m_header.hasSides() ? FecColumn::Montant : FecColumn::Debit;
    FecAmount debit = parseFecAmount(cell(first));
    FecAmount credit;
    if (m_header.hasSides()) {
        const QByteArray side = cell(FecColumn::Sens).toByteArray().toUpper();
        if (side == "C" || side == "-1")
            std::swap(debit.value, credit.value);
        else if (side != "D" && side != "1" && side != "+1")
            cut.wrong = tr("Sens “%1” is neither D nor C.").arg(shownFecCell(side));
    } else {
        credit = parseFecAmount(cell(FecColumn::Credit));
    }
    const bool isDebitGood = debit.isReadable() && !debit.isRounded;
    if (!isDebitGood || !credit.isReadable() || credit.isRounded)
        cut.wrong = tr("“%1” is not an amount: write it with a decimal comma and two decimals at "
                       "most, such as 1234,50.")
                        .arg(shownFecCell(cell(isDebitGood ? FecColumn::Credit : first)));
    if (!debit.value.isZero() && !credit.value.isZero())
        cut.wrong = tr("The line has a debit and a credit. Make two lines of it.");
    // A negative amount is one of the other side.
    cut.debit = (debit.value.isNegative() ? Money() : debit.value) +
                (credit.value.isNegative() ? -credit.value : Money());
    cut.credit = (credit.value.isNegative() ? Money() : credit.value) +
                 (debit.value.isNegative() ? -debit.value : Money());
}

FecReader::Cut FecReader::cut(const QByteArray &record)
{
    Cut cut;
    cutFecRecord(record, m_header.separator(), m_cells);
    const qsizetype few = m_header.cells() - (m_header.hasTrailingCell() ? 1 : 0);
    if (qsizetype(m_cells.size()) < few || qsizetype(m_cells.size()) > m_header.cells() + 1) {
        cut.wrong = tr("The line has %1 cells, the first line %2.")
                        .arg(m_cells.size())
                        .arg(m_header.cells());
        return cut;
    }
    const FecDay day = parseFecDay(cell(FecColumn::EcritureDate));
    cut.on = day.state == FecDay::State::Good ? day.value : QDate();
    cut.number = joined({cell(FecColumn::JournalCode), cell(FecColumn::EcritureNum)});
    std::array<char, 24> julian{};
    const char *end = std::to_chars(julian.begin(), julian.end(), cut.on.toJulianDay()).ptr;
    cut.key = joined({cut.number, QByteArrayView(julian.data(), end)});
    takeSides(cut);
    if (!cut.on.isValid())
        cut.wrong = tr("“%1” is not a day of the calendar written YYYYMMDD.")
                        .arg(shownFecCell(cell(FecColumn::EcritureDate)));
    if (cell(FecColumn::CompteNum).isEmpty())
        cut.wrong = tr("The account is missing.");
    return cut;
}

bool FecReader::isOutside(QDate day) const
{
    // A first or last year may be longer than twelve months, never than two years. A name that no
    // line agrees with is a wrong name.
    return m_yearEnd.isValid() && (day > m_yearEnd || day <= m_yearEnd.addYears(-2));
}

void FecReader::count(const QByteArray &record)
{
    const Cut line = cut(record);
    ++m_lines;
    m_isUtf8 = m_isUtf8 && !firstInvalidUtf8(record);
    m_inYear += line.on.isValid() && !isOutside(line.on) ? 1 : 0;
    Group &group = m_groups[line.key];
    group.balance += line.debit - line.credit;
    ++group.lines;
    group.isWrong = group.isWrong || !line.wrong.isEmpty();
    m_numbers[line.number] += line.debit - line.credit;
}

void FecReader::groupByNumber()
{
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const QByteArray number = it.key().left(it.key().lastIndexOf('\t'));
        if (!it->balance.isZero() && m_numbers.value(number).isZero())
            m_whole.insert(number);
    }
    QHash<QByteArray, Group> joined;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const QByteArray number = it.key().left(it.key().lastIndexOf('\t'));
        Group &group = joined[m_whole.contains(number) ? number : it.key()];
        group.balance += it->balance;
        group.lines += it->lines;
        group.isWrong = group.isWrong || it->isWrong;
    }
    m_groups = joined;
    m_numbers.clear();
    if (m_inYear == 0)
        m_yearEnd = {};
}

void FecReader::handOn(const QByteArray &record, qint64 number, const ForeignSink &sink)
{
    const Cut line = cut(record);
    if (!line.wrong.isEmpty())
        sink.refusal({number, line.wrong});
    const QByteArray key = m_whole.contains(line.number) ? line.number : line.key;
    const Group &group = m_groups[key];
    if (group.isWrong)
        return;
    ForeignEntry &entry = m_open[key];
    if (entry.lines.empty()) {
        const FecDay piece = parseFecDay(cell(FecColumn::PieceDate));
        entry.on = line.on;
        entry.pieceOn = piece.state == FecDay::State::Good ? piece.value : QDate();
        entry.journal = text(FecColumn::JournalCode);
        entry.journalLabel = text(FecColumn::JournalLib);
        entry.number = text(FecColumn::EcritureNum);
        entry.pieceRef = text(FecColumn::PieceRef);
        entry.label = text(FecColumn::EcritureLib);
    }
    const FecDay settled = parseFecDay(cell(FecColumn::DateLet));
    // Lines without an amount say nothing: they are met, and left out.
    if (!line.debit.isZero() || !line.credit.isZero() || entry.lines.empty())
        entry.lines.push_back({number, text(FecColumn::CompteNum).remove(u' '),
                               text(FecColumn::CompteLib), text(FecColumn::CompAuxNum),
                               text(FecColumn::CompAuxLib), text(FecColumn::EcritureLib),
                               line.debit, line.credit, text(FecColumn::EcritureLet),
                               settled.state == FecDay::State::Good ? settled.value : QDate()});
    if (++m_met[key] == group.lines)
        close(key, sink);
}

void FecReader::close(const QByteArray &key, const ForeignSink &sink)
{
    ForeignEntry entry = m_open.take(key);
    m_met.remove(key);
    const qint64 first = entry.firstLine();
    const Money balance = m_groups[key].balance;
    std::erase_if(entry.lines, [](const ForeignLine &line) {
        return line.debit.isZero() && line.credit.isZero();
    });
    if (isOutside(entry.on)) {
        sink.refusal({first, tr("Entry %1 is dated %2, outside the year of the file, which ends "
                                "on %3.")
                                 .arg(entry.number, dateText(entry.on), dateText(m_yearEnd))});
    } else if (!balance.isZero()) {
        sink.refusal({first, tr("Entry %1 of journal %2 is not balanced: debits and credits differ "
                                "by %3.")
                                 .arg(entry.number, entry.journal,
                                      moneyText(abs(balance), Language::locale()))});
    } else if (!entry.lines.empty()) {
        sink.entry(entry);
    }
}

Result<> FecReader::read(const ForeignSink &sink)
{
    CABAS_TRY(eachLine([this](const QByteArray &record, qint64) { count(record); }));
    groupByNumber();
    if (sink.met)
        sink.met(m_groups.size());
    return eachLine([&](const QByteArray &record, qint64 number) { handOn(record, number, sink); });
}

} // namespace cabas
