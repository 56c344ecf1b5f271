// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/goodsinactions.h"

#include "app/cli/fields.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/familyservice.h"
#include "core/catalog/openfoodservice.h"
#include "core/reception/attachmentservice.h"
#include "core/reception/receptionservice.h"

#include <QFile>
#include <QFileInfo>

namespace cabas {

namespace {

class GoodsInWords {
    Q_DECLARE_TR_FUNCTIONS(GoodsInWords)
};

/// What open data knows of a code, where its extract was imported.
Result<std::optional<OpenFoodProposal>> openFood(const ActionContext &context, const QString &code)
{
    return OpenFoodService(context.shop.db(), context.shop.path()).propose(context.session, code);
}

QString sourceName(GuessSource source)
{
    switch (source) {
    case GuessSource::Catalogue:
        return u"catalogue"_qs;
    case GuessSource::Document:
        return u"document"_qs;
    case GuessSource::OpenFood:
        return u"openfoodfacts"_qs;
    case GuessSource::Nobody:
        break;
    }
    return u"nobody"_qs;
}

QJsonArray candidatesJson(const std::vector<CodeCandidate> &candidates)
{
    QJsonArray list;
    for (const CodeCandidate &each : candidates) {
        QJsonObject json{{u"name"_qs, each.name},
                         {u"expected_milli"_qs, each.expected.milli()},
                         {u"pack_milli"_qs, each.pack.milli()},
                         {u"has_code"_qs, each.hasCode}};
        if (each.announced)
            json.insert(u"line"_qs, each.announced->value());
        list.append(json);
    }
    return list;
}

Result<QJsonObject> guess(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    CABAS_TRY(fields.check());
    CABAS_LET(food, openFood(context, code));
    CABAS_LET(known,
              ReceptionService(context.shop.db()).guess(context.session, delivery, code, food));
    QJsonObject json{
        {u"source"_qs, sourceName(known.source)}, {u"name"_qs, known.draft.name},
        {u"vat_bp"_qs, known.vat.rateBp},         {u"pack_milli"_qs, known.draft.pack.milli()},
        {u"carton"_qs, known.isCarton},           {u"lines"_qs, candidatesJson(known.lines)}};
    if (!known.cost.isZero())
        json.insert(u"cost_e4"_qs, known.cost.e4());
    if (known.shelf)
        json.insert(u"price_cents"_qs, known.shelf->cents());
    if (!known.draft.family.isEmpty())
        json.insert(u"family"_qs, known.draft.family);
    return json;
}

QJsonObject ownNumberJson(const OwnNumber &answer)
{
    QJsonObject json{{u"code"_qs, answer.line.productCode},
                     {u"name"_qs, answer.line.productName},
                     {u"received_milli"_qs, answer.line.received.milli()}};
    if (!answer.code.isEmpty())
        json.insert(u"barcode"_qs, answer.code);
    if (answer.labels > 0)
        json.insert(u"labels"_qs, answer.labels);
    return json;
}

Result<QJsonObject> makeProduct(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    NewGoods goods;
    goods.draft.name = fields.text(u"name"_qs);
    goods.draft.price = Money::fromCents(fields.integer(u"price_cents"_qs));
    goods.draft.vatBp = int(fields.optionalInteger(u"vat_bp"_qs).value_or(550));
    goods.draft.family = fields.optionalText(u"family"_qs);
    if (const QString unit = fields.optionalText(u"unit"_qs); !unit.isEmpty())
        goods.draft.unit = unit;
    goods.draft.pack = fields.optionalMilli(u"pack_milli"_qs).value_or(Quantity::units(1));
    goods.pack = fields.optionalMilli(u"scanned_pack_milli"_qs).value_or(Quantity::units(1));
    goods.ownNumber = fields.flag(u"own_number"_qs, false);
    goods.labels = int(fields.optionalInteger(u"labels"_qs).value_or(0));
    if (const auto line = fields.optionalInteger(u"line"_qs))
        goods.announced = AnnouncedLineId(*line);
    if (const auto cost = fields.optionalInteger(u"cost_e4"_qs))
        goods.cost = UnitPrice::fromE4(*cost);
    CABAS_TRY(fields.check());
    CABAS_LET(
        made,
        ReceptionService(context.shop.db()).makeProduct(context.session, delivery, code, goods));
    return ownNumberJson(made);
}

Result<QJsonObject> ownNumber(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    const QString wanted = fields.text(u"product"_qs);
    const int labels = int(fields.optionalInteger(u"labels"_qs).value_or(0));
    CABAS_TRY(fields.check());
    CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, wanted));
    CABAS_LET(given, ReceptionService(context.shop.db())
                         .giveOwnNumber(context.session, delivery, code, hit.product.id, labels));
    return ownNumberJson(given);
}

Result<QJsonObject> setAside(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString code = fields.text(u"code"_qs);
    const QString note = fields.text(u"note"_qs);
    CABAS_TRY(fields.check());
    CABAS_TRY(ReceptionService(context.shop.db()).setAside(context.session, delivery, code, note));
    return QJsonObject{{u"code"_qs, code}, {u"note"_qs, note}};
}

QJsonObject attachmentJson(const DeliveryAttachment &attachment)
{
    QJsonObject json{{u"attachment"_qs, attachment.id.value()},
                     {u"name"_qs, attachment.name},
                     {u"media"_qs, attachment.media},
                     {u"bytes"_qs, attachment.size},
                     {u"sha256"_qs, attachment.sha256},
                     {u"by"_qs, attachment.userName},
                     {u"size"_qs, attachment.size}};
    if (!attachment.productName.isEmpty())
        json.insert(u"product"_qs, attachment.productName);
    return json;
}

Result<QJsonObject> picture(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    const QString path = fields.text(u"path"_qs);
    const QString code = fields.optionalText(u"code"_qs);
    CABAS_TRY(fields.check());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(GoodsInWords::tr("The file %1 cannot be read.").arg(path));
    std::optional<DeliveryLineId> line;
    if (!code.isEmpty()) {
        CABAS_LET(hit, CatalogService(context.shop.db()).findByCode(context.session, code));
        CABAS_LET(view, ReceptionService(context.shop.db()).view(context.session, delivery));
        for (const DeliveryLine &each : view.lines) {
            if (each.product == hit.product.id)
                line = each.id;
        }
        if (!line)
            return notFound(GoodsInWords::tr("This product is not on the delivery."));
    }
    // One byte more than is kept says that it is too large.
    CABAS_LET(kept, AttachmentService(context.shop.db())
                        .add(context.session, delivery, line, QFileInfo(path).fileName(),
                             file.read(AttachmentService::mostBytes + 1)));
    return attachmentJson(kept);
}

Result<QJsonObject> pictures(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const DeliveryId delivery(fields.integer(u"delivery"_qs));
    CABAS_TRY(fields.check());
    CABAS_LET(all, AttachmentService(context.shop.db()).list(context.session, delivery));
    QJsonArray list;
    for (const DeliveryAttachment &attachment : all)
        list.append(attachmentJson(attachment));
    return QJsonObject{{u"pictures"_qs, list}};
}

Result<QJsonObject> withdrawPicture(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const AttachmentId id(fields.integer(u"attachment"_qs));
    CABAS_TRY(fields.check());
    CABAS_TRY(AttachmentService(context.shop.db()).withdraw(context.session, id));
    return QJsonObject{{u"attachment"_qs, id.value()}};
}

/// What a family says of goods that arrive; figures left out are those of the family above.
Result<QJsonObject> familyTerms(const ActionContext &context, const QJsonObject &object)
{
    Fields fields(object);
    const QString name = fields.text(u"family"_qs);
    const auto useBy = fields.optionalInteger(u"short_use_by_days"_qs);
    const auto bestBefore = fields.optionalInteger(u"short_best_before_days"_qs);
    const auto warmest = fields.optionalInteger(u"warmest_tenths"_qs);
    CABAS_TRY(fields.check());
    const auto small = [](const std::optional<qint64> &wanted) -> std::optional<int> {
        // Beyond what any term may be, so that the rule refuses it in its own words.
        constexpr qint64 far = 1'000'000;
        return wanted ? std::optional(int(qBound(-far, *wanted, far))) : std::nullopt;
    };
    CABAS_LET(families, CatalogService(context.shop.db()).families());
    for (const Family &family : families) {
        if (family.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        CABAS_TRY(FamilyService(context.shop.db())
                      .setTerms(context.session, family.id,
                                {small(useBy), small(bestBefore), small(warmest)}));
        return QJsonObject{{u"family"_qs, family.name}};
    }
    return notFound(GoodsInWords::tr("There is no family “%1”.").arg(name));
}

} // namespace

std::vector<Action> goodsInActions()
{
    return {{"reception.guess", guess},
            {"reception.make_product", makeProduct},
            {"reception.own_number", ownNumber},
            {"reception.set_aside", setAside},
            {"reception.picture", picture},
            {"reception.pictures", pictures},
            {"reception.picture_withdraw", withdrawPicture},
            {"family.terms", familyTerms}};
}

} // namespace cabas
