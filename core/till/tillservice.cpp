// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillservice.h"

#include "core/access/accesstermsstore.h"
#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/lateentry.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/db/dberror.h"
#include "core/members/duesstore.h"
#include "core/members/memberrules.h"
#include "core/members/memberstore.h"
#include "core/till/basketstore.h"
#include "core/till/closingdraftstore.h"
#include "core/till/closingstore.h"
#include "core/till/periodclosings.h"
#include "core/till/sessionfigurestore.h"
#include "core/till/ticketstore.h"
#include "core/till/tillposting.h"
#include "core/till/tillstore.h"

namespace cabas {

namespace {

constexpr qsizetype longestName = 40;

SessionFigures figuresOf(Tx &tx, const OpenTill &open, const std::vector<CashMove> &moves)
{
    // A session without tickets stands after the last one of the session before it.
    SessionFigures figures = SessionFigureStore::figures(tx, open.session.id, open.till.lastNumber);
    for (const TicketId ticket : figures.onShares) {
        for (const SharePayment &payment :
             DuesStore::sharePaymentsOf(tx, u"ticket"_qs, ticket.value())) {
            SharesPaid &paid = figures.shares[payment.member];
            paid.shares += payment.paid.shares;
            paid.fresh += payment.paid.fresh;
            paid.owed += payment.paid.owed;
        }
    }
    figures.floatAmount = open.session.floatAmount;
    for (const CashMove &move : moves)
        figures.cashMoved += move.amount;
    return figures;
}

/// The line of the books for a line by role: the treasurer's account, a member named by number.
Result<JournalLine> journalLine(Tx &tx, const RoleLine &line)
{
    CABAS_LET(account, AccountStore::forRole(tx, line.role, line.vatCode));
    JournalLine posted;
    posted.account = account.number;
    posted.label = line.label;
    posted.debit = line.debit;
    posted.credit = line.credit;
    if (line.member) {
        const std::optional<Member> member = MemberStore::find(tx, *line.member);
        require(member.has_value(), "an account without member");
        posted.thirdParty = MemberRules::thirdParty(*member);
        posted.thirdPartyLabel = MemberRules::thirdPartyLabel(*member);
    }
    return posted;
}

} // namespace

Result<> TillService::checkFloat(Money amount)
{
    if (amount.isNegative() || amount > TillRules::maxAmount)
        return refused(tr("The float is what lies in the drawer at the opening: 0 or more."),
                       u"float"_qs);
    return Ok{};
}

Result<Till> TillService::tillToOpen(Tx &tx, const QString &typed)
{
    const QString name = cleaned(typed);
    if (name.isEmpty() || name.size() > longestName)
        return refused(tr("A till’s name has between 1 and %1 characters.").arg(longestName),
                       u"name"_qs);
    if (const std::optional<Till> till = TillStore::findByName(tx, name))
        return *till;
    // Two names may fold to one prefix, and a name to none.
    QString prefix = TillRules::prefixFor(name);
    for (int n = 1; prefix.isEmpty() || TillStore::isPrefixTaken(tx, prefix); ++n)
        prefix = u'T' + QString::number(n);
    Till till;
    till.id = TillStore::add(tx, name, prefix);
    till.name = name;
    till.prefix = prefix;
    return till;
}

Result<OpenedTill> TillService::open(const Session &session, const QString &name, Money floatAmount)
{
    CABAS_TRY(session.require(Permission::OpenTill));
    CABAS_TRY(checkFloat(floatAmount));
    return m_db.write([&](Tx &tx) -> Result<OpenedTill> {
        CABAS_LET(till, tillToOpen(tx, name));
        TillStore::lock(tx, till.id);
        if (till.openSession)
            return refused(
                tr("The till “%1” is already open. Close it first, or sell on it.").arg(till.name),
                u"till_open"_qs);
        PeriodClosings periods(tx, session, m_keysFolder);
        CABAS_TRY(periods.makeDue(till, session.today()));

        const std::optional<TillSession> before = TillStore::lastSession(tx, till.id);
        TillSession opened;
        opened.till = till.id;
        opened.number = before ? before->number + 1 : 1;
        opened.businessDay = session.today();
        opened.floatAmount = floatAmount;
        opened.openedAt = session.now();
        opened.user = session.user();
        opened = TillStore::addSession(tx, opened);
        till.openSession = opened.id;
        AuditStore::record(tx, session, "till.open", u"till_session"_qs, opened.id.value(),
                           {{u"till"_qs, till.name}, {u"float_cents"_qs, floatAmount.cents()}});
        return OpenedTill{till, opened, leftBehind(tx, till.id)};
    });
}

std::vector<Warning> TillService::leftBehind(Tx &tx, TillId till)
{
    std::vector<Warning> warnings;
    QStringList labels;
    for (const Basket &basket : BasketStore::parked(tx, till))
        labels.append(basket.label);
    if (!labels.isEmpty())
        warnings.push_back({u"parked_baskets"_qs, tr("%n parked baskets wait for their customers: "
                                                     "%1.",
                                                     nullptr, int(labels.size()))
                                                      .arg(labels.join(u", "))});
    const std::optional<Basket> current = BasketStore::current(tx, till);
    if (current && !current->lines.empty())
        warnings.push_back({u"current_basket"_qs, tr("A basket of %n lines was begun and not paid.",
                                                     nullptr, int(current->lines.size()))});
    return warnings;
}

TillReading TillService::readingOf(Tx &tx, const OpenTill &open)
{
    TillReading reading{open.till, open.session, {}, {}, {}};
    reading.cashMoves = TillStore::cashMoves(tx, open.session.id);
    reading.figures = figuresOf(tx, open, reading.cashMoves);
    return reading;
}

Result<TillReading> TillService::read(const Session &session, const QString &till) const
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.read([&](Tx &tx) -> Result<TillReading> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        TillReading reading = readingOf(tx, open);
        CABAS_LET(means, ClosingRules::means(reading.figures, {}));
        reading.means = means;
        return reading;
    });
}

Result<CashMove> TillService::moveCash(const Session &session, const QString &till, Money amount,
                                       const QString &reason, const QString &bag)
{
    CABAS_TRY(session.require(Permission::MoveCash));
    if (amount.isZero() || abs(amount) > TillRules::maxAmount)
        return refused(tr("Give the amount put in, or with a minus the amount taken out."),
                       u"amount"_qs);
    if (cleaned(reason).isEmpty())
        return refused(tr("Give the reason why cash is moved."), u"reason"_qs);
    if (!cleaned(bag).isEmpty() && amount > Money())
        return refused(tr("Only cash taken out goes into a sealed bag."), u"bag"_qs);
    if (cleaned(bag).size() > longestName)
        return refused(tr("A bag’s number has at most %1 characters.").arg(longestName), u"bag"_qs);
    return m_db.write([&](Tx &tx) -> Result<CashMove> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        TillStore::lock(tx, open.till.id);
        CABAS_LET(means, ClosingRules::means(readingOf(tx, open).figures, {}));
        if ((means.front().expected + amount).isNegative())
            return refused(tr("The drawer holds %1: no more can be taken out.")
                               .arg(moneyText(means.front().expected, Language::locale())),
                           u"amount"_qs);
        const CashMove move = TillStore::addCashMove(tx,
                                                     {0, open.session.id, amount, cleaned(reason),
                                                      session.now(), session.user(), cleaned(bag)},
                                                     open.till.id);
        AuditStore::record(tx, session, "till.cash", u"till_cash"_qs, move.id,
                           {{u"till"_qs, open.till.name}, {u"amount_cents"_qs, amount.cents()}});
        return move;
    });
}

Result<ClosedTill> TillService::close(const Session &session, const QString &till,
                                      const std::map<TillMeans, Money> &counted,
                                      const QString &note)
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.write([&](Tx &tx) -> Result<ClosedTill> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        TillStore::lock(tx, open.till.id);
        const TillReading reading = readingOf(tx, open);
        CABAS_LET(means, ClosingRules::means(reading.figures, counted));
        Money difference;
        for (const ClosingMeans &one : means)
            difference += abs(one.difference());
        if (!session.may(Permission::MoveCash) &&
            difference > AccessTermsStore::read(tx).closingGap)
            return forbidden(tr("The count differs by %1. Count again; if it stays so, a "
                                "coordinator confirms the closing.")
                                 .arg(moneyText(difference, Language::locale())),
                             u"difference"_qs);
        return close(tx, session, reading, means, cleaned(note));
    });
}

Result<ClosedTill> TillService::close(Tx &tx, const Session &session, const TillReading &reading,
                                      const std::vector<ClosingMeans> &means,
                                      const QString &note) const
{
    Closing closing;
    closing.till = reading.till.id;
    closing.number = ClosingStore::lastNumber(tx, reading.till.id, ClosingKind::Session) + 1;
    closing.session = reading.session.id;
    closing.from = reading.session.businessDay;
    closing.to = reading.session.businessDay;
    closing.firstTicket = reading.figures.firstTicket;
    closing.lastTicket = reading.figures.lastTicket;
    closing.tickets = reading.figures.tickets;
    closing.total = reading.figures.total;
    closing.perpetual = reading.till.perpetual;
    closing.perpetualAbsolute = reading.till.perpetualAbsolute;
    closing.note = note;
    closing.at = session.now();
    closing.user = session.user();
    closing.means = means;
    closing.vat = reading.figures.vat;
    ClosingStore::add(tx, closing);
    CABAS_LET(entry, post(tx, session, reading, closing));
    AuditStore::record(tx, session, "till.close", u"closing"_qs, closing.id.value(),
                       {{u"till"_qs, reading.till.name},
                        {u"total_cents"_qs, closing.total.cents()},
                        {u"difference_cents"_qs, closing.difference().cents()}});
    ClosingDraftStore::remove(tx, reading.session.id);
    TillStore::endSession(tx, reading.till.id);

    ClosedTill closed{reading.till, reading.session, {}, {}, {}, {}, {}, {}};
    if (entry)
        closed.entry = entry->id;
    if (reading.figures.taken.contains(TillMeans::Cheque))
        closed.cheques = SessionFigureStore::cheques(tx, reading.session.id);
    PeriodClosings periods(tx, session, m_keysFolder);
    CABAS_LET(signature, periods.sealAndSign(closing, closed.hash));
    closed.signature = signature;
    closed.closing = std::move(closing);
    closed.till.openSession.reset();
    closed.warnings = leftBehind(tx, reading.till.id);
    if (entry && entry->entry.on != reading.session.businessDay)
        closed.warnings.push_back(
            {u"posted_late"_qs,
             tr("The books take nothing more on %1: these takings were posted "
                "on %2, with the day of the takings as their document’s.")
                 .arg(dateText(reading.session.businessDay), dateText(entry->entry.on))});
    return closed;
}

Result<ClosingDraft> TillService::closingDraft(const Session &session, const QString &till) const
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.read([&](Tx &tx) -> Result<ClosingDraft> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        return ClosingDraftStore::find(tx, open.session.id);
    });
}

Result<> TillService::keepClosingDraft(const Session &session, const QString &till,
                                       const ClosingDraft &draft)
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        ClosingDraftStore::put(tx, open.session.id, draft, session.user(), session.now());
        return Ok{};
    });
}

Result<std::optional<PostedEntry>> TillService::post(Tx &tx, const Session &session,
                                                     const TillReading &reading,
                                                     const Closing &closing)
{
    const std::vector<RoleLine> lines = TillPosting::linesFor(reading.figures, closing.means);
    if (lines.empty())
        return std::optional<PostedEntry>{};
    JournalEntry entry;
    entry.journal = u"VE"_qs;
    entry.on = closing.to;
    entry.pieceRef = ClosingRules::reference(reading.till.prefix, closing.number);
    entry.pieceOn = closing.to;
    entry.label = tr("Takings of %1, till %2").arg(dateText(closing.to), reading.till.name);
    entry.sourceKind = u"closing"_qs;
    entry.sourceId = closing.id.value();
    for (const RoleLine &line : lines) {
        CABAS_LET(posted, journalLine(tx, line));
        entry.lines.push_back(posted);
    }
    CABAS_LET(posted, LateEntry::append(tx, session, entry));
    return std::optional(posted);
}

Result<int> TillService::housekeeping(const Session &session)
{
    CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.write([&](Tx &tx) -> Result<int> {
        PeriodClosings periods(tx, session, m_keysFolder);
        int made = 0;
        for (const Till &till : TillStore::all(tx)) {
            QDate until = session.today();
            if (till.openSession) {
                const std::optional<TillSession> open = TillStore::session(tx, *till.openSession);
                until = open ? std::min(until, open->businessDay) : until;
            }
            CABAS_LET(count, periods.makeDue(till, until));
            made += count;
        }
        return made;
    });
}

Result<std::vector<Till>> TillService::tills(const Session &session) const
{
    if (!session.may(Permission::ViewReports))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([](Tx &tx) { return TillStore::all(tx); });
}

Result<std::vector<Closing>> TillService::closings(const Session &session, const QString &till,
                                                   ClosingKind kind, int limit) const
{
    if (!session.may(Permission::ViewReports))
        CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.read([&](Tx &tx) -> Result<std::vector<Closing>> {
        CABAS_LET(found, TillDesk::till(tx, till));
        return ClosingStore::newest(tx, found.id, kind, limit);
    });
}

Result<ClosedTill> TillService::closing(const Session &session, ClosingId id) const
{
    if (!session.may(Permission::ViewReports))
        CABAS_TRY(session.require(Permission::CloseTill));
    return m_db.read([&](Tx &tx) -> Result<ClosedTill> {
        const std::optional<Closing> closing = ClosingStore::find(tx, id);
        if (!closing || !closing->session)
            return notFound(tr("There is no closing %1.").arg(id.value()), u"closing"_qs);
        ClosedTill closed;
        closed.closing = *closing;
        closed.till = TillStore::find(tx, closing->till).value_or(Till{});
        closed.session = TillStore::session(tx, *closing->session).value_or(TillSession{});
        closed.cheques = SessionFigureStore::cheques(tx, *closing->session);
        closed.hash = ClosingStore::hashOf(tx, id);
        closed.signature = ClosingStore::signatureOf(tx, id).value_or(ClosingSignature{});
        const std::vector<PostedEntry> entries =
            JournalStore::ofSource(tx, u"closing"_qs, id.value());
        if (!entries.empty())
            closed.entry = entries.front().id;
        return closed;
    });
}

} // namespace cabas
