// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class CountBoard;
class CounterNames;
class HandoverBand;
class LinePanel;
class OrderJoinPanel;
class TaskBar;
class UnknownPanel;

/// Counting one delivery by scanning: what was scanned last, large; what is left; at the right
/// what the line still needs, or what an unknown code may be. Every scan is on the disk before it
/// is answered.
class ReceptionPage : public Page {
    Q_OBJECT

public:
    ReceptionPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    /// Offers to leave a word where one counted here, and never insists.
    bool mayLeave() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    /// Reads the delivery from the file; reload does once no scan is on its way.
    void readWhole();
    /// Runs `work(service, session)` off the window's thread, then `then(value)` here; a refusal is
    /// told in a band.
    template <typename Work, typename Then>
    void serve(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, ReceptionService &, const Session &>;
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), work] {
                ReceptionService service(db);
                return work(service, session);
            },
            [this, then](const Answer &answer) {
                if (answer)
                    then(*answer);
                else
                    refuse(answer.failure());
            });
    }
    /// "Order 2614 · delivery note read", for the bar.
    QString documentWords() const;
    /// Lines of the document that no product answers to, in a band.
    void tellWaiting();
    void typed(const QString &text);
    void count(const QString &code, ReceivedGoods goods);
    /// Asks about a pallet whose number was scanned. True: the code was one.
    bool countPallet(const QString &code);
    void counted(const Result<ScanAnswer> &answer, const QString &code);
    void showLast(const ScanAnswer &answer);
    void sayNotCounted(const QString &code, const Failure &failure);
    void sayUnknown(const ScanAnswer &answer);
    /// Asks for the weight of a code that was scanned.
    void askWeight(const QString &code);
    void countWeighed(ProductId product, const ReceivedGoods &goods);
    void addBarDeeds();
    void openPrices();
    void leaveWord();
    /// Keeps a word for whoever goes on; says why where it cannot.
    void keepWord(const QString &text);
    void readWord(HandoverId word);
    void wantOrder();
    void joinOrders(const std::vector<OrderId> &orders);
    void undo();
    void correct(const DeliveryScan &scan, const ReceivedGoods &goods);
    void setPack(Quantity pack);
    void finish();
    /// Whether to finish now; otherwise one went on counting, or to the prices.
    bool isEndWanted();
    void leave();
    void connectUnknown();
    /// A line chosen from the list: a number typed next is how much of it there is.
    void pick(const DeliveryLine &line);
    void showWhole();
    void countPicked(Quantity quantity);
    void attach(const QString &code, ProductId product, Quantity pack);
    void makeProduct(const QString &code, const NewGoods &goods);
    void giveOwnNumber(const QString &code, ProductId product, int labels);
    void setAside(const QString &code, const QString &note);
    /// A code found its product: it is said, and the next one is asked about.
    void settled(const QString &what, const DeliveryLine &line, const QString &detail);
    /// Asks about a code, or the newest one; with none left the line in progress is shown.
    void showUnknown(const QString &code);
    void showNextUnknown();
    /// Asks about a line of the document without a product, the first after `after`.
    void showWaiting(std::optional<AnnouncedLineId> after);
    void attachLine(AnnouncedLineId line, ProductId product);
    void showSide(QWidget *side);
    void refuse(const Failure &failure);

    std::optional<DeliveryId> m_delivery;
    ReceptionView m_view{{}, {}, {}};
    std::optional<ScanAnswer> m_last;
    std::optional<DeliveryLine> m_picked;
    QString m_code; ///< the unknown one that is asked about
    ReceivedGoods m_next;
    QString m_weighed;  ///< the code whose weight is asked for
    int m_ownScans = 0; ///< made here since a word was left
    int m_counting = 0; ///< scans on their way to the file
    int m_told = 0;     ///< changes told while they were
    TaskBar *m_bar = nullptr;
    CounterNames *m_counters = nullptr;
    HandoverBand *m_handover = nullptr;
    CountBoard *m_board = nullptr;
    QStackedWidget *m_side = nullptr;
    LinePanel *m_linePanel = nullptr;
    UnknownPanel *m_unknown = nullptr;
    OrderJoinPanel *m_join = nullptr;
};

Page *makeReceptionPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
