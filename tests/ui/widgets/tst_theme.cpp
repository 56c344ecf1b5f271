// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/shell/icons.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace cabas;
using namespace cabas::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.x.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// A colour as somebody sees it who lacks one kind of cones (Viénot, Brettel and Mollon 1999: the
/// red and green parts as one), in linear light.
std::array<double, 3> seenWithout(bool red, const QColor &color)
{
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const double both = red ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = red ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
    return {both, both, blue};
}

double apart(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QJsonObject tokens()
{
    QFile file(u":/resources/theme/tokens.json"_qs);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        test::Themes::setDark(false);
        test::Themes::setTextFactor(100);
    }

    void figuresAreTabular_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("weight");
        for (TextSize size : {TextSize::Caption, TextSize::Body, TextSize::Display96}) {
            for (Weight weight : {Weight::Regular, Weight::Strong})
                QTest::addRow("%d %d", int(size), int(weight)) << int(size) << int(weight);
        }
    }
    void figuresAreTabular()
    {
        QFETCH(int, size);
        QFETCH(int, weight);
        const QFontMetricsF metrics(Theme::of(this).font(TextSize(size), Weight(weight)));
        const double width = metrics.horizontalAdvance(u"0000"_qs);
        QVERIFY(width > 0);
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QString(4, QChar(digit))), width);
        }
        QCOMPARE(metrics.horizontalAdvance(u"1:11,11"_qs),
                 metrics.horizontalAdvance(u"9:00,40"_qs));
    }

    void theFontIsOurs()
    {
        const Theme &theme = Theme::of(this);
        const QFontInfo regular(theme.font(TextSize::Body));
        const QFontInfo strong(theme.font(TextSize::Body, Weight::Strong));
        QCOMPARE(regular.family(), u"Cabas Sans"_qs);
        QCOMPARE(strong.family(), u"Cabas Sans"_qs);
        QCOMPARE(regular.weight(), int(QFont::Normal));
        QCOMPARE(strong.weight(), int(QFont::DemiBold));
        QCOMPARE(regular.pixelSize(), 14);
        QVERIFY(QFontMetricsF(theme.font(TextSize::Body, Weight::Strong))
                    .horizontalAdvance(u"Réceptionner"_qs) >
                QFontMetricsF(theme.font(TextSize::Body)).horizontalAdvance(u"Réceptionner"_qs));
    }

    void tokensAreAllRead()
    {
        const QJsonObject colors = tokens()[u"color"_qs].toObject();
        QCOMPARE(colors[u"light"_qs].toObject().size(), tokenCount);
        for (bool dark : {false, true}) {
            test::Themes::setDark(dark);
            const QJsonObject mode = colors[dark ? u"dark"_qs : u"light"_qs].toObject();
            for (int i = 0; i < tokenCount; ++i) {
                const QString name = Theme::name(Token(i));
                QVERIFY2(mode.contains(name), qPrintable(name));
                QCOMPARE(Theme::of(this).color(Token(i)), QColor(mode[name].toString()));
            }
        }
    }

    void distancesAreTheTokens()
    {
        const QJsonArray spaces = tokens()[u"space"_qs].toArray();
        QCOMPARE(spaces.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(Theme::space(i + 1), spaces[i].toInt());
        const QJsonObject table = tokens()[u"table"_qs].toObject();
        QCOMPARE(Metric::row, table[u"row"_qs].toInt());
        QCOMPARE(Metric::rowTwoLines, table[u"rowTwoLines"_qs].toInt());
        QCOMPARE(Metric::tableHead, table[u"header"_qs].toInt());
    }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](Token text, Token ground, double least = 4.5) {
            QTest::newRow(qPrintable(Theme::name(text) + u" on "_qs + Theme::name(ground)))
                << int(text) << int(ground) << least;
        };
        for (Token ground : {Token::Window, Token::Surface, Token::Sunken, Token::RowHover,
                             Token::Selection, Token::AccentSoft}) {
            for (Token text : {Token::Text, Token::TextMuted, Token::TextFaint, Token::Accent})
                row(text, ground);
        }
        row(Token::OnAccent, Token::Accent);
        row(Token::OnAccent, Token::AccentHover);
        row(Token::Success, Token::SuccessSoft);
        row(Token::Warning, Token::WarningSoft);
        row(Token::Danger, Token::DangerSoft);
        row(Token::Danger, Token::Surface);
        row(Token::Info, Token::InfoSoft);
        row(Token::OnInk, Token::Ink);
        row(Token::OnInkMuted, Token::Ink);
        row(Token::OnKraft, Token::Kraft);
        row(Token::BorderStrong, Token::Surface, 3);
        row(Token::BorderStrong, Token::Window, 3);
        row(Token::DangerMark, Token::Surface, 3);
        row(Token::SuccessMark, Token::Surface, 3);
        row(Token::WarningMark, Token::Surface, 3);
        row(Token::Focus, Token::Window, 3);
    }
    void textIsReadable()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (bool dark : {false, true}) {
            test::Themes::setDark(dark);
            const Theme &theme = Theme::of(this);
            const double found = contrast(theme.color(Token(text)), theme.color(Token(ground)));
            QVERIFY2(found >= least, qPrintable(QString::number(found)));
        }
    }

    /// Whoever sees no red or no green tells the states apart by their icons, and by their colours
    /// where these can do it; nothing is said by colour alone.
    void statesAreToldApartWithoutRedOrGreen()
    {
        const std::vector<Kind> states{Kind::Info, Kind::Success, Kind::Warning, Kind::Danger};
        std::set<QString> icons;
        for (const Kind kind : states)
            icons.insert(lookOf(kind).icon);
        QCOMPARE(icons.size(), states.size());
        QVERIFY(!icons.contains(QString()));
        for (const bool isDark : {false, true}) {
            test::Themes::setDark(isDark);
            const Theme &theme = Theme::of(this);
            for (const bool isRed : {true, false}) {
                const auto seen = [&](Kind kind) {
                    return seenWithout(isRed, theme.color(lookOf(kind).mark));
                };
                for (const Kind kind : {Kind::Success, Kind::Warning, Kind::Danger}) {
                    const double distance = apart(seen(kind), seen(Kind::Info));
                    QVERIFY2(distance > 0.05, qPrintable(QString::number(distance)));
                }
                const double distance = apart(seen(Kind::Warning), seen(Kind::Danger));
                QVERIFY2(distance > 0.05, qPrintable(QString::number(distance)));
            }
        }
    }

    void selectionKeepsItsColourWithoutFocus()
    {
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                 palette.color(QPalette::Active, QPalette::Highlight));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                 Theme::of(this).color(Token::TextDisabled));
    }

    void theSheetIsReplacedWithTheTheme()
    {
        const QString light = qApp->styleSheet();
        QVERIFY(!light.contains(u'@'));
        test::Themes::setDark(true);
        QVERIFY(qApp->styleSheet() != light);
        QVERIFY(qApp->styleSheet().contains(Theme::of(this).color(Token::Accent).name()));
        test::Themes::setDark(false);
        QCOMPARE(qApp->styleSheet(), light);
    }

    void marksHaveTheTokensColours()
    {
        const QJsonObject colors = tokens()[u"color"_qs].toObject();
        const QDir folder(u":/resources/theme"_qs);
        const QStringList files = folder.entryList({u"*.svg"_qs});
        QVERIFY(files.size() >= 10);
        for (const QString &name : files) {
            const QJsonObject mode =
                colors[name.contains(u"-dark"_qs) ? u"dark"_qs : u"light"_qs].toObject();
            std::set<QString> known;
            for (const QJsonValue &value : mode)
                known.insert(value.toString());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression hex(u"#[0-9A-Fa-f]{6}"_qs);
            auto found = hex.globalMatch(QString::fromUtf8(file.readAll()));
            QVERIFY(found.hasNext());
            while (found.hasNext())
                QVERIFY2(known.contains(found.next().captured()), qPrintable(name));
        }
    }

    void textGrowsWithTheFactor()
    {
        QLabel *label = makeLabel(u"Crème fraîche"_qs, TextSize::Body);
        const std::unique_ptr<QLabel> owner(label);
        QCOMPARE(label->font().pixelSize(), 14);
        test::Themes::setTextFactor(130);
        QCOMPARE(label->font().pixelSize(), 18);
        test::Themes::setTextFactor(117);
        QCOMPARE(Theme::of(this).textFactor(), 115);
        QCOMPARE(label->font().pixelSize(), 16);
        test::Themes::setTextFactor(100);
        QCOMPARE(label->font().pixelSize(), 14);
    }

    void aFontOutlivesPolishing()
    {
        QWidget window;
        QLabel *label = makeLabel(u"Crème"_qs, TextSize::Body);
        Theme::dress(label, TextSize::Title, Weight::Strong);
        setInk(label, Token::Danger);
        QCOMPARE(label->font().pixelSize(), 22);
        label->setParent(&window);
        window.show();
        QCOMPARE(label->font().pixelSize(), 22);
        QCOMPARE(label->font().weight(), QFont::DemiBold);
        test::Themes::setDark(true);
        QCOMPARE(label->font().pixelSize(), 22);
        QCOMPARE(label->palette().color(QPalette::WindowText),
                 Theme::of(this).color(Token::Danger));
    }

    void theDesktopDecidesOnlyWhenAsked()
    {
        auto &theme = const_cast<Theme &>(Theme::of(this));
        theme.setChoice(Theme::Choice::System);
        theme.setDesktopDark(true);
        QVERIFY(theme.isDark());
        theme.setChoice(Theme::Choice::Light);
        QVERIFY(!theme.isDark());
        theme.setDesktopDark(false);
    }

    void iconsTakeTheColour_data()
    {
        QTest::addColumn<int>("token");
        QTest::newRow("accent") << int(Token::Accent);
        QTest::newRow("danger") << int(Token::Danger);
        QTest::newRow("on ink") << int(Token::OnInk);
    }
    void iconsTakeTheColour()
    {
        QFETCH(int, token);
        const QColor color = Theme::of(this).color(Token(token));
        const QImage image = iconPixmap(u"printer"_qs, color, 48, 2.0).toImage();
        QCOMPARE(image.size(), QSize(96, 96));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++drawn;
                QVERIFY(std::abs(pixel.red() - color.red()) <= 2);
                QVERIFY(std::abs(pixel.blue() - color.blue()) <= 2);
            }
        }
        QVERIFY(drawn > 200);
    }

    void everyIconIsDrawn()
    {
        const QDir folder(u":/resources/icons"_qs);
        const QStringList files = folder.entryList({u"*.svg"_qs});
        QVERIFY(files.size() > 100);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            QVERIFY(hasIcon(name));
            const QImage image =
                iconPixmap(name, Theme::of(this).color(Token::Text), 24, 1.0).toImage();
            bool anything = false;
            for (int y = 0; y < 24 && !anything; ++y) {
                for (int x = 0; x < 24; ++x)
                    anything = anything || image.pixelColor(x, y).alpha() > 0;
            }
            QVERIFY2(anything, qPrintable(name));
        }
        QVERIFY(!hasIcon(u"no-such-icon"_qs));
    }

    void iconsFollowTheTheme()
    {
        const QIcon kept = icon(u"house"_qs, Token::Accent);
        const QImage light = kept.pixmap(24).toImage();
        test::Themes::setDark(true);
        QVERIFY(kept.pixmap(24).toImage() != light);
    }
};

CABAS_TEST(TestTheme)
#include "tst_theme.moc"
