// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "ui/shell/desktopscheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace cabas::ui {

namespace {

struct Wish {
    QString file;
    QString page;
    QString user;
    Shop::Options options;
    QString now;
    bool ok = true;
};

Wish readWish(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({{u"page"_qs, u"page to open"_qs, u"NAME"_qs},
                       {u"as"_qs, u"sign in as"_qs, u"USER"_qs},
                       {u"lang"_qs, u"fr or en"_qs, u"LANG"_qs},
                       {u"theme"_qs, u"light or dark"_qs, u"THEME"_qs},
                       {u"now"_qs, u"the clock, on sandbox files"_qs, u"INSTANT"_qs},
                       {u"keys"_qs, u"folder of the private keys"_qs, u"DIR"_qs}});
    Wish wish;
    wish.ok = parser.parse(words);
    if (!wish.ok) {
        qCritical("%s", qPrintable(parser.errorText()));
        return wish;
    }
    QSettings settings;
    if (parser.isSet(u"lang"_qs))
        settings.setValue(u"language"_qs, parser.value(u"lang"_qs));
    if (parser.isSet(u"theme"_qs))
        settings.setValue(u"theme"_qs, parser.value(u"theme"_qs));
    wish.file = parser.positionalArguments().value(0, settings.value(u"file"_qs).toString());
    wish.page = parser.value(u"page"_qs);
    wish.user = parser.value(u"as"_qs);
    wish.options.keysFolder = parser.value(u"keys"_qs);
    wish.now = parser.value(u"now"_qs);
    return wish;
}

/// Opens the file, asking for another one as long as it cannot be.
std::unique_ptr<Shop> openShop(Wish &wish)
{
    while (true) {
        if (wish.file.isEmpty())
            wish.file = Ask::fileToOpen(nullptr, QApplication::translate("Window", "Open a shop"),
                                        QApplication::translate("Window", "Shops (*.cabas)"))
                            .value_or(QString());
        if (wish.file.isEmpty())
            return nullptr;
        auto shop = Shop::open(wish.file, wish.options);
        if (shop) {
            const std::optional<QDateTime> now =
                instantFromText(wish.now, (*shop)->profile().timeZone);
            if (now) {
                if (const Result<> put = (*shop)->setNow(*now); !put) {
                    Ask::tellRefusal(nullptr, put.failure());
                    return nullptr;
                }
            }
            return std::move(shop).value();
        }
        Ask::tellRefusal(nullptr, shop.failure());
        wish.file.clear();
    }
}

} // namespace

int runWindow()
{
    Theme theme(qApp);
    QSettings settings;
    Wish wish = readWish(QApplication::arguments());
    if (!wish.ok)
        return 2;
    Language::use(settings.value(u"language"_qs, Language::ofSystem()).toString());
    const QString choice = settings.value(u"theme"_qs).toString();
    theme.setChoice(choice == u"dark"    ? Theme::Choice::Dark
                    : choice == u"light" ? Theme::Choice::Light
                                         : Theme::Choice::System);
    DesktopScheme scheme(&theme);
    QObject::connect(&scheme, &DesktopScheme::darkPreferred, &theme, &Theme::setDesktopDark);
    const std::unique_ptr<Shop> shop = openShop(wish);
    if (shop == nullptr)
        return 3;
    settings.setValue(u"file"_qs, wish.file);
    const Result<Session> session =
        wish.user.isEmpty() ? shop->ownerSession() : shop->sessionOf(wish.user, {});
    if (!session) {
        Ask::tellRefusal(nullptr, session.failure());
        return 1;
    }
    MainWindow window(*shop, *session);
    window.show();
    if (wish.user.isEmpty() && !shop->profile().sandbox)
        window.askWhoIsThere();
    else if (!wish.page.isEmpty())
        window.show(wish.page, {});
    return QApplication::exec();
}

} // namespace cabas::ui

/// The door that the program looks up once it has loaded this library.
extern "C" int cabasWindowMain(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cabas"_qs);
    QApplication::setOrganizationName(u"cabas"_qs);
    QApplication::setApplicationDisplayName(u"Cabas"_qs);
    return cabas::ui::runWindow();
}
