// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plaintooltips.h"

#include "tests/support/registry.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace cabas::ui;

/// Names of products and files in tips: shown as they are, whatever they look like.
class TestPlainToolTips : public QObject {
    Q_OBJECT

    /// What is shown as the tip of a place of a widget, as a person reads it.
    static QString shown(QWidget &widget, const QPoint &place)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QCoreApplication::sendEvent(&widget, &event);
        QTextDocument document;
        if (Qt::mightBeRichText(QToolTip::text()))
            document.setHtml(QToolTip::text());
        else
            document.setPlainText(QToolTip::text());
        return document.toPlainText();
    }

private Q_SLOTS:
    void tagsAreLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Tofu nature < 250 g"_qs;
        QTest::newRow("bold") << u"<b>Tofu</b>"_qs;
        QTest::newRow("picture") << u"<img src=\"file:///etc/passwd\"> Tofu"_qs;
        QTest::newRow("link") << u"<a href=\"https://example.org\">Tofu</a>"_qs;
        QTest::newRow("style") << u"<style>p{display:none}</style><p>Tofu</p>"_qs;
        QTest::newRow("entity") << u"<i>Tofu &amp; riz</i>"_qs;
    }
    void tagsAreLetters()
    {
        QFETCH(QString, name);
        PlainToolTips tips;
        qApp->installEventFilter(&tips);
        QWidget window;
        QWidget part(&window);
        part.setGeometry(0, 0, 200, 30);
        part.setToolTip(name);
        QListWidget list(&window);
        list.setGeometry(0, 40, 200, 100);
        list.addItem(u"row"_qs);
        list.item(0)->setToolTip(name);
        window.resize(220, 160);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(shown(part, {5, 5}), name);
        QCOMPARE(shown(*list.viewport(), list.visualItemRect(list.item(0)).center()), name);
        // Nothing of a tip is read from the disk or called by a link.
        QVERIFY(!QToolTip::text().contains(u"<img"));
        QVERIFY(!QToolTip::text().contains(u"<a "));
        QToolTip::hideText();
    }

    void tipsWithoutTagsStay()
    {
        QCOMPARE(PlainToolTips::literal(u"Pain & cie < 3"_qs), u"Pain & cie < 3"_qs);
        QCOMPARE(PlainToolTips::literal(QString()), QString());
    }
};

CABAS_TEST(TestPlainToolTips)
#include "tst_plaintooltips.moc"
