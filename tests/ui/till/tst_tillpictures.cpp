// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duesservice.h"
#include "core/till/drawerservice.h"
#include "core/till/saletermsservice.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_walk.h"
#include "tests/ui/till/tillwindow.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

/// The sale of the design's picture: the same articles, one member, one basket on hold.
class PictureShop {
public:
    PictureShop()
    {
        TestShop &shop = data.shop();
        aProduct(u"Carottes de sable bio"_qs).code(u"C1"_qs).priced(235).inKilos().add(shop);
        aProduct(u"Pain au levain T80, 1 kg"_qs).code(u"P1"_qs).priced(620).add(shop);
        aProduct(u"Lentilles vertes du Puy AOP, 500 g"_qs).code(u"L1"_qs).priced(395).add(shop);
        aProduct(u"Œufs plein air bio, boîte de 6"_qs).code(u"O1"_qs).priced(279).add(shop);
        aProduct(u"Lait demi-écrémé bio, 1 L"_qs).code(u"L2"_qs).priced(138).add(shop);
        aProduct(u"Savon d’Alep 20 % laurier, 200 g"_qs)
            .code(u"S1"_qs)
            .priced(420)
            .vat(u"S2000"_qs)
            .add(shop);
        aProduct(u"Comté AOP 12 mois, affiné à la main en cave d’altitude du Jura"_qs)
            .code(u"F1"_qs)
            .priced(2490)
            .inKilos()
            .barcode(u"2254321000002"_qs)
            .add(shop);
        data.topUp(data.ada, 3240);
    }

    void ring(TillWindow &till)
    {
        till.scan(u"QUI"_qs);
        till.key(Qt::Key_F4);
        till.enter(u"Theo N."_qs);
        till.settle();
        till.enter(u"1,240*C1"_qs);
        till.scan(u"P1"_qs);
        till.enter(u"2*L1"_qs);
        till.scan(u"O1"_qs);
        till.enter(u"6*L2"_qs);
        till.scan(u"S1"_qs);
        till.enter(u",312*F1"_qs);
        till.scan(data.ada.badge);
        till.scan(u"3760091720146"_qs);
        till.settle();
    }

    /// Goods to touch, a container, questions and a limit.
    void setTerms()
    {
        SaleTermsService terms(data.db());
        const Session owner = data.session();
        SalePrompt prompt;
        prompt.product = data.soap.id;
        prompt.kind = PromptKind::Age18;
        TillShop::must(terms.savePrompt(owner, prompt));
        PurchaseLimit limit;
        limit.product = data.jam.id;
        limit.quantity = Quantity::units(2);
        TillShop::must(terms.saveLimit(owner, limit));
        const std::pair<const char16_t *, qint64> jars[] = {{u"Bocal 0,5 L", 310},
                                                            {u"Bocal 1 L", 485}};
        for (const auto &[name, milli] : jars)
            TillShop::must(terms.saveTare(
                owner, {TareId(0), QString::fromUtf16(name), Quantity::fromMilli(milli), 1}));
        const std::pair<const char16_t *, const char16_t *> goods[] = {
            {u"Carottes de sable", u"Légumes"},
            {u"Poireaux", u"Légumes"},
            {u"Pommes reinette du verger de la Grande Haie", u"Fruits"},
            {u"Riz rond", u"Vrac"},
            {u"Pain de campagne", u"Pain et viennoiserie"},
            {u"Tisane", u"Herboristerie"}};
        for (const auto &[name, family] : goods) {
            const Product product = aProduct(QString::fromUtf16(name))
                                        .priced(340)
                                        .inKilos()
                                        .family(QString::fromUtf16(family))
                                        .add(data.shop());
            TillShop::must(terms.setTouchProduct(owner, product.id, true));
        }
    }

    TillShop data;
};

const std::vector<QSize> sizes{{1366, 768}, {1024, 600}, {1920, 1080}};

} // namespace

/// The screens of the till as they are seen, in both languages and themes, and what the house's
/// rules say of each.
class TestTillPictures : public QObject {
    Q_OBJECT

    /// Pictures of a screen in every view; the walk in French and English at three sizes.
    void look(TillWindow &till, const QString &name, bool isFrench)
    {
        const QString language = isFrench ? u"-fr"_qs : u"-en"_qs;
        for (const QSize size : sizes) {
            const QString full = u"till-"_qs + name + language + u"-%1"_qs.arg(size.width());
            takePicture(till.window(), full, size);
            const QStringList found = faults(walk(till.page(), 48));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        }
        Themes::setDark(true);
        takePicture(till.window(), u"till-"_qs + name + language + u"-dark"_qs, sizes.front());
        Themes::setDark(false);
    }

private Q_SLOTS:
    void screens_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << true;
        QTest::newRow("en") << false;
    }
    void screens()
    {
        QFETCH(bool, isFrench);
        useView({false, isFrench, sizes.front()});
        PictureShop shop;
        TillWindow till(shop.data);
        look(till, u"idle"_qs, isFrench);
        shop.ring(till);
        look(till, u"sale"_qs, isFrench);
        till.key(Qt::Key_F2);
        till.type(u"len"_qs);
        look(till, u"search"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.key(Qt::Key_F7);
        look(till, u"discount"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
        till.enter(u"10"_qs);
        till.key(Qt::Key_F2);
        till.type(u"50"_qs);
        look(till, u"payment"_qs, isFrench);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        look(till, u"paid"_qs, isFrench);
        till.key(Qt::Key_F10);
        look(till, u"paid-ticket"_qs, isFrench);
        till.key(Qt::Key_Return);
        till.key(Qt::Key_F10);
        till.goesTo(TillStep::Tickets);
        look(till, u"tickets"_qs, isFrench);
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Refund);
        till.key(Qt::Key_F9);
        look(till, u"refund"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.key(Qt::Key_Escape);
        till.goesTo(TillStep::Sale);
        till.key(Qt::Key_2, Qt::ControlModifier);
        till.goesTo(TillStep::Cash);
        till.type(u"50"_qs);
        look(till, u"cash"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.key(Qt::Key_3, Qt::ControlModifier);
        till.goesTo(TillStep::Closing);
        for (const QString &count : {u"0"_qs, u"1"_qs, u"4"_qs, u"7"_qs, u"1"_qs, u"2"_qs})
            till.enter(count);
        look(till, u"closing-1"_qs, isFrench);
        till.key(Qt::Key_F12);
        till.type(u"10,01"_qs);
        look(till, u"closing-2"_qs, isFrench);
        till.key(Qt::Key_F12);
        look(till, u"closing-3"_qs, isFrench);
        till.type(u"x"_qs);
        till.key(Qt::Key_F12);
        QTRY_VERIFY(till.find(u"closed"_qs) != nullptr);
        look(till, u"closing-4"_qs, isFrench);
    }

    void terms_data() { screens_data(); }
    void terms()
    {
        QFETCH(bool, isFrench);
        useView({false, isFrench, sizes.front()});
        PictureShop shop;
        shop.setTerms();
        TillWindow till(shop.data, {Permission::Sell, Permission::ViewMembers});
        till.key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(till.find(u"touchFamilies"_qs) != nullptr);
        look(till, u"touch"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.enter(u"C1"_qs);
        till.settle();
        till.type(u"1,240"_qs);
        look(till, u"tare"_qs, isFrench);
        till.key(Qt::Key_Return);
        till.settle();
        till.key(Qt::Key_O, Qt::ControlModifier);
        look(till, u"deposit"_qs, isFrench);
        till.scan(u"JAM"_qs);
        till.scan(u"SAV"_qs);
        till.settle();
        till.key(Qt::Key_F12);
        QTRY_VERIFY(till.find(u"prompt"_qs) != nullptr);
        look(till, u"prompt"_qs, isFrench);
        till.key(Qt::Key_1);
        till.goesTo(TillStep::Payment);
        till.key(Qt::Key_Escape);
        till.goesTo(TillStep::Sale);
        till.enter(u"3*"_qs);
        till.scan(u"JAM"_qs);
        till.settle();
        look(till, u"limit"_qs, isFrench);
        till.key(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(till.find(u"approval"_qs) != nullptr);
        look(till, u"allow"_qs, isFrench);
    }

    void money_data() { screens_data(); }
    /// The screens of the till's money: a member who owes, the terminal, corrections, the drawer.
    void money()
    {
        QFETCH(bool, isFrench);
        useView({false, isFrench, sizes.front()});
        PictureShop shop;
        TillShop &data = shop.data;
        TillShop::must(MemberService(data.db()).subscribe(data.session(), data.ada.id, 10));
        TillShop::must(
            DuesService(data.db()).setTerms(data.session(), {Money::fromCents(1500), Money(), 0}));
        TillShop::must(DrawerService(data.db()).setTerms(
            data.session(), u"T1"_qs, {true, true, Money::fromCents(30000), Money(), 0}));
        data.sold({TillShop::line(u"P1"_qs), TillShop::line(u"S1"_qs)}, {TillShop::cash(2000)},
                  u"1"_qs);
        TillWindow till(data);
        till.scan(data.ada.badge);
        till.scan(u"O1"_qs);
        till.scan(u"QUI"_qs);
        till.settle();
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
        look(till, u"payment-dues"_qs, isFrench);
        till.key(Qt::Key_F5);
        look(till, u"payment-voucher"_qs, isFrench);
        till.key(Qt::Key_F3);
        till.key(Qt::Key_Return);
        look(till, u"payment-terminal"_qs, isFrench);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        till.key(Qt::Key_Return);
        till.key(Qt::Key_1, Qt::ControlModifier);
        till.goesTo(TillStep::Tickets);
        till.key(Qt::Key_F7);
        till.goesTo(TillStep::Correction);
        for (int choice = 0; choice < 4; ++choice) {
            till.key(Qt::Key_F2 + choice);
            look(till, u"correction-%1"_qs.arg(choice + 1), isFrench);
        }
        till.key(Qt::Key_F2);
        till.key(Qt::Key_F6, Qt::ShiftModifier);
        look(till, u"correction-several"_qs, isFrench);
        till.key(Qt::Key_Escape);
        till.key(Qt::Key_Escape);
        till.goesTo(TillStep::Sale);
        till.key(Qt::Key_2, Qt::ControlModifier);
        till.goesTo(TillStep::Cash);
        till.key(Qt::Key_F8);
        look(till, u"terms"_qs, isFrench);
        till.key(Qt::Key_Escape);
        QCOMPARE(till.step(), TillStep::Cash);
        till.key(Qt::Key_F6);
        till.goesTo(TillStep::Drawer);
        look(till, u"drawer"_qs, isFrench);
        till.key(Qt::Key_Right);
        look(till, u"handover"_qs, isFrench);
    }

    void enlarged_data() { addLargeViews(); }
    /// Text of twice the size: what is paid, and what is corrected.
    void enlarged()
    {
        QFETCH(bool, isFrench);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        Themes::setTextFactor(200);
        PictureShop shop;
        TillShop &data = shop.data;
        TillShop::must(MemberService(data.db()).subscribe(data.session(), data.ada.id, 10));
        TillShop::must(
            DuesService(data.db()).setTerms(data.session(), {Money::fromCents(1500), Money(), 0}));
        data.sold({TillShop::line(u"P1"_qs), TillShop::line(u"S1"_qs)}, {TillShop::cash(2000)},
                  u"1"_qs);
        TillWindow till(data);
        QStringList wrong;
        const auto see = [&](const QString &name) {
            const QString full =
                u"large-till-%1-%2%3-%4"_qs
                    .arg(name, isFrench ? u"fr"_qs : u"en"_qs, isDark ? u"-dark"_qs : QString())
                    .arg(size.width());
            takePicture(till.window(), full, size);
            for (const QString &fault : faults(walk(till.page(), 48)))
                wrong << full + u": "_qs + fault;
        };
        till.scan(data.ada.badge);
        till.scan(u"O1"_qs);
        till.scan(u"S1"_qs);
        till.settle();
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
        see(u"payment-dues"_qs);
        till.key(Qt::Key_F2);
        till.type(u"50"_qs);
        see(u"payment-cash"_qs);
        till.key(Qt::Key_F5);
        see(u"payment-voucher"_qs);
        till.key(Qt::Key_F2);
        till.type(u"50"_qs);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        see(u"paid"_qs);
        till.key(Qt::Key_Return);
        till.key(Qt::Key_1, Qt::ControlModifier);
        till.goesTo(TillStep::Tickets);
        till.key(Qt::Key_F7);
        till.goesTo(TillStep::Correction);
        for (int choice = 0; choice < 4; ++choice) {
            till.key(Qt::Key_F2 + choice);
            see(u"correction-%1"_qs.arg(choice + 1));
        }
        Themes::setTextFactor(100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_qs)));
    }

    void opening_data() { screens_data(); }
    void opening()
    {
        QFETCH(bool, isFrench);
        useView({false, isFrench, sizes.front()});
        TillShop data(TestShop::Sqlite, false);
        TillWindow till(data);
        till.key(Qt::Key_Down);
        till.enter(u"2"_qs);
        look(till, u"opening"_qs, isFrench);
    }

    void cleanupTestCase() { useView({false, false, sizes.front()}); }
};

CABAS_TEST(TestTillPictures)
#include "tst_tillpictures.moc"
