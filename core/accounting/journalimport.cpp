// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/journalimport.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/activityrules.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/importedentrystore.h"
#include "core/accounting/importletters.h"
#include "core/accounting/importrules.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/readahead.h"
#include "core/base/text.h"
#include "core/formats/fecreader.h"
#include "core/formats/journalcsv.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace cabas {

namespace {

const QString undone = QStringLiteral("import_undone");
const QString openingJournal = QStringLiteral("AN");

/// An entry of the file with what can be told of it without the books.
struct Candidate {
    ForeignEntry entry;
    QString digest;
    QString identity;  ///< empty for an entry without a name
    JournalEntry ours; ///< as it would be posted

    static Candidate of(const ForeignEntry &entry)
    {
        return {entry, ImportRules::digestOf(entry), ImportRules::identityOf(entry),
                ImportRules::entryOf(entry)};
    }
};

/// What the reader met: an entry, a line that is refused, or how many entries the file has.
struct Met {
    std::optional<Candidate> entry = {};
    std::optional<ForeignRefusal> refusal = {};
    qint64 entries = 0;
};

/// Takes one entry after the other into the books, in one transaction.
class Taking {
    Q_DECLARE_TR_FUNCTIONS(JournalImportService)

public:
    Taking(Tx &tx, const Session &session, const JournalImportOptions &options,
           JournalImport &import)
        : m_tx(tx), m_session(session), m_options(options), m_import(import), m_batch(tx, session),
          m_sandbox(ShopStore::read(tx).sandbox)
    {
    }

    Result<> run(QIODevice &device)
    {
        if (FecReader::isFec(device)) {
            m_isHistory = true;
            m_import.format = u"fec"_qs;
            CABAS_TRY(ReadAhead<Met>::run(
                [&](const auto &met) {
                    return FecReader(device, m_options.fileName).read(sinkOf(met));
                },
                [this](Met &met) { take(met); }));
            m_batch.finish();
            m_import.lettered = m_letters.write(m_tx, m_session);
            return Ok{};
        }
        if (!device.seek(0) || device.size() > JournalImportService::mostTableBytes)
            return refused(tr("The file is too large to be a table of entries."), u"too_large"_qs);
        const QByteArray bytes = device.readAll();
        CABAS_LET(kind, JournalCsv::read(bytes, sinkOf([this](Met met) { take(met); })));
        m_batch.finish();
        m_import.format =
            kind == JournalCsv::Kind::OpeningBalances ? u"opening_balances"_qs : u"entries"_qs;
        return Ok{};
    }

private:
    static ForeignSink sinkOf(const std::function<void(Met)> &met)
    {
        return {[met](const ForeignEntry &entry) {
                    met({Candidate::of(entry), {}, 0});
                },
                [met](const ForeignRefusal &refusal) {
                    met({{}, refusal, 0});
                },
                [met](qint64 entries) {
                    met({{}, {}, entries});
                }};
    }

    void take(Met &met)
    {
        m_import.read += met.entries;
        if (met.refusal)
            refuse(*met.refusal);
        if (met.entry)
            take(*met.entry);
    }

    void refuse(const ForeignRefusal &refusal)
    {
        if (m_import.refused.size() < JournalImportService::mostRefusals)
            m_import.refused.push_back(refusal);
        else
            ++m_import.refusedMore;
    }

    void take(Candidate &candidate)
    {
        if (!candidate.entry.on.isValid()) {
            makeOpening(candidate.entry);
            candidate = Candidate::of(candidate.entry);
        }
        const ForeignEntry &entry = candidate.entry;
        const QString &digest = candidate.digest;
        const QString identity = candidate.identity.isEmpty()
                                     ? digest + u'\t' + QString::number(++m_met[digest])
                                     : candidate.identity;
        if (const auto known = ImportedEntryStore::find(m_tx, identity)) {
            if (known->digest == digest)
                ++m_import.unchanged;
            else
                refuse({entry.firstLine(),
                        tr("Entry %1 was imported before and said something else then. What is "
                           "posted does not change: reverse entry %2 and enter the right one.")
                            .arg(entry.number, JournalStore::find(m_tx, known->entry)->number)});
            return;
        }
        if (const Result<PostedEntry> posted = post(entry, candidate.ours); posted) {
            ImportedEntryStore::add(m_tx, identity, {digest, posted->id}, m_options.fileName);
            m_letters.note(m_tx, entry, *posted);
        } else {
            refuse({lineOf(entry, posted.failure()), posted.failure().message});
        }
    }

    /// Opening balances are the first entry of the present year.
    void makeOpening(ForeignEntry &entry)
    {
        const FiscalYear year = LedgerRules::yearOf(
            m_session.today(), ShopStore::read(m_tx).yearStart, FiscalYearStore::all(m_tx));
        entry.on = year.start;
        entry.journal = openingJournal;
        if (entry.pieceRef.isEmpty())
            entry.pieceRef = tr("OPENING");
        entry.label = tr("Opening balances");
    }

    /// A failure of the rules that names a line names its place in the entry.
    qint64 lineOf(const ForeignEntry &entry, const Failure &failure) const
    {
        const bool isOfALine = failure.code == u"account" || failure.code == u"activity";
        return isOfALine && m_wrongLine > 0 ? m_wrongLine : entry.firstLine();
    }

    Result<PostedEntry> post(const ForeignEntry &entry, JournalEntry &ours)
    {
        CABAS_LET(year, yearOf(entry));
        const bool isOpening =
            entry.journal == openingJournal || (m_isHistory && ImportRules::isOpening(entry, year));
        if (isOpening) {
            ours.journal = openingJournal;
            if (!JournalStore::ofSource(m_tx, u"opening"_qs, previousYear(year)).empty())
                return refused(tr("The fiscal year from %1 to %2 already has opening entries.")
                                   .arg(dateText(year.start), dateText(year.end)),
                               u"opening"_qs);
        }
        CABAS_TRY(LedgerRules::checkPeriod(ours.on, year, ours.sourceKind));
        CABAS_TRY(checkDocument(entry));
        CABAS_TRY(ensureJournal(ours.journal, entry.journalLabel));
        CABAS_TRY(ensureAccounts(entry));
        CABAS_TRY(checkActivities(entry));
        CABAS_LET(posted, m_batch.append(ours));
        QStringList activities;
        for (const ForeignLine &line : entry.lines)
            activities += line.activity;
        ActivityStore::setOfEntry(m_tx, posted.id, activities, m_session.user(), m_session.now());
        ++m_import.added;
        m_import.lines += qint64(ours.lines.size());
        m_import.debit += LedgerRules::totalDebit(ours.lines);
        return posted;
    }

    /// The id of the year that ends the day before; 0 for none.
    qint64 previousYear(const FiscalYear &year)
    {
        const auto before = FiscalYearStore::find(m_tx, year.start.addDays(-1));
        return before ? before->id.value() : 0;
    }

    Result<FiscalYear> yearOf(const ForeignEntry &entry)
    {
        if (const auto known = m_batch.year(entry.on))
            return *known;
        const QString yearStart = ShopStore::read(m_tx).yearStart;
        const auto years = FiscalYearStore::all(m_tx);
        const FiscalYear present = LedgerRules::yearOf(m_session.today(), yearStart, years);
        const bool isPresent = present.start <= entry.on && entry.on <= present.end;
        const bool isPast = entry.on < present.start && entry.on.year() >= 1990;
        if (isPresent || (m_isHistory && (isPast || m_sandbox)))
            return FiscalYearStore::open(m_tx, m_session, entry.on);
        return refused(tr("No fiscal year of the shop covers %1. Date the entry in an open year.")
                           .arg(dateText(entry.on)),
                       u"no_year"_qs);
    }

    Result<> checkDocument(const ForeignEntry &entry)
    {
        const std::optional<ForeignLine> owed =
            m_isHistory ? std::nullopt : ImportRules::supplierOwed(entry);
        if (!owed || entry.pieceRef.isEmpty())
            return Ok{};
        const QString kept = ImportRules::entryOf(entry).pieceRef;
        for (const QString &reference : {entry.pieceRef, kept}) {
            if (const auto number = ImportedEntryStore::invoiceOf(m_tx, *owed, reference))
                return refused(
                    tr("Document %1 of %2 is already entered, by entry %3.")
                        .arg(entry.pieceRef,
                             owed->thirdParty.isEmpty() ? owed->account : owed->thirdParty,
                             *number),
                    u"document"_qs);
        }
        return Ok{};
    }

    Result<> ensureJournal(const QString &code, const QString &label)
    {
        if (m_batch.hasJournal(code) || !m_isHistory || code.isEmpty())
            return Ok{};
        AccountStore::addJournal(m_tx, {code, label.isEmpty() ? code : label});
        ++m_import.journalsAdded;
        return Ok{};
    }

    Result<> checkActivities(const ForeignEntry &entry)
    {
        for (const ForeignLine &line : entry.lines) {
            if (line.activity.isEmpty())
                continue;
            if (!m_activities)
                m_activities = ActivityStore::all(m_tx);
            m_wrongLine = line.line;
            CABAS_TRY(ActivityRules::checkLine(int(line.line), line.account, line.activity,
                                               *m_activities));
        }
        return Ok{};
    }

    Result<> ensureAccounts(const ForeignEntry &entry)
    {
        m_wrongLine = 0;
        for (const ForeignLine &line : entry.lines) {
            if (m_accounts.contains(line.account))
                continue;
            if (m_batch.account(line.account)) {
                m_accounts.insert(line.account);
                continue;
            }
            m_wrongLine = line.line;
            Account account{line.account, line.accountLabel, {}, false, true, false};
            for (QString parent = account.number.chopped(1); !parent.isEmpty(); parent.chop(1)) {
                const std::optional<Account> found = AccountStore::find(m_tx, parent);
                if (!found)
                    continue;
                account.parent = parent;
                account.thirdParty = found->thirdParty;
                break;
            }
            const bool isBelow = m_isHistory
                                     ? !account.parent.isEmpty()
                                     : account.parent.size() >= 3 && !account.label.isEmpty();
            if (!isBelow)
                return refused(tr("There is no account %1 in the chart. Add it to the chart "
                                  "first, or correct the number.")
                                   .arg(line.account),
                               u"account"_qs);
            CABAS_TRY(LedgerRules::checkAccountNumber(account.number));
            if (account.label.isEmpty())
                account.label = account.number;
            AccountStore::add(m_tx, account);
            AuditStore::record(m_tx, m_session, "books.account_add", u"account"_qs, 0,
                               QJsonObject{{u"number"_qs, account.number}});
            ++m_import.accountsAdded;
        }
        return Ok{};
    }

    Tx &m_tx;
    const Session &m_session;
    const JournalImportOptions &m_options;
    JournalImport &m_import;
    JournalBatch m_batch;
    bool m_sandbox;
    bool m_isHistory = false;
    qint64 m_wrongLine = 0;
    std::optional<std::vector<Activity>> m_activities; ///< read when a file names one
    ImportLetters m_letters;
    QSet<QString> m_accounts;  ///< known to be in the chart
    QHash<QString, int> m_met; ///< entries without a number that say the same
};

} // namespace

Result<JournalImport> JournalImportService::run(const Session &session, QIODevice &device,
                                                const JournalImportOptions &options)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    JournalImport import;
    // A dry run does everything and then rolls it back: what it tells is what would be done.
    const Result<> written = m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(Taking(tx, session, options, import).run(device));
        if (options.dryRun || (import.hasRefusals() && !options.partial))
            return refused(tr("Nothing was imported."), undone);
        if (import.added > 0)
            AuditStore::record(tx, session, "books.import", u"entry"_qs, 0,
                               QJsonObject{{u"file"_qs, options.fileName},
                                           {u"added"_qs, import.added},
                                           {u"debit_cents"_qs, import.debit.cents()}});
        return Ok{};
    });
    if (!written && written.failure().code != undone)
        return written.failure();
    import.written = written.ok() && import.added > 0;
    std::stable_sort(
        import.refused.begin(), import.refused.end(),
        [](const ForeignRefusal &a, const ForeignRefusal &b) { return a.line < b.line; });
    if (import.hasRefusals() && !options.partial)
        import.added = 0;
    return import;
}

} // namespace cabas
