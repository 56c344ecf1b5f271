// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "app/shopmaker.h"
#include "core/access/auditstore.h"
#include "core/access/shopkey.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/db/shopfile.h"
#include "core/members/memberservice.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

class TestShopMaker : public QObject {
    Q_OBJECT

    QString path() const { return m_folder->filePath(u"shop.cabas"_qs); }

    NewShop wish() const
    {
        NewShop wanted;
        wanted.name = u" La  Feuille "_qs;
        wanted.sandbox = true;
        wanted.language = u"fr"_qs;
        wanted.now = QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
        wanted.keysFolder = m_folder->filePath(u"keys"_qs);
        wanted.pinCost = PinCost::least();
        return wanted;
    }

    std::unique_ptr<Shop> made(const NewShop &wanted) const
    {
        const Result<> done = ShopMaker::make(path(), wanted);
        if (!done)
            qFatal("%s", qPrintable(done.failure().message));
        Shop::Options options;
        options.keysFolder = wanted.keysFolder;
        options.now = wanted.now;
        auto shop = Shop::open(path(), options);
        if (!shop)
            qFatal("%s", qPrintable(shop.failure().message));
        return std::move(shop).value();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theShopIsAsWished()
    {
        NewShop wanted = wish();
        wanted.siren = u"732 829 320"_qs;
        wanted.yearStart = u"07-01"_qs;
        const auto shop = made(wanted);
        const ShopProfile &profile = shop->profile();
        QCOMPARE(profile.name, u"La Feuille"_qs);
        QCOMPARE(profile.siren, u"732829320"_qs);
        QCOMPARE(profile.profile, u"coop-makeup"_qs);
        QCOMPARE(profile.vatRegime, u"liable"_qs);
        QCOMPARE(profile.share, Money::fromCents(1000));
        QCOMPARE(profile.timeZone, QByteArray("Europe/Paris"));
        QVERIFY(profile.sandbox);
        QCOMPARE(profile.createdAt, wanted.now);
        QCOMPARE(profile.uuid.size(), 36);
        const auto years = shop->db().read([](Tx &tx) { return FiscalYearStore::all(tx); });
        QCOMPARE(years->size(), size_t(1));
        QCOMPARE(years->front().start, QDate(2025, 7, 1));
        QCOMPARE(years->front().end, QDate(2026, 6, 30));
    }

    void theOwnerHoldsEveryRoleAndNoPin()
    {
        const auto shop = made(wish());
        const Result<Session> owner = shop->ownerSession();
        QVERIFY(owner.ok());
        for (const Permission permission : Permissions::all())
            QVERIFY(owner->may(permission));
        const User user =
            *shop->db().read([&](Tx &tx) { return *UserStore::findByName(tx, u"owner"_qs); });
        QCOMPARE(user.roles, Permissions::roles());
        QVERIFY(!user.hasPin);
        QCOMPARE(user.id, shop->profile().owner);
    }

    void everythingAShopNeedsIsSeeded()
    {
        const auto shop = made(wish());
        const Result<> seen = shop->db().write([&](Tx &tx) -> Result<> {
            QStringList codes;
            for (const VatCode &code : CatalogStore::vatCodes(tx))
                codes.append(code.code);
            codes.sort();
            if (codes.join(u' ') != u"E0 O0 S1000 S2000 S210 S550 Z0")
                return refused(codes.join(u' '));
            if (BarcodeRuleStore::all(tx) != BarcodeRules::defaults())
                return refused(u"rules"_qs);
            for (const Role role : Permissions::roles()) {
                std::vector<Permission> rights = Permissions::defaults(role);
                std::sort(rights.begin(), rights.end());
                if (UserStore::permissionsOf(tx, role) != rights)
                    return refused(Permissions::roleName(role));
            }
            if (CatalogStore::families(tx).size() < 10)
                return refused(u"families"_qs);
            if (AccountStore::journals(tx).size() != 6)
                return refused(u"journals"_qs);
            CABAS_TRY(AccountStore::forRole(tx, AccountRole::Sales, u"S550"_qs));
            CABAS_TRY(AccountStore::forRole(tx, AccountRole::MemberAccount));
            if (AuditStore::newest(tx, 10).back().deed != u"shop.new")
                return refused(u"audit"_qs);
            if (ShopStore::keys(tx).size() != 1)
                return refused(u"key"_qs);
            return Ok{};
        });
        QVERIFY2(seen.ok(), seen ? "" : qPrintable(seen.failure().message));
        QVERIFY(QFile::exists(ShopKey::fileOf(wish().keysFolder, shop->profile().uuid)));
    }

    void everyProfileMakesAShop_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<bool>("hasShares");
        QTest::newRow("coop-makeup") << u"liable"_qs << true;
        QTest::newRow("coop-two-for-one") << u"liable"_qs << true;
        QTest::newRow("association-minutes") << u"franchise"_qs << false;
        QTest::newRow("self-service-club") << u"exempt"_qs << false;
    }
    void everyProfileMakesAShop()
    {
        QFETCH(bool, hasShares);
        NewShop wanted = wish();
        wanted.profile = QString::fromLatin1(QTest::currentDataTag());
        const auto shop = made(wanted);
        QTEST(shop->profile().vatRegime, "regime");
        const auto exempt =
            shop->db().read([](Tx &tx) { return CatalogStore::vatCode(tx, u"E0"_qs); });
        QVERIFY(exempt->has_value());
        QVERIFY(!(*exempt)->mention.isEmpty());
        const Session owner = *shop->ownerSession();
        MemberService members(shop->db());
        const Result<SavedMember> member = members.add(owner, {u"Ada"_qs, {}, {}, {}, {}, {}, 0});
        QVERIFY2(member.ok(), member ? "" : qPrintable(member.failure().message));
        QCOMPARE(members.subscribe(owner, member->member.id, 2).ok(), hasShares);
        const Result<AccountDeed> paid =
            members.topUp(owner, member->member.id, Money::fromCents(100), PaymentMeans::Cash);
        QVERIFY2(paid.ok(), paid ? "" : qPrintable(paid.failure().message));
    }

    void profilesAreTold()
    {
        const std::vector<ProfileTitle> profiles = ShopMaker::profiles();
        QCOMPARE(profiles.size(), size_t(4));
        QCOMPARE(profiles.front().id, u"coop-makeup"_qs);
        for (const ProfileTitle &profile : profiles)
            QVERIFY(!profile.title.isEmpty());
    }

    void theClubsVolunteersSell()
    {
        NewShop wanted = wish();
        wanted.profile = u"self-service-club"_qs;
        const auto shop = made(wanted);
        const auto rights =
            *shop->db().read([](Tx &tx) { return UserStore::permissionsOf(tx, Role::Volunteer); });
        QVERIFY(std::find(rights.begin(), rights.end(), Permission::Sell) != rights.end());
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("siren");
        QTest::addColumn<QString>("yearStart");
        QTest::addColumn<QString>("code");
        const QString none;
        QTest::newRow("no name") << u" "_qs << none << none << none << u"shop_name"_qs;
        QTest::newRow("profile") << u"A"_qs << u"hyper"_qs << none << none << u"profile"_qs;
        QTest::newRow("path") << u"A"_qs << u"../x"_qs << none << none << u"profile"_qs;
        QTest::newRow("siren") << u"A"_qs << none << u"123456789"_qs << none << u"siren"_qs;
        QTest::newRow("year") << u"A"_qs << none << none << u"31-12"_qs << u"year_start"_qs;
    }
    void refusesInWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, profile);
        QFETCH(QString, siren);
        QFETCH(QString, yearStart);
        NewShop wanted = wish();
        wanted.name = name;
        wanted.profile = profile;
        wanted.siren = siren;
        wanted.yearStart = yearStart;
        const Result<> done = ShopMaker::make(path(), wanted);
        QVERIFY(!done.ok());
        QTEST(done.failure().code, "code");
        QCOMPARE(done.failure().kind, Failure::Kind::Refused);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        if (!profile.isEmpty())
            QVERIFY(done.failure().message.contains(u"association-minutes"_qs));
    }

    void neverOverwrites()
    {
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const Result<> done = ShopMaker::make(path(), wish());
        QCOMPARE(done.failure().kind, Failure::Kind::Refused);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
    }

    void aKeyThatCannotBeKeptMeansNoShop()
    {
        QFile blocker(m_folder->filePath(u"file"_qs));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        NewShop wanted = wish();
        wanted.keysFolder = blocker.fileName();
        QCOMPARE(ShopMaker::make(path(), wanted).failure().code, u"key_unwritable"_qs);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file"_qs});
    }

    /// The header is checked before any opening, so it must be in the file itself.
    void theFileIsWholeAndForItsOwnerAlone()
    {
        QVERIFY(ShopMaker::make(path(), wish()).ok());
        QVERIFY(ShopFile::inspect(path()).ok());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"shop.cabas"_qs});
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aShopIsOfTheShippedCostUnlessAsked()
    {
        NewShop wanted = wish();
        wanted.pinCost = NewShop().pinCost;
        const auto shop = made(wanted);
        QCOMPARE(shop->profile().pinOps, PinCost::shipped().ops);
        QCOMPARE(shop->profile().pinMemory, PinCost::shipped().memory);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

CABAS_TEST(TestShopMaker)
#include "tst_shopmaker.moc"
