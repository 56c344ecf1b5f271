// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/autobackup.h"

#include "core/access/technicaljournal.h"
#include "core/reports/trainingservice.h"
#include "ui/file/filewords.h"
#include "ui/shell/filestate.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int hourMs = 60 * 60 * 1000;
/// A small shop's backup is over before anybody could read this.
constexpr int patienceMs = 700;
constexpr int noteWidth = 420;
constexpr int percent = 100;

} // namespace

AutoBackup::AutoBackup(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    if (!isWanted())
        return;
    m_hour.setInterval(hourMs);
    connect(&m_hour, &QTimer::timeout, this, &AutoBackup::begin);
    m_hour.start();
    m_closing = BackupKeeper::newestClosing(m_desk.db());
    connect(&m_desk.db().changes(), &Changes::committed, this, &AutoBackup::look);
}

bool AutoBackup::isWanted() const
{
    return !m_desk.db().isReadOnly() && !TrainingService::isTraining(m_desk.db());
}

void AutoBackup::look(Topics topics)
{
    if (!topics.testFlag(Topic::Sales))
        return;
    const qint64 newest = BackupKeeper::newestClosing(m_desk.db());
    if (newest <= m_closing)
        return;
    m_closing = newest;
    begin();
}

void AutoBackup::begin()
{
    if (isRunning() || !isWanted())
        return;
    BackupOrder order = backupOrderOf(m_desk.shop());
    order.onlyIfChanged = true;
    order.isPatient = m_hour.isActive();
    m_errand = m_errands.run(
        this,
        [this, order, &db = m_desk.db(),
         nobody = Opening::nobody(m_desk.shop())](Errand &errand) -> Result<BackupMade> {
            CABAS_LET(made, BackupKeeper::make(
                                order, [&](BackupKeeper::Step step, qint64 done, qint64 all) {
                                    Q_EMIT progressed(step, done, all);
                                    return !errand.stop;
                                }));
            if (!made.isUnchanged)
                CABAS_TRY(
                    TechnicalJournal(db).note(nobody, TechnicalKind::Backup,
                                              {{u"file"_qs, QFileInfo(made.path).fileName()}}));
            return made;
        },
        [this](const Result<BackupMade> &made) { tell(made); });
}

QString AutoBackup::progressWords(BackupKeeper::Step step, qint64 done, qint64 all)
{
    const QString share = QString::number(all > 0 ? done * percent / all : 0);
    switch (step) {
    case BackupKeeper::Step::Copying:
        return tr("Copying: %1 %").arg(share);
    case BackupKeeper::Step::Reading:
    case BackupKeeper::Step::Checking:
        return tr("Reading it back: %1 %").arg(share);
    case BackupKeeper::Step::Carrying:
        break;
    }
    return tr("To the second place: %1 %").arg(share);
}

void AutoBackup::tell(const Result<BackupMade> &made)
{
    m_errand.reset();
    QString trouble;
    if (!made && made.failure().code != u"stopped")
        trouble = made.failure().message;
    else if (made && made->second)
        trouble = made->second->message;
    else if (made && made->isRewound)
        trouble = FileWords::rewoundFile();
    else if (made && made->isChecked && !made->isSound)
        trouble = FileWords::brokenFile();
    setBackupTrouble(m_desk.shop(), trouble);
    m_desk.db().changes().tell(Topic::Shop);
    Q_EMIT finished();
}

void AutoBackup::atClose()
{
    m_hour.stop();
    disconnect(&m_desk.db().changes(), nullptr, this, nullptr);
    begin();
    if (!isRunning())
        return;
    QDialog note;
    note.setWindowTitle(tr("The backup of the day is being made"));
    note.setMinimumWidth(noteWidth);
    auto *column = new QVBoxLayout(&note);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(note.windowTitle(), TextSize::Section, Weight::Strong));
    column->addWidget(makeWrapped(tr("You may switch the computer off when this window is gone.")));
    QLabel *state = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    column->addWidget(state);
    auto *without = new KeyButton(tr("Close without it"));
    column->addWidget(without, 0, Qt::AlignRight);
    connect(without, &QPushButton::clicked, &note, &QDialog::reject);
    connect(this, &AutoBackup::progressed, &note,
            [state](BackupKeeper::Step step, qint64 done, qint64 all) {
                state->setText(progressWords(step, done, all));
            });
    QEventLoop loop;
    connect(this, &AutoBackup::finished, &loop, &QEventLoop::quit);
    connect(&note, &QDialog::rejected, this, [this] {
        if (m_errand != nullptr)
            m_errand->stop = true;
    });
    if (AskScript::running() == nullptr)
        QTimer::singleShot(patienceMs, &note, &QWidget::show);
    loop.exec();
}

} // namespace cabas::ui
