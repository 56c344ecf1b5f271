// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotices.h"

#include "core/db/serveraddress.h"
#include "core/reports/trainingservice.h"
#include "core/till/tillclock.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QVBoxLayout>

#include <ctime>

namespace cabas::ui {

namespace {

constexpr int everyMs = 60'000;

} // namespace

WindowNotices::WindowNotices(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(new Bands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bands);
    m_bands->setObjectName(u"window-notices"_qs);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowNotices::look);
    connect(&m_desk, &Desk::sessionChanged, this, [this] {
        m_told.reset();
        look();
    });
    tellTraining();
    if (m_desk.shop().profile().sandbox)
        return;
    m_timer.start();
    look();
    if (ServerAddress::isAddress(m_desk.shop().path()) || m_desk.db().isReadOnly())
        return;
    connect(&m_timer, &QTimer::timeout, this, &WindowNotices::lookAtDisk);
    lookAtDisk();
}

qint64 WindowNotices::steadySeconds()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec;
}

void WindowNotices::tellTraining()
{
    if (!TrainingService::isTraining(m_desk.db()))
        return;
    m_training =
        m_bands->post({Kind::Info,
                       tr("Training: nothing here counts."),
                       tr("Tickets and closings of this window are for learning."),
                       u"sprout"_qs,
                       {{tr("Exercises"), [this] { m_desk.go(u"exercises"_qs); }, false}}});
}

void WindowNotices::look()
{
    const Session session = m_desk.session();
    if (m_desk.shop().profile().sandbox)
        return;
    const QDateTime now = session.now();
    const qint64 steady = steadySeconds();
    // Where the clock would be had nobody set it.
    const QDateTime expected = m_seenAt.isValid() ? m_seenAt.addSecs(steady - m_seenSteady) : now;
    m_seenAt = now;
    m_seenSteady = steady;
    m_desk.run(
        this,
        [&db = m_desk.db(), session, expected, now]() -> Result<std::optional<TechnicalEvent>> {
            TillClock clock(db);
            CABAS_TRY(clock.leapt(session, expected, now));
            return clock.check(session);
        },
        [this](const Result<std::optional<TechnicalEvent>> &event) {
            if (event)
                tellClock(*event);
        });
}

void WindowNotices::tellClock(const std::optional<TechnicalEvent> &event)
{
    const std::optional<qint64> about = event ? std::optional(event->id) : std::nullopt;
    if (about == m_told)
        return;
    m_bands->settle(m_clock);
    m_told = about;
    if (!event)
        return;
    BandMessage message{Kind::Warning, {}, {}};
    message.strong = event->kind == TechnicalKind::ClockBack
                         ? tr("This computer’s clock is behind the last ticket.")
                         : tr("This computer’s clock went ahead by more than a day.");
    if (m_desk.may(Permission::Refund)) {
        message.rest = tr("Set it right, then say why it was wrong.");
        message.deeds.push_back({tr("Say why…"), [this] { confirm(); }, false});
    } else {
        message.rest = tr("Set it right and ask a coordinator to sign in and say why.");
    }
    m_clock = m_bands->post(message);
}

void WindowNotices::lookAtDisk()
{
    m_errands.run(
        this, [path = m_desk.shop().path()](Errand &) { return DiskRoom::look(path); },
        [this](const DiskRoom::Found &found) { tellRoom(found); });
}

void WindowNotices::tellRoom(const DiskRoom::Found &found)
{
    if (found.state == m_room)
        return;
    m_bands->settle(m_disk);
    m_room = found.state;
    if (m_room == DiskRoom::State::Enough)
        return;
    const QString room = QLocale().formattedDataSize(found.bytes, 0);
    BandMessage message{Kind::Warning, {}, {}};
    if (m_room == DiskRoom::State::Short) {
        message.kind = Kind::Danger;
        message.strong = tr("The disk is full: there is room for %1 only.").arg(room);
        message.rest = tr("Finish this sale and close the till. Then remove files that are not "
                          "needed, or call who looks after the computer.");
    } else {
        message.strong = tr("The disk is nearly full: there is room for %1.").arg(room);
        message.rest = tr("Remove files that are not needed, or tell who looks after the "
                          "computer. Sales go on meanwhile; backups may wait.");
    }
    if (m_desk.may(Permission::KeepBackups))
        message.deeds.push_back({tr("File and backups"), [this] { m_desk.go(u"file"_qs); }, false});
    m_disk = m_bands->post(message);
}

void WindowNotices::confirm()
{
    const auto reason =
        Ask::line(this, tr("Why did the clock stand wrong?"), tr("Reason"), tr("Note it"));
    if (!reason)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), why = *reason] {
            return TillClock(db).confirm(session, why);
        },
        [this](const Result<> &noted) {
            if (!noted)
                Ask::tellRefusal(this, noted.failure());
            look();
        });
}

} // namespace cabas::ui
