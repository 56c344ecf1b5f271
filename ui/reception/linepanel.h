// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Band;
class Bands;
class Desk;
class DeliveryPictures;
class Field;
class GapPanel;
class KeyButton;
class LotChoices;
class MembersBand;
class QuantityEdit;
class SidePanel;
class WeighForm;

/// At the right of a count: what the line just scanned still needs (dates, lot, temperature), its
/// pack size, what is worth a look, what is wrong with the goods, and the end of the count.
class LinePanel : public QWidget {
    Q_OBJECT

public:
    explicit LinePanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows the scan just made on a line.
    void showScan(const DeliveryLine &line, const DeliveryScan &scan,
                  const std::vector<Warning> &warnings);
    /// A line chosen from the list, without a scan: what the document announces of it.
    void showLine(const DeliveryLine &line);
    /// The delivery as a whole, with what was noted about it.
    void showWhole(DeliveryId delivery, const std::vector<DeliveryGap> &gaps);
    /// Nothing was scanned yet.
    void showNothing();
    KeyButton *finishButton() const { return m_finish; }
    /// Asks for the gross weight and the crates of goods by weight.
    void askWeight(const WeighQuestion &question);
    bool isWeighing() const;
    /// Closes the question about a weight or a gap; false when none is open.
    bool closeForm();
    /// Tells what was typed into a field that still has the cursor, before another scan takes its
    /// place.
    void tellTyped();

Q_SIGNALS:
    /// Dates, lot or quantity of the shown scan were changed by hand.
    void corrected(const cabas::DeliveryScan &scan, const cabas::ReceivedGoods &goods);
    void packChanged(cabas::Quantity pack);
    /// Goods of the shown line are to be weighed.
    void weighingWanted(const cabas::DeliveryLine &line);
    /// Gross weight and crates of what was asked about.
    void weighed(cabas::ProductId product, const cabas::ReceivedGoods &goods);
    void finishWanted();
    /// Who counted how much, as the file says it after the scan shown.
    void countersTold(const std::vector<cabas::CounterShare> &counters);
    /// Something was noted about the goods, in words.
    void noted(const QString &words);
    void refused(const cabas::Failure &failure);
    /// The delivery as a whole is to be shown.
    void wholeWanted();
    /// The keyboard belongs to the next scan again.
    void left();

private:
    void buildUi();
    void addWeighing();
    void addGaps();
    void addFinish();
    bool closeWeighing();
    void showWeighings(const LineFacts &facts);
    void showLots(const std::vector<AnnouncedLot> &lots);
    /// Lot and dates by one key.
    void takeLot(const AnnouncedLot &lot);
    void settle();
    /// From one field of the scan to the next by Enter; after the last one the next scan is due.
    void chainFields();
    void focusAfter(const QLineEdit *edit);
    void nameFields();
    void tell();
    void readFacts();
    void showFacts(const LineFacts &facts);
    void showDates();
    void showTemperature();
    void showFirstOut(const std::optional<Lot> &lot);
    void warn(const Warning &warning);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_useBy = nullptr;
    QLineEdit *m_bestBefore = nullptr;
    QLineEdit *m_lot = nullptr;
    QLineEdit *m_temperature = nullptr;
    QuantityEdit *m_quantity = nullptr;
    QuantityEdit *m_pack = nullptr;
    Field *m_useByField = nullptr;
    Field *m_bestBeforeField = nullptr;
    Field *m_lotField = nullptr;
    Field *m_temperatureField = nullptr;
    Field *m_quantityField = nullptr;
    Field *m_packField = nullptr;
    LotChoices *m_lots = nullptr;
    std::optional<ScanId> m_lotsOf; ///< the scan that took its lot from the choices
    KeyButton *m_weighKey = nullptr;
    WeighForm *m_weigh = nullptr;
    QLabel *m_weighings = nullptr;
    Band *m_firstOut = nullptr;
    MembersBand *m_members = nullptr;
    GapPanel *m_gaps = nullptr;
    QWidget *m_gapHolder = nullptr;
    QWidget *m_figures = nullptr; ///< of the scan: quantity and pack
    DeliveryPictures *m_pictures = nullptr;
    KeyButton *m_finish = nullptr;
    std::optional<int> m_warmest;
    Storage m_storage = Storage::Unknown;
    std::optional<DeliveryLine> m_line;
    std::optional<DeliveryScan> m_scan;
};

} // namespace cabas::ui
