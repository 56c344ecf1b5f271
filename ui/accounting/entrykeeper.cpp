// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrykeeper.h"

#include "core/accounting/draftservice.h"

#include <utility>

namespace cabas::ui {

namespace {

constexpr int restMs = 1500; ///< of typing, before the draft is kept

} // namespace

EntryKeeper::EntryKeeper(Desk &desk, std::function<EntryDraft()> content, QObject *parent)
    : QObject(parent), m_desk(desk), m_content(std::move(content))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { keep(); });
}

void EntryKeeper::begin(const EntryDraft &draft)
{
    ++m_generation;
    m_rest.stop();
    m_id = draft.id;
    m_revision = draft.revision;
    m_isDirty = false;
    m_isWriting = false;
    m_waiting.clear();
}

EntryDraft EntryKeeper::draft() const
{
    EntryDraft draft = m_content();
    draft.id = m_id;
    draft.revision = m_revision;
    return draft;
}

void EntryKeeper::touch()
{
    m_isDirty = true;
    m_rest.start();
}

void EntryKeeper::keep(const std::function<void()> &then)
{
    m_rest.stop();
    if (then)
        m_waiting.push_back(then);
    if (!m_isWriting)
        write();
}

void EntryKeeper::whenIdle(const std::function<void()> &then)
{
    m_rest.stop();
    if (m_isWriting)
        m_waiting.push_back(then);
    else
        then();
}

void EntryKeeper::write()
{
    m_isWriting = true;
    m_isDirty = false;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), draft = draft()] {
            return DraftService(db).keep(session, draft);
        },
        [this, generation = m_generation](const Result<EntryDraft> &answer) {
            written(answer, generation);
        });
}

void EntryKeeper::written(const Result<EntryDraft> &answer, int generation)
{
    if (generation != m_generation) {
        if (!answer)
            Q_EMIT refused(answer.failure());
        return;
    }
    m_isWriting = false;
    if (answer) {
        m_id = answer->id;
        m_revision = answer->revision;
    } else {
        m_isDirty = true;
    }
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
    if (answer)
        Q_EMIT kept();
    else
        Q_EMIT refused(answer.failure());
}

} // namespace cabas::ui
