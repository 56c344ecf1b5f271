// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "app/shopmaker.h"
#include "core/access/technicaljournal.h"
#include "core/backup/restoreservice.h"
#include "core/backup/salvageservice.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"
#include "ui/file/salvagewords.h"
#include "ui/file/stickguide.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>

#include <functional>
#include <vector>

namespace cabas::ui {

namespace {

QString filter()
{
    return Opening::tr("Shops (*.cabas)");
}

/// Keeps the password of a server for as long as the program runs; the address to try again.
QString typePassword(const QString &address)
{
    const auto typed = Ask::line(nullptr, Opening::tr("The server asks for a password"),
                                 Opening::tr("Password"), Opening::tr("Go on"), true);
    const Result<DatabaseLocation> location = ServerAddress::location(address);
    if (!typed || !location)
        return {};
    ServerAddress::keepPassword(*location, *typed);
    return address;
}

bool isDamage(const QString &code)
{
    return code == u"not_a_shop" || code == u"damaged" || code == u"no_shop";
}

} // namespace

QString Opening::chooseFile()
{
    return Ask::fileToOpen(nullptr, tr("Open a shop"), filter()).value_or(QString());
}

QString Opening::newShop(const Shop::Options &options)
{
    const auto name = Ask::line(nullptr, tr("What is your shop called?"), tr("Name"), tr("Go on"));
    if (!name || name->trimmed().isEmpty())
        return {};
    const QString suggested = QDir::home().filePath(name->trimmed() + u".cabas"_qs);
    const auto path =
        Ask::fileToSave(nullptr, tr("Where shall its file lie?"), suggested, filter());
    if (!path)
        return {};
    NewShop wanted;
    wanted.name = *name;
    wanted.keysFolder = options.keysFolder;
    if (const Result<> made = ShopMaker::make(*path, wanted); !made) {
        Ask::tellRefusal(nullptr, made.failure());
        return {};
    }
    return *path;
}

QString Opening::restoreBackup(const QString &file)
{
    RestoreOrder order;
    const auto backup =
        Ask::fileToOpen(nullptr, tr("Which backup?"), tr("Backups (*.cabas *.cabas.sealed)"));
    if (!backup)
        return {};
    order.backup = *backup;
    if (SealedFile::isSealed(*backup)) {
        const auto typed =
            Ask::line(nullptr, tr("This backup is sealed"), tr("Passphrase"), tr("Open it"), true);
        if (!typed)
            return {};
        order.passphrase = *typed;
    }
    const QFileInfo old(file);
    const QString suggested =
        old.dir().filePath(old.completeBaseName() + tr("-restored") + u".cabas"_qs);
    const auto target =
        Ask::fileToSave(nullptr, tr("Restore as which new file?"), suggested, filter());
    if (!target)
        return {};
    order.target = *target;
    order.device = QSysInfo::machineHostName();
    order.now = SystemClock().now();
    if (const Result<QString> restored = RestoreService::restore(order); !restored) {
        Ask::tellRefusal(nullptr, restored.failure());
        return {};
    }
    return *target;
}

QString Opening::salvage(const QString &file)
{
    const QFileInfo old(file);
    const QString suggested =
        old.dir().filePath(old.completeBaseName() + tr("-salvaged") + u".cabas"_qs);
    const auto target = Ask::fileToSave(nullptr, tr("Into which new file?"), suggested, filter());
    if (!target)
        return {};
    const Result<Salvaged> salvaged =
        SalvageService::run(file, *target, QSysInfo::machineHostName(), SystemClock().now());
    if (!salvaged) {
        Ask::tellRefusal(nullptr, salvaged.failure());
        return {};
    }
    Ask::tell(nullptr, SalvageWords::verdict(*salvaged), SalvageWords::details(*salvaged));
    return *target;
}

QString Opening::bringUpToDate(const QString &file)
{
    const Result<QString> kept = ShopFile::migrate(file, SystemClock().now());
    if (kept) {
        TechnicalJournal::noteIn(file, QSysInfo::machineHostName(), TechnicalKind::Migration,
                                 {{u"file"_qs, QFileInfo(*kept).fileName()}});
        return file;
    }
    Ask::tellRefusal(nullptr, kept.failure());
    return {};
}

QString Opening::titleOf(const Failure &failure)
{
    const QString &code = failure.code;
    if (code == u"server_away")
        return tr("The server does not answer");
    if (code == u"password_needed" || code == u"password_wrong" || code == u"not_let_in")
        return tr("The server does not let you in yet");
    if (code == u"no_shop" && failure.kind == Failure::Kind::NotFound)
        return tr("There is no shop here");
    if (code == u"absent")
        return tr("The shop’s file is not there");
    if (code == u"newer")
        return tr("This file is from a newer Cabas");
    if (code == u"older")
        return tr("This file is from an older Cabas");
    if (code == u"network")
        return tr("This file lies on a network share");
    if (code == u"foreign")
        return tr("This is not the file of a shop");
    if (isDamage(code))
        return tr("This file is damaged, or not a shop");
    return tr("This file cannot be opened");
}

QString Opening::wayOut(const QString &file, const Failure &failure)
{
    struct Way {
        QString verb;
        std::function<QString()> go;
    };
    std::vector<Way> ways{{tr("Leave"), [] { return QString(); }}};
    const bool isServer = ServerAddress::isAddress(file);
    if (!isServer && (isDamage(failure.code) || failure.code == u"absent"))
        ways.push_back({tr("Restore a backup"), [&] { return restoreBackup(file); }});
    if (isDamage(failure.code))
        ways.push_back({tr("Salvage what can be read"), [&] { return salvage(file); }});
    if (failure.code == u"older")
        ways.push_back({tr("Bring it up to date"), [&] { return bringUpToDate(file); }});
    if (failure.code == u"password_needed" || failure.code == u"password_wrong")
        ways.push_back({tr("Type the password"), [&] { return typePassword(file); }});
    if (failure.code == u"server_away")
        ways.push_back({tr("Try again"), [&] { return file; }});
    ways.push_back({tr("Choose another file"), [] { return chooseFile(); }});
    QStringList verbs;
    for (const Way &way : ways)
        verbs += way.verb;
    while (true) {
        const int chosen = Ask::choose(nullptr, titleOf(failure), failure.message, verbs);
        if (chosen <= 0)
            return {};
        const QString next = ways[size_t(chosen)].go();
        if (!next.isEmpty())
            return next;
    }
}

QString Opening::begin(const Shop::Options &options)
{
    const QString title = tr("Welcome to Cabas");
    const QString text = tr("All of a shop is in one file on this computer. Open yours, or begin a "
                            "new one. If the shop’s computer is broken, the backup on its stick "
                            "opens here.");
    while (true) {
        const int chosen =
            Ask::choose(nullptr, title, text,
                        {tr("Leave"), tr("From a stick"), tr("New shop"), tr("Open a shop")});
        if (chosen <= 0)
            return {};
        const QString file = chosen == 1   ? StickGuide::run()
                             : chosen == 2 ? newShop(options)
                                           : chooseFile();
        if (!file.isEmpty())
            return file;
    }
}

QString Opening::withoutJournal(const QString &file)
{
    const int chosen = Ask::choose(
        nullptr, tr("The last work of this shop may be missing"),
        tr("The file was not closed properly, and its journal (%1-wal) is no longer "
           "beside it: the last sales and deliveries may be in there. Look for it where "
           "the file came from and put it beside the file. Opened as it is, the shop "
           "goes on without that work.")
            .arg(QFileInfo(file).fileName()),
        {tr("Leave"), tr("Choose another file"), tr("Open it as it is")});
    if (chosen == 2)
        return file;
    return chosen == 1 ? chooseFile() : QString();
}

std::unique_ptr<Shop> Opening::open(QString &file, const Shop::Options &options)
{
    if (file.isEmpty())
        file = begin(options);
    while (!file.isEmpty()) {
        const Result<ShopFileState> state = ShopFile::inspect(file);
        if (state && state->isJournalMissing) {
            const QString wanted = withoutJournal(file);
            if (wanted != file) {
                file = wanted;
                continue;
            }
        }
        Result<std::unique_ptr<Shop>> shop = Shop::open(file, options);
        if (!shop) {
            file = wayOut(file, shop.failure());
            continue;
        }
        if (!(*shop)->db().isReadOnly())
            return std::move(shop).value();
        const int chosen =
            Ask::choose(nullptr, tr("This file can only be read here"),
                        tr("You may look at everything, but nobody can sell, receive or count. To "
                           "work with it, copy it to a folder of this computer that you may write "
                           "to, and open the copy."),
                        {tr("Leave"), tr("Choose another file"), tr("Look at it")});
        if (chosen == 2)
            return std::move(shop).value();
        file = chosen == 1 ? chooseFile() : QString();
    }
    return nullptr;
}

std::optional<Session> Opening::sessionAtStart(Shop &shop, const QString &user)
{
    if (user.isEmpty() && !shop.profile().sandbox)
        return {};
    const Result<Session> session = user.isEmpty() ? shop.ownerSession() : shop.sessionOf(user, {});
    if (session)
        return *session;
    if (session.failure().code != u"pin_needed")
        Ask::tellRefusal(nullptr, session.failure());
    return {};
}

Session Opening::nobody(const Shop &shop)
{
    return shop.sessionFor({UserId(0), {}, {}});
}

void Opening::openApart(const QString &file)
{
    // Where answers are played, a window more would be nobody's.
    if (AskScript *script = AskScript::running()) {
        script->next(file);
        return;
    }
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {file});
}

} // namespace cabas::ui
