// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"

#include <QWidget>

#include <optional>
#include <vector>

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

    /// About the goods of a scan; without one about the line as the document announces it.
    void showLine(const DeliveryLine &line, const std::optional<DeliveryScan> &scan);
    /// About the delivery as a whole.
    void showWhole(DeliveryId delivery);
    void setGaps(const std::vector<DeliveryGap> &gaps);
    /// Opens the question of how much; `proposed` stands in it.
    void ask(GapKind kind, Quantity proposed);
    /// Closes the question; false when none is open.
    bool closeForm();
    /// What was typed into an open question and not noted; empty for nothing.
    QString unfinished() const;

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
    void showKeys();

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
    std::vector<KeyButton *> m_buttons; ///< in the order of the kinds offered
    std::optional<DeliveryId> m_delivery;
    std::optional<DeliveryLine> m_line;
    std::optional<DeliveryScan> m_scan;
};

} // namespace cabas::ui
