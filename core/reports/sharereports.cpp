// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sharereports.h"

#include "core/access/shopstore.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitaldesk.h"
#include "core/members/capitalrules.h"
#include "core/members/capitalstore.h"
#include "core/members/memberstore.h"
#include "core/members/sharerefundstore.h"

namespace cabas {

namespace {

QString euros(Money amount)
{
    return moneyText(amount, Language::locale());
}

ReportRow lineRow(const RegisterLine &line, bool seesNames)
{
    return {cell(line.day),
            cell(qint64(line.number)),
            cell(seesNames ? line.name : QString()),
            cell(CapitalRules::kindTitle(line.kind)),
            line.shares == 0 ? ReportCell{} : cell(qint64(line.shares)),
            line.capital.isZero() ? ReportCell{} : cell(line.capital),
            line.paid.isZero() ? ReportCell{} : cell(line.paid),
            cell(line.entry)};
}

} // namespace

Result<> ShareReports::holders(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"name"_qs, tr("Name"), ColumnKind::Text},
                     {u"shares"_qs, tr("Shares"), ColumnKind::Integer},
                     {u"capital_cents"_qs, tr("Subscribed"), ColumnKind::Money},
                     {u"paid_cents"_qs, tr("Paid up"), ColumnKind::Money},
                     {u"owed_cents"_qs, tr("Still to pay"), ColumnKind::Money}};
    qint64 shares = 0;
    Money capital;
    Money paid;
    for (const Holding &holding : CapitalStore::holdings(tx, table.to)) {
        table.rows.push_back({cell(qint64(holding.number)),
                              cell(request.seesNames ? holding.name : QString()),
                              cell(qint64(holding.shares)), cell(holding.capital),
                              cell(holding.paid), cell(holding.owed())});
        shares += holding.shares;
        capital += holding.capital;
        paid += holding.paid;
    }
    table.totals = {{},         cell(tr("Total")),   cell(shares), cell(capital),
                    cell(paid), cell(capital - paid)};
    if (ShopStore::read(tx).share.isZero())
        table.notes += tr("This shop has no shares.");
    return Ok{};
}

Result<> ShareReports::movements(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"name"_qs, tr("Name"), ColumnKind::Text},
                     {u"movement"_qs, tr("Movement"), ColumnKind::Text},
                     {u"shares"_qs, tr("Shares"), ColumnKind::Integer},
                     {u"capital_cents"_qs, tr("Subscribed"), ColumnKind::Money},
                     {u"paid_cents"_qs, tr("Paid up"), ColumnKind::Money},
                     {u"entry"_qs, tr("Entry"), ColumnKind::Text}};
    qint64 shares = 0;
    Money capital;
    Money paid;
    for (const RegisterLine &line : CapitalStore::lines(tx, {table.from, table.to.addDays(1)})) {
        table.rows.push_back(lineRow(line, request.seesNames));
        shares += line.shares;
        capital += line.capital;
        paid += line.paid;
    }
    table.totals = {{}, {}, cell(tr("Total")), {}, cell(shares), cell(capital), cell(paid), {}};
    return Ok{};
}

Result<> ShareReports::refunds(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    table.columns = {{u"asked_on"_qs, tr("Asked on"), ColumnKind::Date},
                     {u"member"_qs, tr("Member no."), ColumnKind::Integer},
                     {u"name"_qs, tr("Name"), ColumnKind::Text},
                     {u"reason"_qs, tr("Reason"), ColumnKind::Text},
                     {u"shares"_qs, tr("Shares"), ColumnKind::Integer},
                     {u"amount_cents"_qs, tr("To give back"), ColumnKind::Money},
                     {u"due_on"_qs, tr("Last day"), ColumnKind::Date},
                     {u"state"_qs, tr("State"), ColumnKind::Text}};
    const Money nominal = ShopStore::read(tx).share;
    RefundPlan frame;
    frame.day = table.to;
    frame.value = CapitalDesk::valueOn(tx, table.to, nominal);
    const auto days = CapitalStore::capitalByDay(tx);
    frame.capital = days.empty() ? Money() : days.back().second;
    frame.floor = CapitalRules::floorOf(CapitalDesk::highest(tx), CapitalStore::terms(tx));
    const RefundPlan plan = CapitalRules::plan(ShareRefundStore::queue(tx), frame, nominal);
    Money sum;
    for (const PlannedRefund &each : plan.refunds) {
        const QString state = each.isServed ? tr("can be repaid now")
                              : each.isLate ? tr("late: the capital is at its floor")
                                            : tr("waits: the capital is at its floor");
        table.rows.push_back({cell(each.refund.askedOn), cell(qint64(each.refund.number)),
                              cell(request.seesNames ? each.refund.name : QString()),
                              cell(CapitalRules::reasonTitle(each.refund.reason)),
                              cell(qint64(each.refund.shares)), cell(each.amount),
                              cell(each.refund.dueOn), cell(state)});
        sum += each.amount;
    }
    table.totals = {{}, {}, cell(tr("Total")), {}, {}, cell(sum), {}, {}};
    table.notes = {tr("A share is given back at %1; the capital is %2 and may not fall below %3.")
                       .arg(euros(plan.value), euros(plan.capital), euros(plan.floor))};
    return Ok{};
}

Result<> ShareReports::certify(Tx &tx, const Member &member, ReportTable &table)
{
    CABAS_LET(nominal, CapitalDesk::nominal(tx));
    const Holding holding = CapitalStore::holding(tx, member.id);
    table.opening = {tr("%1 certifies that on %2").arg(table.shop, dateText(table.to)),
                     tr("%1, member no. %2,").arg(member.name, QString::number(member.number)),
                     tr("holds %n share(s) of its capital,", nullptr, holding.shares) + u' ' +
                         tr("of %1 each, that is %2, of which %3 is paid up.")
                             .arg(euros(nominal), euros(holding.capital), euros(holding.paid)),
                     QString()};
    table.columns = {{u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"movement"_qs, tr("Movement"), ColumnKind::Text},
                     {u"shares"_qs, tr("Shares"), ColumnKind::Integer},
                     {u"capital_cents"_qs, tr("Subscribed"), ColumnKind::Money},
                     {u"paid_cents"_qs, tr("Paid up"), ColumnKind::Money}};
    for (const RegisterLine &line : CapitalStore::linesOf(tx, member.id)) {
        const ReportRow row = lineRow(line, true);
        table.rows.push_back({row[0], row[3], row[4], row[5], row[6]});
    }
    table.totals = {{},
                    cell(tr("Total")),
                    cell(qint64(holding.shares)),
                    cell(holding.capital),
                    cell(holding.paid)};
    table.notes = {tr("Shares are in the holder’s name; they are given to somebody else only with "
                      "the agreement that the statutes ask for."),
                   tr("For the cooperative, date and signature:")};
    return Ok{};
}

Result<> ShareReports::certificateOf(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    if (const std::optional<Member> member = MemberStore::findByCode(tx, request.member))
        return certify(tx, *member, table);
    if (!request.member.isEmpty())
        return notFound(tr("There is no such member. Check the number, or search by name."),
                        u"no_member"_qs);
    table.columns = {{u"member"_qs, tr("Member no."), ColumnKind::Integer}};
    table.notes += tr("Say whose certificate: --member NUMBER.");
    return Ok{};
}

Result<ReportTable> ShareReports::certificate(Database &db, const Session &session,
                                              const QString &file, MemberId member)
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return db.read([&](Tx &tx) -> Result<ReportTable> {
        CABAS_LET(found, CapitalDesk::member(tx, member));
        ReportTable table;
        table.name = u"share-certificate"_qs;
        table.title = tr("Certificate of shares");
        table.from = session.today();
        table.to = session.today();
        table.madeAt = session.local(session.now());
        table.shop = ShopStore::read(tx).name;
        table.file = file;
        CABAS_TRY(certify(tx, found, table));
        return table;
    });
}

} // namespace cabas
