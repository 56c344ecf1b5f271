// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/unknowncode.h"

#include <QListWidget>

namespace cabas::ui {

/// The lines of a delivery that an unknown code may be, one to choose: its name, and at the right
/// how much of it is expected.
class CandidateList : public QListWidget {
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    /// Keeps the choice where the line is still there; a single line is chosen at once.
    void setCandidates(const std::vector<CodeCandidate> &candidates);
    /// The one chosen, or null.
    const CodeCandidate *chosen() const;

    QSize sizeHint() const override;

private:
    std::vector<CodeCandidate> m_candidates;
};

} // namespace cabas::ui
