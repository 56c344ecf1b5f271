// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing.h"
#include "app/shop.h"
#include "core/base/language.h"
#include "ui/catalog/labelpaper.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/printing/reportpaper.h"
#include "ui/printing/slippaper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pageworker.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QPainter>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int workMs = 5; ///< between two looks at work beside the window
constexpr QSize pageSize(1366, 768);
constexpr int quickly = 80;  ///< of 100: little compression, for there are many pictures
constexpr int slipScale = 2; ///< pixels of a picture for one of the screen

void live(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until all that the page asked of the file has come: answers come in the order of the questions,
/// so that the answer to a question of one's own is behind them. Twice, for an answer may ask more.
void settle(MainWindow &window)
{
    for (int round = 0; round < 2; ++round) {
        QEventLoop loop;
        window.desk().run(
            &window, [] { return Result<>(Ok{}); }, [&loop](const Result<> &) { loop.quit(); });
        loop.exec();
    }
    // What a page draws beside the window, as the sheet of labels, takes as long as it takes.
    while (PageWorker::underWay() > 0)
        live(workMs);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool writeSlip(const std::vector<SlipLine> &lines, const QString &path)
{
    if (path.endsWith(u".pdf"))
        return SlipPaper::writePdf(lines, path);
    QImage image(SlipPaper::sizeOf(lines) * slipScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(slipScale);
    QPainter painter(&image);
    SlipPaper::paint(painter, lines);
    painter.end();
    return image.save(path, nullptr, quickly);
}

QStringList openablePages(const Session &session)
{
    QStringList names;
    for (const PageInfo &page : allPages()) {
        const bool isAllowed = !page.permission || session.may(*page.permission);
        // The kiosk keeps the window once it has it: its picture is asked for by name.
        const bool isKeeping = page.make == makeKioskPage;
        if (isAllowed && !isKeeping && page.group != PageGroup::None)
            names += QString::fromLatin1(page.name);
    }
    return names;
}

int takePictures(Shop &shop, const Session &session, const std::vector<PagePicture> &wanted)
{
    auto *theme = qApp->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    int written = 0;
    for (const bool isDark : {false, true}) {
        theme->setChoice(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
        MainWindow window(shop, session);
        // A window opens no larger than its screen; a picture has no screen to fit.
        window.showNormal();
        window.resize(pageSize);
        for (const PagePicture &picture : wanted) {
            if (picture.dark != isDark)
                continue;
            window.show(picture.page, {});
            settle(window);
            if (window.currentPage() == picture.page &&
                window.grab().save(picture.path, nullptr, quickly))
                ++written;
        }
    }
    return written;
}

constexpr Drawing drawing{writeSlip, LabelPaper::write, ReportPaper::writePdf, openablePages,
                          takePictures};

} // namespace

} // namespace cabas::ui

/// The door for commands that draw: without a display of their own, and without touching what the
/// window remembers.
extern "C" int cabasDrawingMain(int argc, char **argv, cabas::DrawingCommand command)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cabas-drawing"_qs);
    QApplication::setOrganizationName(u"cabas"_qs);
    const cabas::ui::Theme theme(qApp);
    cabas::Language::use(cabas::Language::ofSystem());
    return command(QApplication::arguments().mid(2), cabas::ui::drawing);
}
