// SPDX-License-Identifier: GPL-3.0-or-later
// covers: cataloguebusy cataloguereader
#include "ui/purchasing/longwork.h"

#include "core/base/language.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/purchasing/catalogueswindow.h"
#include "ui/purchasing/cataloguebusy.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/progresssegments.h"

#include <QSignalSpy>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

using Group = DifferencesModel::Group;

class TestLongWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useView({false, false, {1366, 768}});
        Language::use(u"en"_qs);
    }
    void cleanupTestCase() { Language::use(u"fr"_qs); }

    void howFarIsAlsoSaid()
    {
        CatalogueBusy busy;
        busy.begin(u"Writing the changes…"_qs, u"All of them, or none if you stop."_qs);
        busy.setPercent(42);
        const auto *bar = busy.findChild<ProgressSegments *>();
        QCOMPARE(bar->accessibleDescription(), u"42%"_qs);
        takePicture(busy, u"catalogues-busy-en"_qs, {1158, 400});
    }

    void aPartIsToldAsPartOfTheWhole()
    {
        const auto work = LongWork::make();
        QSignalSpy told(work.get(), &LongWork::progressed);
        const Watch part = LongWork::part(work, 50, 100);
        QVERIFY(part(0));
        QVERIFY(part(1));
        QVERIFY(part(50));
        work->stop();
        QVERIFY(!part(100));
        QList<int> percents;
        for (const QList<QVariant> &each : told)
            percents += each[0].toInt();
        QCOMPARE(percents, (QList<int>{50, 75, 100}));
    }

    void aLongReadingTellsHowFarAndStops()
    {
        CataloguesWindow shop;
        const QStringList before = shop.data.contents();
        auto *busy = shop.page().findChild<CatalogueBusy *>();
        shop.choose(CataloguesWindow::many(20'000));
        QCOMPARE(shop.page().step(), CataloguesPage::Step::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(busy->percent() > 0, 60'000);
        QCOMPARE(shop.find<KeyButton>(u"aside"_qs)->label(), u"Stop"_qs);
        shop.press(u"aside"_qs);
        QCOMPARE(shop.page().step(), CataloguesPage::Step::Start);
        // The file and the supplier are still chosen, and nothing comes after.
        QVERIFY(shop.find<KeyButton>(u"begin"_qs)->isEnabled());
        shop.press(u"begin"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.model().count(Group::New), 20'000);
        QCOMPARE(shop.data.contents(), before);
    }

    void aLongWritingTellsHowFarAndStops()
    {
        CataloguesWindow shop;
        shop.choose(CataloguesWindow::many(20'000));
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        const QStringList before = shop.data.contents();
        shop.model().setTicked(shop.model().firstOf(Group::New), false);
        const QSet<QString> ticked = shop.model().ticked();
        auto *busy = shop.page().findChild<CatalogueBusy *>();
        shop.press(u"primary"_qs);
        QCOMPARE(shop.page().step(), CataloguesPage::Step::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(busy->percent() > 0, 60'000);
        shop.press(u"aside"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Differences));
        QCOMPARE(shop.data.contents(), before);
        QCOMPARE(shop.model().ticked(), ticked);
        shop.press(u"primary"_qs);
        QVERIFY(shop.reaches(CataloguesPage::Step::Start));
        QCOMPARE(busy->percent(), 100);
        QCOMPARE(CatalogueImportService(shop.data.db())
                     .articles(shop.data.session(), shop.supplier)
                     ->size(),
                 size_t(19'999 + 39));
    }
};

CABAS_TEST(TestLongWork)
#include "tst_longwork.moc"
