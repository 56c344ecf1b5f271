// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/throttle.h"

#include "core/access/triesstore.h"

namespace cabas {

Result<> Throttle::check(Tx &tx) const
{
    const qint64 wait = UserRules::msecsToWait(TriesStore::read(tx, m_what), m_now);
    if (wait <= 0)
        return Ok{};
    return forbidden(tr("Too many wrong codes here. Try again in %n second(s).", nullptr,
                        int((wait + 999) / 1000)),
                     u"tries_paused"_qs);
}

Failure Throttle::wrong(Tx &tx, const QString &words, const QString &code) const
{
    PinState state = TriesStore::read(tx, m_what);
    ++state.failed;
    const int pause = UserRules::pauseSeconds(state.failed);
    state.lockedUntil = pause > 0 ? std::optional(m_now.addSecs(pause)) : std::nullopt;
    TriesStore::write(tx, m_what, state);
    if (pause == 0)
        return forbidden(words, code);
    return forbidden(words + u' ' + tr("Wait %n second(s) before the next try.", nullptr, pause),
                     code);
}

void Throttle::right(Tx &tx) const
{
    if (TriesStore::read(tx, m_what).failed > 0)
        TriesStore::write(tx, m_what, {});
}

} // namespace cabas
