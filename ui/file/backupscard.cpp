// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupscard.h"

#include "core/access/technicaljournal.h"
#include "core/db/backup.h"
#include "ui/file/backupsmodel.h"
#include "ui/shell/filestate.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace cabas::ui {

namespace {

/// Copies beyond these, the oldest, are removed as a new one is made.
constexpr int keptCopies = 30;

QString filter()
{
    return BackupsCard::tr("Shops (*.cabas)");
}

} // namespace

BackupsCard::BackupsCard(Desk &desk, Bands *bands, QWidget *parent)
    : Card(parent), m_desk(desk), m_bands(bands)
{
    buildUi();
}

void BackupsCard::buildUi()
{
    setTitle(tr("Backups"));
    const auto add = [this](const QString &name, const QString &words,
                            void (BackupsCard::*deed)()) {
        auto *button = new KeyButton(words);
        button->setObjectName(name);
        button->setSize(KeyButton::Size::Small);
        connect(button, &QPushButton::clicked, this, deed);
        m_deeds.push_back(button);
        return button;
    };
    addToTitle(add(u"backup-restore"_qs, tr("Restore…"), &BackupsCard::restore));
    m_model = new BackupsModel(this);
    m_table = new DataTable(tr("Backups"));
    m_table->setObjectName(u"backups"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 144});
    auto *list = new TableCard(m_table);
    list->setEmpty(new EmptyState(u"database-backup"_qs, tr("No copy in this folder yet.")));
    body()->addWidget(list, 1);
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    m_folder = new ElidedLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_folder->setObjectName(u"backup-folder"_qs);
    where->addWidget(m_folder, 1);
    where->addWidget(add(u"backup-choose"_qs, tr("Choose the folder"), &BackupsCard::chooseFolder));
    lines->addLayout(where);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    KeyButton *now = add(u"backup-now"_qs, tr("Back up now"), &BackupsCard::backUp);
    now->setIconName(u"database-backup"_qs);
    deeds->addWidget(now);
    deeds->addWidget(add(u"backup-read"_qs, tr("Read back"), &BackupsCard::readBack));
    deeds->addStretch();
    lines->addLayout(deeds);
    setFoot(foot);
}

void BackupsCard::reload()
{
    const bool may = m_desk.may(Permission::KeepBackups);
    for (KeyButton *deed : m_deeds) {
        deed->setEnabled(may && m_running == 0);
        deed->setToolTip(may ? QString() : tr("Only who keeps the backups may do this."));
    }
    const QString folder = backupFolderOf(m_desk.shop());
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_model->setCopies(Backup::copiesOf(m_desk.shop().path(), folder));
}

void BackupsCard::begin(const QString &words)
{
    m_bands->settleAll();
    m_running = m_bands->post({Kind::Info, words, tr("You may go on working."), {}, {}});
    reload();
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
    m_bands->settleAll();
    m_running = m_bands->post({Kind::Info,
                               tr("The backup is being made and read back."),
                               tr("You may go on working."),
                               {},
                               {{tr("Stop"), [this] { m_errand->stop = true; }, false}}});
    reload();
    const QString source = m_desk.shop().path();
    const QString folder = backupFolderOf(m_desk.shop());
    m_errand = m_errands.run(
        this,
        [source, folder](Errand &errand) {
            return Backup::into(source, folder, SystemClock().now(), keptCopies,
                                [&errand](int, int) { return !errand.stop; });
        },
        [this](const Result<QString> &made) {
            if (made) {
                BackupsModel::remember(*made, true);
                note(*made);
            }
            end();
            if (!made)
                Ask::tellRefusal(this, made.failure());
            else
                m_desk.toast(tr("The backup is made and was read back."));
        });
}

void BackupsCard::note(const QString &copy)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), name = QFileInfo(copy).fileName()] {
            return TechnicalJournal(db).note(session, TechnicalKind::Backup, {{u"file"_qs, name}});
        },
        [this](const Result<> &noted) {
            if (!noted)
                Ask::tellRefusal(this, noted.failure());
        });
}

void BackupsCard::chooseFolder()
{
    const std::optional<QString> folder = Ask::folder(this, tr("Where shall backups lie?"));
    if (!folder)
        return;
    setBackupFolder(m_desk.shop(), *folder);
    reload();
    m_desk.db().changes().tell(Topic::Shop);
    Q_EMIT changed();
}

QString BackupsCard::chosenCopy()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        return m_model->copy(row).path;
    return m_model->rowCount() == 0 ? QString() : m_model->copy(0).path;
}

void BackupsCard::readBack()
{
    const QString copy = chosenCopy();
    if (copy.isEmpty()) {
        m_desk.toast(tr("There is no backup to read: make one first."));
        return;
    }
    begin(tr("The backup is being read back."));
    m_errand = m_errands.run(
        this,
        [copy, source = m_desk.shop().path()](Errand &) { return Backup::readBack(copy, source); },
        [this, copy](const Result<BackupContent> &content) {
            BackupsModel::remember(copy, content.ok());
            end();
            if (!content) {
                Ask::tellRefusal(this, content.failure());
                return;
            }
            const QString last =
                m_desk.session().local(content->lastAt).toString(u"dd/MM/yyyy HH:mm"_qs);
            m_bands->post(
                {Kind::Success, tr("This backup is sound."),
                 content->ours
                     ? tr("%1, last work on %2.").arg(content->shop, last)
                     : tr("But it is the backup of another shop, %1.").arg(content->shop)});
        });
}

void BackupsCard::restore()
{
    QString copy = chosenCopy();
    if (m_table->currentRow() < 0) {
        const auto chosen = Ask::fileToOpen(this, tr("Which backup?"), filter());
        if (!chosen)
            return;
        copy = *chosen;
    }
    const QFileInfo file(m_desk.shop().path());
    const QString suggested =
        file.dir().filePath(file.completeBaseName() + tr("-restored") + u".cabas"_qs);
    const auto target =
        Ask::fileToSave(this, tr("Restore as which new file?"), suggested, filter());
    if (!target)
        return;
    if (QFileInfo(*target).absoluteFilePath() == file.absoluteFilePath()) {
        Ask::tellRefusal(this, refused(tr("This file is open and in use. Restore under another "
                                          "name: nothing is lost, and you can compare.")));
        return;
    }
    restoreTo(copy, *target);
}

void BackupsCard::restoreTo(const QString &copy, const QString &target)
{
    begin(tr("The backup is being restored."));
    m_errand = m_errands.run(
        this,
        [copy, target, device = m_desk.shop().device()](Errand &) {
            const Result<> restored = Backup::restore(copy, target, SystemClock().now());
            if (restored)
                TechnicalJournal::noteIn(target, device, TechnicalKind::Restore,
                                         {{u"file"_qs, QFileInfo(copy).fileName()}});
            return restored;
        },
        [this, target](const Result<> &restored) {
            end();
            if (!restored) {
                Ask::tellRefusal(this, restored.failure());
                return;
            }
            m_bands->post({Kind::Success,
                           tr("The backup is restored."),
                           QDir::toNativeSeparators(target),
                           {},
                           {{tr("Open it"), [target] { Opening::openApart(target); }}}});
        });
}

} // namespace cabas::ui
