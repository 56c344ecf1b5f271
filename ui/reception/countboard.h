// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "ui/widgets/kind.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace cabas::ui {

class Bands;
class DataTable;
class DeliveryLinesModel;
class KeyButton;
class ProgressSegments;
class ScanCard;
class ScanLine;
class SegmentedControl;

/// The left part of a count: how far it is, the last scan large with its undo, the line to type
/// in, and the lines of the delivery. It shows and tells; the page does.
class CountBoard : public QWidget {
    Q_OBJECT

public:
    explicit CountBoard(QWidget *parent = nullptr);

    void setLines(const std::vector<DeliveryLine> &lines, bool announced);
    void putLine(const DeliveryLine &line);
    /// The scan just made: case and units both shown, what it adds up to.
    void showCounted(const ScanAnswer &answer, const QString &code);
    /// Anything else to say about the last scan.
    void say(Kind kind, const QString &what, const QString &title, const QString &detail);
    /// A refusal, in a band that stays until it is understood.
    void complain(const QString &message);
    /// Something good to know, in a band, with what can be done about it.
    void tell(const QString &strong, const QString &rest, const QString &verb,
              const std::function<void()> &deed);
    /// Forgets what was refused and the line in progress.
    void settle();
    /// Another delivery: no band is of it.
    void beginAnew();
    /// When the count began and what time it is: how long the rest will take at this pace.
    void setClock(const std::optional<QDateTime> &first, const QDateTime &now);
    /// The number typed before the next code; empty for none.
    void setTimes(const QString &times);
    /// The weight of goods that were scanned is typed next.
    void askWeight();
    void focusLine();
    /// Takes the number typed for the scan that comes.
    void submitForScan();
    /// How many codes are set aside; a button asks for them while there are any.
    void setAside(int codes);
    /// Beside a wide panel: without the packs of each line.
    void setNarrow(bool narrow);
    /// What ending the count will do, in words.
    QString consequence(int unknownCodes, int gaps) const;

Q_SIGNALS:
    void entered(const QString &text);
    void undoWanted();
    void asideWanted();
    /// Enter or a double click on a line of the list.
    void lineOpened(const cabas::DeliveryLine &line);

private:
    QWidget *makeProgress();
    QWidget *makeList();
    void renewProgress();

    DeliveryLinesModel *m_model = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_of = nullptr;
    ProgressSegments *m_progress = nullptr;
    ScanCard *m_card = nullptr;
    Bands *m_bands = nullptr;
    KeyButton *m_aside = nullptr;
    ScanLine *m_line = nullptr;
    SegmentedControl *m_filter = nullptr;
    DataTable *m_table = nullptr;
    std::optional<QDateTime> m_first;
    QDateTime m_now;
    bool m_announced = false;
    int m_complaint = 0; ///< number of the band that says what was refused
    bool m_narrow = false;
    int m_asideCount = 0;
};

} // namespace cabas::ui
