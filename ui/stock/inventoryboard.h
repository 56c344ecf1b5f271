// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/inventoryservice.h"
#include "ui/widgets/kind.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace cabas::ui {

class Bands;
class DataTable;
class ProgressSegments;
class RowsModel;
class ScanCard;
class ScanLine;
class SegmentedControl;

/// The left part of an inventory: where one counts, how far it is, the last scan large with its
/// undo, the line to type in, and what was counted here. What is expected stands nowhere. It shows
/// and tells; the page does.
class InventoryBoard : public QWidget {
    Q_OBJECT

public:
    explicit InventoryBoard(QWidget *parent = nullptr);

    void setPlaces(const std::vector<InventoryZone> &zones, int place);
    void setRound(int round);
    void setView(const InventoryView &view, const Session &session);
    /// How many products wait for a second count.
    void setAgain(int count);
    /// The scan just made and what it adds up to.
    void showCounted(const InventoryAnswer &answer);
    /// Anything else to say about the last scan.
    void say(Kind kind, const QString &what, const QString &title, const QString &detail);
    /// A refusal, in a band that stays until it is understood.
    void complain(const QString &message);
    void settle();
    /// The number typed before the next code; empty for none.
    void setTimes(const QString &times);
    /// The product of which a number is to be typed; empty for none.
    void setWanted(const QString &product);
    void focusLine();
    /// Takes the number typed for the scan that comes.
    void submitForScan();

Q_SIGNALS:
    void entered(const QString &text);
    void undoWanted();
    void placeChosen(int place);
    void roundChosen(int round);

private:
    QWidget *makeHead();
    QWidget *makeList();

    QComboBox *m_places = nullptr;
    SegmentedControl *m_rounds = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_of = nullptr;
    ProgressSegments *m_progress = nullptr;
    Bands *m_bands = nullptr;
    ScanCard *m_card = nullptr;
    ScanLine *m_line = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
};

} // namespace cabas::ui
