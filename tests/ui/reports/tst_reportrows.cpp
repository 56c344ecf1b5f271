// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportrows.h"

#include <QTest>

using namespace cabas;
using namespace cabas::ui;

namespace {

const QString name = u"Sablés au beurre bio, 125 g – Fournil de la Halle"_qs;

ReportTable table(std::initializer_list<ReportColumn> columns, std::vector<ReportRow> rows)
{
    ReportTable made;
    made.columns = columns;
    made.rows = std::move(rows);
    return made;
}

struct Shown {
    Shown(ReportTable table, int width)
    {
        model.show(std::move(table));
        rows.resize(width, 300);
        rows.show();
        rows.fit();
    }
    bool isScrolled() const { return rows.horizontalHeader()->length() > rows.viewport()->width(); }

    ReportModel model;
    ReportRows rows{&model};
};

} // namespace

class TestReportRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::useView({false, true, {1366, 768}}); }

    void theWidestTextTakesWhatIsLeft()
    {
        const Shown shown(table({{u"code"_qs, u"Code"_qs},
                                 {u"name"_qs, u"Name"_qs},
                                 {u"gross_cents"_qs, u"Sum"_qs, ColumnKind::Money}},
                                {{u"P1"_qs, name, qint64(12'345)}}),
                          900);
        QVERIFY(!shown.isScrolled());
        QVERIFY(shown.rows.columnWidth(1) > 600);
    }

    /// Names are cut before sums are scrolled out of sight, codes are not.
    void namesGiveWayToSums()
    {
        const Shown shown(table({{u"entry"_qs, u"Entry"_qs},
                                 {u"name"_qs, u"Name"_qs},
                                 {u"label"_qs, u"Label"_qs},
                                 {u"gross_cents"_qs, u"Sum"_qs, ColumnKind::Money}},
                                {{u"2026-001061"_qs, name, name, qint64(123'456'789)}}),
                          560);
        QVERIFY(!shown.isScrolled());
        QVERIFY(shown.rows.columnWidth(1) >= 110);
        QCOMPARE(shown.rows.columnWidth(1), shown.rows.columnWidth(2));
        QStyleOptionViewItem option;
        option.widget = &shown.rows;
        const QModelIndex entry = shown.model.index(0, 0);
        QVERIFY(shown.rows.columnWidth(0) >= shown.rows.rows()->sizeHint(option, entry).width());
    }

    void whereNothingFitsItIsScrolled()
    {
        const Shown shown(
            table({{u"name"_qs, u"Name"_qs}, {u"gross_cents"_qs, u"Sum"_qs, ColumnKind::Money}},
                  {{name, qint64(123'456'789)}}),
            200);
        QVERIFY(shown.isScrolled());
        QVERIFY(shown.rows.columnWidth(0) >= 110);
    }

    void numbersAloneShareTheWidth()
    {
        const Shown shown(table({{u"from"_qs, u"From"_qs, ColumnKind::Date},
                                 {u"gross_cents"_qs, u"Sum"_qs, ColumnKind::Money}},
                                {{u"2026-03-10"_qs, qint64(123)}}),
                          900);
        QCOMPARE(shown.rows.horizontalHeader()->length(), shown.rows.viewport()->width());
    }

    /// As many letters are not as wide.
    void theWidestOfManyTextsFits()
    {
        const Shown shown(table({{u"code"_qs, u"Code"_qs}, {u"name"_qs, u"Name"_qs}},
                                {{u"a"_qs, name}, {u"WWMWWMWW"_qs, name}, {u"illillil"_qs, name}}),
                          900);
        QStyleOptionViewItem option;
        option.widget = &shown.rows;
        const QModelIndex wide = shown.model.index(1, 0);
        QVERIFY(shown.rows.columnWidth(0) >= shown.rows.rows()->sizeHint(option, wide).width());
    }
};

CABAS_TEST(TestReportRows)
#include "tst_reportrows.moc"
