// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelservice.h"
#include "ui/shell/pageworker.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class LabelPreview;

/// How the labels go on paper: which paper, from which place, how many of each, and what the
/// page will look like. Paper and looks are remembered on this computer.
class LabelSheetPanel : public QWidget {
    Q_OBJECT

public:
    explicit LabelSheetPanel(Desk &desk, QWidget *parent = nullptr);

    /// The labels to print; the preview follows.
    void setWishes(std::vector<LabelWish> wishes);
    const std::vector<LabelWish> &wishes() const { return m_wishes; }
    /// The print without its labels.
    LabelPrint choice() const;
    bool asQr() const;
    /// The next place that is free once these labels are printed becomes the first one.
    void moveOn();
    /// While a file is written or a printer fed.
    void setBusy(bool busy);

Q_SIGNALS:
    void printWanted();
    void saveWanted();

private:
    void buildUi();
    QWidget *makeChoices();
    void addFoot(class SidePanel &panel);
    void changed();
    void showPages();
    void restThenDraw();
    void drawPreview();

    Desk &m_desk;
    PageWorker m_worker;
    std::vector<LabelWish> m_wishes;
    QComboBox *m_paper = nullptr;
    QSpinBox *m_first = nullptr;
    Field *m_firstField = nullptr;
    QSpinBox *m_copies = nullptr;
    QCheckBox *m_qr = nullptr;
    QCheckBox *m_cutLines = nullptr;
    LabelPreview *m_preview = nullptr;
    QLabel *m_pages = nullptr;
    KeyButton *m_before = nullptr;
    KeyButton *m_after = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_print = nullptr;
    QTimer m_rest;
    int m_page = 0;
    int m_drawn = 0; ///< the last preview asked for
    bool m_isBusy = false;
};

} // namespace cabas::ui
