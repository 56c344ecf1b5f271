// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"
#include "ui/shell/desk.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace cabas::ui {

/// Keeps what is typed as a draft of the file, a moment after each change and before the page is
/// left, so that nothing typed is lost.
class EntryKeeper : public QObject {
    Q_OBJECT
public:
    /// `content` tells the entry as it is typed; its number and revision are the keeper's.
    EntryKeeper(Desk &desk, std::function<EntryDraft()> content, QObject *parent);

    /// Goes on with a draft, or with a new one (id 0).
    void begin(const EntryDraft &draft);
    /// The draft as it is typed, with its number.
    EntryDraft draft() const;
    bool isKept() const { return m_id.value() > 0; }
    bool isDirty() const { return m_isDirty; }
    /// Something changed.
    void touch();
    /// Keeps it now; then `then`, once it has its number.
    void keep(const std::function<void()> &then = {});
    /// After what is under way: at once when nothing is.
    void whenIdle(const std::function<void()> &then);

Q_SIGNALS:
    void kept();
    void refused(const cabas::Failure &failure);

private:
    void write();
    void written(const Result<EntryDraft> &answer, int generation);

    Desk &m_desk;
    std::function<EntryDraft()> m_content;
    QTimer m_rest;
    DraftId m_id{0};
    int m_revision = 0;
    int m_generation = 0; ///< another draft was begun: answers of the one before are not its
    bool m_isDirty = false;
    bool m_isWriting = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace cabas::ui
