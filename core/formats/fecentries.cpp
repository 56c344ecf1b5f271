// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecentries.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr qsizetype longestCounter = 18;

/// `2026-000123` is the prefix `2026-` and the counter 123; no counter when no digit ends it.
struct Numbered {
    QByteArray prefix;
    qint64 counter = -1;
};

Numbered numberedOf(const QByteArray &number)
{
    qsizetype start = number.size();
    while (start > 0 && number.size() - start < longestCounter && number[start - 1] >= '0' &&
           number[start - 1] <= '9')
        --start;
    if (start == number.size())
        return {number, -1};
    return {number.left(start), number.mid(start).toLongLong()};
}

} // namespace

void FecEntries::add(const FecEntryLine &line)
{
    const QByteArray key = line.journal + '\t' + line.number;
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd()) {
        m_last = m_entries.size();
        m_byKey.insert(key, m_last);
        Entry entry{line.journal, line.number, line.line, line.on, line.piece, line.lettering,
                    line.debit,   line.credit, false,     false,   false};
        m_entries.push_back(std::move(entry));
        if (m_byNumber.contains(line.number))
            m_severalJournals.add(line.line);
        else
            m_byNumber.insert(line.number, m_last);
        return;
    }
    if (*found != m_last)
        m_comingBack.add(line.line);
    m_last = *found;
    Entry &entry = m_entries[m_last];
    entry.debit += line.debit;
    entry.credit += line.credit;
    entry.hasSeveralDays = entry.hasSeveralDays || entry.on != line.on;
    entry.hasSeveralPieces = entry.hasSeveralPieces || entry.piece != line.piece;
    if (entry.lettering.isEmpty())
        entry.lettering = line.lettering;
    else if (!line.lettering.isEmpty() && line.lettering != entry.lettering)
        entry.hasSeveralLetterings = true;
}

void FecEntries::finish(FecFindings &findings) const
{
    for (const Entry &entry : m_entries)
        checkEntry(entry, findings);
    tellTallies(findings);
    checkSequence(findings);
}

void FecEntries::checkEntry(const Entry &entry, FecFindings &findings) const
{
    if (entry.debit == entry.credit)
        return;
    findings.error(entry.firstLine, u"entry_unbalanced"_qs,
                   tr("Entry %1 of journal %2 does not balance: debit %3, credit %4.")
                       .arg(shownFecCell(entry.number), shownFecCell(entry.journal),
                            amountText(entry.debit, QLocale()),
                            amountText(entry.credit, QLocale())));
}

void FecEntries::tellTallies(FecFindings &findings) const
{
    FecTally days;
    FecTally pieces;
    FecTally letterings;
    for (const Entry &entry : m_entries) {
        if (entry.hasSeveralDays)
            days.add(entry.firstLine);
        if (entry.hasSeveralPieces)
            pieces.add(entry.firstLine);
        if (entry.hasSeveralLetterings)
            letterings.add(entry.firstLine);
    }
    if (days.count > 0)
        findings.warning(
            days.firstLine, u"entry_days"_qs,
            tr("%n entry(ies) with several accounting days.", nullptr, int(days.count)));
    if (pieces.count > 0)
        findings.warning(pieces.firstLine, u"entry_pieces"_qs,
                         tr("%n entry(ies) with several documents.", nullptr, int(pieces.count)));
    if (letterings.count > 0)
        findings.warning(
            letterings.firstLine, u"entry_letterings"_qs,
            tr("%n entry(ies) with several matching codes.", nullptr, int(letterings.count)));
    if (m_severalJournals.count > 0)
        findings.warning(m_severalJournals.firstLine, u"number_in_several_journals"_qs,
                         tr("%n entry number(s) used in several journals: the tax office’s tool "
                            "takes them for one entry.",
                            nullptr, int(m_severalJournals.count)));
    if (m_comingBack.count > 0)
        findings.warning(m_comingBack.firstLine, u"number_comes_back"_qs,
                         tr("%n time(s) an entry number comes back after other entries.", nullptr,
                            int(m_comingBack.count)));
}

/// Numbers run on in the whole file, or in each journal where journals share numbers.
void FecEntries::checkSequence(FecFindings &findings) const
{
    const bool isByJournal = m_severalJournals.count > 0;
    std::map<std::pair<QByteArray, QByteArray>, std::vector<std::pair<qint64, size_t>>> series;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Numbered numbered = numberedOf(m_entries[i].number);
        const QByteArray journal = isByJournal ? m_entries[i].journal : QByteArray();
        if (numbered.counter >= 0)
            series[{journal, numbered.prefix}].emplace_back(numbered.counter, i);
    }
    for (auto &[key, counters] : series) {
        std::sort(counters.begin(), counters.end());
        qint64 missing = 0;
        size_t before = 0;
        for (size_t i = 1; i < counters.size(); ++i) {
            const qint64 step = counters[i].first - counters[i - 1].first - 1;
            if (step > 0 && missing == 0)
                before = counters[i].second;
            missing += std::max<qint64>(step, 0);
        }
        if (missing > 0)
            findings.warning(m_entries[before].firstLine, u"number_gap"_qs,
                             tr("%1 entry numbers are missing, the first before %2 (journal %3).")
                                 .arg(missing)
                                 .arg(shownFecCell(m_entries[before].number),
                                      shownFecCell(m_entries[before].journal)));
    }
}

} // namespace cabas
