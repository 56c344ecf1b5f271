// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupscard.h"

#include "core/access/technicaljournal.h"
#include "core/backup/backupplaces.h"
#include "core/backup/passphrasefile.h"
#include "ui/file/backupsmodel.h"
#include "ui/file/filewords.h"
#include "ui/shell/filestate.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace cabas::ui {

BackupsCard::BackupsCard(Desk &desk, Bands *bands, QWidget *parent)
    : Card(parent), m_desk(desk), m_bands(bands)
{
    buildUi();
}

KeyButton *BackupsCard::deed(const QString &name, const QString &words, void (BackupsCard::*run)())
{
    auto *button = new KeyButton(words);
    button->setObjectName(name);
    button->setSize(KeyButton::Size::Small);
    connect(button, &QPushButton::clicked, this, run);
    m_deeds.push_back(button);
    return button;
}

void BackupsCard::buildUi()
{
    setTitle(tr("Backups"));
    m_age = new Chip({});
    m_age->setObjectName(u"backup-age"_qs);
    addToTitle(m_age);
    addToTitle(deed(u"backup-restore"_qs, tr("Restore…"), &BackupsCard::restore));
    m_model = new BackupsModel(this);
    m_table = new DataTable(tr("Backups"));
    m_table->setObjectName(u"backups"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 132});
    auto *list = new TableCard(m_table);
    list->setEmpty(new EmptyState(u"database-backup"_qs, tr("No copy in this folder yet.")));
    body()->addWidget(list, 1);
    setFoot(makeFoot());
}

QWidget *BackupsCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    const auto line = [&](std::initializer_list<QWidget *> widgets, bool isFirstWide) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget, isFirstWide && row->count() == 0 ? 1 : 0);
        if (!isFirstWide)
            row->addStretch();
        lines->addLayout(row);
    };
    m_folder = new ElidedLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_folder->setObjectName(u"backup-folder"_qs);
    line({m_folder, deed(u"backup-choose"_qs, tr("Choose the folder"), &BackupsCard::chooseFolder)},
         true);
    m_second = new ElidedLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_second->setObjectName(u"backup-second"_qs);
    m_seal = deed(u"backup-seal"_qs, tr("Passphrase…"), &BackupsCard::setPassphrase);
    line({m_second, m_seal,
          deed(u"backup-second-choose"_qs, tr("Change…"), &BackupsCard::chooseSecond)},
         true);
    KeyButton *now = deed(u"backup-now"_qs, tr("Back up now"), &BackupsCard::backUp);
    now->setIconName(u"database-backup"_qs);
    KeyButton *drill = deed(u"backup-drill"_qs, tr("Drill"), &BackupsCard::drill);
    line({now, deed(u"backup-read"_qs, tr("Read back"), &BackupsCard::readBack), drill}, false);
    return foot;
}

void BackupsCard::reload()
{
    const bool may = m_desk.may(Permission::KeepBackups);
    for (KeyButton *deed : m_deeds) {
        deed->setEnabled(may && m_running == 0);
        deed->setToolTip(may ? QString() : tr("Only who keeps the backups may do this."));
    }
    const QString chosen = m_table->currentRow() < 0 ? QString() : chosenCopy();
    m_model->setCopies(BackupsModel::copiesIn(backupFolderOf(m_desk.shop()),
                                              secondFolderOf(m_desk.shop()),
                                              BackupCatalogue::baseOf(m_desk.shop().path())));
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_table->selectOnly(row);
    showPlaces();
    showAge();
}

void BackupsCard::showPlaces()
{
    const Shop &shop = m_desk.shop();
    m_folder->setText(QDir::toNativeSeparators(backupFolderOf(shop)));
    const QString second = secondFolderOf(shop);
    // A stick is known by its name, not by where this computer put it.
    const QString shown = second.section(u'/', -2);
    QString words;
    if (second.isEmpty())
        words = tr("No second place yet.");
    else if (!BackupPlaces::isThere(second))
        words = tr("Second place, not there now: %1").arg(shown);
    else if (!backupOrderOf(shop).passphrase.isEmpty())
        words = tr("Second place, sealed: %1").arg(shown);
    else
        words = tr("Second place: %1").arg(shown);
    m_second->setText(words);
    m_second->setToolTip(QDir::toNativeSeparators(second));
    m_seal->setVisible(!second.isEmpty());
}

void BackupsCard::showAge()
{
    const FileState state = fileStateOf(m_desk.shop());
    m_age->setVisible(!state.readOnly);
    if (!state.backupMinutes) {
        m_age->setState(tr("None yet"), Kind::Danger);
        return;
    }
    const QDateTime now = SystemClock().now();
    m_age->setState(FileWords::age(now.addSecs(-60 * *state.backupMinutes), now),
                    state.alarming   ? Kind::Danger
                    : state.worrying ? Kind::Warning
                                     : Kind::Success);
}

void BackupsCard::begin(const QString &words)
{
    m_bands->settleAll();
    m_running = m_bands->post({Kind::Info,
                               words,
                               tr("You may go on working."),
                               {},
                               {{tr("Stop"),
                                 [this] {
                                     if (m_errand != nullptr)
                                         m_errand->stop = true;
                                 },
                                 false}}});
    reload();
}

void BackupsCard::tell(const Failure &failure)
{
    m_bands->settleAll();
    Ask::tellRefusal(this, failure);
}

void BackupsCard::end()
{
    m_bands->settle(m_running);
    m_running = 0;
    m_errand.reset();
    reload();
    m_desk.db().changes().tell(Topic::Shop);
    Q_EMIT changed();
}

void BackupsCard::backUp()
{
    begin(tr("The backup is being made and read back."));
    m_errand = m_errands.run(
        this,
        [order = backupOrderOf(m_desk.shop()), &db = m_desk.db(),
         session = m_desk.session()](Errand &errand) -> Result<BackupMade> {
            CABAS_LET(made, BackupKeeper::make(order, [&](BackupKeeper::Step, qint64, qint64) {
                          return !errand.stop;
                      }));
            CABAS_TRY(TechnicalJournal(db).note(session, TechnicalKind::Backup,
                                                {{u"file"_qs, QFileInfo(made.path).fileName()}}));
            return made;
        },
        [this](const Result<BackupMade> &answer) { made(answer); });
}

void BackupsCard::made(const Result<BackupMade> &made)
{
    if (made)
        setBackupTrouble(m_desk.shop(), {});
    end();
    if (!made)
        tell(made.failure());
    else if (made->isChecked && !made->isSound)
        m_bands->post({Kind::Danger, FileWords::brokenFile(), {}});
    else if (made->second)
        tell(*made->second);
    else
        m_desk.toast(made->secondPath.isEmpty()
                         ? tr("The backup is made and was read back.")
                         : tr("The backup is made and was read back, in both places."));
}

void BackupsCard::chooseFolder()
{
    const std::optional<QString> folder = Ask::folder(this, tr("Where shall backups lie?"));
    if (!folder)
        return;
    setBackupFolder(m_desk.shop(), *folder);
    end();
}

void BackupsCard::chooseSecond()
{
    // The sticks that are in are offered by name: nobody has to know where they are mounted.
    const std::vector<RemovablePlace> sticks = BackupPlaces::removable();
    QStringList verbs{tr("Leave")};
    for (const RemovablePlace &stick : sticks)
        verbs += tr("Stick %1").arg(stick.name);
    if (!secondFolderOf(m_desk.shop()).isEmpty())
        verbs += tr("No second place");
    verbs += tr("A folder…");
    const int chosen = Ask::choose(
        this, tr("Where shall a second copy go?"),
        tr("A fire or a thief takes the computer with its backups. Choose a stick that sleeps "
           "elsewhere, another disk or a folder of the network."),
        verbs);
    std::optional<QString> folder;
    if (chosen > 0 && chosen <= int(sticks.size()))
        folder = sticks[size_t(chosen) - 1].path + u"/cabas"_qs;
    else if (chosen == int(verbs.size()) - 1)
        folder = Ask::folder(this, tr("Where shall a second copy go?"));
    else if (chosen > 0)
        folder = QString();
    if (!folder)
        return;
    setSecondFolder(m_desk.shop(), *folder);
    end();
}

void BackupsCard::setPassphrase()
{
    const auto typed = Ask::line(
        this, tr("Seal the copies of the second place?"),
        tr("Passphrase; empty: not sealed. Write it down: without it nobody can read them."),
        tr("Keep it"), true);
    if (!typed)
        return;
    const Result<> kept = PassphraseFile::write(
        PassphraseFile::pathOf(m_desk.shop().keysFolder(), m_desk.shop().profile().uuid), *typed);
    end();
    if (!kept)
        tell(kept.failure());
}

QString BackupsCard::chosenCopy() const
{
    if (const int row = m_table->currentRow(); row >= 0)
        return m_model->copy(row).path;
    return m_model->rowCount() == 0 ? QString() : m_model->copy(0).path;
}

std::optional<QString> BackupsCard::passphraseFor(const QString &copy)
{
    if (!SealedFile::isSealed(copy))
        return QString();
    const QString kept = backupOrderOf(m_desk.shop()).passphrase;
    return !kept.isEmpty() ? std::optional(kept)
                           : Ask::line(this, tr("This backup is sealed"), tr("Passphrase"),
                                       tr("Open it"), true);
}

void BackupsCard::restore()
{
    m_desk.go(u"restore"_qs, m_table->currentRow() < 0 ? QString() : chosenCopy());
}

} // namespace cabas::ui
