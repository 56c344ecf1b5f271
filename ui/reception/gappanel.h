// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class QuantityEdit;
class SegmentedControl;

/// What is wrong with the goods of the line in progress: a key for each, then how much in packs or
/// units, and what was noted so far, each with a way back.
class GapPanel : public QWidget {
    Q_OBJECT

public:
    explicit GapPanel(Desk &desk, QWidget *parent = nullptr);

    void showLine(const DeliveryLine &line, const DeliveryScan &scan);
    void setGaps(const std::vector<DeliveryGap> &gaps);
    /// Opens the question of how much; `proposed` stands in it.
    void ask(GapKind kind, Quantity proposed);
    /// Closes the question; false when none is open.
    bool closeForm();

Q_SIGNALS:
    /// Something was noted or taken back; the file knows it already.
    void changed(const QString &words);
    void refused(const cabas::Failure &failure);
    /// The question is closed: the keyboard belongs to the next scan.
    void left();

private:
    void buildUi();
    QWidget *makeForm();
    void note();
    void withdraw(GapId gap);
    void renewWords();

    Desk &m_desk;
    QWidget *m_keys = nullptr;
    QWidget *m_form = nullptr;
    QLabel *m_question = nullptr;
    QuantityEdit *m_quantity = nullptr;
    SegmentedControl *m_unit = nullptr;
    QLineEdit *m_comment = nullptr;
    Field *m_commentField = nullptr;
    QWidget *m_list = nullptr;
    QBoxLayout *m_rows = nullptr;
    GapKind m_kind = GapKind::Damaged;
    std::optional<DeliveryLine> m_line;
    std::optional<DeliveryScan> m_scan;
};

} // namespace cabas::ui
