// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallreport.h"

#include "core/base/text.h"
#include "core/reports/recallrules.h"
#include "core/reports/recallservice.h"
#include "core/stock/stockrules.h"

namespace cabas {

namespace {

ReportCell dateOf(const Lot &lot)
{
    const std::optional<QDate> date = lot.useBy ? lot.useBy : lot.bestBefore;
    return date ? cell(*date) : ReportCell();
}

ReportCell numberOf(const RecallBuyer &buyer)
{
    return buyer.member == 0 ? ReportCell() : cell(qint64(buyer.number));
}

QString lossName(MoveKind kind)
{
    return kind == MoveKind::Loss ? QStringLiteral("lost") : QStringLiteral("missing");
}

} // namespace

void RecallReport::writeAll(const RecallAnswer &answer, ReportTable &table)
{
    table.columns = {{u"part"_qs, tr("Part"), ColumnKind::Text},
                     {u"surety"_qs, tr("How sure"), ColumnKind::Text},
                     {u"code"_qs, tr("Code"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"day"_qs, tr("Day"), ColumnKind::Date},
                     {u"lot"_qs, tr("Lot"), ColumnKind::Text},
                     {u"lot_date"_qs, tr("Date of the lot"), ColumnKind::Date},
                     {u"supplier"_qs, tr("Supplier"), ColumnKind::Text},
                     {u"delivery"_qs, tr("Delivery"), ColumnKind::Integer},
                     {u"ticket"_qs, tr("Ticket"), ColumnKind::Text},
                     {u"member"_qs, tr("Member"), ColumnKind::Integer},
                     {u"member_name"_qs, tr("Name"), ColumnKind::Text},
                     {u"phone"_qs, tr("Phone"), ColumnKind::Text},
                     {u"email"_qs, tr("Mail"), ColumnKind::Text},
                     {u"reason"_qs, tr("Reason"), ColumnKind::Text}};
    const auto add = [&](const QString &part, ReportCell surety, size_t place, Quantity quantity,
                         std::vector<ReportCell> rest) {
        const RecallProduct &product = answer.products[place];
        ReportRow row{cell(part),
                      std::move(surety),
                      cell(product.code),
                      cell(product.name),
                      cell(unitName(product.unit)),
                      cell(quantity)};
        row.insert(row.end(), rest.begin(), rest.end());
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    };
    const auto word = [](RecallSurety surety) { return cell(RecallRules::suretyName(surety)); };
    for (const RecallSource &source : answer.sources)
        add(u"received"_qs, {}, source.product, source.quantity,
            {cell(source.day), cell(source.lot.lot), dateOf(source.lot), cell(source.supplier),
             source.delivery == 0 ? ReportCell() : cell(source.delivery)});
    for (const RecallShelf &shelf : answer.shelf)
        add(u"on_shelf"_qs, word(shelf.surety), shelf.product, shelf.quantity,
            {{}, cell(shelf.lot.lot), dateOf(shelf.lot)});
    for (const RecallLoss &loss : answer.losses) {
        std::vector<ReportCell> rest(11);
        rest[0] = cell(loss.day);
        rest[10] = cell(StockRules::reasonTitle(loss.reason));
        add(lossName(loss.kind), word(loss.surety), loss.product, loss.quantity, rest);
    }
    for (const RecallSale &sale : answer.sales)
        add(sale.quantity.isNegative() ? u"brought_back"_qs : u"sold"_qs, word(sale.surety),
            sale.product, sale.quantity,
            {cell(sale.day),
             {},
             {},
             {},
             {},
             cell(sale.ticket),
             numberOf(sale.buyer),
             cell(sale.buyer.name),
             cell(sale.buyer.phone),
             cell(sale.buyer.email)});
    table.notes += tr("Members to tell: %n", nullptr, int(answer.members.size()));
    table.notes += tr("Tickets without a member: %n", nullptr, answer.ticketsWithoutMember);
    table.notes += tr("Tills read no lot. Certain: nothing else of the product stood on the "
                      "shelf. Likely: this lot was the first to be sold by its date. Possible: "
                      "sold while this lot was on the shelf beside others.");
}

void RecallReport::writePeople(const RecallAnswer &answer, ReportTable &table)
{
    table.columns = {{u"member"_qs, tr("Member"), ColumnKind::Integer},
                     {u"member_name"_qs, tr("Name"), ColumnKind::Text},
                     {u"phone"_qs, tr("Phone"), ColumnKind::Text},
                     {u"email"_qs, tr("Mail"), ColumnKind::Text},
                     {u"surety"_qs, tr("How sure"), ColumnKind::Text},
                     {u"name"_qs, tr("Product"), ColumnKind::Text},
                     {u"unit"_qs, tr("Unit"), ColumnKind::Text},
                     {u"quantity_milli"_qs, tr("Quantity"), ColumnKind::Quantity},
                     {u"tickets"_qs, tr("Tickets"), ColumnKind::Integer},
                     {u"last_day"_qs, tr("Bought last"), ColumnKind::Date}};
    for (const RecallPerson &person : answer.members) {
        for (const auto &[place, quantity] : person.quantities) {
            if (quantity <= Quantity())
                continue;
            const RecallProduct &product = answer.products[place];
            table.rows.push_back({cell(qint64(person.buyer.number)), cell(person.buyer.name),
                                  cell(person.buyer.phone), cell(person.buyer.email),
                                  cell(RecallRules::suretyName(person.surety)), cell(product.name),
                                  cell(unitName(product.unit)), cell(quantity),
                                  cell(qint64(person.tickets)), cell(person.last)});
        }
    }
    table.notes += tr("Tickets without a member: %n", nullptr, answer.ticketsWithoutMember);
}

Result<> RecallReport::fill(Tx &tx, const ReportRequest &request, ReportTable &table)
{
    CABAS_LET(answer, RecallService::findIn(
                          tx, {request.lot, request.product, request.from, request.to},
                          {request.seesNames, request.seesContacts}, table.madeAt.date()));
    // On paper beside a telephone: what it is about.
    QStringList about{table.title};
    if (!request.lot.isEmpty())
        about += tr("lot %1").arg(request.lot);
    if (answer.products.size() == 1)
        about += answer.products.front().name;
    table.title = about.join(u" · "_qs);
    if (request.by == u"member")
        writePeople(answer, table);
    else
        writeAll(answer, table);
    return Ok{};
}

} // namespace cabas
