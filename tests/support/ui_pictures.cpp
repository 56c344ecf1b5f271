// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_pictures.h"

#include "core/base/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <memory>

namespace cabas::test {

namespace {

ui::Theme &theme()
{
    return *qApp->findChild<ui::Theme *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

std::vector<View> allViews()
{
    return {{false, true, {1366, 768}},
            {true, true, {1366, 768}},
            {false, false, {1366, 768}},
            {true, false, {1366, 768}},
            {false, true, {1920, 1080}}};
}

void addLargeViews()
{
    QTest::addColumn<bool>("isFrench");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    for (const bool isFrench : {true, false}) {
        for (const bool isDark : {false, true}) {
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                const bool isUsual = isFrench != isDark && (size.width() == 1366) == isFrench;
                if (isUsual || qEnvironmentVariableIsSet("CABAS_LONG"))
                    QTest::addRow("%s %s %d", isFrench ? "fr" : "en", isDark ? "dark" : "light",
                                  size.width())
                        << isFrench << isDark << size;
            }
        }
    }
}

void useView(const View &view)
{
    theme().setChoice(view.dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
    Language::use(view.french ? u"fr"_qs : u"en"_qs);
}

void Themes::setDark(bool dark)
{
    theme().setChoice(dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
}

void Themes::setTextFactor(int percent)
{
    theme().setTextFactor(percent);
}

QString takePicture(QWidget &widget, const QString &name, QSize size)
{
    const QDir folder(QStringLiteral(CABAS_BUILD_DIR "/pictures"));
    folder.mkpath(u"."_qs);
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString path = folder.filePath(name + u".png"_qs);
    constexpr int quickly = 80; // of 100: the least compression that PNG has
    widget.grab().save(path, "PNG", quickly);
    return path;
}

QStringList takePictures(const QString &name, const std::function<QWidget *()> &make,
                         const std::vector<View> &views)
{
    QStringList paths;
    for (const View &view : views) {
        useView(view);
        const std::unique_ptr<QWidget> page(make());
        const QString full =
            name + (view.french ? u"-fr"_qs : u"-en"_qs) + (view.dark ? u"-dark"_qs : QString()) +
            (view.size.width() > 1366 ? u"-%1"_qs.arg(view.size.width()) : QString());
        paths << takePicture(*page, full, view.size);
    }
    return paths;
}

} // namespace cabas::test
