// SPDX-License-Identifier: GPL-3.0-or-later
// covers: cameraview pictureinput
#include "ui/shell/picturescanner.h"

#include "core/catalog/catalogservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_room.h"
#include "ui/shell/cameraview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

QString picture(const QString &name)
{
    return QStringLiteral(CABAS_SOURCE_DIR) + u"/tests/data/barcodes/"_qs + name;
}

/// What stands beside the picture as its true text.
QString textOf(const QString &name)
{
    QFile file(picture(name + u".txt"_qs));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

const QString ean = QStringLiteral("ean8-1-1");

void drop(QWidget &window, const QStringList &paths, bool isTaken)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enters(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    enters.ignore();
    QCoreApplication::sendEvent(&window, &enters);
    QCOMPARE(enters.isAccepted(), isTaken);
    if (!isTaken)
        return;
    QDropEvent drops(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drops);
}

} // namespace

class TestPictureScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreAnsweredInTheirOrder()
    {
        PictureScanner scanner;
        QStringList answers;
        connect(&scanner, &PictureScanner::scanned, this,
                [&](const QString &code) { answers += code; });
        connect(&scanner, &PictureScanner::nothing, this,
                [&](const QString &) { answers += u"nothing"_qs; });
        scanner.read(picture(u"LICENSE-Apache-2.0.txt"_qs));
        scanner.read(picture(ean + u".png"_qs));
        scanner.read(picture(u"not there.png"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3, 30'000);
        QCOMPARE(answers.at(0), u"nothing"_qs);
        QVERIFY(answers.at(1).endsWith(textOf(ean)));
        QCOMPARE(answers.at(2), u"nothing"_qs);
    }

    void framesAreDroppedAndNeverQueued()
    {
        const QImage code(picture(ean + u".png"_qs));
        QVERIFY(!code.isNull());
        PictureScanner scanner;
        QSignalSpy looked(&scanner, &PictureScanner::looked);
        QSignalSpy scanned(&scanner, &PictureScanner::scanned);
        int taken = 0;
        for (int i = 0; i < 50; ++i) // faster than any frame can be looked at
            taken += scanner.offer(code) ? 1 : 0;
        QCOMPARE(taken, 1);
        QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 30'000);
        QCOMPARE(scanned.count(), 1);
        QVERIFY(scanned.at(0).at(0).toString().endsWith(textOf(ean)));
    }

    void aCodeThatStaysIsToldOnce()
    {
        const QImage code(picture(ean + u".png"_qs));
        QImage paper(code.size(), QImage::Format_Grayscale8);
        paper.fill(Qt::white);
        PictureScanner scanner;
        QSignalSpy looked(&scanner, &PictureScanner::looked);
        QSignalSpy scanned(&scanner, &PictureScanner::scanned);
        const auto look = [&](const QImage &frame) {
            const int before = int(looked.count());
            QVERIFY(QTest::qWaitFor([&] { return scanner.offer(frame); }, 30'000));
            QTRY_COMPARE_WITH_TIMEOUT(looked.count(), before + 1, 30'000);
        };
        look(paper);
        QCOMPARE(scanned.count(), 0);
        for (int i = 0; i < 4; ++i)
            look(code);
        QCOMPARE(scanned.count(), 1);
    }

    void theCameraIsAScannerOnEveryPage()
    {
        TestShop shop;
        aProduct(u"Sardines"_qs).barcode(textOf(ean)).add(shop);
        RoomWindow room(shop);
        room.go(u"products"_qs);
        room.window().desk().useCamera(); // there may be none: what it gives comes from here
        auto *camera = room.window().findChild<CameraView *>();
        // Frames as a camera gives them, faster than any is looked at.
        const QImage code(picture(ean + u".png"_qs));
        for (int i = 0; i < 20; ++i)
            camera->take(code);
        QTRY_VERIFY_WITH_TIMEOUT(room.shows(u"product-tabs"_qs), 30'000);
    }

    void withoutACameraItSaysSo()
    {
        TestShop shop;
        RoomWindow room(shop);
        room.window().desk().useCamera();
        auto *camera = room.window().findChild<CameraView *>();
        QSignalSpy refused(camera, &CameraView::refused);
        const bool isTold =
            QTest::qWaitFor([&] { return refused.count() == 1 || camera->isVisible(); }, 30'000);
        QVERIFY(isTold);
        if (camera->isVisible()) // a machine with one
            QTest::mouseClick(camera->findChild<QAbstractButton *>(u"camera-close"_qs),
                              Qt::LeftButton);
        QVERIFY(!camera->isVisible());
    }

    void aPictureDroppedOnTheWindowIsAScan()
    {
        TestShop shop;
        aProduct(u"Sardines"_qs).barcode(textOf(ean)).add(shop);
        RoomWindow room(shop);
        room.go(u"products"_qs);
        drop(room.window(), {picture(ean + u".png"_qs)}, true);
        QTRY_VERIFY_WITH_TIMEOUT(room.shows(u"product-tabs"_qs), 30'000);
        drop(room.window(), {picture(u"LICENSE-Apache-2.0.txt"_qs)}, false);
    }
};

CABAS_TEST(TestPictureScanner)
#include "tst_picturescanner.moc"
