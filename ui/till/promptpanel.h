// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/promptrules.h"
#include "ui/till/tillpanel.h"

namespace cabas::ui {

/// A question that a ticket cannot be paid without: one at a time, two large answers, each with
/// its key. It says nothing of who the customer is.
class PromptPanel : public TillPanel {
    Q_OBJECT

public:
    explicit PromptPanel(const PromptDue &due, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void answered(bool isYes);
};

} // namespace cabas::ui
