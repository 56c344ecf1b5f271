// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoicedeskactions.h"

#include "app/cli/fields.h"
#include "core/base/day.h"
#include "core/catalog/catalogservice.h"
#include "core/purchasing/invoicechoicerules.h"
#include "core/purchasing/invoicecolumnrules.h"
#include "core/purchasing/invoicedeskservice.h"
#include "core/purchasing/invoicerules.h"
#include "core/purchasing/invoiceservice.h"
#include "core/purchasing/invoicetableservice.h"
#include "core/purchasing/supplierservice.h"

#include <QJsonArray>

#include <array>

namespace cabas {

namespace {

constexpr int longestList = 10'000;

class InvoiceDeskWords {
    Q_DECLARE_TR_FUNCTIONS(InvoiceDeskWords)
};

QString stageName(InvoiceListRow::Stage stage)
{
    constexpr std::array names{"waiting", "entered", "posted", "undone"};
    return QString::fromLatin1(names.at(size_t(stage)));
}

Result<InvoiceChoice> choiceOf(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString kind = fields.text(u"kind"_qs);
    const QString reply = fields.text(u"reply"_qs);
    const QString code = fields.optionalText(u"code"_qs);
    InvoiceChoice choice;
    choice.line = int(fields.optionalInteger(u"line"_qs).value_or(0));
    if (const auto cost = fields.optionalInteger(u"cost_e4"_qs))
        choice.cost = UnitPrice::fromE4(*cost);
    choice.shelf = fields.optionalCents(u"shelf_cents"_qs);
    CABAS_TRY(fields.check());
    const auto known = InvoiceRules::kindFromName(kind);
    const auto said = InvoiceChoiceRules::replyFromName(reply);
    if (!known || !said)
        return wrongUsage(InvoiceDeskWords::tr("A choice names the kind of a difference, and "
                                               "whether it is accepted or claimed."),
                          u"choices"_qs);
    choice.kind = *known;
    choice.reply = *said;
    if (!code.isEmpty()) {
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
        choice.product = hit.product.id;
    }
    return choice;
}

Result<QJsonObject> decide(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const InvoiceId id(fields.integer(u"invoice"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(choices, invoiceChoicesOf(context, object));
    CABAS_TRY(InvoiceService(context.shop.db()).decide(context.session, id, choices));
    CABAS_LET(sheet, InvoiceDeskService(context.shop.db()).sheet(context.session, id));
    return QJsonObject{{u"invoice"_qs, id.value()},
                       {u"answered"_qs, int(sheet.choices.size())},
                       {u"open"_qs, InvoiceChoiceRules::openCount(sheet.invoice, sheet.choices)}};
}

Result<QJsonObject> desk(const ActionContext &context, const QJsonObject &)
{
    CABAS_LET(rows, InvoiceDeskService(context.shop.db()).list(context.session, longestList));
    QJsonArray list;
    for (const InvoiceListRow &row : rows) {
        QJsonObject json{{u"stage"_qs, stageName(row.stage)},
                         {u"supplier"_qs, row.supplierName},
                         {u"number"_qs, row.number},
                         {u"date"_qs, dayText(row.day)},
                         {u"gross_cents"_qs, row.gross.cents()},
                         {u"differences"_qs, row.differences},
                         {u"differences_open"_qs, row.openDifferences},
                         {u"open_cents"_qs, row.open.cents()}};
        if (row.reception)
            json.insert(u"delivery"_qs, row.reception->delivery.value());
        if (row.invoice.value() > 0)
            json.insert(u"invoice"_qs, row.invoice.value());
        if (row.due.isValid())
            json.insert(u"due"_qs, dayText(row.due));
        list.append(json);
    }
    return QJsonObject{{u"rows"_qs, list}};
}

/// Reads a supplier's table by its columns, remembers them and puts the invoice on the desk.
Result<QJsonObject> columns(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString wanted = fields.text(u"supplier"_qs);
    const QString path = fields.text(u"document"_qs);
    std::vector<InvoiceColumn> told;
    for (const QJsonValue each : fields.list(u"columns"_qs)) {
        const auto field = InvoiceColumnRules::fieldFromName(each[u"field"].toString());
        if (!field)
            fields.wrong(u"field"_qs, u"code, reference, name, quantity, packs, pack, cost"_qs);
        told.push_back({field.value_or(InvoiceField::Code), each[u"heading"].toString()});
    }
    CABAS_TRY(fields.check());
    CABAS_LET(supplier, SupplierService(context.shop.db()).find(wanted));
    CABAS_LET(
        read,
        InvoiceTableService(context.shop.db()).explain(context.session, path, supplier.id, told));
    CABAS_LET(kept, InvoiceDeskService(context.shop.db()).keep(context.session, read));
    return QJsonObject{{u"input"_qs, kept.id.value()},
                       {u"lines"_qs, qint64(kept.document.invoice.lines.size())}};
}

} // namespace

Result<std::vector<InvoiceChoice>> invoiceChoicesOf(const ActionContext &context,
                                                    const QJsonObject &object)
{
    Fields fields(object);
    std::vector<InvoiceChoice> choices;
    const auto list = fields.optionalList(u"choices"_qs);
    CABAS_TRY(fields.check());
    if (!list)
        return choices;
    for (const QJsonValue each : *list) {
        CABAS_LET(choice, choiceOf(context, each.toObject()));
        choices.push_back(choice);
    }
    return choices;
}

Result<InvoiceDocument> readInvoiceFile(Shop &shop, const Session &session, const QString &path)
{
    const Result<InvoiceDocument> document = InvoiceDraft::readFile(path);
    if (document)
        return document;
    const auto table = InvoiceTableService(shop.db()).read(session, path, document.failure());
    // What is wrong with it otherwise tells more than that its columns are not known.
    return table ? Result<InvoiceDocument>(table->document) : document;
}

std::vector<Action> invoiceDeskActions()
{
    return {{"invoice.decide", decide}, {"invoice.desk", desk}, {"invoice.columns", columns}};
}

} // namespace cabas
