// SPDX-License-Identifier: GPL-3.0-or-later
// Of RestorePage: the copies of a shop on a server.
#include "core/base/language.h"
#include "core/db/serveraddress.h"
#include "ui/file/restorepage.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/factlist.h"

#include <QFileInfo>

namespace cabas::ui {

namespace {

/// The present database's address with another name, to begin with.
QString suggested(const QString &address)
{
    const Result<DatabaseLocation> here = ServerAddress::location(address);
    if (!here)
        return {};
    const QString name = ServerAddress::option(*here, u"dbname");
    DatabaseLocation other = *here;
    other.options.replace(u"dbname="_qs + name, u"dbname="_qs + name + u"_restored"_qs);
    return ServerAddress::wordOf(other);
}

} // namespace

bool RestorePage::isOnServer() const
{
    return ServerAddress::isAddress(desk().shop().path());
}

void RestorePage::lookAtDump()
{
    m_errands.run(
        this,
        [path = m_chosen, passphrase = m_passphrase](Errand &) -> Result<BackupContent> {
            CABAS_LET(opened,
                      RestoreService::open(path, passphrase, QFileInfo(path).absolutePath()));
            return Backup::readBack(opened->path(), {});
        },
        [this, look = ++m_looks](const Result<BackupContent> &content) {
            if (look != m_looks)
                return;
            if (!content)
                return Ask::tellRefusal(this, content.failure());
            m_facts->addFact(tr("File"), QFileInfo(m_chosen).fileName(), true);
            m_facts->addFact(tr("Made"),
                             Language::locale().toString(QFileInfo(m_chosen).lastModified(),
                                                         QLocale::ShortFormat));
            m_bands->post({Kind::Success, tr("This copy of the server’s shop was read to its end."),
                           tr("It is restored into an empty database beside the present one: "
                              "nothing can be lost.")});
            allow(true);
        });
}

void RestorePage::restoreIntoDatabase()
{
    const QString here = desk().shop().path();
    const auto typed = Ask::line(this, tr("Into which empty database?"),
                                 tr("Its address. Who runs the server makes it: createdb "
                                    "--template=template0 --encoding=UTF8 --owner=cabas NAME"),
                                 tr("Restore"), false, suggested(here));
    if (!typed)
        return;
    const QString target = typed->trimmed();
    if (!ServerAddress::isAddress(target) || target == here) {
        Ask::tellRefusal(this, refused(tr("Name another database, empty, as "
                                          "postgresql://USER@HOST/DATABASE. The present one stays "
                                          "as it is, so that you can compare.")));
        return;
    }
    allow(false);
    m_errands.run(
        this, [wish = order(target)](Errand &) { return RestoreService::restore(wish); },
        [this, target](const Result<QString> &restored) {
            allow(true);
            m_bands->settleAll();
            if (!restored)
                return Ask::tellRefusal(this, restored.failure());
            m_bands->post(
                {Kind::Success,
                 tr("The backup is restored."),
                 tr("%1. Open it on every computer of the shop, once it is right.").arg(target),
                 {},
                 {{tr("Open it"), [target] { Opening::openApart(target); }}}});
        });
}

} // namespace cabas::ui
