// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/recall.h"
#include "core/reports/recallletter.h"
#include "ui/shell/desk.h"
#include "ui/shell/pageworker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace cabas::ui {

class KeyButton;

/// How people are told of a recall: a letter that also hangs at the door, a mail, the addresses it
/// goes to. The reason is asked for once a question.
class RecallWriting : public QObject {
    Q_OBJECT
public:
    using Answer = std::shared_ptr<const RecallAnswer>;

    RecallWriting(Desk &desk, QWidget *page);

    /// "Tell members", with its forms in a menu.
    KeyButton *button() const { return m_button; }
    void show(const Answer &answer);

Q_SIGNALS:
    void refused(const cabas::Failure &failure);

private:
    /// Absent when the person left the question about the reason.
    std::optional<RecallLetter> letter();
    void writeLetter();
    void copyMail();
    void copyAddresses();

    Desk &m_desk;
    QWidget *m_page;
    KeyButton *m_button = nullptr;
    Answer m_answer;
    std::optional<QString> m_reason;
    PageWorker m_worker; ///< last: what it reads outlives it
};

} // namespace cabas::ui
