// SPDX-License-Identifier: GPL-3.0-or-later
// Of BackupsCard: what is tried with copies that are there, reading one back and the drill.
#include "ui/file/backupscard.h"
#include "ui/file/backupsmodel.h"
#include "ui/file/drillpaper.h"
#include "ui/printing/reportpreview.h"
#include "ui/shell/filestate.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QFileInfo>

namespace cabas::ui {

void BackupsCard::readBack()
{
    const QString copy = chosenCopy();
    if (copy.isEmpty()) {
        m_desk.toast(tr("There is no backup to read: make one first."));
        return;
    }
    const std::optional<QString> passphrase = passphraseFor(copy);
    if (!passphrase)
        return;
    begin(tr("The backup is being read back."));
    m_errand = m_errands.run(
        this,
        [copy, passphrase](Errand &errand) {
            return BackupKeeper::check(
                copy, *passphrase, SystemClock().now(),
                [&](BackupKeeper::Step, qint64, qint64) { return !errand.stop; });
        },
        [this](const Result<KeptCopy> &copy) {
            end();
            if (!copy)
                tell(copy.failure());
            else if (!copy->isChecked())
                m_desk.toast(tr("Stopped before its end."));
            else if (!copy->sound)
                m_bands->post({Kind::Danger, tr("This backup does not hold."),
                               tr("Do not count on it: make another one, and check everything.")});
            else
                m_bands->post({Kind::Success, tr("This backup is sound."),
                               tr("Every page and every chain of it was read.")});
        });
}

void BackupsCard::drill()
{
    const QString copy = chosenCopy();
    if (copy.isEmpty()) {
        m_desk.toast(tr("There is no backup to try out: make one first."));
        return;
    }
    const std::optional<QString> passphrase = passphraseFor(copy);
    if (!passphrase)
        return;
    begin(tr("The backup is being restored beside the work, as if the computer were lost."));
    m_errand = m_errands.run(
        this,
        [copy, passphrase, file = m_desk.shop().path()](Errand &errand) {
            return RestoreService::drill(copy, *passphrase, file, SystemClock().now(),
                                         [&](const QString &, int, int) { return !errand.stop; });
        },
        [this](const Result<DrillReport> &drill) { drilled(drill); });
}

void BackupsCard::drilled(const Result<DrillReport> &drill)
{
    if (drill && drill->isGood())
        setLastDrill(m_desk.shop(), drill->at);
    end();
    if (!drill) {
        tell(drill.failure());
        return;
    }
    BandMessage message;
    message.deeds.push_back({tr("Print"), [this, report = *drill] { printDrill(report); }, false});
    message.kind = drill->isGood() ? Kind::Success : Kind::Danger;
    if (drill->isGood()) {
        message.strong = tr("The drill went well: this backup would save the shop in %n s.",
                            nullptr, int(drill->seconds));
        message.rest = drill->preview.lost() == 0 ? tr("Nothing of today’s work would be missing.")
                                                  : tr("Work done since then would be missing: %1.")
                                                        .arg(DrillPaper::missing(drill->preview));
    } else {
        message.strong = drill->preview.isOurs ? tr("The drill failed: this backup does not hold.")
                                               : tr("This is the backup of another shop.");
        message.rest = tr("Make another backup now, and try that one out.");
    }
    m_bands->post(message);
}

void BackupsCard::printDrill(const DrillReport &drill)
{
    auto *preview = new ReportPreview(
        DrillPaper::table(drill, m_desk.shop().profile().name, m_desk.session()), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace cabas::ui
