// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/picturebook.h"

#include "app/shop.h"
#include "tests/docs/fewcolours.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_tour.h"
#include "ui/shell/helpguide.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QPixmap>
#include <QProcess>

namespace cabas::test {

namespace {

constexpr QSize laptop(1366, 768);
constexpr QSize large(1920, 1080);
/// As small as a page stands beside the navigation: these pictures are kept.
constexpr QSize guideSize(1200, 700);
constexpr auto enlargedBy = "1.5";

/// Each page's columns in the index, in their order.
QStringList marks()
{
    return {u"fr-light-1366"_qs, u"fr-dark-1366"_qs,  u"en-light-1366"_qs,
            u"en-dark-1366"_qs,  u"fr-light-1920"_qs, u"fr-dark-1920"_qs,
            u"en-light-1920"_qs, u"en-dark-1920"_qs,  u"fr-light-150"_qs};
}

} // namespace

PictureBook::PictureBook(const QString &folder) : m_folder(folder)
{
    m_folder.mkpath(u"."_qs);
}

int PictureBook::write()
{
    PageTour tour;
    for (const QSize size : {laptop, large}) {
        for (const bool isFrench : {true, false}) {
            for (const bool isDark : {false, true})
                take(tour, {isDark, isFrench, size},
                     u"%1-%2-%3"_qs
                         .arg(isFrench ? u"fr"_qs : u"en"_qs, isDark ? u"dark"_qs : u"light"_qs)
                         .arg(size.width()));
        }
    }
    startEnlarged(tour.folder());
    writeIndex();
    return 0;
}

int PictureBook::writeGuide()
{
    PageTour tour;
    for (const bool isFrench : {true, false}) {
        useView({false, isFrench, guideSize});
        ui::MainWindow window(tour.shop(), *tour.shop().ownerSession());
        window.resize(guideSize);
        window.QMainWindow::show();
        for (const QString &page : ui::HelpGuide::pictured()) {
            if (!tour.show(window, page))
                qFatal("%s does not open", qPrintable(page));
            window.resize(guideSize);
            QCoreApplication::processEvents();
            const QString name = page + (isFrench ? u"-fr.png"_qs : u"-en.png"_qs);
            const QImage picture = window.grab().toImage();
            if (!FewColours::of(picture).save(m_folder.filePath(name), "PNG", 0))
                qFatal("%s cannot be written", qPrintable(name));
        }
    }
    return 0;
}

int PictureBook::takeEnlarged(const QString &shopFolder)
{
    PageTour tour(shopFolder);
    take(tour, {false, true, laptop}, u"fr-light-150"_qs);
    return 0;
}

void PictureBook::startEnlarged(const QString &shopFolder) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_qs, QString::fromLatin1(enlargedBy));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"enlarged"_qs, m_folder.path(), shopFolder});
    program.waitForFinished(-1);
}

void PictureBook::take(PageTour &tour, const View &view, const QString &mark) const
{
    useView(view);
    ui::MainWindow window(tour.shop(), *tour.shop().ownerSession());
    window.resize(view.size);
    window.QMainWindow::show();
    for (const ui::PageInfo &info : ui::allPages()) {
        const QString page = QString::fromLatin1(info.name);
        if (!tour.show(window, page))
            qFatal("%s does not open", info.name);
        window.resize(view.size);
        QCoreApplication::processEvents();
        constexpr int quickly = 80; // of 100: the least compression that PNG has
        window.grab().save(m_folder.filePath(page + u'-' + mark + u".png"_qs), "PNG", quickly);
    }
}

void PictureBook::writeIndex() const
{
    QString html =
        u"<!doctype html><meta charset=\"utf-8\"><title>Cabas, every page</title><style>"
        "body{font:15px sans-serif;margin:24px;background:#f4f4f0;color:#1c2330}"
        "h2{margin:32px 0 8px}section{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}"
        "figure{margin:0}img{width:100%;border:1px solid #c8c8c0}figcaption{font-size:12px}"
        "</style><h1>Cabas, every page</h1>\n"_qs;
    for (const ui::PageInfo &info : ui::allPages()) {
        const QString page = QString::fromLatin1(info.name);
        html += u"<h2>%1</h2><section>\n"_qs.arg(page);
        for (const QString &mark : marks())
            html +=
                u"<figure><a href=\"%1-%2.png\"><img loading=\"lazy\" alt=\"%1, %2\" "
                "src=\"%1-%2.png\"></a><figcaption>%2</figcaption></figure>\n"_qs.arg(page, mark);
        html += u"</section>\n"_qs;
    }
    QFile file(m_folder.filePath(u"index.html"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(html.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

} // namespace cabas::test
