// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/safetyboard.h"

#include "core/access/technicaljournal.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/file/backupscard.h"
#include "ui/file/checksmodel.h"
#include "ui/file/filewords.h"
#include "ui/shell/filestate.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int pollMs = 100;
constexpr int backupsWidth = 432;
/// A backup that nobody tried is a hope.
constexpr int drillDays = 31;

QString verdictKey(const Shop &shop)
{
    return u"checked/"_qs + shop.profile().uuid;
}

} // namespace

SafetyBoard::SafetyBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &SafetyBoard::tellProgress);
}

void SafetyBoard::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_verdict = new Band(Kind::Info);
    m_verdict->setObjectName(u"verdict"_qs);
    m_verdict->setHeadline(true);
    column->addWidget(m_verdict);
    m_bands = new Bands;
    column->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row, 1);
    row->addWidget(makeChecks(), 1);
    m_backups = new BackupsCard(m_desk, m_bands);
    growWidth(m_backups, backupsWidth);
    row->addWidget(m_backups);
    connect(m_backups, &BackupsCard::changed, this, &SafetyBoard::showMissing);
}

QWidget *SafetyBoard::makeChecks()
{
    m_model = new ChecksModel(this);
    m_table = new DataTable(tr("Checks of the file"));
    m_table->setObjectName(u"checks"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 96, 184});
    auto *card = new TableCard(m_table);
    m_faultsPart = new QWidget;
    auto *line = new QHBoxLayout(m_faultsPart);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(12);
    m_faults = makeWrapped({}, TextSize::Caption, Token::Danger);
    m_faults->setObjectName(u"faults"_qs);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->addWidget(m_faults, 1);
    auto *copy = new KeyButton(tr("Copy for support"));
    copy->setObjectName(u"copy-faults"_qs);
    copy->setSize(KeyButton::Size::Small);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_faults->text()); });
    line->addWidget(copy, 0, Qt::AlignTop);
    m_faultsPart->hide();
    card->setFoot(m_faultsPart);
    connect(m_table, &DataTable::currentRowChanged, this, &SafetyBoard::showFaults);
    return card;
}

void SafetyBoard::reload()
{
    m_backups->reload();
    if (m_errand == nullptr)
        showVerdict();
    showMissing();
}

void SafetyBoard::checkAll()
{
    if (m_errand != nullptr)
        return;
    m_findings = std::make_shared<Findings>();
    m_elapsed.start();
    m_errand = m_errands.run(
        this,
        [&db = m_desk.db(), findings = m_findings](Errand &errand) {
            return Verifier::run(db, {}, [&](const QString &name, int done, int all) {
                const std::lock_guard lock(findings->mutex);
                findings->running = name;
                findings->done = done;
                findings->all = all;
                return !errand.stop;
            });
        },
        [this](const VerifyReport &report) { checked(report); });
    m_verdict->clearDeeds();
    KeyButton *stop = m_verdict->addDeed(tr("Stop"), false);
    stop->setObjectName(u"stop-checks"_qs);
    connect(stop, &QPushButton::clicked, this, [this] { m_errand->stop = true; });
    m_poll.start();
    tellProgress();
}

void SafetyBoard::tellProgress()
{
    const std::lock_guard lock(m_findings->mutex);
    m_verdict->setKind(Kind::Info);
    if (m_errand->stop)
        m_verdict->setText(tr("Stopping…"), tr("The present check is brought to its end."));
    else if (m_findings->all == 0)
        m_verdict->setText(tr("Checking everything…"), tr("You may go on working."));
    else
        m_verdict->setText(tr("Checking %1 of %2").arg(m_findings->done + 1).arg(m_findings->all),
                           FileWords::check(m_findings->running) + u"… "_qs +
                               tr("You may go on working."));
}

void SafetyBoard::checked(const VerifyReport &report)
{
    m_poll.stop();
    m_errand.reset();
    m_report = report;
    m_model->setReport(report);
    if (!report.stopped)
        QSettings().setValue(verdictKey(m_desk.shop()),
                             QStringList{SystemClock().now().toString(Qt::ISODate),
                                         report.ok() ? u"sound"_qs : u"wrong"_qs,
                                         QString::number(m_elapsed.elapsed())});
    if (!report.stopped && !report.ok())
        noteFaults(report);
    showVerdict();
    m_table->selectOnly(0);
}

void SafetyBoard::noteFaults(const VerifyReport &report)
{
    QStringList wrong;
    for (const VerifyCheck &check : report.checks) {
        if (!check.ok)
            wrong += check.name;
    }
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), wrong] {
            return TechnicalJournal(db).note(session, TechnicalKind::Integrity,
                                             {{u"checks"_qs, wrong.join(u", "_qs)}});
        },
        // A file that is damaged may refuse: the verdict stands on the screen.
        [](const Result<> &) {});
}

void SafetyBoard::showVerdict()
{
    m_verdict->clearDeeds();
    if (m_report && m_report->stopped) {
        m_verdict->setKind(Kind::Warning);
        m_verdict->setText(tr("The check was stopped"),
                           tr("%n checks were made. Check everything again when you have time.",
                              nullptr, int(m_report->checks.size())));
        return;
    }
    const QStringList kept = QSettings().value(verdictKey(m_desk.shop())).toStringList();
    if (kept.size() != 3) {
        m_verdict->setKind(Kind::Info);
        m_verdict->setText(tr("This file was not checked on this computer yet"),
                           tr("Checking proves that nothing was changed, lost or miscounted."));
        return;
    }
    const QDateTime at = QDateTime::fromString(kept[0], Qt::ISODate);
    const qint64 seconds = (kept[2].toLongLong() + 999) / 1000;
    const QString when =
        tr("Checked %1, in %2 s.")
            .arg(FileWords::age(at, SystemClock().now()), Language::locale().toString(seconds));
    const bool sound = kept[1] == u"sound";
    m_verdict->setKind(sound ? Kind::Success : Kind::Danger);
    if (sound)
        m_verdict->setText(tr("Books, stock and tickets hold"),
                           when + u' ' + tr("Nothing is wrong."));
    else
        m_verdict->setText(
            tr("Something in this file does not hold"),
            when + u' ' +
                tr("Change nothing by hand. Keep this file as it is, restore the last backup that "
                   "was sound under another name, and send what was found to support."));
}

void SafetyBoard::showMissing()
{
    const FileState state = fileStateOf(m_desk.shop());
    m_bands->settleAll();
    const bool may = m_desk.may(Permission::KeepBackups);
    BandMessage message{Kind::Warning, {}, {}};
    if (may)
        message.deeds.push_back({tr("Back up now"), [this] { m_backups->backUp(); }, false});
    if (state.readOnly) {
        m_bands->post({Kind::Warning, tr("This file can only be read here."),
                       tr("Nobody can sell or count with it. Copy it to a folder of this computer "
                          "that you may write to, and open the copy.")});
        return;
    }
    if (!state.backupMinutes) {
        message.kind = Kind::Danger;
        message.strong = tr("There is no backup yet.");
        message.rest = tr("If this computer broke tonight, everything would be lost.");
        m_bands->post(message);
    } else if (state.worrying) {
        const int hours = int(*state.backupMinutes / 60);
        message.kind = state.alarming ? Kind::Danger : Kind::Warning;
        message.strong = hours < 48 ? tr("The last backup is %n hours old.", nullptr, hours)
                                    : tr("The last backup is %n days old.", nullptr, hours / 24);
        message.rest = tr("If this computer broke tonight, the work since then would be lost.");
        m_bands->post(message);
    }
    if (const QString trouble = backupTroubleOf(m_desk.shop()); !trouble.isEmpty())
        m_bands->post({Kind::Warning, tr("The last backup did not go well."), trouble});
    if (state.scarce)
        m_bands->post({Kind::Warning, tr("The disk is nearly full."),
                       tr("Backups wait while there is no room for them, so that sales can go on. "
                          "Remove what is not needed, or ask who looks after the computer.")});
    if (may && state.backupMinutes)
        showAdvice();
}

void SafetyBoard::showAdvice()
{
    if (areBackupsOnTheSameDisk(m_desk.shop())) {
        m_bands->post({Kind::Info,
                       tr("The backups lie on the same disk as the shop’s file."),
                       tr("Choose a second place, a USB key or another disk: one would survive."),
                       {},
                       {{tr("Choose it"), [this] { m_backups->chooseSecond(); }, false}}});
        return;
    }
    const QDateTime last = lastDrillOf(m_desk.shop());
    if (!last.isValid() || last.daysTo(SystemClock().now()) >= drillDays)
        m_bands->post({Kind::Info,
                       tr("No backup was tried out this month."),
                       tr("The drill restores one beside the work and says whether it would save "
                          "the shop."),
                       {},
                       {{tr("Drill"), [this] { m_backups->drill(); }, false}}});
}

void SafetyBoard::showFaults(int row)
{
    const QString faults = m_model->faults(row);
    m_faults->setText(faults);
    m_faultsPart->setVisible(!faults.isEmpty());
}

} // namespace cabas::ui
