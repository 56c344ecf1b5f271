// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/vatform.h"

#include "core/base/day.h"
#include "core/base/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

QString labelOf(const QJsonObject &object)
{
    return object[Language::current() == u"fr" ? u"label"_qs : u"label_en"_qs].toString();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += each.toString();
    return texts;
}

VatBoxKind kindOf(const QString &name)
{
    return name == u"base"        ? VatBoxKind::Base
           : name == u"collected" ? VatBoxKind::Collected
           : name == u"memo"      ? VatBoxKind::Memo
                                  : VatBoxKind::Deductible;
}

} // namespace

Result<VatFormModel> VatForm::of(QDate day)
{
    QFile file(u":/resources/chart-of-accounts/vat-return-ca3.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("The form of the VAT return cannot be read. Install Cabas again."),
                              u"chart"_qs);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    VatFormModel model;
    model.form = all[u"form"_qs].toString();
    for (const QJsonValue &each : all[u"boxes"_qs].toArray()) {
        const QJsonObject box = each.toObject();
        std::map<QString, int> vatOf;
        const QJsonObject owed = box[u"vat_of"_qs].toObject();
        for (auto it = owed.begin(); it != owed.end(); ++it)
            vatOf[it.key()] = it->toInt();
        model.boxes.push_back({box[u"box"_qs].toString(), labelOf(box),
                               kindOf(box[u"kind"_qs].toString()), box[u"rate_bp"_qs].toInt(),
                               textsOf(box[u"codes"_qs]), textsOf(box[u"accounts"_qs]), vatOf});
    }
    const QJsonObject totals = all[u"totals"_qs].toObject();
    for (auto it = totals.begin(); it != totals.end(); ++it)
        model.totals[it.key()] = labelOf(it->toObject());
    for (const QJsonValue &each : all[u"franchise"_qs].toArray()) {
        if (each[u"valid_from"_qs].toString() > dayText(day) && !model.franchiseMost.isZero())
            continue;
        model.franchiseThreshold = Money::fromCents(each[u"goods_cents"_qs].toInteger());
        model.franchiseMost = Money::fromCents(each[u"goods_most_cents"_qs].toInteger());
    }
    return model;
}

} // namespace cabas
