// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shopmaker.h"

#include "core/access/auditstore.h"
#include "core/access/shopkey.h"
#include "core/access/shoprules.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/accounting/chartloader.h"
#include "core/barcode/barcoderules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"
#include "core/shifts/policyloader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 4> profileIds{"coop-makeup", "coop-two-for-one",
                                                 "association-minutes", "self-service-club"};

QJsonObject profileNamed(const QString &id)
{
    const auto isIt = [&](const char *known) { return id == QLatin1String(known); };
    if (std::none_of(profileIds.begin(), profileIds.end(), isIt))
        return {};
    QFile file(u":/resources/profiles/%1.json"_qs.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The text of a profile in a language.
QString inLanguage(const QJsonValue &texts, const QString &language)
{
    return texts[language].toString();
}

/// What is wished, completed by the profile and checked.
Result<ShopProfile> completed(const NewShop &wanted, const QJsonObject &profile)
{
    ShopProfile shop;
    shop.uuid =
        wanted.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : wanted.uuid;
    shop.name = cleaned(wanted.name);
    shop.siren = wanted.siren;
    shop.siren.remove(u' ');
    shop.profile = profile[u"id"_qs].toString();
    shop.language = wanted.language.isEmpty() ? Language::current() : wanted.language;
    shop.timeZone = profile[u"time_zone"_qs].toString().toLatin1();
    shop.vatRegime = profile[u"vat_regime"_qs].toString();
    shop.yearStart =
        wanted.yearStart.isEmpty() ? profile[u"year_start"_qs].toString() : wanted.yearStart;
    shop.share = Money::fromCents(profile[u"share_cents"_qs].toInteger());
    shop.sandbox = wanted.sandbox;
    shop.pinOps = wanted.pinCost.ops;
    shop.pinMemory = wanted.pinCost.memory;
    shop.createdAt = wanted.now.isValid() ? wanted.now.toUTC() : SystemClock().now();
    CABAS_TRY(ShopRules::checkName(shop.name));
    CABAS_TRY(ShopRules::checkSiren(shop.siren));
    CABAS_TRY(ShopRules::checkLanguage(shop.language));
    CABAS_TRY(ShopRules::checkTimeZone(shop.timeZone));
    CABAS_TRY(ShopRules::checkYearStart(shop.yearStart));
    return shop;
}

UserId seedOwner(Tx &tx)
{
    User owner;
    owner.name = u"owner"_qs;
    owner.displayName = ShopMaker::tr("Owner");
    owner.roles = Permissions::roles();
    return UserStore::add(tx, owner);
}

/// The shipped rights of each role, with what the profile grants more.
void seedRights(Tx &tx, const QJsonObject &profile)
{
    for (const Role role : Permissions::roles()) {
        std::vector<Permission> rights = Permissions::defaults(role);
        const QJsonValue more = profile[u"role_permissions"_qs][Permissions::roleName(role)];
        for (const QJsonValue name : more.toArray()) {
            if (const auto permission = Permissions::fromName(name.toString()))
                rights.push_back(*permission);
        }
        UserStore::setPermissions(tx, role, rights);
    }
}

Result<> seedVatCodes(Tx &tx, const QJsonObject &profile)
{
    for (const QJsonValue value : profile[u"vat_codes"_qs].toArray()) {
        VatCode code;
        code.code = value[u"code"_qs].toString();
        const auto category = vatCategoryFromLetter(value[u"category"_qs].toString());
        const auto from = dayFromText(value[u"valid_from"_qs].toString());
        if (!category || !from)
            return storageFailure(ShopMaker::tr("A VAT code of this program’s profiles cannot be "
                                                "read. Install Cabas again."),
                                  u"profile"_qs);
        code.category = *category;
        code.rateBp = value[u"rate_bp"_qs].toInt();
        code.mention = value[u"mention"_qs].toString();
        code.validFrom = *from;
        code.validTo = dayFromText(value[u"valid_to"_qs].toString());
        CatalogStore::addVatCode(tx, code);
    }
    return Ok{};
}

Result<> fill(Tx &tx, ShopProfile shop, const NewShop &wanted, const QJsonObject &profile)
{
    shop.owner = seedOwner(tx);
    ShopStore::add(tx, shop);
    seedRights(tx, profile);
    CABAS_TRY(seedVatCodes(tx, profile));
    for (const BarcodeRule &rule : BarcodeRules::defaults())
        BarcodeRuleStore::set(tx, rule);
    const QDate today = shop.createdAt.toTimeZone(QTimeZone(shop.timeZone)).date();
    CABAS_TRY(ChartLoader::seed(tx, profile[u"chart"_qs].toString(), today, shop.yearStart));
    for (const QJsonValue family : profile[u"families"_qs].toArray())
        CatalogStore::familyNamed(tx, inLanguage(family, shop.language));

    const SettableClock clock(shop.createdAt);
    const QString device = wanted.device.isEmpty() ? QSysInfo::machineHostName() : wanted.device;
    const Session session(*UserStore::personOf(tx, shop.owner), clock, shop.timeZone, device);
    AuditStore::record(tx, session, "shop.new", u"shop"_qs, 1,
                       {{u"profile"_qs, shop.profile}, {u"sandbox"_qs, shop.sandbox}});
    CABAS_TRY(PolicyLoader::seed(tx, session, shop.profile));
    CABAS_TRY(ShopKey::loadOrCreate(tx, session, wanted.keysFolder));
    return Ok{};
}

} // namespace

std::vector<ProfileTitle> ShopMaker::profiles()
{
    std::vector<ProfileTitle> list;
    for (const char *id : profileIds) {
        const QJsonObject profile = profileNamed(QString::fromLatin1(id));
        list.push_back(
            {QString::fromLatin1(id), inLanguage(profile[u"title"_qs], Language::current())});
    }
    return list;
}

Result<> ShopMaker::make(const QString &path, const NewShop &wanted,
                         const std::function<Result<>(Database &)> &then)
{
    const QString id =
        wanted.profile.isEmpty() ? QString::fromLatin1(profileIds.front()) : wanted.profile;
    const QJsonObject profile = profileNamed(id);
    if (profile.isEmpty()) {
        QStringList known;
        for (const char *each : profileIds)
            known.append(QString::fromLatin1(each));
        return refused(tr("There is no profile “%1”. Choose among: %2.").arg(id, known.join(u", ")),
                       u"profile"_qs);
    }
    CABAS_LET(shop, completed(wanted, profile));
    // The file is closed when it appears under its name: its header, which every opening checks
    // first, is on the disk and not in a journal beside it.
    CABAS_TRY(ShopFile::create(
        path, shop.createdAt, [&](Tx &tx) { return fill(tx, shop, wanted, profile); }, then));
    if (!ServerAddress::isAddress(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Ok{};
}

} // namespace cabas
