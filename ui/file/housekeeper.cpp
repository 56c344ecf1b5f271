// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/housekeeper.h"

namespace cabas::ui {

namespace {

constexpr int hourMs = 60 * 60 * 1000;

} // namespace

Housekeeper::Housekeeper(Desk &desk, const std::optional<QDateTime> &lastDeed, QObject *parent)
    : QObject(parent), m_desk(desk), m_lastDeed(lastDeed)
{
    m_hour.setInterval(hourMs);
    connect(&m_hour, &QTimer::timeout, this, &Housekeeper::begin);
    m_hour.start();
}

void Housekeeper::begin()
{
    if (m_house != nullptr)
        return;
    m_house = std::make_shared<Housekeeping>(m_desk.db(), m_desk.shop().keysFolder());
    m_desk.run(
        this,
        [&db = m_desk.db(), somebody = m_desk.session(),
         lastDeed = m_lastDeed]() -> Result<std::optional<Session>> {
            if (!Housekeeping::isWantedUnasked(db, somebody, lastDeed))
                return std::optional<Session>();
            CABAS_LET(house, Housekeeping::sessionOfHouse(db, somebody));
            return std::optional(house);
        },
        [this](const Result<std::optional<Session>> &session) {
            if (!session || !*session) {
                end(session ? QString() : session.failure().message);
                return;
            }
            m_session = *session;
            next();
        });
}

void Housekeeper::next()
{
    m_desk.run(
        this, [house = m_house, session = *m_session] { return house->step(session); },
        [this](const Result<HouseStep> &step) {
            if (step && !step->isLast)
                next();
            else
                end(step ? QString() : step.failure().message);
        });
}

void Housekeeper::end(const QString &trouble)
{
    m_house.reset();
    if (!trouble.isEmpty() && trouble != m_trouble)
        m_desk.toast(tr("What past days still owe could not be done: %1").arg(trouble));
    m_trouble = trouble;
    Q_EMIT finished();
}

} // namespace cabas::ui
