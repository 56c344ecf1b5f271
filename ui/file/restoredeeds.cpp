// SPDX-License-Identifier: GPL-3.0-or-later
// Of RestorePage: what writes new files, a backup beside the present one and a salvaged one.
#include "core/backup/salvageservice.h"
#include "ui/file/restorepage.h"
#include "ui/file/salvagewords.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"

#include <QDir>
#include <QFileInfo>

namespace cabas::ui {

namespace {

QString shops()
{
    return RestorePage::tr("Shops (*.cabas)");
}

} // namespace

RestoreOrder RestorePage::order(const QString &target) const
{
    RestoreOrder order;
    order.backup = m_chosen;
    order.passphrase = m_passphrase;
    order.target = target;
    order.device = desk().shop().device();
    order.now = SystemClock().now();
    return order;
}

void RestorePage::chooseOther()
{
    const auto chosen =
        Ask::fileToOpen(this, tr("Which backup?"),
                        isOnServer() ? tr("Backups of a server (*.dump *.dump.sealed)")
                                     : tr("Backups (*.cabas *.cabas.sealed)"));
    if (!chosen)
        return;
    m_table->clearSelection();
    look(*chosen);
}

void RestorePage::restoreApart()
{
    if (isOnServer())
        return restoreIntoDatabase();
    const QFileInfo file(desk().shop().path());
    const auto target = Ask::fileToSave(
        this, tr("Restore as which new file?"),
        file.dir().filePath(file.completeBaseName() + tr("-restored") + u".cabas"_qs), shops());
    if (!target)
        return;
    if (QFileInfo(*target).absoluteFilePath() == file.absoluteFilePath()) {
        Ask::tellRefusal(this, refused(tr("This file is open and in use. Restore under another "
                                          "name: nothing is lost, and you can compare.")));
        return;
    }
    allow(false);
    m_errands.run(
        this, [wish = order(*target)](Errand &) { return RestoreService::restore(wish); },
        [this, target = *target](const Result<QString> &restored) {
            allow(true);
            m_bands->settleAll();
            if (!restored)
                Ask::tellRefusal(this, restored.failure());
            else
                m_bands->post({Kind::Success,
                               tr("The backup is restored."),
                               QDir::toNativeSeparators(target),
                               {},
                               {{tr("Open it"), [target] { Opening::openApart(target); }}}});
        });
}

void RestorePage::salvage()
{
    const auto damaged = Ask::fileToOpen(this, tr("Which damaged file?"), tr("All files (*)"));
    if (!damaged)
        return;
    // Closing a file that this program has open elsewhere would drop its locks.
    if (QFileInfo(*damaged).canonicalFilePath() ==
        QFileInfo(desk().shop().path()).canonicalFilePath()) {
        Ask::tellRefusal(this, refused(tr("This file is open. Make a backup of it, or close Cabas "
                                          "and run: cabas salvage FILE NEW.")));
        return;
    }
    const QFileInfo file(*damaged);
    const auto target = Ask::fileToSave(
        this, tr("Into which new file?"),
        file.dir().filePath(file.completeBaseName() + tr("-salvaged") + u".cabas"_qs), shops());
    if (!target)
        return;
    m_bands->settleAll();
    m_bands->post({Kind::Info, tr("What can be read is being read, page by page."),
                   tr("The damaged file is not changed.")});
    m_errands.run(
        this,
        [damaged = *damaged, target = *target, device = desk().shop().device()](Errand &errand) {
            return SalvageService::run(damaged, target, device, SystemClock().now(),
                                       [&](int, int) { return !errand.stop; });
        },
        [this, target = *target](const Result<Salvaged> &salvaged) {
            m_bands->settleAll();
            if (!salvaged) {
                Ask::tellRefusal(this, salvaged.failure());
                return;
            }
            m_bands->post({salvaged->rows.lost() == 0 ? Kind::Success : Kind::Warning,
                           SalvageWords::verdict(*salvaged),
                           SalvageWords::details(*salvaged),
                           {},
                           {{tr("Open it"), [target] { Opening::openApart(target); }}}});
        });
}

} // namespace cabas::ui
