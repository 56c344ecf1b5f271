// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/journalstore.h"

#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/partyrules.h"
#include "core/accounting/thirdpartystore.h"
#include "core/accounting/vatreturnstore.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "core/db/dberror.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// An entry's texts as they are kept: no control characters, line labels filled in.
JournalEntry tidied(JournalEntry entry)
{
    entry.pieceRef = cleaned(entry.pieceRef);
    entry.label = cleaned(entry.label);
    if (!entry.pieceOn.isValid())
        entry.pieceOn = entry.on;
    for (JournalLine &line : entry.lines) {
        line.thirdParty = cleaned(line.thirdParty);
        line.thirdPartyLabel = cleaned(line.thirdPartyLabel);
        line.label = cleaned(line.label);
        if (line.label.isEmpty())
            line.label = entry.label;
        if (line.thirdPartyLabel.isEmpty())
            line.thirdPartyLabel = line.thirdParty;
    }
    return entry;
}

PostedEntry readEntry(const Row &row)
{
    PostedEntry posted;
    posted.id = row.id<EntryId>(0);
    posted.number = row.text(1);
    posted.entry.journal = row.text(2);
    posted.entry.on = row.day(3);
    posted.entry.pieceRef = row.text(4);
    posted.entry.pieceOn = row.day(5);
    posted.entry.label = row.text(6);
    posted.entry.sourceKind = row.text(7);
    posted.entry.sourceId = row.integer(8);
    posted.entry.reverses = row.optionalId<EntryId>(9);
    posted.validatedAt = row.instant(10);
    return posted;
}

JournalLine readLine(const Row &row, int column)
{
    return {row.text(column),     row.text(column + 1),  row.text(column + 2),
            row.text(column + 3), row.money(column + 4), row.money(column + 5)};
}

void readLinesInto(Tx &tx, PostedEntry &posted)
{
    tx.each(R"(SELECT account, third_party, third_party_label, label, debit_cents, credit_cents,
                      account_label
               FROM journal_lines WHERE entry_id = ? ORDER BY position)",
            {posted.id}, [&](const Row &row) {
                posted.entry.lines.push_back(readLine(row, 0));
                posted.accountLabels.push_back(row.text(6));
            });
}

std::vector<PostedEntry> readEntries(Tx &tx, const std::vector<Row> &rows)
{
    std::vector<PostedEntry> entries;
    entries.reserve(rows.size());
    for (const Row &row : rows)
        entries.push_back(readEntry(row));
    for (PostedEntry &posted : entries)
        readLinesInto(tx, posted);
    return entries;
}

/// `accounts` are those of the lines, one for each. Answers the ids of the lines.
std::vector<qint64> writeLines(Tx &tx, PostedEntry &posted,
                               const std::vector<const Account *> &accounts)
{
    std::vector<qint64> ids;
    ids.reserve(posted.entry.lines.size());
    int position = 0;
    const QString on = dayText(posted.entry.on);
    for (const JournalLine &line : posted.entry.lines) {
        const QString &label = accounts.at(size_t(position))->label;
        ids.push_back(tx.insert(R"(INSERT INTO journal_lines
                             (entry_id, position, account, account_label, third_party,
                              third_party_label, label, debit_cents, credit_cents, entry_on)
                         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
                                {posted.id, ++position, line.account, label, line.thirdParty,
                                 line.thirdPartyLabel, line.label, line.debit, line.credit, on}));
        posted.accountLabels.push_back(label);
    }
    return ids;
}

/// What an entry's row holds beside what is posted.
struct EntryRow {
    FiscalYearId year{0};
    qint64 sequence = 0;
    QDate validatedOn;
    UserId user{0};
};

/// The rows of an entry as JournalStore::chainSpec reads them. They are at hand: to read them back
/// would take longer than to write them.
ChainRun::Rows rowsOf(const PostedEntry &posted, const EntryRow &row, std::vector<qint64> lines)
{
    return [posted, row, lines = std::move(lines)](ChainDocument &document) {
        const JournalEntry &entry = posted.entry;
        const QString on = dayText(entry.on);
        document.row(0,
                     {posted.id, row.year, posted.number, row.sequence, entry.journal, on,
                      entry.pieceRef, entry.pieceOn, entry.label, entry.sourceKind, entry.sourceId,
                      entry.reverses, row.validatedOn, posted.validatedAt, row.user});
        for (size_t at = 0; at < lines.size(); ++at) {
            const JournalLine &line = entry.lines[at];
            document.row(1, {posted.id, lines[at], qint64(at) + 1, line.account,
                             posted.accountLabels[at], line.thirdParty, line.thirdPartyLabel,
                             line.label, line.debit, line.credit, on});
        }
    };
}

/// Whom the lines are about, by the names of the register; refused when a supplier's document is
/// in the books already.
Result<> checkParties(Tx &tx, JournalEntry &entry)
{
    std::map<QString, QString> names;
    for (JournalLine &line : entry.lines) {
        if (line.thirdParty.isEmpty() || line.thirdPartyLabel != line.thirdParty)
            continue;
        if (const std::optional<ThirdParty> known = ThirdPartyStore::find(tx, line.thirdParty))
            line.thirdPartyLabel = known->name;
        names.emplace(line.thirdParty, line.thirdPartyLabel);
    }
    for (const SupplierDocument &document : PartyRules::documents(entry)) {
        const QString earlier = ThirdPartyStore::earlier(tx, document);
        if (!earlier.isEmpty())
            return PartyRules::duplicate(document, names[document.thirdParty], earlier);
    }
    return Ok{};
}

/// Whom somebody typed stands in the register from now on, to be completed and proposed.
void registerParties(Tx &tx, const JournalEntry &entry)
{
    if (entry.sourceKind != u"manual")
        return;
    for (const JournalLine &line : entry.lines) {
        if (line.thirdParty.isEmpty() || ThirdPartyStore::find(tx, line.thirdParty))
            continue;
        ThirdParty party;
        party.code = line.thirdParty;
        party.name = line.thirdPartyLabel;
        party.kind = PartyRules::kindFor(line.account);
        party.account = line.account;
        ThirdPartyStore::add(tx, party);
    }
}

} // namespace

JournalBatch::JournalBatch(Tx &tx, const Session &session)
    : m_tx(tx), m_session(session), m_chain(tx, JournalStore::chainSpec(), u"journal"_qs)
{
}

std::optional<FiscalYear> JournalBatch::year(QDate day)
{
    const auto known = std::find_if(m_years.begin(), m_years.end(), [&](const FiscalYear &year) {
        return year.start <= day && day <= year.end;
    });
    if (known != m_years.end())
        return *known;
    const std::optional<FiscalYear> found = FiscalYearStore::find(m_tx, day);
    if (found)
        m_years.push_back(*found);
    return found;
}

const Account *JournalBatch::account(const QString &number)
{
    const auto known = m_facts.accounts.find(number);
    if (known != m_facts.accounts.end())
        return &known->second;
    const std::optional<Account> found = AccountStore::find(m_tx, number);
    return found ? &m_facts.accounts.emplace(number, *found).first->second : nullptr;
}

bool JournalBatch::hasJournal(const QString &code)
{
    if (m_journals.contains(code))
        return true;
    const bool isThere = AccountStore::hasJournal(m_tx, code);
    if (isThere)
        m_journals.insert(code);
    return isThere;
}

/// Time zones change at whole minutes: within one the day is asked for once.
QDate JournalBatch::localDay(const QDateTime &instant)
{
    const qint64 minute = instant.toSecsSinceEpoch() / 60;
    if (minute != m_minute) {
        m_minute = minute;
        m_day = m_session.local(instant).date();
    }
    return m_day;
}

Result<PostedEntry> JournalBatch::append(const JournalEntry &entry)
{
    PostedEntry posted;
    posted.entry = tidied(entry);
    m_facts.year = year(posted.entry.on);
    if (!m_facts.year) {
        CABAS_LET(opened, FiscalYearStore::ensure(m_tx, m_session, posted.entry.on));
        m_facts.year = m_years.emplace_back(opened);
    }
    if (!m_isDeclaredKnown)
        m_facts.vatDeclared = VatReturnStore::declaredUntil(m_tx);
    m_isDeclaredKnown = true;
    m_facts.journalKnown = hasJournal(posted.entry.journal);
    std::vector<const Account *> accounts;
    for (const JournalLine &line : posted.entry.lines)
        accounts.push_back(account(line.account));
    CABAS_TRY(LedgerRules::check(posted.entry, m_facts));
    if (posted.entry.reverses && JournalStore::reversalOf(m_tx, *posted.entry.reverses))
        return refused(JournalStore::tr("This entry was already reversed."), u"reversed"_qs);
    CABAS_TRY(checkParties(m_tx, posted.entry));

    const FiscalYear &year = *m_facts.year;
    auto last = m_numbers.find(year.id.value());
    if (last == m_numbers.end())
        last =
            m_numbers.emplace(year.id.value(), FiscalYearStore::lockSequence(m_tx, year.id)).first;
    const qint64 sequence = ++last->second;
    posted.number = LedgerRules::entryNumber(year, sequence);
    posted.validatedAt = m_session.now();
    const EntryRow row{year.id, sequence, localDay(posted.validatedAt), m_session.user()};
    posted.id = EntryId(m_tx.insert(
        R"(INSERT INTO journal_entries
               (fiscal_year_id, number, sequence, journal, entry_on, piece_ref, piece_on, label,
                source_kind, source_id, reverses_id, validated_on, validated_at, user_id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {year.id, posted.number, sequence, posted.entry.journal, posted.entry.on,
         posted.entry.pieceRef, posted.entry.pieceOn, posted.entry.label, posted.entry.sourceKind,
         posted.entry.sourceId, posted.entry.reverses, row.validatedOn, posted.validatedAt,
         row.user}));
    std::vector<qint64> lines = writeLines(m_tx, posted, accounts);
    m_added.note(posted.entry.on, posted.entry.lines);
    registerParties(m_tx, posted.entry);
    m_chain.seal(posted.id.value(), rowsOf(posted, row, std::move(lines)));
    return posted;
}

void JournalBatch::finish()
{
    for (const auto &[year, last] : m_numbers)
        FiscalYearStore::setSequence(m_tx, FiscalYearId(year), last);
    m_numbers.clear();
    m_added.write(m_tx);
    m_chain.finish();
    m_tx.touch(Topic::Journal);
}

Result<PostedEntry> JournalStore::append(Tx &tx, const Session &session, const JournalEntry &entry)
{
    JournalBatch batch(tx, session);
    CABAS_LET(posted, batch.append(entry));
    batch.finish();
    return posted;
}

std::optional<PostedEntry> JournalStore::find(Tx &tx, EntryId id)
{
    const std::vector<PostedEntry> found = readEntries(
        tx, tx.run(R"(SELECT id, number, journal, entry_on, piece_ref, piece_on, label, source_kind,
                             source_id, reverses_id, validated_at
                      FROM journal_entries WHERE id = ?)",
                   {id}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<PostedEntry> JournalStore::findByNumber(Tx &tx, const QString &number)
{
    const std::vector<PostedEntry> found = readEntries(
        tx, tx.run(R"(SELECT id, number, journal, entry_on, piece_ref, piece_on, label, source_kind,
                             source_id, reverses_id, validated_at
                      FROM journal_entries WHERE number = ?)",
                   {number}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<EntryId> JournalStore::reversalOf(Tx &tx, EntryId id)
{
    const std::optional<Row> row =
        tx.first("SELECT id FROM journal_entries WHERE reverses_id = ? ORDER BY id", {id});
    return row ? std::optional(row->id<EntryId>(0)) : std::nullopt;
}

std::vector<PostedEntry> JournalStore::between(Tx &tx, QDate from, QDate to, const QString &journal)
{
    if (journal.isEmpty())
        return readEntries(
            tx, tx.run(R"(SELECT id, number, journal, entry_on, piece_ref, piece_on, label,
                                 source_kind, source_id, reverses_id, validated_at
                          FROM journal_entries WHERE entry_on >= ? AND entry_on <= ?
                          ORDER BY entry_on, id)",
                       {from, to}));
    return readEntries(
        tx, tx.run(R"(SELECT id, number, journal, entry_on, piece_ref, piece_on, label, source_kind,
                             source_id, reverses_id, validated_at
                      FROM journal_entries WHERE entry_on >= ? AND entry_on <= ? AND journal = ?
                      ORDER BY entry_on, id)",
                   {from, to, journal}));
}

std::vector<PostedEntry> JournalStore::ofSource(Tx &tx, const QString &kind, qint64 id)
{
    return readEntries(
        tx, tx.run(R"(SELECT id, number, journal, entry_on, piece_ref, piece_on, label, source_kind,
                             source_id, reverses_id, validated_at
                      FROM journal_entries WHERE source_kind = ? AND source_id = ? ORDER BY id)",
                   {kind, id}));
}

qint64 JournalStore::count(Tx &tx)
{
    return tx.integer("SELECT COUNT(*) FROM journal_entries");
}

bool JournalStore::hasEntries(Tx &tx, FiscalYearId year)
{
    return tx
        .first("SELECT id FROM journal_entries WHERE fiscal_year_id = ? AND sequence = 1", {year})
        .has_value();
}

void JournalStore::eachFecLine(Tx &tx, FiscalYearId year,
                               const std::function<void(const FecLine &)> &line)
{
    const auto read = [&](const Row &row) {
        FecLine fec;
        fec.number = row.text(0);
        fec.journal = row.text(1);
        fec.journalLabel = row.text(2);
        fec.on = row.day(3);
        fec.pieceRef = row.text(4);
        fec.pieceOn = row.day(5);
        fec.validatedOn = row.day(6);
        fec.account = row.text(7);
        fec.accountLabel = row.text(8);
        fec.thirdParty = row.text(9);
        fec.thirdPartyLabel = row.text(10);
        fec.label = row.text(11);
        fec.debit = row.money(12);
        fec.credit = row.money(13);
        if (!row.isNull(14)) {
            fec.lettering = MatchingRules::letter(row.integer(14));
            fec.letteredOn = row.day(15);
        }
        line(fec);
    };
    tx.each(R"(SELECT e.number, e.journal, j.label, e.entry_on, e.piece_ref, e.piece_on,
                      e.validated_on, l.account, l.account_label, l.third_party,
                      l.third_party_label, l.label, l.debit_cents, l.credit_cents, m.number,
                      m.matched_on
               FROM journal_entries e
               JOIN journals j ON j.code = e.journal
               JOIN journal_lines l ON l.entry_id = e.id
               LEFT JOIN matching_lines k ON k.line_id = l.id
               LEFT JOIN matchings m ON m.id = k.matching_id
               WHERE e.fiscal_year_id = ? AND e.journal = 'AN'
               ORDER BY e.sequence, l.position)",
            {year}, read);
    tx.each(R"(SELECT e.number, e.journal, j.label, e.entry_on, e.piece_ref, e.piece_on,
                      e.validated_on, l.account, l.account_label, l.third_party,
                      l.third_party_label, l.label, l.debit_cents, l.credit_cents, m.number,
                      m.matched_on
               FROM journal_entries e
               JOIN journals j ON j.code = e.journal
               JOIN journal_lines l ON l.entry_id = e.id
               LEFT JOIN matching_lines k ON k.line_id = l.id
               LEFT JOIN matchings m ON m.id = k.matching_id
               WHERE e.fiscal_year_id = ? AND e.journal <> 'AN'
               ORDER BY e.sequence, l.position)",
            {year}, read);
}

void JournalStore::eachBetween(Tx &tx, QDate from, QDate to,
                               const std::function<void(const ForeignEntry &)> &entry)
{
    ForeignEntry open;
    qint64 id = 0;
    tx.each(R"(SELECT e.id, e.number, e.journal, e.entry_on, e.piece_ref, e.piece_on, e.label,
                      l.position, l.account, l.account_label, l.third_party, l.third_party_label,
                      l.label, l.debit_cents, l.credit_cents
               FROM journal_entries e JOIN journal_lines l ON l.entry_id = e.id
               WHERE e.entry_on >= ? AND e.entry_on <= ?
               ORDER BY e.entry_on, e.id, l.position)",
            {from, to}, [&](const Row &row) {
                if (row.integer(0) != id && id != 0)
                    entry(open);
                if (row.integer(0) != id)
                    open = {row.text(2), {},         row.text(1), row.text(4),
                            row.text(6), row.day(3), row.day(5),  {}};
                id = row.integer(0);
                open.lines.push_back({row.integer(7), row.text(8), row.text(9), row.text(10),
                                      row.text(11), row.text(12), row.money(13), row.money(14)});
            });
    if (id != 0)
        entry(open);
}

const ChainSpec &JournalStore::chainSpec()
{
    static const ChainSpec spec{
        "entry",
        1,
        {{"journal_entries",
          R"(SELECT id, fiscal_year_id, number, sequence, journal, entry_on, piece_ref, piece_on,
                 label, source_kind, source_id, reverses_id, validated_on, validated_at, user_id
             FROM journal_entries WHERE id BETWEEN ? AND ? ORDER BY id)"},
         {"journal_lines",
          R"(SELECT entry_id, id, position, account, account_label, third_party,
                 third_party_label, label, debit_cents, credit_cents, entry_on
             FROM journal_lines WHERE entry_id BETWEEN ? AND ? ORDER BY entry_id, position)"}},
        "SELECT id FROM journal_entries ORDER BY id"};
    return spec;
}

} // namespace cabas
