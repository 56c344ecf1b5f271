// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"
#include "core/access/technicaljournal.h"
#include "core/base/day.h"
#include "core/reports/trainingservice.h"
#include "ui/file/autobackup.h"
#include "ui/file/housekeeper.h"
#include "ui/file/restoreplan.h"
#include "ui/shell/desktopkeyring.h"
#include "ui/shell/desktopscheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/opening.h"
#include "ui/shell/ownersetup.h"
#include "ui/shell/pages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/ask.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QTimer>

namespace cabas::ui {

namespace {

/// The window is there before the house is kept.
constexpr int houseMs = 2000;

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

/// Puts a sandbox file's clock where it was asked for.
Result<> setClock(Shop &shop, const QString &instant)
{
    const std::optional<QDateTime> now = instantFromText(instant, shop.profile().timeZone);
    return now ? shop.setNow(*now) : Result<>(Ok{});
}

/// Opens the page that was asked for by name; who may not is told why the window shows another.
void showFirst(MainWindow &window, const Session &session, const QString &page)
{
    const PageInfo *info = pageNamed(page);
    const Result<> may =
        info != nullptr && info->permission ? session.require(*info->permission) : Result<>(Ok{});
    if (may)
        window.show(page, {});
    else
        Ask::tellRefusal(&window, may.failure());
}

/// A backup takes the place of the file, now that nobody has it open; the file is opened again
/// whatever came of it.
void carryOut(const RestoreOrder &order)
{
    if (const Result<QString> restored = RestoreService::restore(order); !restored)
        Ask::tellRefusal(nullptr, restored.failure());
    // With the keys and the language that this window was opened with.
    QStringList words = QApplication::arguments().mid(1);
    if (!words.contains(order.target))
        words.prepend(order.target);
    QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
}

/// The window is closed in good order; a training that it was is over.
void leave(Shop &shop, const QString &run)
{
    static_cast<void>(TechnicalJournal(shop.db()).stopped(Opening::nobody(shop), run));
    const QString trained = TrainingService::shopOf(shop.path());
    if (!trained.isEmpty() && TrainingService::isTraining(shop.db()))
        TechnicalJournal::noteIn(trained, shop.device(), TechnicalKind::TrainingEnd,
                                 {{u"file"_qs, QFileInfo(shop.path()).fileName()}});
}

/// Who is there; in a new shop the owner chooses a PIN first.
void askFirst(MainWindow &window, Shop &shop, const Wish &wish)
{
    window.setFirstPage(wish.page);
    window.askWhoIsThere();
    const Result<Session> owner = shop.ownerSession();
    if (!owner || !OwnerSetup::isWanted(shop))
        return;
    // Asked over the list of names, which then knows the owner's.
    auto *setup = new OwnerSetup(window.desk(), *owner, &window);
    QObject::connect(setup, &QDialog::finished, &window, &MainWindow::askWhoIsThere);
    setup->open();
}

/// Works with an open shop until its window is closed; the program's status.
int work(Shop &shop, const Wish &wish)
{
    const std::optional<Session> session = Opening::sessionAtStart(shop, wish.user);
    const std::optional<QDateTime> lastDeed = Housekeeping::lastDeed(shop.db());
    // A disk that is full now says so at the first deed.
    const Result<QString> run = TechnicalJournal(shop.db()).started(Opening::nobody(shop));
    MainWindow window(shop, session.value_or(Opening::nobody(shop)));
    AutoBackup backups(window.desk());
    Housekeeper house(window.desk(), lastDeed);
    window.show();
    window.door().opened();
    if (session && !wish.page.isEmpty())
        showFirst(window, *session, wish.page);
    if (!session)
        askFirst(window, shop, wish);
    window.tools().welcome();
    QTimer::singleShot(houseMs, &house, &Housekeeper::begin);
    const int status = QApplication::exec();
    leave(shop, run ? *run : QString());
    backups.atClose();
    return status;
}

} // namespace

int runWindow()
{
    Theme theme(qApp);
    QSettings settings;
    Wish wish = readWish(QApplication::arguments());
    if (!wish.ok)
        return 2;
    Preferences::apply();
    DesktopKeyring keyring;
    Keyring::setOfProgram(&keyring);
    const auto withoutKeyring = qScopeGuard([] { Keyring::setOfProgram(nullptr); });
    DesktopScheme scheme(&theme);
    QObject::connect(&scheme, &DesktopScheme::darkPreferred, &theme, &Theme::setDesktopDark);
    std::unique_ptr<Shop> shop = Opening::open(wish.file, wish.options);
    if (shop == nullptr)
        return 3;
    if (const Result<> put = setClock(*shop, wish.now); !put) {
        Ask::tellRefusal(nullptr, put.failure());
        return 1;
    }
    settings.setValue(u"file"_qs, wish.file);
    const int status = work(*shop, wish);
    shop.reset();
    if (const std::optional<RestoreOrder> plan = RestorePlan::take())
        carryOut(*plan);
    return status;
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
